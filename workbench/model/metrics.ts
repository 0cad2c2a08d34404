import type { SheetData } from "./data";

/** Points of the default row, and characters of the default column, of a workbook made by Excel. */
export const DEFAULT_HEIGHT = 15;
export const DEFAULT_WIDTH = 9.140625;
/** A character of the default font is 7 pixels wide, a pixel 0.75 points. */
export const POINTS_PER_CHARACTER = 5.25;

export function rowPoints(sheet: SheetData, row: number): number {
  const line = sheet.rows.get(row);
  return line?.hidden ? 0 : (line?.height ?? DEFAULT_HEIGHT);
}

export function columnPoints(sheet: SheetData, col: number): number {
  const line = sheet.columns.get(col);
  return line?.hidden ? 0 : Math.round((line?.width ?? DEFAULT_WIDTH) * POINTS_PER_CHARACTER * 4) / 4;
}

export function span(first: number, count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let i = first; i < first + count; i++) sum += size(i);
  return sum;
}
