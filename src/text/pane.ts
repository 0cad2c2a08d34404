/** What the task pane itself says. Commands, findings and functions have files of their own. */
export const PANE = {
  "pane.title": { zh: "店务助手", en: "ShopOps" },
} as const;
