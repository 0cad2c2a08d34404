import type {
  FileAnswer,
  FileProgress,
  FilesOutcome,
  FilesRequest,
  ReconcileAnswer,
  ReconcileRequest,
} from "../../domain/statements";

/** To the worker: one request with the files it is about. */
export type AskMessage = { readonly files: ReadonlyMap<string, Blob> } & (
  | { readonly kind: "read"; readonly request: FilesRequest }
  | { readonly kind: "reconcile"; readonly request: ReconcileRequest }
);

/** From the worker. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: FileProgress }
  | { readonly kind: "read"; readonly outcome: FilesOutcome<readonly FileAnswer[]> }
  | { readonly kind: "reconciled"; readonly outcome: FilesOutcome<ReconcileAnswer> };
