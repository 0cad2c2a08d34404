import type { BookState } from "../../../commands";
import type { Moment } from "../../../domain/kernel";
import type { Step } from "../../feature";
import { usualMonth } from "./months";

/** The month that people plan now has no roster yet, or there is nobody to plan. */
export function nextMonth({ staff, rosters }: BookState, now: Moment): Step[] {
  const month = usualMonth(now);
  if (!staff) return [{ message: { code: "today.noStaff", params: {} }, action: "first.roster.action" }];
  if (rosters.some((r) => r.month === month)) return [];
  return [{ message: { code: "today.noRoster", params: { month } }, action: "first.roster.action" }];
}
