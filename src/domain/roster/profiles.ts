import type { RuleKey } from "../rulebook";
import type { Demand, Settings, Shift, Tally, Weights } from "./model";

/** The two documents that describe a desk: its shifts and how it rests. */
export type ProfileId = "S0" | "S3";

/** Shifts and rules of a desk as its rule book has them. */
export interface Profile {
  readonly id: ProfileId;
  readonly shifts: readonly Shift[];
  readonly settings: Settings;
}

/** Points of everything that is counted, unless the shop sets its own. */
export const WEIGHTS: Weights = Object.freeze({
  wish: 4,
  minutes: 1,
  nights: 6,
  weekends: 6,
  holidays: 6,
  longRun: 20,
  keep: 1,
  changes: 0,
  singles: 0,
  islands: 0,
  nightRuns: 0,
  surplus: 0,
});

/** What a month is made by unless the shop says otherwise: even, and as people can live by it. */
export const HUMANE = Object.freeze({
  weights: Object.freeze({
    ...WEIGHTS,
    changes: 4,
    singles: 4,
    islands: 20,
    nightRuns: 4,
    surplus: 8,
  } satisfies Weights),
  evenWithin: Object.freeze({ minutes: 120, nights: 1, weekends: 1, holidays: 1 } satisfies Tally),
});

/** A shift of a document: what it is called and looks like; the rule book says when it is. */
type ShiftLook = Omit<Shift, "start" | "end" | "breakMinutes"> & { readonly key: RuleKey };

const DAY: ShiftLook = { code: "白", name: "白班", kind: "day", colour: "#FFF2CC", key: "shift.day" };
const HALF: ShiftLook = { code: "半", name: "半白班", kind: "half", colour: "#E2EFDA", key: "shift.half" };
const NIGHT: ShiftLook = { code: "晚", name: "晚班", kind: "night", colour: "#D9E1F2", key: "shift.night" };

/** What a document leaves to no rule: which shifts there are, and whether rests are counted by month or by week. */
export interface Regime {
  readonly shifts: readonly ShiftLook[];
  /** A-01 counts rests by the month; A-26 by the week, and then the longest run is hard. */
  readonly rests: "month" | "week";
}

/** The two documents' shifts and what their rests are counted by. */
export const REGIMES: Readonly<Record<ProfileId, Regime>> = Object.freeze({
  S0: { shifts: [DAY, HALF, NIGHT], rests: "month" },
  S3: { shifts: [DAY, NIGHT], rests: "week" },
});

/** True for the name of a profile. Example: `isProfileId("S0")`. */
export const isProfileId = (id: string): id is ProfileId => Object.hasOwn(REGIMES, id);

/** Share of the days that rests leave which cover may use: leave and illness need the rest. */
const USED = 0.9;
/** Rests of a month are spread over so many days. */
const MONTH = 30;

/** The part of all days that people work when they rest as the settings say. */
function workedShare({ restPerPeriod, restPerWeek, longestRun }: Settings): number {
  return Math.min(
    1 - (restPerPeriod?.days ?? 0) / MONTH,
    1 - restPerWeek / 7,
    longestRun === null ? 1 : longestRun.days / (longestRun.days + 1)
  );
}

/**
 * People needed per shift on an ordinary day for a team of `people`: what the rests of the profile leave, a tenth to
 * spare, most on the day shift. Example: `usualDemand(S0, 8)` → 白 3, 半 1, 晚 2; with eight rests a month 白 3, 半 1, 晚 1.
 */
export function usualDemand(
  { shifts, settings }: Pick<Profile, "shifts" | "settings">,
  people: number
): Demand[] {
  const onDuty = Math.max(1, Math.floor(people * workedShare(settings) * USED));
  const night = Math.max(1, Math.floor(onDuty / 3));
  const half = shifts.some((s) => s.kind === "half") && onDuty >= 4 ? Math.max(1, Math.floor(onDuty / 6)) : 0;
  const wanted: Record<string, number> = { night, half, day: onDuty - night - half, duty: 0 };
  return shifts
    .filter((s) => wanted[s.kind]! > 0)
    .map((s) => ({ shift: s.code, from: 0, to: 0, role: null, min: wanted[s.kind]!, max: null }));
}
