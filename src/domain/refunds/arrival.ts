import { type WorkCalendar, addWorkdays } from "../calendar";
import { type Day, type Fen, type Moment, type Result, dayOfMoment, fail, ok } from "../kernel";
import { type RuleKey, type RuleSet, fenOf, laterBy, rangeOf, ruleFor } from "../rulebook";
import type { RefundMethod } from "../words";

/** First and last day the money can be there. */
export interface Arrival {
  readonly earliest: Day;
  readonly latest: Day;
  readonly key: RuleKey;
}

/**
 * Between which days a refund arrives (D-20 … D-23): working days by bank, plain days for D-20, where the first day
 * is the earliest. Unknown for Alipay's own account and for what the handbook doesn't name. Example: Bank of China card, refunded 2026-03-02 → 2026-03-09 to 2026-03-16.
 */
export function refundArrival(
  rules: RuleSet,
  calendar: WorkCalendar,
  refunded: Moment,
  method: RefundMethod
): Result<Arrival> {
  if (method === "alipay" || method === "elsewhere") return fail("unknown", `arrival.${method}`);
  const key: RuleKey = `arrival.${method}`;
  const range = rangeOf(rules, key);
  if (!range.ok) return range;
  const [from, to] = range.value;
  const plain = ruleFor(rules, key).rule.unit === "day";
  const after = (n: number) =>
    plain ? daysAfter(refunded, n) : addWorkdays(calendar, dayOfMoment(refunded), n);
  const earliest = after(plain && from === to ? 0 : from);
  if (!earliest.ok) return earliest;
  const latest = after(to);
  return latest.ok ? ok({ earliest: earliest.value, latest: latest.value, key }) : latest;
}

function daysAfter(start: Moment, n: number): Result<Day> {
  const later = laterBy(start, n * 24);
  return later.ok ? ok(dayOfMoment(later.value)) : later;
}

/** True when an amount is held back while the payee is not verified (D-24). Example: 500 yuan → true (TC47). */
export function isFrozen(rules: RuleSet, amount: Fen): Result<boolean> {
  const from = fenOf(rules, "arrival.frozenFrom");
  return from.ok ? ok(amount >= from.value) : from;
}
