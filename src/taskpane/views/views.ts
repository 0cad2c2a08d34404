/** The views of the pane, in the order of its tabs; settings and help are reached from the header. */
export const VIEWS = ["today", "roster", "damage", "functions", "why", "settings", "help"] as const;
export type ViewId = (typeof VIEWS)[number];
