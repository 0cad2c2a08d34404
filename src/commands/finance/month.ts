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

/** True for a day of the month. */
export function inMonth(serial: number | null, { year, month }: Month): boolean {
  if (serial === null || !isDay(serial)) return false;
  const date = ymd(serial satisfies Day);
  return date.year === year && date.month === month;
}
