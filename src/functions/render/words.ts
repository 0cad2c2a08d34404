import { ANSWER_FIELDS, ANSWER_WORDS } from "../../text/functions/answers";
import { type Locale, type Params, fill } from "../../text/core";
import { PACK_WORDS } from "../../text/functions/packs";

const WORDS = { ...ANSWER_WORDS, ...PACK_WORDS } as const;

/**
 * A word an answer is made of. Cells are Chinese in every language of Excel, because formulas compare them; the pane
 * asks in its own language.
 */
export const word = (key: keyof typeof WORDS, params?: Params, locale: Locale = "zh"): string =>
  params === undefined ? WORDS[key][locale] : fill(WORDS[key], params, locale);

/** The headings of a table. Example: `fields("fields.share")` → ["承担方", "金额"]. */
export const fields = (key: keyof typeof ANSWER_FIELDS): string[] => ANSWER_FIELDS[key].zh.split("|");
