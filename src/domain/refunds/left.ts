import {
  fail,
  type Moment,
  ok,
  type Result,
  SECONDS_PER_DAY,
  SECONDS_PER_HOUR,
  SECONDS_PER_MINUTE,
} from "../kernel";
import { listOf, ruleFor, type RuleSet } from "../rulebook";

/** Days until a deadline, negative when it has passed. Example: 36 hours left → 1.5. */
export function daysLeft(deadline: Moment, now: Moment): number {
  return (deadline - now) / SECONDS_PER_DAY;
}

/**
 * Hours below which a case is in band 1, 2, 3 … (AMB16: the text names no hours).
 * Example: the handbook's rules → 24, 6, 1.
 */
export function bandLimits(rules: RuleSet): Result<readonly number[]> {
  const texts = listOf(rules, "refund.bands");
  if (!texts.ok) return texts;
  const limits = texts.value.map(Number);
  const { rule } = ruleFor(rules, "refund.bands");
  return limits.every((n) => n > 0)
    ? ok(limits)
    : fail("wrong", "rule.value", { id: rule.id, rule: rule.zh });
}

/** 0 time enough, then one more for each limit passed (1 under 24 h · 2 under 6 h · 3 under 1 h), and overdue the last. */
export function bandOf(deadline: Moment, now: Moment, limits: readonly number[]): number {
  if (now > deadline) return limits.length + 1;
  const hours = (deadline - now) / SECONDS_PER_HOUR;
  return limits.filter((limit) => hours < limit).length;
}

/** Whole days, hours and minutes of a length of time, rounded down. */
export function parts(seconds: number): { days: number; hours: number; minutes: number } {
  const s = Math.abs(seconds);
  return {
    days: Math.floor(s / SECONDS_PER_DAY),
    hours: Math.floor((s % SECONDS_PER_DAY) / SECONDS_PER_HOUR),
    minutes: Math.floor((s % SECONDS_PER_HOUR) / SECONDS_PER_MINUTE),
  };
}
