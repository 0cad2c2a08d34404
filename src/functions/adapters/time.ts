import { addWorkdays, countWorkdays } from "../../domain/calendar";
import {
  type Cell,
  fail,
  FIRST_DAY,
  interval,
  ok,
  plain,
  type Result,
  SECONDS_PER_HOUR,
  wordOf,
} from "../../domain/kernel";
import * as catalog from "../catalog/time";
import type { ShiftTable } from "../catalog/spec";
import { hasDateText, readMoment, readTime, spanOfText } from "../../domain/fields";
import { need } from "../read";
import type { Value } from "../render/table";
import { type Computed, rows } from "../run";

const MINUTES_PER_HOUR = 60;

/** A shift by its code (白, 晚), or a span of time written in one cell (17:30-凌晨1:00). */
function hoursOfCode(code: Cell, shifts: ShiftTable): Result<Value> {
  // No shift is called 0: a host handed a blank in. Before an end it is midnight.
  if (code === 0) return ok("");
  const shift = shifts.get(wordOf(code));
  if (shift?.span === null) return ok(0);
  const span = shift?.span ?? spanOfText(plain(code));
  if (span === null) return fail("unknown", "shift.unknown", { code: plain(code) });
  return ok(interval.length(span) / MINUTES_PER_HOUR);
}

const hasDate = (c: Cell): boolean => (typeof c === "number" ? c >= FIRST_DAY : hasDateText(c));

/** Two moments differ by what lies between them; two times of day may have midnight between them. */
function hoursBetween(start: Cell, end: Cell): Result<number> {
  if (!hasDate(start) || !hasDate(end))
    return ok(
      interval.length(interval.overnight(need(readTime(start)), need(readTime(end)))) / MINUTES_PER_HOUR
    );
  const seconds = need(readMoment(end)) - need(readMoment(start));
  return seconds < 0 ? fail("wrong", "date.order") : ok(seconds / SECONDS_PER_HOUR);
}

export const TIME: readonly Computed[] = [
  rows(catalog.SHIFT_HOURS, (start, end, shifts) =>
    end === undefined ? hoursOfCode(start, shifts) : hoursBetween(start, end)
  ),
  rows(catalog.WORKDAY_CN, (start, days, calendar) => addWorkdays(calendar, start, Math.trunc(days))),
  rows(catalog.NETWORKDAYS_CN, (start, end, calendar) => countWorkdays(calendar, start, end)),
];
