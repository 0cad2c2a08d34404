import { type Cell, type Day, fail, isoDay, ok, type Result } from "../kernel";
import { DAY_ARRANGEMENTS } from "../words";
import { readChoice } from "./choice";
import { readDay } from "./day";
import { isBlank } from "./kind";

/** A day of a table of holidays, and whether it is worked. */
export interface ArrangedDay {
  readonly day: Day;
  readonly work: boolean;
}

/**
 * A line of a table of holidays: a date, and 休 or 班 beside it (a blank is a day off); wrong: any other word, which
 * would be taken for one of them. Example: `readArrangement("2027-02-14", "补班")` → worked.
 */
export function readArrangement(date: Cell, arranged: Cell): Result<ArrangedDay> {
  const day = readDay(date);
  if (!day.ok) return day;
  if (isBlank(arranged)) return ok({ day: day.value, work: false });
  const said = readChoice(arranged, DAY_ARRANGEMENTS);
  return said.ok ? ok({ day: day.value, work: said.value === "work" }) : said;
}

/** The days of such a table; wrong: one that it calls both off and worked, so that the last line would decide. */
export function agreedDays<T extends ArrangedDay>(days: readonly T[]): Result<readonly T[]> {
  const said = new Map<Day, boolean>();
  for (const { day, work } of days) {
    if ((said.get(day) ?? work) !== work) return fail("wrong", "calendar.twice", { day: isoDay(day) });
    said.set(day, work);
  }
  return ok(days);
}
