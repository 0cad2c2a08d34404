import { dayOfMoment, isoDay, minutesOfDay, type Moment } from "../../domain/kernel";

/** "2026-11-27 15:40" */
export function clockOf(m: Moment): string {
  const minutes = Math.floor(minutesOfDay(m));
  const clock = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");
  return `${isoDay(dayOfMoment(m))} ${clock}`;
}

/** "2026-11-27T15:40:00" */
export const isoOf = (m: Moment): string => `${clockOf(m).replace(" ", "T")}:00`;
