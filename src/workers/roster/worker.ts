import loadHighs from "highs";
import { highsSolver } from "./highs";
import type { AskMessage } from "./messages";
import { serve } from "./serve";

/** Without the exact solver there are no proofs, but rosters all the same. */
async function exactSolver() {
  try {
    return highsSolver(await loadHighs());
  } catch {
    return null;
  }
}

addEventListener("message", ({ data }: MessageEvent<AskMessage>) => {
  void serve(
    data,
    () => performance.now(),
    exactSolver,
    (message) => postMessage(message)
  );
});
