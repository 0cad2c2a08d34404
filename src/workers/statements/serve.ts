import type { FileProgress, Source } from "../../domain/statements";
import { type Failed, reasonOf } from "../converse";
import { answerRead, answerReconcile } from "./in-process";
import type { AskMessage, WorkerMessage } from "./messages";

/** Milliseconds between two messages of progress. */
const EVERY = 200;

/** What the worker does with a message: an outcome is always sent. */
export function serve(
  message: AskMessage,
  clock: () => number,
  bytesOf: (file: Blob, from: number, length: number) => Uint8Array,
  send: (message: WorkerMessage | Failed) => void
): void {
  try {
    const open = (name: string): Source | null => {
      const file = message.files.get(name);
      return file ? { name, size: file.size, read: (from, length) => bytesOf(file, from, length) } : null;
    };
    const hear = seldom(clock, send);
    if (message.kind === "read") send({ kind: "read", outcome: answerRead(message.request, open, hear) });
    else send({ kind: "reconciled", outcome: answerReconcile(message.request, open, hear) });
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
