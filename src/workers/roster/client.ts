import type { Roster, RosterSolver, RotateOutcome, SolveOutcome } from "../../domain/roster";
import { converse, type Failed, type WorkerLike as AnyWorker } from "../converse";
import type { AskMessage, WorkerMessage } from "./messages";

/** What the client needs of a Worker. */
export type WorkerLike = AnyWorker<AskMessage, WorkerMessage | Failed>;

/**
 * The engine in a worker of its own for each request, ended afterwards: the solver's heap never shrinks, and ending
 * the worker is the only way to stop it at once. The best roster so far lives here, outside.
 */
export function workerSolver(start: () => WorkerLike): RosterSolver {
  return {
    solve(request, onProgress, cancel) {
      let best: Roster | null = null;
      return converse<AskMessage, WorkerMessage, SolveOutcome>(start, { kind: "solve", request }, cancel, {
        cancelled: () => ({ kind: "cancelled", best }),
        hear: (answer) => {
          if (answer.kind === "outcome") return answer.outcome;
          if (answer.kind !== "progress") return null;
          best = answer.progress.open === 0 ? answer.progress.roster : best;
          onProgress(answer.progress);
          return null;
        },
      });
    },
    rotate: (request, cancel) =>
      converse<AskMessage, WorkerMessage, RotateOutcome>(start, { kind: "rotate", request }, cancel, {
        cancelled: () => ({ kind: "cancelled" }),
        hear: (answer) => (answer.kind === "rotation" ? answer.outcome : null),
      }),
  };
}
