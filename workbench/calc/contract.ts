import type { BookData, CellValue } from "../model/data";

/** One value the engine has calculated; a spill arrives as one entry for each of its cells. */
export interface Calculated {
  /** Sheet id. */
  sheet: string;
  row: number;
  col: number;
  /** `null`: the cell is blank again (a spill that has shrunk). */
  value: CellValue | null;
  /** Given for the anchor of a spill of more than one cell. */
  area?: { rows: number; cols: number };
  /** Given for a cell that a spill fills: where its anchor stands. */
  spillOf?: { row: number; col: number };
}

/** What a cell holds after a change of the model; neither `f` nor `v` = blank. */
export interface CellInput {
  /** Sheet id. */
  sheet: string;
  row: number;
  col: number;
  /** Formula in Excel's form, without "="; wins over the value. */
  f?: string;
  v?: CellValue | null;
}

/** The shape of a parameter, as `functions.json` describes it. */
export interface ParameterInfo {
  dimensionality: "scalar" | "matrix";
  type: "any" | "boolean" | "number" | "string";
  optional: boolean;
  /** The last parameter may be given any number of times. */
  repeating: boolean;
}

export interface FunctionInfo {
  /** Upper case with its namespace: "SHOP.REFUND_DEADLINE". */
  name: string;
  parameters: readonly ParameterInfo[];
  /** Error values are handed to the function; without it the first error is the result and nothing is invoked. */
  allowErrors: boolean;
}

/** One blank cell is `null`; an argument that was left out is `undefined`. */
export type Argument = CellValue | null | undefined | (CellValue | null)[][];

export interface Invocation {
  /** As registered: "SHOP.REFUND_DEADLINE". */
  name: string;
  /** One entry for each declared parameter (more when the last repeats): scalars, or matrices for "matrix". */
  args: Argument[];
  /** The cell whose formula calls: "Sheet1!B2". */
  address: string;
  /** True when the formula or what it reads has changed meanwhile: the reply is ignored. */
  cancelled: boolean;
  /** Set by who runs the function, to hear of it. A plain property: signals cost more than most functions. */
  oncancel?: () => void;
}

export type Reply = CellValue | null | (CellValue | null)[][];

/**
 * Runs the add-in's functions. All invocations that are ready at one moment arrive in one call; the replies may come
 * in any order and at any time. An error value is a reply; a rejected promise becomes #VALUE! with its message.
 */
export type Invoke = (batch: readonly Invocation[]) => readonly Promise<Reply>[];

/** Where the time goes; tests and the bench assert on it. */
export interface CalcCounters {
  /** Formulas evaluated, a formula that waited for a reply counts twice. */
  evaluations: number;
  invocations: number;
  batches: number;
  cancelled: number;
}

/** Keys (row * 16384 + col) of cells, by sheet id. */
export type TouchedCells = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Calculates. The workbook model is the truth: it tells the engine what was written and takes the values back.
 * The engine needs neither Node nor a page, so the Node host and the browser page use the same one; the grid of the
 * page only paints.
 */
export interface CalcEngine {
  /** Replaces what is registered. Formulas that call one of the functions are calculated again when they hold #NAME?. */
  registerFunctions(functions: readonly FunctionInfo[], invoke: Invoke): void;
  /**
   * Takes a workbook over. Formulas without a stored value, with a value only a running Excel can have (#BUSY!,
   * #GETTING_DATA) or with #NAME? are calculated; all others keep the value of the file until something they read
   * changes, as in Excel.
   */
  load(book: BookData): void;
  write(cells: readonly CellInput[]): void;
  /**
   * Tables, names or sheets changed, or cells moved (rows inserted, a range deleted): the book as it is now. Only
   * formulas whose references changed are calculated again. `touched`: the cells that may hold something else than
   * before, by sheet; without it all may.
   */
  structureChanged(book: BookData, touched?: TouchedCells): void;
  /** Resolves when nothing is being calculated any more, with all values that changed since the last call. */
  settled(): Promise<Calculated[]>;
  /** False while something is being calculated, and once a stored result stands in for one the engine cannot give. */
  readonly isSure: boolean;
  /** Everything, as Ctrl+Alt+F9. */
  recalculate(): void;
  readonly counters: CalcCounters;
  dispose(): void;
}
