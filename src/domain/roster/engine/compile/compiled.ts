/**
 * The engine's own form of a request: numbers only, people × days × states. State 0 is rest, states 1…works are
 * shifts, later ones are days off that are given (leave, not employed). Desk months and the public benchmark are both
 * compiled to it.
 */
export const REST_STATE = 0;

/** Stands for "no limit" in whole-number limits. */
export const NO_LIMIT = 1_000_000;

/** A problem as numbers in flat arrays. */
export interface Compiled {
  readonly people: number;
  readonly days: number;
  readonly states: number;
  readonly works: number;
  /** [(person × days + day) × states + state]: 1 = the cell may have the state. */
  readonly allowed: Uint8Array;
  /** Same index: points for the state in the cell (wishes, distance from the published roster). */
  readonly cost: Int32Array;
  /** Points that are there whatever is done, so that cost can stay as small as it is. */
  readonly constant: number;
  /** [state]: paid minutes. */
  readonly minutes: Int32Array;
  /** [state × states + next]: 1 = next may not follow on the next day. */
  readonly forbidden: Uint8Array;
  /** [state]: 1 = counts as a night. */
  readonly night: Uint8Array;
  /** [state]: 1 = reaches into the next calendar day. */
  readonly crossing: Uint8Array;
  readonly limits: readonly PersonLimits[];
  /** Indices of Saturdays whose Sunday is in the period too. */
  readonly saturdays: Int32Array;
  readonly cover: readonly CoverRow[];
  readonly even: readonly EvenRow[];
  /** null = nobody looks at people's rhythm. */
  readonly rhythm: Rhythm | null;
}

/** So much is free, each unit beyond costs so many points; counted over all people together. */
export interface Priced {
  readonly free: number;
  readonly weight: number;
}

/** What disturbs people's rhythm, and how even the surplus of shifts is; see Weights. */
export interface Rhythm {
  /** In the order of RHYTHMS. */
  readonly priced: readonly Priced[];
  /** Fewest and most nights of a good block. */
  readonly nightRun: readonly [number, number];
  readonly surplus: readonly SurplusRow[];
}

/** What is counted of people's rhythm: changes of shift, lonely rests, scattered nights, lonely days of work. */
export const RHYTHMS = ["changes", "singles", "nightRuns", "islands"] as const;

/** Days on which as many people are asked for in a state: weight × how much more than the free they differ. */
export interface SurplusRow {
  readonly state: number;
  readonly days: Int32Array;
  /** [position in days]: 1 = somebody is away, fewer people are no wonder. */
  readonly short: Uint8Array;
  readonly free: number;
  readonly weight: number;
}

/** What happened before the first day. */
export interface Past {
  /** State of the day before, −1 = unknown. */
  readonly last: number;
  /** Length of the run of work or of days off that reaches the period. */
  readonly run: number;
  /** Nothing is known of how the run began, so that it can't be too short. */
  readonly open: boolean;
  /** Nights in a row that reach the period. */
  readonly nights: number;
}

/** A stretch of days [from, to) with at least `least` days off. */
export interface RestWindow {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** Hard limits of one person; the long run may be soft. */
export interface PersonLimits {
  readonly past: Past;
  readonly minMinutes: number;
  readonly maxMinutes: number;
  /** [state]: most days in the state. */
  readonly maxPerState: Int32Array;
  readonly minRests: number;
  readonly maxRests: number;
  readonly longestRun: number;
  /** 0 = hard, else points for each day beyond. */
  readonly longRunCost: number;
  readonly shortestRun: number;
  readonly shortestRest: number;
  readonly maxWeekends: number;
  readonly maxNights: number;
  readonly maxNightRun: number;
  readonly wholeRests: number;
  readonly windows: readonly RestWindow[];
}

/** How many people of a group are in one of some states on a day. */
export interface CoverRow {
  readonly day: number;
  /** [state]: 1 = counts. */
  readonly states: Uint8Array;
  /** [person]: 1 = counts; null = everybody. */
  readonly people: Uint8Array | null;
  readonly min: number;
  readonly max: number;
  /** Points for each missing or surplus person; 0 = hard. */
  readonly under: number;
  readonly over: number;
}

/** A load that should be even: weight × ceil((most − least − free) / unit) over the group, never below 0. */
export interface EvenRow {
  readonly group: Int32Array;
  /** [group position]: load before the first day. */
  readonly opening: Int32Array;
  /** [day × states + state]: load of the state on the day. */
  readonly load: Int32Array;
  readonly unit: number;
  /** Difference that costs nothing. */
  readonly free: number;
  readonly weight: number;
}

/** A roster in engine form: [person × days + day] = state. */
export type Cells = Int8Array;

/** Index of a cell's state in `allowed` and `cost`. */
export function at(c: Compiled, person: number, day: number, state: number): number {
  return (person * c.days + day) * c.states + state;
}
