import { type Day, weekday, ymd } from "../kernel";
import { daysOff, daysWorked } from "./file";
import type { DayInfo, Festival, OwnDays } from "./work-calendar";
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

/** A workbook without a calendar of its own. */
export const NO_OWN_DAYS: OwnDays = { days: new Map(), years: new Set() };

function kindOf(d: Day, worked: boolean, off: boolean): DayInfo["kind"] {
  const isWeekend = weekday(d) > 5;
  if (worked) return isWeekend ? "makeup" : "workday";
  if (off) return "holiday";
  return isWeekend ? "weekend" : "workday";
}

/** True when the State Council's arrangement of a year is in the product. Example: `isAnnounced(2026)` → true. */
export function isAnnounced(year: number): boolean {
  return FILES.has(year);
}

/**
 * What a calendar shows about a day: working day, weekend, holiday or worked weekend. The workbook's own calendar goes
 * before ours. A year that neither has is provisional: weekends and the days by law only, never a guessed 调休.
 * Example: 2026-02-14 → {kind: "makeup", provisional: false, statutory: false}.
 */
export function describeDay(d: Day, own: OwnDays = NO_OWN_DAYS): DayInfo {
  const { year } = ymd(d);
  const arrangement = arrangementOf(year);
  const byLaw = statutoryDays(year)?.get(d);
  const festival = arrangement?.off.get(d) ?? byLaw;
  const isOff = arrangement === undefined ? byLaw !== undefined : arrangement.off.has(d);
  const said = own.days.get(d);
  return {
    day: d,
    kind: kindOf(d, said ?? arrangement?.work.has(d) === true, said === undefined ? isOff : !said),
    provisional: arrangement === undefined && !own.years.has(year),
    ...(festival === undefined ? {} : { festival }),
    statutory: byLaw !== undefined,
  };
}
