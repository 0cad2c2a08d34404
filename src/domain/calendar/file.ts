import { type Day, addDays, dayOf } from "../kernel";
import type { Festival, YearFile } from "./work-calendar";

/** "02-17" of a year. */
function dayIn(year: number, monthDay: string): Day {
  return dayOf(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))!;
}

/** "02-15/02-23" → its nine days; "02-17" → one. */
function spanIn(year: number, text: string): Day[] {
  const [first = "", last = first] = text.split("/");
  const from = dayIn(year, first);
  return Array.from({ length: dayIn(year, last) - from + 1 }, (_, i) => addDays(from, i));
}

/** Days off of a year with the festival they belong to. Example: 2026 → 33 days. */
export function daysOff(file: YearFile): ReadonlyMap<Day, Festival> {
  const festivals = Object.entries(file.off) as [Festival, readonly string[]][];
  return new Map(
    festivals.flatMap(([f, spans]) => spans.flatMap((s) => spanIn(file.year, s)).map((d) => [d, f]))
  );
}

/** Weekend days of a year that are worked (调休). */
export function daysWorked(file: YearFile): Day[] {
  return file.work.map((d) => dayIn(file.year, d));
}
