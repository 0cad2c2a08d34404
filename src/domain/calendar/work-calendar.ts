import type { Day } from "../kernel";

/** The public festivals; `victory` is the one of 2015. */
export type Festival =
  "newYear" | "spring" | "qingming" | "labour" | "dragonBoat" | "midAutumn" | "national" | "victory";

/** The arrangement of one year as the State Council announced it: month-days ("02-17") and spans of them ("02-15/02-23"). */
export interface YearFile {
  readonly year: number;
  /** Days off, weekends inside a holiday included. */
  readonly off: Readonly<Partial<Record<Festival, readonly string[]>>>;
  /** Weekend days that are worked (调休). */
  readonly work: readonly string[];
}

/** One row of a shop's own table of holidays. */
export interface HolidayRow {
  readonly day: Day;
  /** True for a day that is worked although it is a weekend or a holiday. */
  readonly work: boolean;
}

/** Whole years without a gap whose working days are known. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  /** counts[d - first] = working days from `first` up to and including d. */
  readonly counts: Int32Array;
  /** The working days in order. */
  readonly workdays: Int32Array;
}

/** What a workbook's own calendar says: days that are worked (true) or off, and the years it is whole for. */
export interface OwnDays {
  readonly days: ReadonlyMap<Day, boolean>;
  readonly years: ReadonlySet<number>;
}

/** Which days are off and which are worked in their place, without overlaps, ascending. */
export interface WorkCalendar {
  readonly spans: readonly Span[];
  /** The shop's own rows that lie on top. */
  readonly own: OwnDays;
}

/** What a calendar sheet shows about a day. */
export interface DayInfo {
  readonly day: Day;
  /** provisional: the year's arrangement is not announced; weekends and statutory days only. */
  readonly kind: "workday" | "weekend" | "holiday" | "makeup";
  readonly provisional: boolean;
  readonly festival?: Festival;
  /** One of the 13 days by law (three times the wage). */
  readonly statutory: boolean;
}
