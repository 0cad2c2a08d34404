import type { CellValue, ErrorCode } from "../../model/data";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ERROR = /^#[A-Z/0_]+[!?]?$/i;

/** A text in quotes, a number, TRUE or FALSE; null for anything else. */
export function readConstant(text: string): CellValue | null {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return NUMBER.test(text) ? Number(text) : null;
}

const readElement = (text: string): CellValue => {
  const value = readConstant(text);
  if (value !== null) return value;
  return { error: ERROR.test(text) ? (text.toUpperCase() as ErrorCode) : "#VALUE!" };
};

const ELEMENT = /\s*("(?:[^"]|"")*"|[^,;"]*?)\s*([,;]|$)/y;

/** `{1,"a";TRUE,#N/A}`: rows of constants. */
export function readArray(text: string): CellValue[][] {
  const body = text.trim().slice(1, -1);
  const rows: CellValue[][] = [[]];
  ELEMENT.lastIndex = 0;
  for (let match = ELEMENT.exec(body); match; match = ELEMENT.exec(body)) {
    rows[rows.length - 1]!.push(readElement(match[1]!));
    if (match[2] === "") break;
    if (match[2] === ";") rows.push([]);
  }
  return rows;
}
