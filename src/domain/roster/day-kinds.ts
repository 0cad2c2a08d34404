import { type DayInfo, describeDay, type OwnDays } from "../calendar";
import { type Day, weekday } from "../kernel";
import type { DayKind, DayPlan, Demand } from "./model";

/**
 * What a day counts as, in sheets, functions and the engine alike (W11): a holiday is one of the statutory days, the
 * only ones that law pays three times; every other day off, a weekend's or a notice's, is a rest day and counts as
 * weekend; a weekend day that is worked by notice is an ordinary day that says so.
 * Example: 2026-10-03 → holiday, 2026-10-05 (a Monday off) → weekend, 2026-10-10 (a Saturday worked) → adjusted.
 */
export function dayKindOf({ statutory, kind }: Pick<DayInfo, "statutory" | "kind">): DayKind {
  if (statutory) return "holiday";
  if (kind === "makeup") return "adjusted";
  return kind === "workday" ? "work" : "weekend";
}

/** How a notice moved a day: worked although a weekend's, off although a working day's. Example: 2026-10-05 → "off". */
export function adjustmentOf({ day, statutory, kind }: DayInfo): "work" | "off" | "" {
  if (kind === "makeup") return "work";
  return kind === "holiday" && !statutory && weekday(day) <= 5 ? "off" : "";
}

/** A day of a roster with what is needed on it. Example: `dayPlan(2026-12-24, [])` → kind "work". */
export function dayPlan(day: Day, demands: readonly Demand[], own?: OwnDays): DayPlan {
  return { day, kind: dayKindOf(describeDay(day, own)), demands };
}
