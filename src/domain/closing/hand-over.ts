import { addDays, type Day, type Moment, moment } from "../kernel";

/** Finance takes the day's sheet at 16:00, in minutes after midnight. */
export const HAND_OVER = 16 * 60;

/** From (not included) until (included). */
export interface Stretch {
  readonly from: Moment;
  readonly until: Moment;
}

/**
 * What a day's sheet covers: from the last hand-over until 16:00, or until now where it is earlier; null where nothing
 * is left between the two. Example: 2026-11-27 15:40, last one 2026-11-26 16:00 → 11-26 16:00 until 11-27 15:40.
 */
export function handOver(day: Day, now: Moment, last: Moment | null): Stretch | null {
  const until = Math.min(now, moment(day, HAND_OVER)) as Moment;
  const from = last ?? moment(addDays(day, -1), HAND_OVER);
  return from < until ? { from, until } : null;
}

/** True for a moment of the stretch; a day without a time is its midnight. */
export const isWithin = ({ from, until }: Stretch, m: Moment): boolean => m > from && m <= until;
