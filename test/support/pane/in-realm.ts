/** The pane without its pictures, as one module for the client's realm: what the composition root puts together. */
import * as care from "../../../src/taskpane/features/care/events";
import * as today from "../../../src/taskpane/features/today/events";
import type { PaneHost } from "../../../src/taskpane/host";
import { OnDemand } from "../../../src/taskpane/on-demand";
import { createController } from "../../../src/taskpane/shell/controller";

export { livePort } from "../../../src/excel/live";
export { liveSelection } from "../../../src/excel/live/selection";
export { followVisibility } from "../../../src/excel/live/visibility";

const bare = { label: "pane.title", icon: () => null, place: "inside" } as const;
const View = () => null;

/** The features that are there when the pane opens, unseen; `status` is 今日's. */
export function openPane(host: PaneHost) {
  const controller = createController(host, [
    { ...bare, id: "today", code: OnDemand.here({ ...today, View }) },
    { ...bare, id: "care", code: OnDemand.here({ ...care, View }) },
  ]);
  const status = () => ({ ...today.initial(), ...controller.running()[0]?.store.get() }).status;
  return { ...controller, status };
}
