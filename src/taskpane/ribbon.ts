import type { ViewId } from "./views/views";

/** Names of the manifest's ExecuteFunction buttons → the view they open. */
export const RIBBON: Readonly<Record<string, ViewId>> = {
  showToday: "today",
  showRoster: "roster",
  showDamage: "damage",
  showFunctions: "functions",
  showWhy: "why",
  showHelp: "help",
};
