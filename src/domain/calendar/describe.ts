import { type Day, isoDay, weekday, ymd } from "../kernel";
import type { DayInfo, Festival, YearFile } from "./model";
import { statutoryDays } from "./statutory";
import { YEAR_FILES } from "./years";

const FILES = new Map(YEAR_FILES.map((f) => [f.year, f]));

function festivalOn(file: YearFile, monthDay: string): Festival | undefined {
  const entry = Object.entries(file.off).find(([, days]) => days.includes(monthDay));
  return entry?.[0] as Festival | undefined;
}

function kindOf(d: Day, file: YearFile | undefined, festival: Festival | undefined): DayInfo["kind"] {
  if (file?.work.includes(isoDay(d).slice(5)) === true) return "makeup";
  if (festival !== undefined) return "holiday";
  return weekday(d) <= 5 ? "workday" : "weekend";
}

/** True when the State Council's arrangement of a year is in the product. Example: `isAnnounced(2026)` → true. */
export function isAnnounced(year: number): boolean {
  return FILES.has(year);
}

/**
 * What a calendar shows about a day: working day, weekend, holiday or worked weekend. A year that is not announced
 * yet is provisional: weekends and the days by law only, never a guessed 调休.
 * Example: 2026-02-14 → {kind: "makeup", provisional: false, statutory: false}.
 */
export function describeDay(d: Day): DayInfo {
  const { year } = ymd(d);
  const file = FILES.get(year);
  const byLaw = statutoryDays(year)?.get(d);
  const festival = file === undefined ? byLaw : festivalOn(file, isoDay(d).slice(5));
  return {
    day: d,
    kind: kindOf(d, file, festival),
    provisional: file === undefined,
    ...(festival === undefined ? {} : { festival }),
    statutory: byLaw !== undefined,
  };
}
