import { type Cell, type Day, dayOfMoment, ok, type Result, then } from "../kernel";
import { isBlank, type Kind } from "./kind";
import { readMoment } from "./moment";

/** The day of a date or of a date and time. Example: `readDay("2024-03-08 23:30")` → 45359. */
export const readDay = (cell: Cell): Result<Day> => then(readMoment(cell), (m) => ok(dayOfMoment(m)));

/** A day of the calendar. */
export const day: Kind<Day> = {
  read: (cell) => (isBlank(cell) ? ok(null) : readDay(cell)),
  show: (value) => value,
  format: "yyyy-mm-dd",
  control: "date",
};
