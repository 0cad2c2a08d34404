import { ADOPTION } from "./adoption";
import { BOOK } from "./book";
import { CALENDAR } from "./calendar";
import { CARDS } from "./cards";
import { CARE } from "./care";
import { CLAIM } from "./claim";
import { COMPENSATION } from "./compensation";
import { type Params, speaker } from "./core";
import { DAMAGE } from "./damage";
import { FORM_FIELDS, FIELDS } from "./fields";
import { FINANCE } from "./finance";
import { PENALTY_MESSAGES, PENALTY_WORDS } from "./functions/messages/penalties";
import { HELP } from "./help";
import { PENALTIES } from "./penalties";
import { PENALTY } from "./penalty";
import { REFRESH } from "./refresh";
import { REGISTER } from "./register";
import { ROSTER_CHANGE } from "./roster/change";
import { ROSTER_CONFLICT } from "./roster/conflict";
import { ROSTER_FINDINGS } from "./roster/findings";
import { ROSTER_INPUT } from "./roster/input";
import { ROSTER_MAKE } from "./roster/make";
import { ROSTER_REQUESTS } from "./roster/requests";
import { ROSTER_ASKS } from "./roster/asks";
import { ROSTER_PAST } from "./roster/past";
import { ROSTER_PUBLISH } from "./roster/publish";
import { ROSTER_SHEET } from "./roster/sheet";
import { RULEBOOK } from "./rulebook";
import { RULES } from "./rules";
import { SELFTEST } from "./selftest";
import { SHELL } from "./shell";
import { STAFF } from "./staff";
import { STATEMENT_LAYOUTS } from "./statement-layouts";
import { STATEMENTS } from "./statements";
import { FINANCE_VIEW } from "./finance-view";
import { TIE_SHEET } from "./tie-sheet";
import { TIES } from "./ties";
import { TODAY } from "./today";
import { WHY } from "./why";
import { WRITE } from "./write";

export * from "./core";

/** Every text the pane can show, a file a subject. The functions bundle does not import this file: it takes its own maps only. */
export const TEXTS = {
  ...ADOPTION,
  ...BOOK,
  ...CALENDAR,
  ...CARDS,
  ...CARE,
  ...CLAIM,
  ...COMPENSATION,
  ...DAMAGE,
  ...FIELDS,
  ...FINANCE,
  ...FORM_FIELDS,
  ...HELP,
  ...PENALTIES,
  ...PENALTY,
  ...PENALTY_MESSAGES,
  ...PENALTY_WORDS,
  ...REFRESH,
  ...REGISTER,
  ...ROSTER_CHANGE,
  ...ROSTER_CONFLICT,
  ...ROSTER_FINDINGS,
  ...ROSTER_INPUT,
  ...ROSTER_MAKE,
  ...ROSTER_REQUESTS,
  ...ROSTER_PAST,
  ...ROSTER_ASKS,
  ...ROSTER_PUBLISH,
  ...ROSTER_SHEET,
  ...RULEBOOK,
  ...RULES,
  ...SELFTEST,
  ...SHELL,
  ...STAFF,
  ...STATEMENT_LAYOUTS,
  ...STATEMENTS,
  ...FINANCE_VIEW,
  ...TIE_SHEET,
  ...TIES,
  ...TODAY,
  ...WHY,
  ...WRITE,
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
