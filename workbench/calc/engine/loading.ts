import { COLUMN_COUNT, type BookData, type CellData, type SheetData } from "../../model/data";
import type { SheetArea } from "../formula/areas";
import type { Formula } from "./formula";
import type { Graph } from "./graph";
import { hiddenRows } from "./hidden";
import type { Kept } from "./keeping";
import { SheetStore } from "./store";
import { isError } from "./values";

/** Results that only a running Excel can have, or that came from a function nobody had registered. */
const UNFINISHED = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!", "#NAME?"]);

export const isUnfinished = (value: CellData["v"]): boolean =>
  value === undefined || (isError(value) && UNFINISHED.has(value.error));

interface Placed {
  formula: Formula;
  cell: CellData;
}

function placeSheet(graph: Graph, sheet: SheetData): Placed[] {
  const placed: Placed[] = [];
  const store = graph.store.sheets.get(sheet.id)!;
  for (const [key, cell] of sheet.cells) {
    const [row, col] = [Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT];
    if (cell.v !== undefined) store.set(row, col, cell.v);
    if (cell.f === undefined) continue;
    const formula = graph.place(sheet.id, row, col, cell.f);
    if (cell.v !== undefined && !isError(cell.v) && !cell.array) formula.stored = cell.v;
    placed.push({ formula, cell });
  }
  return placed;
}

/** Takes over how far a stored result spills; its cells hold the spilled values already. */
function takeSpill(graph: Graph, { formula, cell }: Placed): void {
  if (!cell.array || cell.array.rows * cell.array.cols === 1) return;
  const { sheet, row, col } = formula;
  formula.spill = { row, col, rows: cell.array.rows, cols: cell.array.cols };
  const store = graph.store.sheets.get(sheet)!;
  for (let r = 0; r < cell.array.rows; r++)
    for (let c = 0; c < cell.array.cols; c++) if (r + c > 0) store.open(row + r, col + c).spillOf = formula;
}

/** Puts a book into a graph that holds at most sheets that were kept. Nothing is marked: stored results stand until something changes. */
export function placeBook(graph: Graph, book: BookData): Placed[] {
  const placing = book.sheets.filter(({ id }) => !graph.store.sheets.has(id));
  for (const sheet of placing) graph.store.sheets.set(sheet.id, new SheetStore(hiddenRows(sheet)));
  const placed = placing.flatMap((sheet) => placeSheet(graph, sheet));
  for (const each of placed) takeSpill(graph, each);
  for (const { formula } of placed) if (formula.engine.followsSpills) graph.refresh(formula);
  return placed;
}

/** The formula that stood in the same cell, when it reads the same and means the same cells. */
function unchanged(before: Graph, formula: Formula): Formula | undefined {
  const old = before.formulaAt(formula.sheet, formula.row, formula.col);
  return old?.source === formula.source && old.engine.text === formula.engine.text ? old : undefined;
}

/** Cells that hold another value than before: what stood still and reads them has to be calculated. */
function* changedCells(before: Graph, after: Graph, kept: Kept): Iterable<SheetArea> {
  for (const [id, sheet] of after.store.sheets) {
    const keys = kept.get(id) ?? changedKeys(before.store.sheets.get(id)?.slots ?? new Map(), sheet.slots);
    for (const key of keys) {
      const [row, col] = [Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT];
      yield { sheet: id, row, col, rows: 1, cols: 1 };
    }
  }
}

type Slots = SheetStore["slots"];

function* changedKeys(before: Slots, after: Slots): Iterable<number> {
  for (const [key, { value }] of after) {
    const old = before.get(key)?.value;
    const same = isError(value) && isError(old) ? value.error === old.error : value === old;
    if (!same) yield key;
  }
  for (const [key, { value }] of before) if (value !== undefined && !after.has(key)) yield key;
}

/** Marks what a change of structure makes wrong. Cells that only moved keep their results. */
export function markStructure(before: Graph, after: Graph, placed: readonly Placed[], kept: Kept): void {
  const still = new Set<Formula>();
  for (const { formula, cell } of placed) {
    const old = unchanged(before, formula);
    if (old) still.add(formula);
    const meant = before.formulaAt(formula.sheet, formula.row, formula.col)?.source === formula.source;
    if (cell.v === undefined || (old && old.state !== "clean")) after.mark(formula);
    else if (!old && (meant || !formula.engine.custom)) after.markQuietly(formula);
  }
  if (still.size === 0) return;
  for (const cell of changedCells(before, after, kept))
    for (const reader of after.dependencies.readersOf(cell)) if (still.has(reader)) after.mark(reader);
}
