import { formatAddress, isEntireColumn, isEntireRow, parseArea, splitSheet } from "../../model/address";
import { area as makeArea, bounding, wholeSheet } from "../../model/areas";
import { COLUMN_COUNT, ROW_COUNT, type Area, type SheetData } from "../../model/data";
import { tokenize } from "../../model/formula/tokens";
import { bodyArea } from "../../model/edit/table-headers";
import { findName } from "../../model/edit/names";
import { invalidArgument, itemNotFound } from "../errors";
import { HostSession, LiveRange } from "../session";

export const isUnbounded = (area: Area): boolean => isEntireRow(area) || isEntireColumn(area);

export const addressOf = (range: LiveRange): string => formatAddress(range.sheet.name, range.place);

/** An area moved and resized; null when it leaves the sheet or vanishes. */
export function checkedArea(row: number, col: number, rows: number, cols: number): Area {
  if (rows < 1 || cols < 1 || row < 0 || col < 0 || row + rows > ROW_COUNT || col + cols > COLUMN_COUNT) {
    throw invalidArgument();
  }
  return makeArea(row, col, rows, cols);
}

/** The area a plain reference, a table name or a defined name stands for. */
export function resolveReference(
  session: HostSession,
  text: string,
  home: SheetData | undefined
): LiveRange | null {
  const { workbook } = session;
  const { sheet: sheetName, rest } = splitSheet(text.replace(/^=/, ""));
  const sheet = sheetName === undefined ? home : workbook.findSheet(sheetName);
  const area = parseArea(rest);
  if (area) return sheet ? new LiveRange(session, sheet, area) : null;
  const table = workbook.findTable(rest);
  if (table) return new LiveRange(session, table.sheet, bodyArea(table.table));
  const name = findName(workbook, rest, sheet) ?? findName(workbook, rest);
  return name ? namedRange(session, name.formula) : null;
}

/** The range a name's formula refers to; null for constants and calculations. */
export function namedRange(session: HostSession, formula: string): LiveRange | null {
  const tokens = tokenize(formula);
  const [token] = tokens;
  if (tokens.length !== 1 || token?.kind !== "reference" || token.sheet === undefined) return null;
  const sheet = session.workbook.findSheet(token.sheet);
  return sheet ? new LiveRange(session, sheet, token.area) : null;
}

/** worksheet.getRange(address): a reference, several (their bounding box is refused), or the whole sheet. */
export function sheetRange(session: HostSession, sheet: SheetData, address: string | null): LiveRange {
  if (address === null || address === "") return new LiveRange(session, sheet, wholeSheet());
  const range = resolveReference(session, address, sheet);
  if (!range) throw invalidArgument();
  if (range.sheet !== sheet) throw itemNotFound();
  return range;
}

/** "A1:B2, D4": the areas of worksheet.getRanges. */
export function sheetAreas(session: HostSession, sheet: SheetData, addresses: string): LiveRange[] {
  return addresses
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part) => sheetRange(session, sheet, part.trim()));
}

export const boundingOf = (ranges: readonly LiveRange[]): Area =>
  ranges.map((range) => range.place).reduce((a, b) => bounding(a, b));
