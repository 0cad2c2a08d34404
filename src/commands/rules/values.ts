import { profileBy } from "../../domain/roster";
import { isForbidden, type Rule, rulesOfTable, type RuleValue, type Unit } from "../../domain/rulebook";
import { sourceText, valueText } from "../../functions/rules";
import { asTyped, type CellInput } from "../../excel";
import type { Locale } from "../../text";

const WORDS: readonly Unit[] = ["text", "list"];

/**
 * True when a function can work with a value in place of the rule's own: a number or a range from–to where the rule has a
 * unit, minutes where it is a time. A step of a ladder of fines may be the stage that takes its place.
 */
export function fits(rule: Rule, value: RuleValue): boolean {
  const { unit, key } = rule;
  if (value !== null && key.startsWith("shift.")) return rosterTakes(rule, value);
  if (value === null || WORDS.includes(unit)) return true;
  if (typeof value === "number") return value >= 0;
  if (typeof value === "string") return key.startsWith("penalty.") && unit !== "time";
  return value[0] >= 0 && value[0] <= value[1];
}

/** True when rosters can be made by a value; A-01 = 40 leaves nobody to work. */
const rosterTakes = ({ id }: Rule, value: RuleValue): boolean =>
  (["S0", "S3"] as const).every((document) =>
    profileBy(rulesOfTable([{ id, value }]), document).findings.every((f) => f.rule !== id)
  );

/** A value in words, "2 天", "卖家". */
export const inWords = (rule: Rule, value: RuleValue, locale: Locale): string =>
  valueText(value, rule.unit, locale);

/** A value as it is typed: numbers as numbers, ranges "2-5", times "16:00", lists with their bars. */
export function typed(rule: Rule, value: RuleValue, locale: Locale): CellInput {
  if (value === null) return "";
  if (typeof value === "string") return asTyped(rule.unit === "text" ? inWords(rule, value, locale) : value);
  if (rule.unit === "time") return asTyped(valueText(value, "time", "zh"));
  return typeof value === "number" ? value : asTyped(value.join("-"));
}

/** Law and article that forbid a value, or null. */
export const forbiddenBy = (rule: Rule, value: RuleValue, locale: Locale): string | null =>
  isForbidden(rule, value) ? sourceText(rule, locale) : null;
