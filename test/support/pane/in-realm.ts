/** The pane without its pictures, as one module for the client's realm: what the composition root puts together. */
export { livePort } from "../../../src/excel/live";
export { liveSelection } from "../../../src/excel/live/selection";
export { followVisibility } from "../../../src/excel/live/visibility";
export { createController } from "../../../src/taskpane/controller";
