import { type Day, isoDay } from "../kernel";
import type { Area, Pack } from "./rule";

/**
 * By when somebody should read the sources of a pack again, by area: 90 days for the platform, a year for law.
 * The handbook is a document of its time and is not reviewed.
 */
const REVIEW_BY: Readonly<Record<Pack, Partial<Record<Area, string>>>> = {
  handbook: {},
  current: { platform: "2027-02-20", law: "2027-11-22" },
};

/** The day a rule of a pack is due for review, "2027-02-20"; undefined where none is. */
export const reviewBy = (pack: Pack, area: Area): string | undefined => REVIEW_BY[pack][area];

/** Areas of a pack whose review day has passed. Example: `overdueReviews("current", day(46073))` → []. */
export function overdueReviews(pack: Pack, today: Day): Area[] {
  const due = Object.entries(REVIEW_BY[pack]) as [Area, string][];
  return due.filter(([, iso]) => isoDay(today) > iso).map(([area]) => area);
}
