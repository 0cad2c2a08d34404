/** What the pane calls, as one module for the client's realm. */
export { livePort } from "../../src/excel/live";
export { commands, queries, readArgs, run, undo } from "../../src/commands";
