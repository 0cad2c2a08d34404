import type {
  BeginOutcome,
  BeginRequest,
  SolveOutcome,
  SolveProgress,
  SolveRequest,
  SolverFailed,
} from "../../domain/roster";

/** To the worker: one request, then it is done. */
export type AskMessage =
  | { readonly kind: "solve"; readonly request: SolveRequest }
  | { readonly kind: "rotate"; readonly request: BeginRequest };

/** From the worker. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: SolveProgress }
  | { readonly kind: "outcome"; readonly outcome: SolveOutcome }
  | { readonly kind: "rotation"; readonly outcome: BeginOutcome }
  | SolverFailed;
