import type {
  CancelSignal,
  Roster,
  RosterSolver,
  RotateOutcome,
  SolveOutcome,
  SolverFailed,
} from "../../domain/roster";
import type { AskMessage, WorkerMessage } from "./messages";
import { reasonOf } from "./serve";

/** What the client needs of a Worker. */
export interface WorkerLike {
  postMessage(message: AskMessage): void;
  terminate(): void;
  onmessage: ((event: { readonly data: WorkerMessage }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  /** An answer that could not be read. */
  onmessageerror: (() => void) | null;
}

/**
 * The engine in a worker of its own for each request, ended afterwards: the solver's heap never shrinks, and ending
 * the worker is the only way to stop it at once. The best roster so far lives here, outside.
 */
export function workerSolver(start: () => WorkerLike): RosterSolver {
  return {
    solve(request, onProgress, cancel) {
      let best: Roster | null = null;
      return converse<SolveOutcome>(start, { kind: "solve", request }, cancel, {
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
      converse<RotateOutcome>(start, { kind: "rotate", request }, cancel, {
        cancelled: () => ({ kind: "cancelled" }),
        hear: (answer) => (answer.kind === "rotation" ? answer.outcome : null),
      }),
  };
}

/** What becomes of the messages of one worker. */
interface Listener<O> {
  /** The outcome, or null as long as the worker goes on. */
  hear(answer: WorkerMessage): O | null;
  cancelled(): O;
}

function converse<O>(
  start: () => WorkerLike,
  message: AskMessage,
  cancel: CancelSignal | undefined,
  { hear, cancelled }: Listener<O>
): Promise<O | SolverFailed> {
  return new Promise((resolve) => {
    if (cancel?.aborted) return resolve(cancelled());
    let worker: WorkerLike;
    try {
      worker = start();
    } catch (error) {
      return resolve({ kind: "failed", reason: reasonOf(error) });
    }
    const end = (outcome: O | SolverFailed) => {
      worker.terminate();
      resolve(outcome);
    };
    const fail = (error: unknown) => end({ kind: "failed", reason: reasonOf(error) });
    worker.onmessage = ({ data }) => {
      const outcome = data.kind === "failed" ? data : hear(data);
      if (outcome !== null) end(outcome);
    };
    worker.onerror = (event) => fail(event.message ?? "");
    worker.onmessageerror = () => fail("messageerror");
    cancel?.addEventListener("abort", () => end(cancelled()));
    try {
      worker.postMessage(message);
    } catch (error) {
      fail(error);
    }
  });
}
