import { type Day, FIRST_DAY, LAST_DAY, isDay } from "./day";

/**
 * A moment is a whole number of seconds since Excel's serial 0, on the clock of the workbook (the platform's
 * export gives seconds, so minutes would lose them). Serials with fractions are converted here and nowhere else.
 */
declare const momentBrand: unique symbol;
/** A moment in whole seconds since Excel's day 0, without a time zone. */
export type Moment = number & { readonly [momentBrand]: true };

/** Seconds of the clock's units. */
export const SECONDS_PER_MINUTE = 60;
export const SECONDS_PER_HOUR = 3600;
export const SECONDS_PER_DAY = 86400;

/** Excel serial with fraction → Moment, or null when Excel's calendar has no such moment. */
export function momentOfSerial(serial: number): Moment | null {
  if (!Number.isFinite(serial)) return null;
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  return seconds >= FIRST_DAY * SECONDS_PER_DAY && seconds < (LAST_DAY + 1) * SECONDS_PER_DAY
    ? (seconds as Moment)
    : null;
}

/** Moment → Excel serial. Example: `serialOf(moment(day(45359), 600))` → 45359.41666… */
export function serialOf(m: Moment): number {
  return m / SECONDS_PER_DAY;
}

/** Day and minutes after its midnight (may exceed 1440 or be negative) → Moment. */
export function moment(d: Day, minutes = 0): Moment {
  return (d * SECONDS_PER_DAY + minutes * SECONDS_PER_MINUTE) as Moment;
}

/** The calendar day a moment falls on. */
export function dayOfMoment(m: Moment): Day {
  const d = Math.floor(m / SECONDS_PER_DAY);
  if (!isDay(d)) throw new RangeError(`no day: ${m}`);
  return d;
}

/** Minutes after midnight, with a fraction for seconds. */
export function minutesOfDay(m: Moment): number {
  return (m - Math.floor(m / SECONDS_PER_DAY) * SECONDS_PER_DAY) / SECONDS_PER_MINUTE;
}

/** Adds hours (platform days are n × 24 of them, AMB01). */
export function addHours(m: Moment, hours: number): Moment {
  return (m + Math.round(hours * SECONDS_PER_HOUR)) as Moment;
}
