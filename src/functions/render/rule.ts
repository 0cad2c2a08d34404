import type { Locale } from "../../text/core";
import type { Resolved, Rule, RuleValue, Unit } from "../../domain/rulebook";
import { word } from "./words";

/** Units that are said with the number; the others speak for themselves. */
const SAID = ["hour", "day", "workday", "yuan", "times", "kg"] as const;
type Said = (typeof SAID)[number];
const isSaid = (unit: Unit): unit is Said => (SAID as readonly Unit[]).includes(unit);
/** Who bears a leg of the postage stands in the packs by its code. */
const PARTIES = ["buyer", "seller", "insurance", "courier"] as const;
const MINUTES_PER_DAY = 1440;

function clock(minutes: number, locale: Locale): string {
  const m = minutes % MINUTES_PER_DAY;
  const time = `${Math.floor(m / 60)}:${String(m % 60).padStart(2, "0")}`;
  return minutes >= MINUTES_PER_DAY ? word("rule.nextDay", { time }, locale) : time;
}

function numberText(n: number, unit: Unit, locale: Locale): string {
  if (unit === "time") return clock(n, locale);
  return unit === "rate" ? `${+(n * 100).toFixed(4)}%` : String(n);
}

function textOf(value: string, unit: Unit, locale: Locale): string {
  if (unit === "list") return value.split("|").join("、");
  const party = PARTIES.find((p) => p === value);
  return party === undefined ? value : word(`party.${party}`, {}, locale);
}

/** A value as people read it: "2 天", "5–10 个工作日", "17:30–次日1:00", "未设定". */
export function valueText(value: RuleValue, unit: Unit, locale: Locale = "zh"): string {
  if (value === null) return word("rule.notSet", {}, locale);
  if (typeof value === "string") return textOf(value, unit, locale);
  const numbers = typeof value === "number" ? [value] : value;
  const n = numbers.map((each) => numberText(each, unit, locale)).join("–");
  return isSaid(unit) ? word(`unit.${unit}`, { n }, locale) : n;
}

/** What a rule says, with its value where the wording does not hold it. */
export function sayingOf({ rule, value }: Resolved): string {
  return value === rule.zh ? rule.zh : `${rule.zh}：${valueText(value, rule.unit)}`;
}

/** "卖家"; "" when a rule names nobody. */
export const actorText = (actor: Rule["actor"]): string =>
  actor === undefined ? "" : word(`actor.${actor}`);
