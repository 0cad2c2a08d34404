import type { FileReader, FilesOutcome, FileProgress, FileCancel } from "../../domain/statements";
import { converse, type Failed, type WorkerLike as AnyWorker } from "../converse";
import type { AskMessage, WorkerMessage } from "./messages";

/** What the client needs of a Worker. */
export type FilesWorkerLike = AnyWorker<AskMessage, WorkerMessage | Failed>;

/** Files of the pane by the names that commands use. */
export interface HandedFiles extends FileReader {
  /** Keeps files for commands; the names to ask for them by. A later file of the same name counts. */
  hand(files: readonly { readonly name: string; readonly file: Blob }[]): string[];
}

/** Reads files in a worker of its own for each request; the page goes on. */
export function workerFiles(start: () => FilesWorkerLike): HandedFiles {
  const files = new Map<string, Blob>();
  const asked = (names: readonly string[]) => new Map([...files].filter(([name]) => names.includes(name)));
  const ask = <T>(
    message: AskMessage,
    hear: (progress: FileProgress) => void,
    cancel: FileCancel | undefined,
    answerIn: (answer: WorkerMessage) => FilesOutcome<T> | null
  ) =>
    converse<AskMessage, WorkerMessage, FilesOutcome<T>>(start, message, cancel, {
      cancelled: () => ({ kind: "cancelled" }),
      hear: (answer) => {
        if (answer.kind === "progress") hear(answer.progress);
        return answerIn(answer);
      },
    });
  return {
    hand: (handed) => {
      for (const { name, file } of handed) files.set(name, file);
      return handed.map(({ name }) => name);
    },
    read: (request, hear, cancel) =>
      ask({ kind: "read", request, files: asked(request.names) }, hear, cancel, (answer) =>
        answer.kind === "read" ? answer.outcome : null
      ),
    reconcile: (request, hear, cancel) =>
      ask({ kind: "reconcile", request, files: asked(request.names) }, hear, cancel, (answer) =>
        answer.kind === "reconciled" ? answer.outcome : null
      ),
  };
}
