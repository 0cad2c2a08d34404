import { speaker } from "./core";
import { PANE } from "./pane";

export * from "./core";

/** Every text the pane can show. The functions bundle does not import this file: it takes its own map only. */
export const TEXTS = { ...PANE } as const;

export type TextKey = keyof typeof TEXTS;

/** `text("pane.title", {}, "zh")` → "店务助手" */
export const text = speaker(TEXTS);

/** For codes that come from the domain as data (findings, problems, outcomes). */
export const isTextKey = (code: string): code is TextKey => Object.hasOwn(TEXTS, code);
