import type { FileAnswer, FileProgress, FilesOutcome, FilesRequest } from "../../domain/statements";

/** To the worker: one request with the files it is about. */
export interface AskMessage {
  readonly kind: "read";
  readonly request: FilesRequest;
  readonly files: ReadonlyMap<string, Blob>;
}

/** From the worker. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: FileProgress }
  | { readonly kind: "outcome"; readonly outcome: FilesOutcome<readonly FileAnswer[]> };
