import loadHighs from "highs";
import { solveRoster } from "../../domain/roster/engine";
import { highsSolver } from "./highs";
import type { SolveMessage, WorkerMessage } from "./messages";

const send = (message: WorkerMessage) => postMessage(message);

/** Without the exact solver there are no proofs, but rosters all the same. */
async function exactSolver() {
  try {
    return highsSolver(await loadHighs());
  } catch {
    return null;
  }
}

addEventListener("message", async ({ data }: MessageEvent<SolveMessage>) => {
  const outcome = solveRoster(data.request, {
    clock: () => performance.now(),
    mip: await exactSolver(),
    report: (progress) => send({ kind: "progress", progress }),
  });
  send({ kind: "outcome", outcome });
});
