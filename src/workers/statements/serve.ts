import type { FileProgress, Source } from "../../domain/statements";
import { type Failed, reasonOf } from "../converse";
import { readAll } from "./in-process";
import type { AskMessage, WorkerMessage } from "./messages";

/** Milliseconds between two messages of progress. */
const EVERY = 200;

/** What the worker does with a message: an outcome is always sent. */
export function serve(
  { request, files }: AskMessage,
  clock: () => number,
  bytesOf: (file: Blob, from: number, length: number) => Uint8Array,
  send: (message: WorkerMessage | Failed) => void
): void {
  try {
    const open = (name: string): Source | null => {
      const file = files.get(name);
      return file ? { name, size: file.size, read: (from, length) => bytesOf(file, from, length) } : null;
    };
    send({ kind: "outcome", outcome: readAll(request, open, seldom(clock, send)) });
  } catch (error) {
    send({ kind: "failed", reason: reasonOf(error) });
  }
}

/** Progress at once, and then not more often than a person can see. */
function seldom(clock: () => number, send: (message: WorkerMessage) => void) {
  let last = -Infinity;
  return (progress: FileProgress): void => {
    if (clock() - last < EVERY) return;
    last = clock();
    send({ kind: "progress", progress });
  };
}
