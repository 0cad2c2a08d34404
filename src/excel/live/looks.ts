import type { Region, RowLook } from "../port";
import { rangeOf, session } from "./session";

/** Formats and drop-downs of rows of cells, in one request. */
export function looks(rows: readonly Region[]): Promise<RowLook[]> {
  return session(async (context) => {
    const asked = rows.map(({ sheet, at }) => {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), at);
      range.load("numberFormat");
      const rules = Array.from({ length: at.cols }, (_, col) => {
        const { dataValidation } = range.getCell(0, col);
        dataValidation.load("rule");
        return dataValidation;
      });
      return { range, rules };
    });
    await context.sync();
    return asked.map(({ range, rules }): RowLook => ({
      numberFormats: (range.numberFormat[0] ?? []).map(String),
      lists: rules.map(({ rule }) => sourceOf(rule)),
    }));
  });
}

const sourceOf = ({ list }: Excel.DataValidationRule): string | null =>
  list === undefined || list === null ? null : String(list.source);
