import {
  type Day,
  type Fen,
  type Moment,
  type Result,
  addHours,
  dayOfMoment,
  fail,
  fenOfYuan,
  moment,
  momentOfSerial,
  ok,
  serialOf,
} from "../kernel";
import { isDated, rulesOn } from "./dated";
import type { RuleKey } from "./packs";
import type { Resolved, RuleSet, RuleValue } from "./rule";

const HOURS_PER_DAY = 24;

/** The rule that answers a key in a rule set. Every key of the packs has one. */
export function ruleFor(rules: RuleSet, key: RuleKey): Resolved {
  return rules.byKey.get(key)!;
}

/** Why there is no value: the pack is silent, nobody could verify it, or the shop has not filled it in. */
function unset({ rule, pack, changed, silent, notOn }: Resolved): Result<never> {
  if (notOn !== undefined) return fail("unset", "rule.notOn", { id: rule.id, rule: rule.zh, day: notOn });
  const why = silent ? "rule.silent" : pack === "current" && !changed ? "rule.askShop" : "rule.unset";
  return fail("unset", why, { id: rule.id, rule: rule.zh });
}
const wrong = ({ rule }: Resolved) => fail("wrong", "rule.value", { id: rule.id, rule: rule.zh });

/** The value of a rule; unset when the shop must fill it in. */
export function valueOf(rules: RuleSet, key: RuleKey): Result<Exclude<RuleValue, null>> {
  const found = ruleFor(rules, key);
  return found.value === null || found.value === "" ? unset(found) : ok(found.value);
}

/** A number in the rule's own unit. Example: `numberOf(rules, "penalty.activity.first")` → 10. */
export function numberOf(rules: RuleSet, key: RuleKey): Result<number> {
  const found = ruleFor(rules, key);
  if (found.value === null || found.value === "") return unset(found);
  return typeof found.value === "number" && found.value >= 0 ? ok(found.value) : wrong(found);
}

/** A range from–to in the rule's own unit; one number is both ends. */
export function rangeOf(rules: RuleSet, key: RuleKey): Result<readonly [number, number]> {
  const found = ruleFor(rules, key);
  if (found.value === null || found.value === "") return unset(found);
  if (typeof found.value === "number") return ok([found.value, found.value]);
  return typeof found.value === "string" ? wrong(found) : ok(found.value);
}

/** An amount given in yuan. */
export function fenOf(rules: RuleSet, key: RuleKey): Result<Fen> {
  const yuan = numberOf(rules, key);
  if (!yuan.ok) return yuan;
  const fen = fenOfYuan(yuan.value);
  return fen === null ? wrong(ruleFor(rules, key)) : ok(fen);
}

/** A text such as the payer of a leg. */
export function textOf(rules: RuleSet, key: RuleKey): Result<string> {
  const found = ruleFor(rules, key);
  if (found.value === null || found.value === "") return unset(found);
  return ok(String(found.value));
}

/** What was worked out by rule set and key: a column asks for the same few a hundred thousand times. */
function remembered<K, T>(workOut: (rules: RuleSet, key: K) => T): (rules: RuleSet, key: K) => T {
  const known = new WeakMap<RuleSet, Map<K, T>>();
  return (rules, key) => {
    let byKey = known.get(rules);
    if (byKey === undefined) known.set(rules, (byKey = new Map()));
    let found = byKey.get(key);
    if (found === undefined) byKey.set(key, (found = workOut(rules, key)));
    return found;
  };
}

/** The rules whose keys begin with a prefix, in the order of the packs; not those the pack is silent about. */
export const rulesUnder = remembered((rules, prefix: string): readonly Resolved[] =>
  [...rules.byKey].flatMap(([key, found]) => (key.startsWith(prefix) && !found.silent ? [found] : []))
);

/** The entries of a list, "缺货|协商一致退款". */
export const listOf = remembered((rules, key: RuleKey): Result<readonly string[]> => {
  const text = textOf(rules, key);
  return text.ok ? ok(text.value.split("|").map((s) => s.trim())) : text;
});

/** A clock in hours: a day is 24 of them, counted from the event and not from midnight (AMB01). */
export const hoursOf = remembered((rules, key: RuleKey): Result<number> => {
  const n = numberOf(rules, key);
  if (!n.ok) return n;
  const { rule } = ruleFor(rules, key);
  if (rule.unit === "hour") return n;
  return rule.unit === "day" ? ok(n.value * HOURS_PER_DAY) : wrong(ruleFor(rules, key));
});

/**
 * Start plus the clock of a rule; days that law counts begin the day after and end at midnight.
 * Of a rule that changes by date the version of `asOf` counts, by itself that of the event's own day.
 * Example: 2024-03-08 10:00 by D-03 → 2024-03-10 10:00; by L01 → 2024-03-16 00:00, the end of the 15th.
 */
export function dueBy(
  rules: RuleSet,
  key: RuleKey,
  start: Moment,
  asOf: Day = dayOfMoment(start)
): Result<Moment> {
  const on = isDated(ruleFor(rules, key).rule) ? rulesOn(rules, asOf) : rules;
  const hours = hoursOf(on, key);
  if (!hours.ok) return hours;
  const { count } = ruleFor(on, key).rule;
  return count === undefined
    ? laterBy(start, hours.value)
    : laterBy(moment(dayOfMoment(start), 0), hours.value + HOURS_PER_DAY);
}

/** Adds hours; wrong when that leaves Excel's calendar. */
export function laterBy(start: Moment, hours: number): Result<Moment> {
  const due = momentOfSerial(serialOf(addHours(start, hours)));
  return due === null ? fail("wrong", "date.range") : ok(due);
}
