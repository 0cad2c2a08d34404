import type { FileAnswer, FileReader, FilesOutcome } from "../../domain/statements";
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
  return {
    hand: (handed) => {
      for (const { name, file } of handed) files.set(name, file);
      return handed.map(({ name }) => name);
    },
    read(request, hear, cancel) {
      const asked = new Map([...files].filter(([name]) => request.names.includes(name)));
      type Outcome = FilesOutcome<readonly FileAnswer[]>;
      return converse<AskMessage, WorkerMessage, Outcome>(
        start,
        { kind: "read", request, files: asked },
        cancel,
        {
          cancelled: () => ({ kind: "cancelled" }),
          hear: (answer) => {
            if (answer.kind === "outcome") return answer.outcome;
            if (answer.kind === "progress") hear(answer.progress);
            return null;
          },
        }
      );
    },
  };
}
