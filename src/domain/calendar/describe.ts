import { type Day, weekday, ymd } from "../kernel";
import { daysOff, daysWorked } from "./file";
import type { DayInfo, Festival } from "./work-calendar";
import { statutoryDays } from "./statutory";
import { YEAR_FILES } from "./years";

interface Arrangement {
  readonly off: ReadonlyMap<Day, Festival>;
  readonly work: ReadonlySet<Day>;
}

const FILES = new Map(YEAR_FILES.map((f) => [f.year, f]));
const arrangements = new Map<number, Arrangement>();

/** The arrangement of an announced year, read when first asked for. */
function arrangementOf(year: number): Arrangement | undefined {
  const file = FILES.get(year);
  if (file === undefined) return undefined;
  const known = arrangements.get(year) ?? { off: daysOff(file), work: new Set(daysWorked(file)) };
  arrangements.set(year, known);
  return known;
}

function kindOf(d: Day, worked: boolean, festival: Festival | undefined): DayInfo["kind"] {
  if (worked) return "makeup";
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
  const arrangement = arrangementOf(year);
  const byLaw = statutoryDays(year)?.get(d);
  const festival = arrangement === undefined ? byLaw : arrangement.off.get(d);
  return {
    day: d,
    kind: kindOf(d, arrangement?.work.has(d) === true, festival),
    provisional: arrangement === undefined,
    ...(festival === undefined ? {} : { festival }),
    statutory: byLaw !== undefined,
  };
}
