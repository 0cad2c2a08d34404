import type { SolveOutcome, SolveProgress, SolveRequest } from "../../domain/roster";

/** To the worker: one request, then it is done. */
export interface SolveMessage {
  readonly request: SolveRequest;
}

/** From the worker. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: SolveProgress }
  | { readonly kind: "outcome"; readonly outcome: SolveOutcome };
