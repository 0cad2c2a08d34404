import { COLUMN_COUNT, type CellData, type CellValue, type SheetData } from "../../model/data";
import type { CellReader } from "./cells-read";

type Array = NonNullable<CellData["array"]>;

const sameValue = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  typeof a === "object" && typeof b === "object" ? a.error === b.error : Object.is(a, b);

/** A spill into its own cell only is what a formula does anyway. */
const isPlain = (array: Array | undefined): boolean =>
  array === undefined || (array.dynamic && array.rows === 1 && array.cols === 1);

const sameArray = (a: Array | undefined, b: Array | undefined): boolean =>
  (isPlain(a) && isPlain(b)) || (a?.rows === b?.rows && a?.cols === b?.cols && a?.dynamic === b?.dynamic);

/** What changed of a cell. */
export interface CellChange {
  readonly value: boolean;
  readonly formula: boolean;
  readonly style: boolean;
}

export const isBlank = (cell: CellData | undefined): boolean =>
  cell?.v === undefined && cell?.f === undefined;

/** The style a cell shows: its own, else its row's, else its column's. */
export const shownStyle = (sheet: SheetData, key: number, cell: CellData | undefined): number =>
  cell?.s ??
  sheet.rows.get(Math.floor(key / COLUMN_COUNT))?.style ??
  sheet.columns.get(key % COLUMN_COUNT)?.style ??
  0;

/** All changed cells of a sheet, by key. `xfOf` gives the record of a style; those of the file are records. */
export function changedCells(
  before: SheetData,
  after: SheetData,
  xfOf: (style: number) => number
): Map<number, CellChange> {
  const changes = new Map<number, CellChange>();
  const compare = (key: number, was: CellData | undefined, is: CellData | undefined): void => {
    const change = {
      value: !sameValue(was?.v, is?.v) || (is?.origin !== undefined && was?.origin !== is.origin),
      formula: was?.f !== is?.f || !sameArray(was?.array, is?.array),
      style: shownStyle(before, key, was) !== xfOf(shownStyle(after, key, is)),
    };
    if (change.value || change.formula || change.style) changes.set(key, change);
  };
  for (const [key, cell] of after.cells) compare(key, before.cells.get(key), cell);
  for (const [key, cell] of before.cells) if (!after.cells.has(key)) compare(key, cell, undefined);
  return changes;
}

/** Cells that point to a shared formula whose owner gives it up: each gets its own. */
export function orphanedFollowers(
  reader: CellReader,
  changes: ReadonlyMap<number, CellChange>,
  keyOf: (row: number, col: number) => number
): Set<number> {
  const orphans = new Set<number>();
  for (const { row, col, followers } of reader.shared.values()) {
    if (!changes.get(keyOf(row, col))?.formula) continue;
    for (const key of followers) orphans.add(key);
  }
  return orphans;
}
