import type { BookData, CellValue } from "../model/data";

/** One value the engine has calculated. `area` is given for the anchor of a spill. */
export interface Calculated {
  sheet: string;
  row: number;
  col: number;
  value: CellValue | null;
  area?: { rows: number; cols: number };
}

export interface CellInput {
  sheet: string;
  row: number;
  col: number;
  /** Formula without "="; wins over the value. */
  f?: string;
  v?: CellValue | null;
}

export interface Invocation {
  /** Function name as typed, upper case: "SHOP.REFUND_DEADLINE". */
  name: string;
  /** Scalars or matrices; an omitted argument is `undefined`, a blank cell is `null`. */
  args: unknown[];
  address: string; // "Sheet1!B2"
  signal: AbortSignal;
}

/** What runs the add-in's functions; many invocations of one pass arrive in one call. */
export type Invoke = (invocation: Invocation) => Promise<CellValue | CellValue[][]>;

/**
 * Calculates. The workbook model is the truth: it tells the engine what was written and takes the values back.
 * Implementations: the headless engine (Node) and the grid of the browser page.
 */
export interface CalcEngine {
  registerFunctions(names: readonly string[], invoke: Invoke): void;
  load(book: BookData): Promise<void>;
  /** Cells, tables and names as they are after a change of the model. */
  write(cells: readonly CellInput[]): void;
  /** Tables, names or sheets changed (added, renamed, resized, deleted). */
  structureChanged(book: BookData): void;
  /** Resolves when nothing is being calculated any more, with all values that changed since the last call. */
  settled(): Promise<Calculated[]>;
  recalculate(): void;
  dispose(): void;
}
