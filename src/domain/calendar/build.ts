import { type Day, addDays, daysOfMonth, dayOf, weekday, ymd } from "../kernel";
import type { HolidayRow, OwnDays, Span, WorkCalendar, YearFile } from "./work-calendar";
import { daysOff, daysWorked } from "./file";
import { YEAR_FILES } from "./years";

/** A table of one's own makes a year known when it names at least as many days off as the law does. */
const DAYS_OFF_BY_LAW = 13;

/** Days that differ from the plain week of Monday to Friday: true = worked, false = off. */
type Exceptions = Map<Day, boolean>;

function ofYear(file: YearFile, into: Exceptions): void {
  for (const d of daysOff(file).keys()) into.set(d, false);
  for (const d of daysWorked(file)) into.set(d, true);
}

/** Years that a table of one's own is whole for. */
function yearsNamed(rows: readonly HolidayRow[]): number[] {
  const daysOff = new Map<number, number>();
  for (const r of rows) {
    const { year } = ymd(r.day);
    daysOff.set(year, (daysOff.get(year) ?? 0) + (r.work ? 0 : 1));
  }
  return [...daysOff].filter(([, n]) => n >= DAYS_OFF_BY_LAW).map(([year]) => year);
}

/** The rows of a workbook's own calendar. Example: a whole notice of 2027 → 2027 is known. */
export const ownDays = (rows: readonly HolidayRow[]): OwnDays => ({
  days: new Map(rows.map(({ day, work }) => [day, work])),
  years: new Set(yearsNamed(rows)),
});

/** [2024, 2025, 2027] → [[2024, 2025], [2027, 2027]] */
function runs(years: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = out[out.length - 1];
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else out.push([year, year]);
  }
  return out;
}

function span([from, to]: readonly [number, number], exceptions: Exceptions): Span {
  const first = dayOf(from, 1, 1)!;
  const last = daysOfMonth(to, 12)[30]!;
  const counts = new Int32Array(last - first + 1);
  const workdays: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    const d = addDays(first, i);
    if (exceptions.get(d) ?? weekday(d) <= 5) workdays.push(d);
    counts[i] = workdays.length;
  }
  return { first, last, counts, workdays: Int32Array.from(workdays) };
}

/** Builds a calendar from the announced years, with a shop's own rows on top. */
export function buildCalendar(own: readonly HolidayRow[] = []): WorkCalendar {
  const exceptions: Exceptions = new Map();
  for (const file of YEAR_FILES) ofYear(file, exceptions);
  for (const row of own) exceptions.set(row.day, row.work);
  const named = ownDays(own);
  const years = [...YEAR_FILES.map((f) => f.year), ...named.years];
  return { spans: runs(years).map((run) => span(run, exceptions)), own: named };
}

let announced: WorkCalendar | undefined;

/** The calendar of all announced years; built once, when it is first asked for. */
export function announcedCalendar(): WorkCalendar {
  return (announced ??= buildCalendar());
}
