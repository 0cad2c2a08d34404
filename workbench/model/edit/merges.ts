import { intersection } from "../areas";
import { positions } from "../cells";
import type { Area, SheetData } from "../data";
import type { Workbook } from "../workbook";
import { guardObjects } from "./protection";

export function unmerge(workbook: Workbook, sheet: SheetData, area: Area): void {
  if (!sheet.merges.some((m) => intersection(m, area))) return;
  guardObjects(sheet);
  workbook.touch(sheet, "merges");
  sheet.merges = sheet.merges.filter((m) => !intersection(m, area));
}

/** Merges the area (or each of its rows); only the first cell keeps its contents. */
export function merge(workbook: Workbook, sheet: SheetData, area: Area, across: boolean): void {
  guardObjects(sheet);
  unmerge(workbook, sheet, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  workbook.touch(sheet, "merges");
  for (const part of parts.filter((p) => p.rows * p.cols > 1)) {
    sheet.merges.push(part);
    for (const [row, col] of positions(part)) {
      const cell = workbook.cell(sheet, row, col);
      const first = row === part.row && col === part.col;
      if (!first && cell) workbook.putCell(sheet, row, col, cell.s === undefined ? undefined : { s: cell.s });
    }
  }
}
