import { cellKey, COLUMN_COUNT, type Area } from "../../model/data";
import { isSingle, overlaps, type SheetArea } from "../formula/areas";
import type { Formula } from "./formula";

interface RangeReaders {
  area: Area;
  readers: Set<Formula>;
}

/** Ranges wider than this are kept in one list instead of one for each column. */
const WIDE = 64;
const ALL_COLUMNS = -1;
/** For areas larger than this all read cells are compared, instead of looking each cell of the area up. */
const LARGE = 4096;

const columnsOf = (area: Area): number[] =>
  area.cols > WIDE ? [ALL_COLUMNS] : Array.from({ length: area.cols }, (_, i) => area.col + i);

const keyOf = (area: Area): string => `${area.row},${area.col},${area.rows},${area.cols}`;

const cellAt = (key: number): Area => ({
  row: Math.floor(key / COLUMN_COUNT),
  col: key % COLUMN_COUNT,
  rows: 1,
  cols: 1,
});

/** Who reads what on one sheet. */
class SheetReaders {
  private readonly cells = new Map<number, Set<Formula>>();
  private readonly ranges = new Map<number, Map<string, RangeReaders>>();

  add(formula: Formula, area: Area): void {
    if (isSingle(area)) {
      const key = cellKey(area.row, area.col);
      this.cells.set(key, (this.cells.get(key) ?? new Set()).add(formula));
      return;
    }
    for (const column of columnsOf(area)) {
      const inColumn = this.ranges.get(column) ?? new Map<string, RangeReaders>();
      this.ranges.set(column, inColumn);
      const entry = inColumn.get(keyOf(area)) ?? { area, readers: new Set() };
      inColumn.set(keyOf(area), entry);
      entry.readers.add(formula);
    }
  }

  remove(formula: Formula, area: Area): void {
    if (isSingle(area)) {
      this.cells.get(cellKey(area.row, area.col))?.delete(formula);
      return;
    }
    for (const column of columnsOf(area)) {
      const inColumn = this.ranges.get(column);
      const entry = inColumn?.get(keyOf(area));
      entry?.readers.delete(formula);
      if (entry?.readers.size === 0) inColumn?.delete(keyOf(area));
    }
  }

  *of(area: Area): Iterable<Formula> {
    yield* this.cellReaders(area);
    const columns = area.cols > WIDE ? this.ranges.keys() : [ALL_COLUMNS, ...columnsOf(area)];
    for (const column of columns)
      for (const entry of this.ranges.get(column)?.values() ?? [])
        if (overlaps(entry.area, area)) yield* entry.readers;
  }

  private *cellReaders(area: Area): Iterable<Formula> {
    if (area.rows * area.cols > LARGE) {
      for (const [key, readers] of this.cells) if (overlaps(area, cellAt(key))) yield* readers;
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let col = area.col; col < area.col + area.cols; col++)
        yield* this.cells.get(cellKey(row, col)) ?? [];
  }
}

/** Which formulas read which cells. */
export class Dependencies {
  private readonly sheets = new Map<string, SheetReaders>();

  add(formula: Formula): void {
    for (const area of formula.engine.reads) this.sheet(area.sheet).add(formula, area);
  }

  remove(formula: Formula): void {
    for (const area of formula.engine.reads) this.sheet(area.sheet).remove(formula, area);
  }

  /** Formulas that read at least one cell of the area; a formula may come more than once. */
  readersOf(area: SheetArea): Iterable<Formula> {
    return this.sheet(area.sheet).of(area);
  }

  private sheet(id: string): SheetReaders {
    const known = this.sheets.get(id) ?? new SheetReaders();
    this.sheets.set(id, known);
    return known;
  }
}
