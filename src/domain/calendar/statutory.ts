import { type Day, addDays, dayOf } from "../kernel";
import { LUNAR_FESTIVALS } from "./festivals";
import type { Festival } from "./work-calendar";

/** Tomb-Sweeping Day by the formula of this century: 4, 5 or 6 April. Example: `qingming(2026)` → 5. */
function qingming(year: number): number {
  const y = year - 2000;
  return Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4);
}

function monthDay(year: number, text: string): Day {
  return dayOf(year, Number(text.slice(0, 2)), Number(text.slice(3)))!;
}

/**
 * The 13 statutory days of a year by law (全国年节及纪念日放假办法, in force since 2025), known long before the
 * year's arrangement is announced; null outside 2025–2040. Example: `statutoryDays(2027)!.size` → 13.
 */
export function statutoryDays(year: number): ReadonlyMap<Day, Festival> | null {
  const lunar = LUNAR_FESTIVALS[year];
  if (lunar === undefined) return null;
  const [spring, dragonBoat, midAutumn] = lunar.map((t) => monthDay(year, t)) as [Day, Day, Day];
  const at = (month: number, d: number) => dayOf(year, month, d)!;
  const rows: [Festival, Day, number][] = [
    ["newYear", at(1, 1), 1],
    ["spring", addDays(spring, -1), 4],
    ["qingming", at(4, qingming(year)), 1],
    ["labour", at(5, 1), 2],
    ["dragonBoat", dragonBoat, 1],
    ["midAutumn", midAutumn, 1],
    ["national", at(10, 1), 3],
  ];
  // Mid-Autumn may fall on one of the first days of October: the arrangement then moves it, the law names both.
  return new Map(
    rows.flatMap(([f, first, n]) => Array.from({ length: n }, (_, i) => [addDays(first, i), f]))
  );
}
