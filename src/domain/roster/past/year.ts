import { type Day, daysOfMonth, type Month } from "../../kernel";
import { countRow } from "../counters";
import type { DayPlan, Shift, Tally } from "../model";
import type { PastReading } from "./model";

/** What somebody had in the months that are counted. */
export interface YearLine extends Tally {
  readonly person: string;
  /** Months the person is in. */
  readonly months: number;
}

/**
 * 为什么又是我: minutes, nights, weekends and holidays of everybody in these months, each month by the days that are
 * given for it. Example: two months with 8 and 9 nights → nights 17, months 2.
 */
export function yearLines(
  months: readonly { readonly month: Month; readonly rows: PastReading["rows"] }[],
  shifts: readonly Shift[],
  planOf: (day: Day) => DayPlan
): YearLine[] {
  const lines = new Map<string, YearLine>();
  for (const { month, rows } of months) {
    const days = daysOfMonth(month.year, month.month).map(planOf);
    for (const [person, codes] of rows) {
      const { minutes, nights, weekends, holidays } = countRow(shifts, days, codes);
      const so = lines.get(person) ?? { person, months: 0, minutes: 0, nights: 0, weekends: 0, holidays: 0 };
      lines.set(person, {
        person,
        months: so.months + 1,
        minutes: so.minutes + minutes,
        nights: so.nights + nights,
        weekends: so.weekends + weekends,
        holidays: so.holidays + holidays,
      });
    }
  }
  return [...lines.values()];
}
