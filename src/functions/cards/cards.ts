import { CARD_KEYWORDS, CARD_QUESTIONS, TASK_QUESTIONS, TASK_TEXTS } from "../../text/functions/cards";
import type { Locale, Sentence } from "../../text/core";
import { aboutFunction } from "../catalog/words";
import { CATALOG } from "../catalog/list";

/** Where a task is done: by a function, by a native formula of its own, or at another place of the pane. */
export type Does =
  | { readonly by: "function"; readonly name: string }
  | { readonly by: "native"; readonly formula: "left" }
  | { readonly by: "place"; readonly place: "roster" | "registers" | "finance" | "rules" | "why" | "help" };

/** What somebody may look for: a task, or what a function answers. */
export interface Card {
  /** "task.deadline", or the name of a function. */
  readonly id: string;
  readonly question: Sentence;
  readonly about: Sentence;
  readonly does: Does;
  readonly keywords: Sentence;
}

const QUESTIONS: Readonly<Record<string, Sentence>> = { ...CARD_QUESTIONS, ...TASK_QUESTIONS };
const ABOUT: Readonly<Record<string, Sentence>> = TASK_TEXTS;
const KEYWORDS: Readonly<Record<string, Sentence>> = CARD_KEYWORDS;

function known(texts: Readonly<Record<string, Sentence>>, key: string): Sentence {
  const sentence = texts[key];
  if (sentence === undefined) throw new RangeError(`no text for ${key}`);
  return sentence;
}

const TASKS: readonly (readonly [id: string, does: Does])[] = [
  ["deadline", { by: "function", name: "REFUND_DUE" }],
  ["left", { by: "native", formula: "left" }],
  ["penalty", { by: "function", name: "PENALTY_TOTAL" }],
  ["roster", { by: "place", place: "roster" }],
  ["reconcile", { by: "place", place: "finance" }],
  ["damage", { by: "place", place: "registers" }],
  ["holidays", { by: "place", place: "rules" }],
  ["rules", { by: "place", place: "rules" }],
  ["repair", { by: "place", place: "help" }],
  ["why", { by: "place", place: "why" }],
];

const both = (say: (locale: Locale) => string): Sentence => ({ zh: say("zh"), en: say("en") });

/** Tasks first, then every function of the catalogue. */
export const CARDS: readonly Card[] = [
  ...TASKS.map(([id, does]): Card => ({
    id: `task.${id}`,
    question: known(QUESTIONS, `task.${id}`),
    about: known(ABOUT, `about.${id}`),
    does,
    keywords: known(KEYWORDS, `find.task.${id}`),
  })),
  ...CATALOG.map((spec): Card => ({
    id: spec.name,
    question: known(QUESTIONS, `ask.${spec.name}`),
    about: both((locale) => aboutFunction(spec, locale)),
    does: { by: "function", name: spec.name },
    keywords: known(KEYWORDS, `find.${spec.name}`),
  })),
];
