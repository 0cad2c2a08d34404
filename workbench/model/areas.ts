import { COLUMN_COUNT, ROW_COUNT, type Area } from "./data";

export const area = (row: number, col: number, rows = 1, cols = 1): Area => ({ row, col, rows, cols });
export const wholeSheet = (): Area => area(0, 0, ROW_COUNT, COLUMN_COUNT);

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.col === b.col && a.rows === b.rows && a.cols === b.cols;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.col >= outer.col &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.col + inner.cols <= outer.col + outer.cols;

export const containsCell = (outer: Area, row: number, col: number): boolean =>
  row >= outer.row && row < outer.row + outer.rows && col >= outer.col && col < outer.col + outer.cols;

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : null;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const col = Math.min(a.col, b.col);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.max(a.col + a.cols, b.col + b.cols) - col;
  return { row, col, rows, cols };
}

/** What of `a` lies outside `hole`: at most four areas. */
export function subtract(a: Area, hole: Area): Area[] {
  const cut = intersection(a, hole);
  if (!cut) return [a];
  const bottom = cut.row + cut.rows;
  const right = cut.col + cut.cols;
  return [
    area(a.row, a.col, cut.row - a.row, a.cols),
    area(bottom, a.col, a.row + a.rows - bottom, a.cols),
    area(cut.row, a.col, cut.rows, cut.col - a.col),
    area(cut.row, right, cut.rows, a.col + a.cols - right),
  ].filter((part) => part.rows > 0 && part.cols > 0);
}

export const subtractAll = (areas: readonly Area[], hole: Area): Area[] =>
  areas.flatMap((a) => subtract(a, hole));

/** Cells inserted (count > 0) or deleted (count < 0) at a row or column, within a band of the other axis. */
export interface Shift {
  axis: "row" | "col";
  at: number;
  count: number;
  /** First and last index of the other axis that move; the whole sheet for entire rows and columns. */
  band: { first: number; last: number };
}

export const isEntireShift = (shift: Shift): boolean =>
  shift.band.first === 0 && shift.band.last === (shift.axis === "row" ? COLUMN_COUNT : ROW_COUNT) - 1;

/** Moves one interval; null when all of it was deleted. */
export function shiftSpan(start: number, size: number, shift: Shift, limit: number): [number, number] | null {
  const { at, count } = shift;
  if (size >= limit) return [start, size];
  if (count > 0) {
    if (start >= at)
      return start + count >= limit ? null : [start + count, Math.min(size, limit - start - count)];
    return start + size > at ? [start, Math.min(size + count, limit - start)] : [start, size];
  }
  const end = start + size;
  const gone = at - count;
  const newStart = start <= at ? start : Math.max(at, start + count);
  const newEnd = end <= at ? end : end >= gone ? end + count : at;
  return newEnd > newStart ? [newStart, newEnd - newStart] : null;
}

/** The area after the shift; unchanged when it is not wholly inside the band, null when it is gone. */
export function shiftArea(a: Area, shift: Shift): Area | null {
  const rows = shift.axis === "row";
  const [first, size] = rows ? [a.col, a.cols] : [a.row, a.rows];
  if (first < shift.band.first || first + size - 1 > shift.band.last) return a;
  const moved = rows
    ? shiftSpan(a.row, a.rows, shift, ROW_COUNT)
    : shiftSpan(a.col, a.cols, shift, COLUMN_COUNT);
  if (!moved) return null;
  return rows ? { ...a, row: moved[0], rows: moved[1] } : { ...a, col: moved[0], cols: moved[1] };
}
