import { intersection } from "../areas";
import { positions } from "../cells";
import type { Area, SheetData } from "../data";
import { moveFormula } from "../formula/references";
import type { Workbook } from "../workbook";
import { bodyArea } from "./table-headers";

/** The formula all cells of a column share, each relative to its own row. */
function commonFormula(workbook: Workbook, sheet: SheetData, column: Area): string | undefined {
  const first = workbook.cell(sheet, column.row, column.col)?.f;
  if (first === undefined) return undefined;
  for (const [row, col] of positions(column)) {
    const f = workbook.cell(sheet, row, col)?.f;
    if (f === undefined || (f !== first && f !== moveFormula(first, row - column.row, 0))) return undefined;
  }
  return first;
}

const hasFormula = (workbook: Workbook, sheet: SheetData, column: Area): boolean =>
  [...positions(column)].some(([row, col]) => workbook.cell(sheet, row, col)?.f !== undefined);

/**
 * A column whose body holds one and the same formula is a calculated column: new rows get it too. When the last of its
 * formulas is overwritten it is none any more.
 */
export function noticeCalculatedColumns(workbook: Workbook, sheet: SheetData, area: Area): void {
  for (const table of sheet.tables) {
    const body = bodyArea(table);
    if (!intersection(body, area)) continue;
    table.columns.forEach((column, i) => {
      const col = body.col + i;
      if (col < area.col || col >= area.col + area.cols) return;
      const cells = { ...body, col, cols: 1 };
      const stays = column.formula !== undefined && hasFormula(workbook, sheet, cells);
      const formula = commonFormula(workbook, sheet, cells) ?? (stays ? column.formula : undefined);
      if (formula === column.formula) return;
      workbook.touch(sheet, "tables");
      const { formula: _old, ...others } = column;
      const { columns } = sheet.tables.find((t) => t.id === table.id)!;
      columns[i] = formula === undefined ? others : { ...others, formula };
    });
  }
}
