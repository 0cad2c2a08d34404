import { COLUMN_COUNT, ROW_COUNT, type Area } from "./data";

export interface Address {
  /** Sheet name as written, without quotes. */
  sheet?: string;
  area: Area;
}

export const columnName = (col: number): string => {
  let name = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
};

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const isEntireRow = (area: Area): boolean => area.col === 0 && area.cols === COLUMN_COUNT;
export const isEntireColumn = (area: Area): boolean => area.row === 0 && area.rows === ROW_COUNT;

/** "A1", "A1:B2", "A:C", "3:5"; the whole sheet is "1:1048576". */
export function formatArea(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.col + area.cols - 1);
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow}`;
  if (isEntireColumn(area)) return `${columnName(area.col)}:${lastColumn}`;
  const first = `${columnName(area.col)}${area.row + 1}`;
  return area.rows === 1 && area.cols === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

/** A sheet name as it stands before "!", quoted where Excel quotes it. */
export const quoteSheet = (name: string): string =>
  BARE_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const formatAddress = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${formatArea(area)}`;

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

interface Corner {
  row?: number;
  col?: number;
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const col = match[1] === undefined ? undefined : columnIndex(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if ((col ?? 0) >= COLUMN_COUNT || (row ?? 0) >= ROW_COUNT) return null;
  return { row, col };
}

const span = (a: number | undefined, b: number | undefined, whole: number): [number, number] | null => {
  if (a === undefined && b === undefined) return [0, whole];
  if (a === undefined || b === undefined) return null;
  return [Math.min(a, b), Math.abs(a - b) + 1];
};

/** Reads "B2", "$A$1:B2", "A:C", "3:5"; null for anything else. */
export function parseArea(text: string): Area | null {
  const [first, second, ...more] = text.trim().split(":");
  const a = parseCorner(first ?? "");
  const b = second === undefined ? a : parseCorner(second);
  if (!a || !b || more.length > 0) return null;
  if (second === undefined && (a.row === undefined || a.col === undefined)) return null;
  const rows = span(a.row, b.row, ROW_COUNT);
  const cols = span(a.col, b.col, COLUMN_COUNT);
  return rows && cols && { row: rows[0], rows: rows[1], col: cols[0], cols: cols[1] };
}

/** Splits "'销售 1'!A1" into the sheet's name and the rest. */
export function splitSheet(text: string): { sheet?: string; rest: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { rest: text };
  const prefix = text.slice(0, bang).trim();
  const quoted = /^'((?:[^']|'')*)'$/.exec(prefix);
  return { sheet: quoted ? quoted[1]!.replaceAll("''", "'") : prefix, rest: text.slice(bang + 1) };
}

export function parseAddress(text: string): Address | null {
  const { sheet, rest } = splitSheet(text);
  const area = parseArea(rest);
  return area && { ...(sheet === undefined ? {} : { sheet }), area };
}
