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

  collect(area: Area, into: Formula[]): void {
    if (isSingle(area)) this.collectCell(cellKey(area.row, area.col), into);
    else this.collectCells(area, into);
    this.collectRanges(ALL_COLUMNS, area, into);
    if (area.cols > WIDE) for (const column of this.ranges.keys()) this.collectRanges(column, area, into);
    else for (let col = area.col; col < area.col + area.cols; col++) this.collectRanges(col, area, into);
  }

  private collectCell(key: number, into: Formula[]): void {
    const readers = this.cells.get(key);
    if (readers) for (const reader of readers) into.push(reader);
  }

  private collectCells(area: Area, into: Formula[]): void {
    if (area.rows * area.cols > LARGE) {
      for (const key of this.cells.keys()) if (overlaps(area, cellAt(key))) this.collectCell(key, into);
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let col = area.col; col < area.col + area.cols; col++) this.collectCell(cellKey(row, col), into);
  }

  private collectRanges(column: number, area: Area, into: Formula[]): void {
    const inColumn = this.ranges.get(column);
    if (!inColumn) return;
    for (const entry of inColumn.values())
      if (overlaps(entry.area, area)) for (const reader of entry.readers) into.push(reader);
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
  readersOf(area: SheetArea): Formula[] {
    const found: Formula[] = [];
    this.sheets.get(area.sheet)?.collect(area, found);
    return found;
  }

  private sheet(id: string): SheetReaders {
    const known = this.sheets.get(id) ?? new SheetReaders();
    this.sheets.set(id, known);
    return known;
  }
}
