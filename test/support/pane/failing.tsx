import { createRoot } from "react-dom/client";
import { Boundary } from "../../../src/taskpane/shell/Boundary";

/** Runs in the browser: a screen that can't be drawn, inside the boundary of the pane. */
function Failing(): never {
  throw new RangeError("no such screen");
}

createRoot(document.getElementById("root")!).render(
  <Boundary locale="zh" onReopen={() => (document.title = "reopened")}>
    <Failing />
  </Boundary>
);
