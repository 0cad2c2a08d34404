import type { IRange } from "@univerjs/core";
import type { Area } from "../../model/data";

export const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.col,
  endColumn: area.col + area.cols - 1,
});

export const areaOf = (range: IRange): Area => ({
  row: range.startRow,
  col: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  cols: range.endColumn - range.startColumn + 1,
});

export const within = (area: Area, row: number, col: number): boolean =>
  row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols;
