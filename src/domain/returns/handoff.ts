import { type Moment, type Result, dayOfMoment, minutesOfDay, moment } from "../kernel";
import { type RuleSet, laterBy, numberOf } from "../rulebook";

/**
 * When the warehouse hands a returned parcel to the after-sale desk (L-02): from 16:00 on the next day about 15:00,
 * before dawn the same day about 15:00, in between the same day (AMB12).
 * Example: arrived 2026-03-02 16:20 → 2026-03-03 15:00.
 */
export function handoffTime(rules: RuleSet, arrival: Moment): Result<Moment> {
  const cutoff = numberOf(rules, "warehouse.cutoff");
  if (!cutoff.ok) return cutoff;
  const early = numberOf(rules, "warehouse.earlyUntil");
  if (!early.ok) return early;
  const [day, minutes] = [dayOfMoment(arrival), minutesOfDay(arrival)];
  const between = minutes >= early.value && minutes < cutoff.value;
  const at = numberOf(rules, between ? "warehouse.sameDay" : "warehouse.handoff");
  if (!at.ok) return at;
  return laterBy(moment(day, at.value), minutes >= cutoff.value ? 24 : 0);
}
