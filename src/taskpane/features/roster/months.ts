import { dayOfMoment, type Moment, ymd } from "../../../domain/kernel";

/** From this day on people think of the next month. */
const MONTH_TURNS = 16;
const MONTHS_AHEAD = 13;

/** Months counted from year 0, so that December is followed by January. */
const monthText = (count: number): string =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;

function monthCount(now: Moment): number {
  const { year, month } = ymd(dayOfMoment(now));
  return year * 12 + month - 1;
}

/** The months a roster can be made for, "2026-12" the first of them in December. */
export function monthsFrom(now: Moment): string[] {
  return Array.from({ length: MONTHS_AHEAD }, (_, i) => monthText(monthCount(now) + i));
}

/** The month somebody who opens the pane now probably wants to plan. */
export function usualMonth(now: Moment): string {
  const late = ymd(dayOfMoment(now)).day >= MONTH_TURNS;
  return monthText(monthCount(now) + (late ? 1 : 0));
}
