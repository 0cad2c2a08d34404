import { type Moment, SECONDS_PER_DAY, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from "../kernel";

/** Hours below which a case is in band 1, 2 and 3. */
const BANDS = [24, 6, 1] as const;
export const OVERDUE_BAND = 4;

/** Days until a deadline, negative when it has passed. Example: 36 hours left → 1.5. */
export function daysLeft(deadline: Moment, now: Moment): number {
  return (deadline - now) / SECONDS_PER_DAY;
}

/** 0 time enough · 1 under 24 h · 2 under 6 h · 3 under 1 h · 4 overdue. */
export function bandOf(deadline: Moment, now: Moment): number {
  if (now > deadline) return OVERDUE_BAND;
  const hours = (deadline - now) / SECONDS_PER_HOUR;
  return BANDS.filter((limit) => hours < limit).length;
}

/** Whole days, hours and minutes of a length of time, rounded down. */
export function parts(seconds: number): { days: number; hours: number; minutes: number } {
  const s = Math.abs(seconds);
  return {
    days: Math.floor(s / SECONDS_PER_DAY),
    hours: Math.floor((s % SECONDS_PER_DAY) / SECONDS_PER_HOUR),
    minutes: Math.floor((s % SECONDS_PER_HOUR) / SECONDS_PER_MINUTE),
  };
}
