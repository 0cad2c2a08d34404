import type { SolveProgress } from "../index";

/** A mixed-integer program as sparse rows; minimise cost · x + offset. */
export interface MipModel {
  readonly offset: number;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** [column]: 1 = whole number. */
  readonly integer: Int32Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Rows as compressed sparse rows: starts has rows + 1 entries. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** Limits and a start for the solver of whole-number programs. */
export interface MipOptions {
  /** A complete solution to start from. */
  readonly start?: Float64Array;
  /** Branch-and-bound nodes, null = no limit. */
  readonly nodes: number | null;
  /** Wall seconds, null = no limit; with a limit the result depends on the machine. */
  readonly seconds: number | null;
  /** Stop when the best solution is at most this far from the bound. */
  readonly gap: number;
  /** Ignore that columns are whole numbers. */
  readonly relax?: boolean;
  readonly seed?: number;
}

/** What the solver found, and what nothing can be better than. */
export interface MipResult {
  /** limit: stopped early; `values` is then the best solution found, if any. */
  readonly status: "optimal" | "infeasible" | "limit" | "error";
  readonly objective: number;
  /** No solution costs less. */
  readonly bound: number;
  readonly values: Float64Array | null;
  /** Duals of the rows and reduced costs of the columns of a relaxed solve, else null. */
  readonly rowDuals: Float64Array | null;
  readonly columnDuals: Float64Array | null;
}

/** The exact solver, handed in by the worker (HiGHS). Blocks until done. */
export interface MipSolver {
  solve(model: MipModel, options: MipOptions): MipResult;
}

/** Milliseconds on any steady clock. */
export type Clock = () => number;

/** What the engine needs from where it runs. */
export interface EnginePorts {
  readonly clock: Clock;
  /** The exact solver; null = no proofs, only what counting and walking show. */
  readonly mip: MipSolver | null;
  readonly report: (progress: SolveProgress) => void;
}
