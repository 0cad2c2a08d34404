/**
 * Days are whole numbers: Excel's serial in the 1900 date system (2024-03-08 = 45359).
 * Only days from 1900-03-01 on exist here, because Excel counts a 29 February 1900 that never was.
 */
declare const dayBrand: unique symbol;
/** A day as Excel's serial number without fraction. Example: 46354 is 2026-11-28. */
export type Day = number & { readonly [dayBrand]: true };

/** A day by its parts. */
export interface Ymd {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 1900-03-01, the first day on which Excel's serials and the calendar agree. */
export const FIRST_DAY = 61 as Day;
/** 9999-12-31, the last day Excel knows. */
export const LAST_DAY = 2958465 as Day;

const EPOCH_OFFSET = 25569; // serial of 1970-01-01

/** True for a whole serial that Excel and the calendar agree on. Example: `isDay(45359)` → true. */
export function isDay(serial: number): serial is Day {
  return Number.isInteger(serial) && serial >= FIRST_DAY && serial <= LAST_DAY;
}

/** Whole serial → Day; throws RangeError for anything else (a programming error, never user input). */
export function day(serial: number): Day {
  if (!isDay(serial)) throw new RangeError(`not a day: ${serial}`);
  return serial;
}

/** Gregorian leap year. Example: `isLeapYear(2024)` → true. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month (month 1 to 12). Example: `daysInMonth(2026, 2)` → 28. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Calendar date → Day, or null when there is no such date. Example: `dayOf(2024, 3, 8)` → 45359. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  // Days from civil, era by era of 400 years; the year begins in March so that 29 February comes last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * 146097 + dayOfEra - 719468 + EPOCH_OFFSET;
  return isDay(serial) ? serial : null;
}

/** Day → calendar date. Example: `ymd(day(45359))` → {year: 2024, month: 3, day: 8}. */
export function ymd(serial: Day): Ymd {
  const z = serial - EPOCH_OFFSET + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Weekday, Monday = 1. Example: `weekday(day(45359))` → 5 (a Friday). */
export function weekday(serial: Day): Weekday {
  return (((((serial - 2) % 7) + 7) % 7) + 1) as Weekday;
}

/** The day `n` days later (earlier when negative); RangeError outside Excel's calendar. */
export function addDays(serial: Day, n: number): Day {
  return day(serial + n);
}

/** Every day of a month in order. Example: `daysOfMonth(2026, 2).length` → 28. */
export function daysOfMonth(year: number, month: number): Day[] {
  const first = dayOf(year, month, 1);
  if (first === null) return [];
  return Array.from({ length: daysInMonth(year, month) }, (_, i) => addDays(first, i));
}

/** ISO text for messages and file names. Example: `isoDay(day(45359))` → "2024-03-08". */
export function isoDay(serial: Day): string {
  const { year, month, day: d } = ymd(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
