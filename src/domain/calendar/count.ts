import { type Day, type Result, fail, ok, ymd } from "../kernel";
import type { Span, WorkCalendar } from "./work-calendar";

function spanOf(calendar: WorkCalendar, d: Day): Span | undefined {
  for (const s of calendar.spans) if (d >= s.first && d <= s.last) return s;
  return undefined;
}

const unknownYear = (year: number) => fail("unknown", "calendar.yearUnknown", { year });

/** Working days up to and including `d` within its span. */
const upTo = (s: Span, d: Day): number => s.counts[d - s.first]!;
const before = (s: Span, d: Day): number => (d === s.first ? 0 : s.counts[d - s.first - 1]!);

/** Whether a day is worked (调休 counted); unknown when its year is. Example: 2026-02-14, a Saturday → true. */
export function isWorkday(calendar: WorkCalendar, d: Day): Result<boolean> {
  const s = spanOf(calendar, d);
  return s === undefined ? unknownYear(ymd(d).year) : ok(upTo(s, d) > before(s, d));
}

/**
 * The n-th working day after a day (before it when n is negative, the day itself when n is 0), like Excel's WORKDAY
 * with 调休. Unknown when the way leads into a year that is not announced.
 * Example: `addWorkdays(announcedCalendar(), 2026-02-13, 1)` → 2026-02-14, a Saturday that is worked.
 */
export function addWorkdays(calendar: WorkCalendar, start: Day, n: number): Result<Day> {
  const s = spanOf(calendar, start);
  if (s === undefined) return unknownYear(ymd(start).year);
  if (n === 0) return ok(start);
  const index = n > 0 ? upTo(s, start) + n - 1 : before(s, start) + n;
  const found = s.workdays[index];
  if (found !== undefined) return ok(found as Day);
  return unknownYear(n > 0 ? ymd(s.last).year + 1 : ymd(s.first).year - 1);
}

/**
 * Working days from start to end, both counted, negative when the end comes first, like Excel's NETWORKDAYS with
 * 调休. Example: 2026-02-13 to 2026-02-24 → 3 (13th, 14th, 24th).
 */
export function countWorkdays(calendar: WorkCalendar, start: Day, end: Day): Result<number> {
  if (end < start) {
    const back = countWorkdays(calendar, end, start);
    return back.ok ? ok(0 - back.value || 0) : back;
  }
  const s = spanOf(calendar, start);
  if (s === undefined) return unknownYear(ymd(start).year);
  if (end > s.last) return unknownYear(ymd(s.last).year + 1);
  return ok(upTo(s, end) - before(s, start));
}
