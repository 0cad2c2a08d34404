import type { Highs } from "highs";
import type { LinearProgram, LinearSolver, SparseColumns } from "../../domain/roster/engine";

type Model = ReturnType<Highs["createModel"]>;

/** Primal simplex keeps its basis when columns are added; presolve would throw it away. */
const OPTIONS = { output_flag: false, solver: "simplex", simplex_strategy: 4, presolve: "off" } as const;

class HighsProgram implements LinearProgram {
  objective = Infinity;
  rowDuals: Float64Array = new Float64Array(0);
  values: Float64Array = new Float64Array(0);

  constructor(
    private readonly highs: Highs,
    private readonly model: Model,
    private readonly rows: number
  ) {}

  private finite(values: Float64Array): Float64Array {
    return values.map((v) => (v === Infinity ? this.highs.infinity : v));
  }

  addColumns(c: SparseColumns): void {
    this.model.addCols({
      cost: c.cost,
      lower: c.lower,
      upper: this.finite(c.upper),
      matrix: {
        format: "csc",
        numRows: this.rows,
        numCols: c.cost.length,
        starts: c.starts,
        indices: c.indices,
        values: c.values,
      },
    });
  }

  setUpper(columns: Int32Array, upper: number): void {
    const bound = upper === Infinity ? this.highs.infinity : upper;
    const lower = new Float64Array(columns.length);
    this.model.changeColsBounds({ kind: "set", indices: columns }, lower, lower.slice().fill(bound));
  }

  solve(seconds: number | null): boolean {
    // The solver's clock runs on from solve to solve.
    if (seconds !== null) this.model.options.set({ time_limit: this.model.getRunTime() + seconds });
    const { modelStatus } = this.model.run();
    const solution = this.model.getSolution();
    this.objective = this.model.getObjectiveValue();
    this.rowDuals = solution.rowDual;
    this.values = solution.colValue;
    return modelStatus === this.highs.constants.modelStatus.optimal;
  }

  dispose(): void {
    this.model.dispose();
  }
}

/** The linear solver behind the engine's port. Programs must be disposed: the solver's heap never shrinks. */
export function highsLinear(highs: Highs): LinearSolver {
  return {
    create(rightSides: Float64Array): LinearProgram {
      const numRows = rightSides.length;
      const none = new Float64Array(0);
      const model = highs.createModel({
        numCols: 0,
        numRows,
        offset: 0,
        colCost: none,
        colLower: none,
        colUpper: none,
        rowLower: rightSides.slice(),
        rowUpper: rightSides,
        matrix: { format: "csc", numRows, numCols: 0, starts: [0], indices: [], values: [] },
      });
      model.options.set(OPTIONS);
      return new HighsProgram(highs, model, numRows);
    },
  };
}
