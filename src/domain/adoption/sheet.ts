import { hasDateText, isBlank, readNumber } from "../fields";
import { type Cell, plain, wordOf } from "../kernel";
import { isSum } from "../tables";

/** A row of a sheet with what stands in it; rows that were not read are missing between two lines. */
export interface Line {
  /** 0-based row on the sheet. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Columns from…to, both included, counted as in `Line.cells`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The cell of a column; null beyond the end of the row. Example: `cellIn({row: 0, cells: ["单号"]}, 3)` → null. */
export const cellIn = (line: Line | undefined, col: number): Cell => line?.cells[col] ?? null;
/** Whether something stands in the column. Example: `isFilled({row: 0, cells: [" "]}, 0)` → false. */
export const isFilled = (line: Line | undefined, col: number): boolean => !isBlank(cellIn(line, col));

/** Every column of a span. Example: `columnsIn({from: 2, to: 4})` → [2, 3, 4]. */
export function columnsIn({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** A number, a date, a long number: what headers are not. */
export function isData(cell: Cell): boolean {
  if (typeof cell !== "string") return cell !== null;
  const found = known.get(cell);
  if (found !== undefined) return found;
  const is = !isBlank(cell) && isDataText(cell);
  if (known.size < MOST_KNOWN) known.set(cell, is);
  return is;
}

function isDataText(cell: string): boolean {
  if (!/\d/.test(cell.normalize("NFKC"))) return false;
  return /\d{6}/.test(plain(cell)) || readNumber(cell).ok || hasDateText(cell);
}

/** The columns of a span in which something stands. Example: 单号, "", 快递 → [0, 2]. */
export const filledIn = (line: Line | undefined, span: Span): number[] =>
  columnsIn(span).filter((col) => isFilled(line, col));

/** How many cells of a span hold numbers, dates or long numbers. Example: 2026-11-27, 破损, 88 → 2. */
export const dataIn = (line: Line | undefined, span: Span): number =>
  filledIn(line, span).filter((col) => isData(cellIn(line, col))).length;

/** 合计, 小计, 11月合计: a line that sums others up. */
export const isTotals = (line: Line | undefined, span: Span): boolean =>
  isSum(filledIn(line, span).map((col) => cellIn(line, col)));

const NOTES =
  /^(注|备注|说明|附注|提示|注意|温馨提示|制表|填表|审核|注解|填写说明|登记要求|要求|ps|note|notes|remarks?)[::.、].*$|^[*※★☆#].*$|^\d{1,2}[.、)]\D.{5,}$/;

/** A remark below the lines: one or two texts, no number, no date. */
export function isNote(line: Line | undefined, span: Span): boolean {
  const filled = filledIn(line, span);
  if (filled.length === 0) return false;
  const [first] = filled;
  const text = first === undefined ? "" : wordOf(cellIn(line, first));
  if (NOTES.test(text)) return true;
  return (
    filled.length === 1 &&
    columnsIn(span).length > 2 &&
    typeof cellIn(line, first ?? 0) === "string" &&
    text.length > 8 &&
    dataIn(line, span) === 0
  );
}
