import { type Resolved, type Rule, provenanceOf, todayOf } from "../../domain/rulebook";
import type { Locale } from "../../text/core";
import { valueText } from "./rule";
import { word } from "./words";

/** What a rule says in the reader's language. */
export const wordingOf = (rule: Rule, locale: Locale = "zh"): string =>
  locale === "zh" ? rule.zh : provenanceOf(rule.id).en;

/** The phrase of the handbook; "" for law and platform. */
export const quoteText = ({ id }: Rule): string => provenanceOf(id).quote ?? "";

/** When the rule was last read against what; "" where nobody did yet. */
export function reviewedText({ id }: Rule): string {
  const { reviewed } = provenanceOf(id);
  return reviewed === undefined ? "" : word(`reviewed.${reviewed.against}`, { date: reviewed.date });
}

export const packText = ({ pack }: Resolved): string => word(`rule.${pack}`);

/** What law or platform say today where a handbook rule is used: "" when they say nothing about it. */
export function todayText({ rule, pack, value }: Resolved, locale: Locale = "zh"): string {
  const today = todayOf(rule);
  if (pack === "current" || today === undefined) return "";
  if (today.value === null) return word("rule.unverified", {}, locale);
  const here = valueText(value, rule.unit, locale);
  const there =
    today.value === today.zh ? wordingOf(today, locale) : valueText(today.value, today.unit, locale);
  return here === there
    ? word("rule.same", {}, locale)
    : `${there}${locale === "zh" ? `（${today.id}）` : ` (${today.id})`}`;
}
