import type { OwnDays } from "../../domain/calendar";
import { daysOfMonth, type Month, monthText, shiftMonth } from "../../domain/kernel";
import {
  BLANK,
  carryOf,
  countRow,
  dayPlan,
  type PastReading,
  type Shift,
  type Tally,
} from "../../domain/roster";

/** An old roster that was understood: codes of each known person, by person id. */
export interface OldRoster {
  readonly month: Month;
  readonly rows: PastReading["rows"];
}

export interface History {
  readonly tail: readonly string[];
  readonly carry: Tally;
}

/** Months whose counts are evened out, and days whose runs reach into the month. */
const MONTHS_COUNTED = 11;
const TAIL_DAYS = 14;

/** What the past means for each person of a month: the last days before it, and who had more than others. */
export function historyOf(
  month: Month,
  old: readonly OldRoster[],
  shifts: readonly Shift[],
  calendar: OwnDays
): (person: string) => History {
  const past = Array.from({ length: MONTHS_COUNTED }, (_, i) => shiftMonth(month, -1 - i))
    .map((m) => old.find((o) => monthText(o.month) === monthText(m)))
    .filter((o) => o !== undefined);
  const tallies = past.map((o) => talliesOf(o, shifts, calendar));
  const before = old.find((o) => monthText(o.month) === monthText(shiftMonth(month, -1)));
  return (person) => ({
    tail: before?.rows.get(person)?.slice(-TAIL_DAYS) ?? [],
    carry: carryOf(tallies, person),
  });
}

/** People who weren't there the whole month are not compared. */
function talliesOf(
  { month, rows }: OldRoster,
  shifts: readonly Shift[],
  calendar: OwnDays
): Map<string, Tally> {
  const days = daysOfMonth(month.year, month.month).map((day) => dayPlan(day, [], calendar));
  const full = [...rows].filter(([, codes]) => codes.every((code) => code !== BLANK));
  return new Map(full.map(([id, codes]) => [id, countRow(shifts, days, codes)]));
}
