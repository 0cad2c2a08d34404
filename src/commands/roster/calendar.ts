import { describeDay, type DayInfo, type OwnDays } from "../../domain/calendar";
import { daysOfMonth, type Month } from "../../domain/kernel";
import { adjustmentOf } from "../../domain/roster";

/** What stands above a day's column. */
export interface SheetDay extends DayInfo {
  /** 调休: a weekday off or a weekend day worked by official notice. */
  readonly adjusted: "work" | "off" | "";
}

/** The days of a month with what the year's notice says of them: the workbook's own, else ours. */
export function daysWithNotice({ year, month }: Month, own: OwnDays): SheetDay[] {
  return daysOfMonth(year, month).map((day) => {
    const info = describeDay(day, own);
    return { ...info, adjusted: adjustmentOf(info) };
  });
}
