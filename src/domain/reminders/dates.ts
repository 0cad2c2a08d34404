import { type Moment, type Result, dayOfMoment, moment, ok } from "../kernel";
import { type RuleSet, dueBy, numberOf, ruleFor } from "../rulebook";
import type { Reminder } from "./reminder";

/** The afternoon nudge on the day of the order; open until the shop names its hour. */
function nudge(rules: RuleSet, ordered: Moment): Result<Reminder> {
  const key = "remind.cutoff";
  if (ruleFor(rules, key).value === null) return ok({ key, at: null });
  const minutes = numberOf(rules, key);
  return minutes.ok ? ok({ key, at: moment(dayOfMoment(ordered), minutes.value) }) : minutes;
}

/**
 * All reminders for an unpaid order, those of S3 first (Q-01 … Q-05; X09: the documents differ, so all are listed).
 * Example: ordered 2024-03-01 → letter 03-04, warning 03-08, claim 03-15 (TC36).
 */
export function reminderDates(rules: RuleSet, ordered: Moment): Result<Reminder[]> {
  const out: Reminder[] = [];
  const after = nudge(rules, ordered);
  if (!after.ok) return after;
  let warned = ordered;
  for (const key of ["remind.chase", "remind.letter", "remind.warning", "remind.claimFee"] as const) {
    const at = dueBy(rules, key, key === "remind.claimFee" ? warned : ordered);
    if (!at.ok) return at;
    if (key === "remind.warning") warned = at.value;
    out.push({ key, at: at.value });
  }
  return ok([out[0]!, after.value, ...out.slice(1)]);
}
