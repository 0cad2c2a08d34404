import { type Day, isDay, type Month, monthOf, ymd } from "../../domain/kernel";
import type { ArgSpec, Outcome } from "../contract";
import { done, refuse } from "../contract";

export interface MonthArgs {
  /** "2026-11" */
  readonly month: string;
}

export const monthArg: ArgSpec = { name: "month", kind: "month", label: "finance.month", required: true };

/** The month that is meant. */
export function monthOfArgs({ month }: MonthArgs): Outcome<Month> {
  const read = monthOf(month);
  return read ? done(read) : refuse("refuse.argument", { name: "month", value: month });
}

/** Months between the day's and the other one; negative before it. */
function monthsFrom(serial: Day, { year, month }: Month): number {
  const date = ymd(serial);
  return (date.year - year) * 12 + date.month - month;
}

/** True for a day of the month. */
export const inMonth = (serial: number | null, month: Month): boolean =>
  serial !== null && isDay(serial) && monthsFrom(serial, month) === 0;

/** True for a day before the month. */
export const isBeforeMonth = (serial: number, month: Month): boolean =>
  isDay(serial) && monthsFrom(serial, month) < 0;

/** True for a day after the month. */
export const isAfterMonth = (serial: number, month: Month): boolean =>
  isDay(serial) && monthsFrom(serial, month) > 0;
