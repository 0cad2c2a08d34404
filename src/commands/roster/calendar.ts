import { describeDay, type DayInfo } from "../../domain/calendar";
import { type Day, daysOfMonth, type Month, weekday } from "../../domain/kernel";
import type { DayKind, DayPlan, Demand } from "../../domain/roster";

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
