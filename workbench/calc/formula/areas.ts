import { containsCell } from "../../model/areas";
import type { Area } from "../../model/data";

export interface SheetArea extends Area {
  /** Sheet id. */
  sheet: string;
}

export const isSingle = (area: Area): boolean => area.rows === 1 && area.cols === 1;

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;

/** Where a range meets the row or the column of a cell: what "@" in front of it means. */
export function implicitIntersection(area: SheetArea, row: number, col: number): SheetArea | undefined {
  const inRow = area.rows === 1 ? area.row : row;
  const inCol = area.cols === 1 ? area.col : col;
  return containsCell(area, inRow, inCol)
    ? { sheet: area.sheet, row: inRow, col: inCol, rows: 1, cols: 1 }
    : undefined;
}
