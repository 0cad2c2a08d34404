import {
  type Cell,
  dayOfMoment,
  fail,
  type Month,
  monthOf,
  monthOfDay,
  monthText,
  ok,
  plain,
  type Result,
} from "../kernel";
import { isBlank, type Kind } from "./kind";
import { readMoment } from "./moment";

/** A month, or the month of a date; wrong: neither. Example: `readMonth("2026年12月")` → 2026, 12. */
export function readMonth(cell: Cell): Result<Month> {
  const written = monthOf(plain(cell));
  if (written) return ok(written);
  const moment = readMoment(cell);
  return moment.ok
    ? ok(monthOfDay(dayOfMoment(moment.value)))
    : fail("wrong", "month.bad", { value: plain(cell) });
}

/** A month of the calendar. */
export const month: Kind<Month> = {
  read: (cell) => (isBlank(cell) ? ok(null) : readMonth(cell)),
  show: monthText,
  format: "@",
  control: "month",
};
