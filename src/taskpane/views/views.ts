/** The views that have a tab, in their order. */
export const TABS = ["today", "roster", "damage", "functions", "why"] as const;

/** Rules, settings and help are reached from the foot of the pane. */
export type ViewId = (typeof TABS)[number] | "rules" | "settings" | "help";
