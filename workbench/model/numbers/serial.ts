/** Excel's day numbers, 1900 system with its false 29 February 1900; 1904 books are 1462 days behind. */
export const OFFSET_1904 = 1462;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86400000;

export interface CivilDate {
  year: number;
  month: number;
  day: number;
  /** 0 = Sunday. */
  weekday: number;
}

export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const real = new Date(time);
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  if (year < 1900 || year > 9999 || !exists) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial < 61 ? serial - 1 : serial;
}

export function civilOf(serial: number): CivilDate {
  const whole = Math.floor(serial);
  const weekday = (((whole - 1) % 7) + 7) % 7;
  if (whole === 60) return { year: 1900, month: 2, day: 29, weekday };
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
}
