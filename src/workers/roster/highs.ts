import type { Highs, ModelData } from "highs";
import type { MipModel, MipOptions, MipResult, MipSolver } from "../../domain/roster/engine";

/** Our infinities → the solver's. */
function finite(values: Float64Array, infinity: number): Float64Array {
  return values.map((v) => (v === Infinity ? infinity : v === -Infinity ? -infinity : v));
}

function modelData(m: MipModel, infinity: number, relax: boolean): ModelData {
  const numCols = m.cost.length;
  const numRows = m.rowLower.length;
  return {
    numCols,
    numRows,
    offset: m.offset,
    colCost: m.cost,
    colLower: finite(m.lower, infinity),
    colUpper: finite(m.upper, infinity),
    rowLower: finite(m.rowLower, infinity),
    rowUpper: finite(m.rowUpper, infinity),
    matrix: { format: "csr", numRows, numCols, starts: m.starts, indices: m.indices, values: m.values },
    ...(relax ? {} : { integrality: m.integer }),
  };
}

const FAILED: MipResult = {
  status: "error",
  objective: Infinity,
  bound: -Infinity,
  values: null,
  rowDuals: null,
  columnDuals: null,
};

type Model = ReturnType<Highs["createModel"]>;

function statusOf(highs: Highs, model: Model): MipResult["status"] {
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  const status: number = model.getModelStatus();
  if (status === optimal) return "optimal";
  return status === infeasible || status === unboundedOrInfeasible ? "infeasible" : "limit";
}

function resultOf(highs: Highs, model: Model, relax: boolean): MipResult {
  const status = statusOf(highs, model);
  const solution = status === "infeasible" ? null : model.getSolution();
  const { feasible } = highs.constants.solutionStatus;
  // Without an incumbent the solver still hands out numbers: its own word on them decides.
  const has = solution !== null && Number(model.info.get("primal_solution_status")) === feasible;
  const objective = has ? model.getObjectiveValue() : Infinity;
  return {
    status,
    objective,
    bound: relax ? objective : Number(model.info.get("mip_dual_bound")),
    values: has ? solution.colValue : null,
    rowDuals: has && relax ? solution.rowDual : null,
    columnDuals: has && relax ? solution.colDual : null,
  };
}

/** The exact solver behind the engine's port. Models are always disposed: the heap never shrinks. */
export function highsSolver(highs: Highs): MipSolver {
  return {
    solve(problem: MipModel, options: MipOptions): MipResult {
      const relax = options.relax ?? false;
      const model = highs.createModel(modelData(problem, highs.infinity, relax));
      try {
        model.options.set({
          output_flag: false,
          mip_rel_gap: 0,
          mip_abs_gap: options.gap,
          random_seed: options.seed ?? 0,
          ...(options.nodes === null ? {} : { mip_max_nodes: options.nodes }),
          ...(options.seconds === null ? {} : { time_limit: Math.max(0.01, options.seconds) }),
        });
        if (options.start) model.setSolution({ colValue: options.start });
        model.run();
        return resultOf(highs, model, relax);
      } catch {
        return FAILED;
      } finally {
        model.dispose();
      }
    },
  };
}
