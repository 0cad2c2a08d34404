import type { Day, Finding, Weekday } from "../../../domain/kernel";
import type { Balance, ProposedRests, RhythmNumbers, Score, Spread } from "../../../domain/roster";

export interface PreviewDay {
  readonly day: Day;
  /** 1 to 31 */
  readonly label: string;
  readonly weekday: Weekday;
  readonly kind: "work" | "weekend" | "holiday" | "adjusted";
  /** Name of the statutory holiday, or "". */
  readonly holiday: string;
}

export interface PreviewShift {
  readonly code: string;
  readonly name: string;
  /** Clock minutes. */
  readonly start: number;
  readonly end: number;
  /** "#RRGGBB" */
  readonly colour: string;
}

export interface PreviewRow {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** One code a day. */
  readonly cells: readonly string[];
  readonly hours: number;
  readonly nights: number;
  readonly weekends: number;
  readonly holidays: number;
  readonly rests: number;
  /** What last months and leave bring along; loads are compared with it. */
  readonly brought: Balance["brought"];
}

/** What a roster's points are made of, and how few there could be. */
export interface ScoreView {
  readonly score: Score;
  readonly spreads: readonly Spread[];
  /** No roster scores less. */
  readonly bound: number;
  readonly proven: boolean;
}

export interface RosterPreview {
  readonly sheet: string;
  readonly days: readonly PreviewDay[];
  readonly shifts: readonly PreviewShift[];
  readonly rows: readonly PreviewRow[];
  readonly cover: readonly {
    readonly code: string;
    readonly need: readonly number[];
    readonly have: readonly number[];
  }[];
  readonly rhythm: RhythmNumbers;
  /** Where the number of rests comes from; null = it was given, or rests are counted by the week. */
  readonly proposed: ProposedRests | null;
  /** False: 调休 of the year is not known and the sheet carries a banner. */
  readonly calendarKnown: boolean;
  readonly score: ScoreView;
  readonly findings: readonly Finding[];
  /** The weekly rotation the month was cut from; null = the engine made it. */
  readonly rotation: RotationView | null;
  /** What 请假登记 grants in the month: days that are kept, and lines that name nobody of the staff list. */
  readonly granted: { readonly days: number; readonly unknown: readonly string[] };
  /** Leave on the roster that it takes the place of, "小钱 12-15 病假": what stays, and what a way out gave up. */
  readonly standingLeave: { readonly kept: readonly string[]; readonly givenUp: readonly string[] };
  /** 停止 was pressed: the best there was by then. */
  readonly stopped: boolean;
  /** Remarks of the staff list that say something of shifts and that nobody has agreed to: "小钱 孕期". */
  readonly unasked: readonly string[];
  /** What of the remarks wasn't understood and counts for nothing: "小李 晚班也行". */
  readonly notRead: readonly string[];
  /** The roster that stands there now, where the month is made again. */
  readonly before: {
    /** The version the group has; null = none is out. */
    readonly version: number | null;
    /** Cells that were changed by hand and stay. */
    readonly kept: number;
    readonly changed: number;
    readonly points: number;
    readonly rhythm: RhythmNumbers;
  } | null;
}

export interface RotationView {
  /** One row of seven codes a week, Monday first. */
  readonly rows: readonly (readonly string[])[];
  /** True: the rotation of an earlier month goes on; false: it is new. */
  readonly isContinued: boolean;
  /** Shifts of the rotation that nobody works yet, in words. */
  readonly open: readonly string[];
}
