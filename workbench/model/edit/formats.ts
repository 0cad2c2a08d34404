import { isEntireColumn, isEntireRow } from "../address";
import { cellsIn, positions } from "../cells";
import { type Area, type SheetData } from "../data";
import { ModelProblem } from "../problem";
import type { StylePatch } from "../styles";
import type { Workbook } from "../workbook";
import { guardOption } from "./protection";

/** More cells than this are only formatted as entire rows or columns. */
const CELL_LIMIT = 1_000_000;

function patchLines(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  patch: StylePatch,
  axis: "rows" | "columns"
): void {
  const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.col, area.cols];
  workbook.touch(sheet, axis);
  const lines: Map<number, { style?: number }> = sheet[axis];
  for (let i = first; i < first + count; i++) {
    const line = lines.get(i);
    lines.set(i, { ...line, style: workbook.styles.patch(line?.style ?? 0, patch) });
  }
}

function patchExisting(workbook: Workbook, sheet: SheetData, area: Area, patch: StylePatch): void {
  for (const { row, col, cell } of cellsIn(sheet, area)) {
    const s = workbook.styles.patch(workbook.styleIndexAt(sheet, row, col), patch);
    workbook.putCell(sheet, row, col, { ...cell, s });
  }
}

function patchCells(workbook: Workbook, sheet: SheetData, area: Area, patch: StylePatch): void {
  if (area.rows * area.cols > CELL_LIMIT) {
    throw new ModelProblem("RangeExceedsLimit", "The range has too many cells to be formatted one by one.");
  }
  for (const [row, col] of positions(area)) {
    const s = workbook.styles.patch(workbook.styleIndexAt(sheet, row, col), patch);
    workbook.putCell(sheet, row, col, { ...workbook.cell(sheet, row, col), s });
  }
}

/** Lays a style patch over an area; entire columns and rows keep it for cells to come. */
export function applyStyle(workbook: Workbook, sheet: SheetData, area: Area, patch: StylePatch): void {
  guardOption(sheet, "allowFormatCells");
  if (isEntireColumn(area)) {
    patchLines(workbook, sheet, area, patch, "columns");
    patchExisting(workbook, sheet, area, patch);
  } else if (isEntireRow(area)) {
    patchLines(workbook, sheet, area, patch, "rows");
    patchExisting(workbook, sheet, area, patch);
  } else patchCells(workbook, sheet, area, patch);
  workbook.note({ type: "formatted", sheet: sheet.id, area });
}

/** Takes every format off an area; contents stay. */
export function clearStyle(workbook: Workbook, sheet: SheetData, area: Area): void {
  guardOption(sheet, "allowFormatCells");
  const lines = isEntireColumn(area) ? "columns" : isEntireRow(area) ? "rows" : null;
  if (lines) {
    workbook.touch(sheet, lines);
    const [first, count] = lines === "rows" ? [area.row, area.rows] : [area.col, area.cols];
    for (const [index, line] of sheet[lines]) {
      if (index >= first && index < first + count) delete line.style;
    }
  }
  for (const { row, col, cell } of cellsIn(sheet, area)) {
    const { s: _s, ...content } = cell;
    workbook.putCell(sheet, row, col, Object.keys(content).length > 0 ? content : undefined);
  }
  workbook.note({ type: "formatted", sheet: sheet.id, area });
}

export interface LineFormat {
  height?: number;
  width?: number;
  hidden?: boolean;
}

/** Heights, widths (points and characters) and hiding of rows or columns. */
export function formatLines(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  axis: "rows" | "columns",
  format: LineFormat
): void {
  guardOption(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.col, area.cols];
  workbook.touch(sheet, axis);
  const lines: Map<number, LineFormat> = sheet[axis];
  for (let i = first; i < first + count; i++) lines.set(i, { ...lines.get(i), ...format });
  if (axis === "rows" && format.hidden !== undefined) {
    workbook.note({ type: "rowHidden", sheet: sheet.id, area, hidden: format.hidden });
  }
  workbook.note({ type: "formatted", sheet: sheet.id, area });
}
