import {
  dayOfMoment,
  isDay,
  isoDay,
  MINUTES_PER_DAY,
  minutesOfDay,
  type Moment,
  momentOfSerial,
} from "../kernel";
import type { KindId } from "./kind";

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(Math.floor(minutes % 60)).padStart(2, "0")}`;

const momentText = (m: Moment): string => `${isoDay(dayOfMoment(m))} ${clock(minutesOfDay(m))}`;

/**
 * What a cell holds, as its column will show it to people: never 46354 for a day.
 * Example: `saidCell("deadline", 46363.999…)` → "2026-12-07 23:59".
 */
export function saidCell(kind: KindId, cell: string | number | boolean): string {
  if (typeof cell !== "number") return String(cell);
  const moment = momentOfSerial(cell);
  switch (kind) {
    case "day":
      return isDay(cell) ? isoDay(cell) : String(cell);
    case "moment":
    case "deadline":
      return moment === null ? String(cell) : momentText(moment);
    case "time":
      return clock(Math.round(cell * MINUTES_PER_DAY));
    case "money":
      return cell.toFixed(2);
    case "rate":
      return `${Math.round(cell * 1000) / 10}%`;
    default:
      return String(cell);
  }
}
