import { type Day, ymd } from "./day";

/** A month of the calendar. */
export interface Month {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
}

/** "2026-12" → year and month, or null. */
export function monthOf(text: string): Month | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match && Number(match[1]) >= 1901 ? { year: Number(match[1]), month: Number(match[2]) } : null;
}

/** "2026-12" */
export const monthText = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, "0")}`;

/** The month a day is in. */
export function monthOfDay(day: Day): Month {
  const { year, month } = ymd(day);
  return { year, month };
}

/** The month `n` later. Example: `shiftMonth({year: 2026, month: 1}, -1)` → 2025, 12. */
export function shiftMonth({ year, month }: Month, n: number): Month {
  const index = year * 12 + month - 1 + n;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
