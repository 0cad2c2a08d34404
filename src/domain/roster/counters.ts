import { type DayPlan, type Problem, REST, type Roster, type Shift, type Tally } from "./model";
import { isLeave, paidMinutes } from "./due";

/** What the sheet counts beside each name. */
export interface Counters extends Tally {
  readonly rests: number;
  readonly leaves: number;
  /** Days worked per shift code. */
  readonly shifts: Readonly<Record<string, number>>;
}

/** Counts one person's row of codes; unknown codes count as nothing. */
export function countRow(
  shifts: readonly Shift[],
  days: readonly DayPlan[],
  row: readonly string[]
): Counters {
  const table = new Map(shifts.map((s) => [s.code, s]));
  const per: Record<string, number> = Object.fromEntries(shifts.map((s) => [s.code, 0]));
  const sum = { minutes: 0, nights: 0, weekends: 0, holidays: 0, rests: 0, leaves: 0 };
  row.forEach((code, i) => {
    if (code === REST) sum.rests += 1;
    if (isLeave(code)) sum.leaves += 1;
    const shift = table.get(code);
    if (!shift) return;
    per[code]! += 1;
    sum.minutes += paidMinutes(shift);
    if (shift.kind === "night") sum.nights += 1;
    if (days[i]?.kind === "weekend") sum.weekends += 1;
    if (days[i]?.kind === "holiday") sum.holidays += 1;
  });
  return { ...sum, shifts: per };
}

/** Counters of every person, in order. */
export function countRoster(problem: Problem, roster: Roster): Counters[] {
  return roster.cells.map((row) => countRow(problem.shifts, problem.days, row));
}

const MEASURES = ["minutes", "nights", "weekends", "holidays"] as const;

/**
 * Carry-over from past months: for each person how much more than the average of those counted that month,
 * summed. `months[m].get(id)` is missing when the person wasn't there. Example: 10 and 8 nights in one month → +1, −1.
 */
export function carryOf(months: readonly ReadonlyMap<string, Tally>[], id: string): Tally {
  const carry = { minutes: 0, nights: 0, weekends: 0, holidays: 0 };
  for (const month of months) {
    const own = month.get(id);
    if (!own) continue;
    for (const m of MEASURES) {
      const all = [...month.values()].map((t) => t[m]);
      carry[m] += own[m] - all.reduce((s, v) => s + v, 0) / all.length;
    }
  }
  return carry;
}
