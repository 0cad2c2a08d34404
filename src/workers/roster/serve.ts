import { beginRotation } from "../../domain/roster";
import { type Clock, type MipSolver, solveRoster } from "../../domain/roster/engine";
import { reasonOf } from "../converse";
import type { AskMessage, WorkerMessage } from "./messages";

/** What the worker does with a message: an outcome is always sent, even when the engine or the message is broken. */
export async function serve(
  message: AskMessage,
  clock: Clock,
  exact: () => Promise<MipSolver | null>,
  send: (message: WorkerMessage) => void
): Promise<void> {
  try {
    if (message.kind === "rotate") return send({ kind: "rotation", outcome: beginRotation(message.request) });
    const report: Parameters<typeof solveRoster>[1]["report"] = (progress) =>
      send({ kind: "progress", progress });
    send({
      kind: "outcome",
      outcome: solveRoster(message.request, { clock, mip: await exact(), report }),
    });
  } catch (error) {
    send({ kind: "failed", reason: reasonOf(error) });
  }
}
