import { COLUMN_COUNT, type BookData, type SheetData } from "../../model/data";
import type { TouchedCells } from "../contract";
import type { Graph } from "./graph";
import { hiddenRows } from "./hidden";
import type { SheetStore } from "./store";

/** Sheets taken over from the graph before, each with the cells of it that hold another value now. */
export type Kept = ReadonlyMap<string, readonly number[]>;

export const NONE_KEPT: Kept = new Map();

/**
 * A change of structure makes a new graph, because every formula may mean other cells; a sheet of values alone means
 * what it says, and only its touched cells are stored anew.
 */
export function keepSheets(before: Graph, after: Graph, book: BookData, touched: TouchedCells): Kept {
  const kept = new Map<string, readonly number[]>();
  for (const sheet of book.sheets) {
    const store = before.store.sheets.get(sheet.id);
    const keys = touched.get(sheet.id) ?? new Set<number>();
    if (!store || before.calculating.has(sheet.id) || hasFormula(sheet, keys)) continue;
    store.hide(hiddenRows(sheet));
    after.store.sheets.set(sheet.id, store);
    kept.set(
      sheet.id,
      [...keys].filter((key) => renewed(store, sheet, key))
    );
  }
  return kept;
}

const hasFormula = ({ cells }: SheetData, keys: ReadonlySet<number>): boolean => {
  for (const key of keys) if (cells.get(key)?.f !== undefined) return true;
  return false;
};

const renewed = (store: SheetStore, { cells }: SheetData, key: number): boolean =>
  store.set(Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT, cells.get(key)?.v);
