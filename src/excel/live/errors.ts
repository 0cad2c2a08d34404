import { areaOf } from "../area";
import type { FormulaErrors, Grid } from "../port";
import { session } from "./session";

/** Excel finds the cells itself: a workbook of any size costs what is broken in it. */
export function errors(sheets: readonly string[]): Promise<FormulaErrors[]> {
  return session(async (context) => {
    const found = sheets.map((sheet) => ({
      sheet,
      cells: context.workbook.worksheets
        .getItem(sheet)
        .getRange()
        .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas, Excel.SpecialCellValueType.errors),
    }));
    for (const { cells } of found)
      cells.load(
        "address,areas/items/address,areas/items/values,areas/items/formulas,areas/items/numberFormat"
      );
    await context.sync();
    return found.flatMap(({ sheet, cells }) =>
      cells.isNullObject ? [] : cells.areas.items.map((range) => failed(sheet, range))
    );
  });
}

const failed = (sheet: string, range: Excel.Range): FormulaErrors => ({
  sheet,
  at: areaOf(range.address),
  values: range.values as Grid,
  formulas: range.formulas as Grid,
  numberFormats: range.numberFormat as string[][],
});
