import { beginRotation, type RosterSolver, type SolveOutcome } from "../../domain/roster";
import { type Clock, type MipSolver, solveRoster } from "../../domain/roster/engine";

/** The same engine in the caller's thread, for tests and the command line; can be cancelled before it starts only. */
export function inProcessSolver(clock: Clock, exact: () => Promise<MipSolver | null>): RosterSolver {
  return {
    async solve(request, onProgress, cancel): Promise<SolveOutcome> {
      if (cancel?.aborted) return { kind: "cancelled", best: null };
      return solveRoster(request, { clock, mip: await exact(), report: onProgress });
    },
    rotate: async (request, cancel) => (cancel?.aborted ? { kind: "cancelled" } : beginRotation(request)),
  };
}
