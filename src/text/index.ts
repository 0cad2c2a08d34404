import { COMMANDS } from "./commands";
import { type Params, speaker } from "./core";
import { FINDINGS } from "./findings";
import { PANE_AWAY } from "./pane/away";
import { PANE_DAMAGE } from "./pane/damage";
import { PANE_FUNCTIONS } from "./pane/functions";
import { PANE_HELP } from "./pane/help";
import { PANE_REQUESTS } from "./pane/requests";
import { PANE_ROSTER } from "./pane/roster";
import { PANE_RULES } from "./pane/rules";
import { PANE_SETTINGS } from "./pane/settings";
import { PANE_SHELL } from "./pane/shell";
import { PANE_TODAY } from "./pane/today";
import { PANE_WHY } from "./pane/why";
import { REGISTERS } from "./registers";
import { RULEBOOK } from "./rulebook";
import { SELFTEST } from "./selftest";
import { SHEETS } from "./sheets";
import { STAFFING } from "./staffing";

export * from "./core";

/** Every text the pane can show. The functions bundle does not import this file: it takes its own map only. */
export const TEXTS = {
  ...PANE_SHELL,
  ...PANE_TODAY,
  ...PANE_ROSTER,
  ...PANE_REQUESTS,
  ...PANE_AWAY,
  ...PANE_DAMAGE,
  ...PANE_FUNCTIONS,
  ...PANE_WHY,
  ...PANE_RULES,
  ...PANE_HELP,
  ...PANE_SETTINGS,
  ...COMMANDS,
  ...FINDINGS,
  ...REGISTERS,
  ...RULEBOOK,
  ...SELFTEST,
  ...SHEETS,
  ...STAFFING,
} as const;

export type TextKey = keyof typeof TEXTS;

/** A sentence to be said later, in the language of whoever reads it: plain data. */
export interface Message {
  readonly code: TextKey;
  readonly params: Params;
}

/** `text("pane.title", {}, "zh")` → "店务助手" */
export const text = speaker(TEXTS);

/** For codes that come from the domain as data (findings, problems, outcomes). */
export const isTextKey = (code: string): code is TextKey => Object.hasOwn(TEXTS, code);
