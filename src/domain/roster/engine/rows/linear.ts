/** Columns in compressed sparse form; starts has one entry more than there are columns. */
export interface SparseColumns {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** A linear program that keeps its basis between solves while columns are added, opened and closed. */
export interface LinearProgram {
  addColumns(columns: SparseColumns): void;
  /** `columns` strictly increasing. */
  setUpper(columns: Int32Array, upper: number): void;
  /** False when there is no solution, or none within `seconds` (null = no limit). Results are those of the last solve. */
  solve(seconds: number | null): boolean;
  readonly objective: number;
  readonly rowDuals: Float64Array;
  readonly values: Float64Array;
  dispose(): void;
}

/** Makes programs with equality rows; HiGHS, handed in by the worker. */
export interface LinearSolver {
  create(rightSides: Float64Array): LinearProgram;
}
