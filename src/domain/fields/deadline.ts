import { type Moment, ok, SECONDS_PER_DAY, SECONDS_PER_MINUTE, then } from "../kernel";
import type { Kind } from "./kind";
import { moment } from "./moment";

/** A day that names no time lasts until 23:59, and is not over from its first minute on. */
function lastMinute(m: Moment): Moment {
  return m % SECONDS_PER_DAY === 0 ? ((m + SECONDS_PER_DAY - SECONDS_PER_MINUTE) as Moment) : m;
}

/** A moment until which something counts. Example: "2026-12-07" → 2026-12-07 23:59. */
export const deadline: Kind<Moment> = {
  ...moment,
  read: (cell, about) => then(moment.read(cell, about), (m) => ok(m === null ? null : lastMinute(m))),
};
