import { hasContent } from "../cells";
import type { Area, CellData, SheetData } from "../data";
import type { Workbook } from "../workbook";
import { guardOption } from "./protection";

/** Hides the rows of the body whose cell in one column does not pass; rows hidden before stay hidden. */
export function filterRows(
  workbook: Workbook,
  sheet: SheetData,
  body: Area,
  column: number,
  passes: (cell: CellData | undefined, row: number) => boolean
): void {
  guardOption(sheet, "allowAutoFilter");
  workbook.touch(sheet, "rows");
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (passes(workbook.cell(sheet, row, body.col + column), row)) continue;
    sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
  }
  workbook.note({ type: "rowHidden", sheet: sheet.id, area: body, hidden: true });
}

/** Shows every row of the body again. */
export function clearFilter(workbook: Workbook, sheet: SheetData, body: Area): void {
  guardOption(sheet, "allowAutoFilter");
  workbook.touch(sheet, "rows");
  for (const [row, line] of sheet.rows) {
    if (row < body.row || row >= body.row + body.rows || !line.hidden) continue;
    const { hidden: _hidden, ...rest } = line;
    sheet.rows.set(row, rest);
  }
  workbook.note({ type: "rowHidden", sheet: sheet.id, area: body, hidden: false });
}

export const isFiltered = (sheet: SheetData, body: Area): boolean =>
  [...sheet.rows].some(([row, line]) => line.hidden && row >= body.row && row < body.row + body.rows);

const COMPARISON = /^(<=|>=|<>|=|<|>)?(.*)$/s;

const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "is"
  );

/** Excel's criterion text: ">=5", "<>", "=张*". */
export function criterion(text: string): (cell: CellData | undefined) => boolean {
  const [, operator = "=", wanted = ""] = COMPARISON.exec(text)!;
  const number = wanted === "" ? NaN : Number(wanted);
  return (cell) => {
    const v = cell?.v;
    const shown = v === undefined ? "" : typeof v === "object" ? v.error : String(v);
    if (operator === "=") return wanted === "" ? !hasContent(cell) : wildcard(wanted).test(shown);
    if (operator === "<>") return wanted === "" ? hasContent(cell) : !wildcard(wanted).test(shown);
    const order = typeof v === "number" && !Number.isNaN(number) ? v - number : shown.localeCompare(wanted);
    const comparable =
      typeof v === "number" ? !Number.isNaN(number) : typeof v === "string" && Number.isNaN(number);
    if (!comparable) return false;
    return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[operator] ?? false;
  };
}
