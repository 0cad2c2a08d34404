import { COLUMN_COUNT, type Area, type CellData, type SheetData } from "./data";

type Cells = SheetData["cells"];

/** No cell of a sheet stands beyond; how many there were when that was found out. */
interface Reach {
  rows: number;
  cols: number;
  size: number;
}

const known = new WeakMap<Cells, Reach>();

function widen(reach: Reach, key: number): void {
  reach.rows = Math.max(reach.rows, Math.floor(key / COLUMN_COUNT) + 1);
  reach.cols = Math.max(reach.cols, (key % COLUMN_COUNT) + 1);
}

/** Where the cells of a sheet end at the latest. A long sheet is asked often and changes little: it is looked through once. */
function reachOf(cells: Cells): Reach {
  const before = known.get(cells);
  if (before?.size === cells.size) return before;
  const reach = { rows: 0, cols: 0, size: cells.size };
  for (const key of cells.keys()) widen(reach, key);
  known.set(cells, reach);
  return reach;
}

/** The part of an area in which there may be cells. */
export function reached({ cells }: SheetData, { row, col, rows, cols }: Area): Area {
  const reach = reachOf(cells);
  return {
    row,
    col,
    rows: Math.max(0, Math.min(rows, reach.rows - row)),
    cols: Math.max(0, Math.min(cols, reach.cols - col)),
  };
}

/** Stores a cell, or takes it away. */
export function storeCell({ cells }: SheetData, key: number, cell: CellData | null | undefined): void {
  const reach = known.get(cells);
  const isKnown = reach?.size === cells.size;
  if (cell) cells.set(key, cell);
  else cells.delete(key);
  if (!reach || !isKnown) return;
  if (cell) widen(reach, key);
  reach.size = cells.size;
}
