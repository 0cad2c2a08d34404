import { COLUMN_COUNT, type BookData, type CellData, type SheetData } from "../../model/data";
import type { Formula } from "./formula";
import type { Graph } from "./graph";
import { SheetStore } from "./store";
import { isError } from "./values";

/** Results that only a running Excel can have, or that came from a function nobody had registered. */
const UNFINISHED = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!", "#NAME?"]);

export const isUnfinished = (value: CellData["v"]): boolean =>
  value === undefined || (isError(value) && UNFINISHED.has(value.error));

function hiddenRows(sheet: SheetData): number[] {
  return [...sheet.rows].filter(([, row]) => row.hidden).map(([index]) => index);
}

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

/** Puts a book into an empty graph. Nothing is marked: stored results stand until something changes. */
export function placeBook(graph: Graph, book: BookData): Placed[] {
  for (const sheet of book.sheets) graph.store.sheets.set(sheet.id, new SheetStore(hiddenRows(sheet)));
  const placed = book.sheets.flatMap((sheet) => placeSheet(graph, sheet));
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
function* changedCells(before: Graph, after: Graph): Iterable<{ sheet: string; row: number; col: number }> {
  for (const [id, sheet] of after.store.sheets) {
    const old = before.store.sheets.get(id);
    for (const key of new Set([...sheet.slots.keys(), ...(old?.slots.keys() ?? [])])) {
      const [a, b] = [sheet.slots.get(key)?.value, old?.slots.get(key)?.value];
      const same = isError(a) && isError(b) ? a.error === b.error : a === b;
      if (!same) yield { sheet: id, row: Math.floor(key / COLUMN_COUNT), col: key % COLUMN_COUNT };
    }
  }
}

/** Marks what a change of structure makes wrong. Cells that only moved keep their results. */
export function markStructure(before: Graph, after: Graph, placed: readonly Placed[]): void {
  const still = new Set<Formula>();
  for (const { formula, cell } of placed) {
    const old = unchanged(before, formula);
    if (old) still.add(formula);
    const meant = before.formulaAt(formula.sheet, formula.row, formula.col)?.source === formula.source;
    if (cell.v === undefined || (old && old.state !== "clean")) after.mark(formula);
    else if (!old && (meant || !formula.engine.custom)) after.markQuietly(formula);
  }
  for (const cell of changedCells(before, after))
    for (const reader of after.dependencies.readersOf({ ...cell, rows: 1, cols: 1 }))
      if (still.has(reader)) after.mark(reader);
}
