import type {
  CancelSignal,
  Roster,
  RosterSolver,
  SolveOutcome,
  SolveProgress,
  SolveRequest,
} from "../../domain/roster";
import { reasonOf } from "./serve";
import type { SolveMessage, WorkerMessage } from "./messages";

/** What the client needs of a Worker. */
export interface WorkerLike {
  postMessage(message: SolveMessage): void;
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
  return { solve: (request, onProgress, cancel) => solveIn(start, request, onProgress, cancel) };
}

function solveIn(
  start: () => WorkerLike,
  request: SolveRequest,
  onProgress: (p: SolveProgress) => void,
  cancel?: CancelSignal
): Promise<SolveOutcome> {
  return new Promise((resolve) => {
    if (cancel?.aborted) return resolve({ kind: "cancelled", best: null });
    let best: Roster | null = null;
    let worker: WorkerLike;
    try {
      worker = start();
    } catch (error) {
      return resolve({ kind: "failed", reason: reasonOf(error) });
    }
    const end = (outcome: SolveOutcome) => {
      worker.terminate();
      resolve(outcome);
    };
    worker.onmessage = ({ data }) => {
      if (data.kind === "outcome") return end(data.outcome);
      best = data.progress.open === 0 ? data.progress.roster : best;
      onProgress(data.progress);
    };
    const fail = (error: unknown) => end({ kind: "failed", reason: reasonOf(error) });
    worker.onerror = (event) => fail(event.message ?? "");
    worker.onmessageerror = () => fail("messageerror");
    cancel?.addEventListener("abort", () => end({ kind: "cancelled", best }));
    try {
      worker.postMessage({ request });
    } catch (error) {
      fail(error);
    }
  });
}
