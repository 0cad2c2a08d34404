/** Half-open interval of minutes [start, end); a night shift 17:30–01:00 is one interval 1050–1500. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Clock minutes run from 0 to this; an interval over midnight ends beyond it. */
export const MINUTES_PER_DAY = 1440;

/** Clock minutes of start and end → one interval; an end at or before the start is on the next day. */
export function overnight(start: number, end: number): Interval {
  return { start, end: end <= start ? end + MINUTES_PER_DAY : end };
}

/** Length in minutes. */
export function length(i: Interval): number {
  return i.end - i.start;
}

/** Minutes two intervals share. Example: day 540–1050 and night 1020–1410 share 30. */
export function overlap(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
