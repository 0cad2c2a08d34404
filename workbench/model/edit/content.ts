import { containsCell } from "../areas";
import { positions } from "../cells";
import { cellKey, type Area, type CellData, type SheetData } from "../data";
import { ModelProblem } from "../problem";
import { readInput, type Typed, type TypingContext } from "../typed-input";
import type { Workbook } from "../workbook";
import { guardContent } from "./protection";
import { headerWritten } from "./table-headers";

const withStyle = (cell: CellData, style: number | undefined): CellData | undefined => {
  if (style !== undefined && style !== 0) return { ...cell, s: style };
  return Object.keys(cell).length > 0 ? cell : undefined;
};

/** The cells another cell's spill filled go blank when that cell changes. */
export function clearSpill(workbook: Workbook, sheet: SheetData, row: number, col: number): void {
  const extent = workbook.cell(sheet, row, col)?.array;
  if (!extent) return;
  for (const [r, c] of positions({ row, col, ...extent })) {
    const child = sheet.cells.get(cellKey(r, c));
    if (child?.spillOf?.row === row && child.spillOf.col === col) {
      workbook.putCell(sheet, r, c, withStyle({}, child.s));
    }
  }
}

/** Puts a value or formula into a cell; its style stays, a General cell takes the format of what was typed. */
export function putContent(
  workbook: Workbook,
  sheet: SheetData,
  row: number,
  col: number,
  typed: Typed
): void {
  clearSpill(workbook, sheet, row, col);
  const own = sheet.cells.get(cellKey(row, col))?.s;
  const index = workbook.styleIndexAt(sheet, row, col);
  const plain = (workbook.styles.at(index).numberFormat ?? "General") === "General";
  const style =
    typed.format && plain
      ? workbook.styles.patch(index, { numberFormat: typed.format })
      : (own ?? (index || undefined));
  const content: CellData = {
    ...(typed.v === undefined ? {} : { v: typed.v }),
    ...(typed.f === undefined ? {} : { f: typed.f }),
  };
  workbook.putCell(sheet, row, col, withStyle(content, style));
}

/** A matrix of the area's size, or one value for every cell. `null` leaves a cell alone. */
export type Matrix = readonly (readonly unknown[])[];

export function checkSize(area: Area, matrix: Matrix): void {
  if (matrix.length === area.rows && matrix.every((row) => row.length === area.cols)) return;
  throw new ModelProblem(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}

const isMatrix = (input: unknown): input is Matrix =>
  Array.isArray(input) && input.every((row) => Array.isArray(row));

/** What an input holds for each cell of its area. Whether it is a matrix is asked once, not for every cell. */
export function inputOf(input: unknown): (row: number, col: number) => unknown {
  return isMatrix(input) ? (row, col) => input[row]?.[col] : () => input;
}

/** Writes values or formulas as if each were typed. */
export function writeInput(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  input: unknown,
  typing: TypingContext
): void {
  if (isMatrix(input)) checkSize(area, input);
  guardContent(workbook, sheet, area);
  const inputAt = inputOf(input);
  for (const [row, col] of positions(area)) {
    const value = inputAt(row - area.row, col - area.col);
    if (value === null || value === undefined) continue;
    const format = workbook.styleAt(sheet, row, col).numberFormat ?? "General";
    putContent(workbook, sheet, row, col, readInput(value, format, typing));
  }
  headerWritten(workbook, sheet, area);
  workbook.note({ type: "edited", sheet: sheet.id, area, changeType: "RangeEdited" });
}

/** Clears contents; spilled cells go with their anchor. */
export function clearContent(workbook: Workbook, sheet: SheetData, area: Area): void {
  guardContent(workbook, sheet, area);
  for (const [key, cell] of [...sheet.cells]) {
    const [row, col] = [Math.floor(key / 16384), key % 16384];
    if (!containsCell(area, row, col)) continue;
    clearSpill(workbook, sheet, row, col);
    workbook.putCell(sheet, row, col, withStyle({}, cell.s));
  }
  headerWritten(workbook, sheet, area);
  workbook.note({ type: "edited", sheet: sheet.id, area, changeType: "RangeEdited" });
}
