import { describeDay, type DayInfo } from "../../../domain/calendar";
import { type Day, daysOfMonth, weekday, ymd } from "../../../domain/kernel";
import type { DayKind, DayPlan, Demand } from "../../../domain/roster";

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

export const monthText = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, "0")}`;

export function monthOfDay(day: Day): Month {
  const { year, month } = ymd(day);
  return { year, month };
}

/** The month `n` later. Example: `shiftMonth({year: 2026, month: 1}, -1)` → 2025, 12. */
export function shiftMonth({ year, month }: Month, n: number): Month {
  const index = year * 12 + month - 1 + n;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** What stands above a day's column. */
export interface SheetDay extends DayInfo {
  /** 调休: a weekday off or a weekend day worked by official notice. */
  readonly adjusted: "work" | "off" | "";
}

export function daysWithNotice({ year, month }: Month): SheetDay[] {
  return daysOfMonth(year, month).map((d) => {
    const info = describeDay(d);
    const off = info.kind === "holiday" && !info.statutory && weekday(d) <= 5;
    return { ...info, adjusted: info.kind === "makeup" ? "work" : off ? "off" : "" };
  });
}

/** Statutory days count as holidays; other days off of a notice count as weekends. */
function kindOf(info: SheetDay): DayKind {
  if (info.statutory) return "holiday";
  if (info.kind === "makeup") return "adjusted";
  return info.kind === "workday" ? "work" : "weekend";
}

export function dayPlans(days: readonly SheetDay[], demands: (day: Day) => readonly Demand[]): DayPlan[] {
  return days.map((info) => ({ day: info.day, kind: kindOf(info), demands: demands(info.day) }));
}
