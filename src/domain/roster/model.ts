import type { Day, Finding } from "../kernel";

/** What a shift counts as in the counters: nights are evened out, a duty shift may run past the window. */
export type ShiftKind = "day" | "half" | "night" | "duty";

/** One row of the shift table. Clock minutes after midnight; an end at or before the start is on the next day. */
export interface Shift {
  /** What stands in the cell, unique in the table, e.g. "白". */
  readonly code: string;
  readonly name: string;
  readonly kind: ShiftKind;
  readonly start: number;
  readonly end: number;
  /** Unpaid minutes inside the shift. */
  readonly breakMinutes: number;
  /** Fill colour "#RRGGBB". */
  readonly colour: string;
}

/** The code of a rest day. */
export const REST = "休";
/** Codes of a day off that is granted, not planned: it is no rest day and credits average minutes. */
export const LEAVES = ["年假", "病假", "事假", "调休", "婚假", "产假", "陪产", "丧假"] as const;
/** Codes of sheets made before codes were two letters, which is what a printed cell holds at seven points. */
export const OLD_LEAVES: Readonly<Record<string, (typeof LEAVES)[number]>> = { 陪产假: "陪产" };
/** The code of a day on which the person is not employed, or of a cell nobody has filled yet. */
export const BLANK = "";

/** What is spread evenly: paid minutes, night shifts, worked weekend days, worked statutory holidays. */
export interface Tally {
  readonly minutes: number;
  readonly nights: number;
  readonly weekends: number;
  readonly holidays: number;
}

/** Somebody who can be put on a roster. */
export interface Person {
  /** 工号, unique, kept as text. */
  readonly id: string;
  readonly name: string;
  /** 售前, 售后, 主管 … as the shop calls them. */
  readonly roles: readonly string[];
  /** Shift codes the person may work; null = every one of the table. */
  readonly shifts: readonly string[] | null;
  /** W13: pregnant or nursing, so that the nights missing in `shifts` are the law's to forbid. */
  readonly nightsUnlawful?: boolean;
  /** Share of full-time work, above 0 and at most 1; only people with equal shares are compared. */
  readonly share: number;
  /** Most paid minutes in the period, null = no limit. */
  readonly maxMinutes: number | null;
  /** Least paid minutes in the period, null = no limit. */
  readonly minMinutes: number | null;
  /** First and last day employed, null = open. */
  readonly joined: Day | null;
  readonly left: Day | null;
  /** Codes of the days right before the period, oldest first; empty = unknown. */
  readonly tail: readonly string[];
  /** How much more than the average colleague in the last months (see carryOf), negative = less. */
  readonly carry: Tally;
}

/** A workday, a weekend day, a public holiday, or a weekend day worked in a holiday's place. */
export type DayKind = "work" | "weekend" | "holiday" | "adjusted";

/** People needed on a day: on one shift, or at any time of an interval of clock minutes (half-hour cover). */
export interface Demand {
  /** A shift code, or null when `from`/`to` say when. */
  readonly shift: string | null;
  /** Clock minutes [from, to); to may exceed 1440 for the hours after midnight. Unused when `shift` is given. */
  readonly from: number;
  readonly to: number;
  /** Only people with this role count; null = everybody. */
  readonly role: string | null;
  readonly min: number;
  /** null = as many as there are. */
  readonly max: number | null;
}

/** A day and how many people it needs. */
export interface DayPlan {
  readonly day: Day;
  /** "adjusted" is a weekend day that is worked by official notice (调休). */
  readonly kind: DayKind;
  readonly demands: readonly Demand[];
}

/** A cell that the engine must leave as it is: approved leave or a cell somebody locked. */
export interface Fixed {
  readonly person: string;
  readonly day: Day;
  readonly code: string;
}

/** What somebody would like on a day; what it weighs is in points. */
export interface Wish {
  readonly person: string;
  readonly day: Day;
  /** A shift code or REST. */
  readonly code: string;
  readonly want: boolean;
  /** 1 = nice to have … 10 = important. */
  readonly weight: number;
}

/** Which rules hold and how strictly; ids and sources are in RULES. null or 0 = the rule is off. */
export interface Settings {
  /** rest days in the period, in proportion for people who are away or join late. */
  readonly restPerPeriod: { readonly mode: "exactly" | "atLeast"; readonly days: number } | null;
  /** days off in each calendar week Monday–Sunday whose seven days are known. */
  readonly restPerWeek: number;
  /** rest days that no shift touches, not even after midnight. */
  readonly wholeRests: number;
  /** [shift, shift of the next day] that may not follow each other. */
  readonly forbidden: readonly (readonly [string, string])[];
  /** Least minutes between the end of a shift and the start of the next day's. */
  readonly minGap: number;
  /** Longest run of worked days; hard = red, else yellow and weighed (W09). */
  readonly longestRun: { readonly days: number; readonly hard: boolean } | null;
  readonly shortestRun: number;
  readonly shortestRest: number;
  readonly nightsInRow: number;
  readonly nightsPerPeriod: number;
  /** how many nights in a row are a good block, fewest and most; see Weights.nightRuns. */
  readonly nightRun: readonly [least: number, most: number];
  /** Weekends (Saturday and Sunday) that must be free. */
  readonly weekendsOff: number;
  /** AMB13: minutes by which equal colleagues may differ before it is reported. */
  readonly tolerance: number;
  /** Differences between equal colleagues that the score doesn't mind. */
  readonly evenWithin: Tally;
  /** W08: minutes of a lawful working day. */
  readonly lawfulDay: number;
  /** W10: minutes of overtime that law allows in a month. */
  readonly lawfulOvertime: number;
  /** clock minutes in which at least `least` people must be online; null = not looked at. */
  readonly online: { readonly from: number; readonly to: number; readonly least: number } | null;
  readonly weights: Weights;
}

/** Price of one unit of what is not wanted; the sum is the score, 0 is perfect. */
export interface Weights {
  /** Times the weight of each wish that is not met. */
  readonly wish: number;
  /** For each half hour between the most and the least loaded of equal colleagues. */
  readonly minutes: number;
  readonly nights: number;
  readonly weekends: number;
  readonly holidays: number;
  /** For each day of a run beyond the longest, when that is not hard. */
  readonly longRun: number;
  /** For each cell that differs from the published roster. */
  readonly keep: number;
  /** For each change of shift from one worked day to the next, beyond the few that are free (A-03; see freeOf). */
  readonly changes: number;
  /** For each rest day that stands alone, beyond those that are free. */
  readonly singles: number;
  /** For each day of work between two days off. */
  readonly islands: number;
  /** For each night in a run shorter or longer than settings.nightRun says, beyond those that are free. */
  readonly nightRuns: number;
  /** For each person by whom the surplus of a shift differs more than by one between days of equal demand. */
  readonly surplus: number;
}

/** Everything the engine and the checker need; plain data, may cross to a worker. */
export interface Problem {
  readonly shifts: readonly Shift[];
  readonly people: readonly Person[];
  /** Consecutive days. */
  readonly days: readonly DayPlan[];
  readonly fixed: readonly Fixed[];
  readonly wishes: readonly Wish[];
  readonly settings: Settings;
  /** The roster people already know; differing cells cost weights.keep. null = none. */
  readonly published: Roster | null;
}

/** Codes in the order of problem.people and problem.days: a shift code, REST, a leave, or BLANK. */
export interface Roster {
  readonly cells: readonly (readonly string[])[];
}

/** What the score is made of, in points; see Weights. */
export interface Score {
  readonly total: number;
  readonly parts: Readonly<Record<keyof Weights, number>>;
}

/** What the checker says of a roster: red findings block publishing. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly score: Score;
}
