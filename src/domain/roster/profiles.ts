import type { Demand, Settings, Shift, Weights } from "./model";

export interface Profile {
  readonly id: "S0" | "S3";
  readonly shifts: readonly Shift[];
  readonly settings: Settings;
  /** Clock minutes in which somebody must be online. */
  readonly window: { readonly from: number; readonly to: number };
}

export const WEIGHTS: Weights = Object.freeze({
  wish: 4,
  minutes: 1,
  nights: 6,
  weekends: 6,
  holidays: 6,
  longRun: 20,
  keep: 1,
});

const BASE: Settings = Object.freeze({
  restPerPeriod: null,
  restPerWeek: 0,
  wholeRests: 1,
  forbidden: [],
  minGap: 0,
  longestRun: { days: 6, hard: false },
  shortestRun: 1,
  shortestRest: 1,
  nightsInRow: 0,
  nightsPerPeriod: 0,
  weekendsOff: 0,
  tolerance: 480,
  weights: WEIGHTS,
});

const at = (hour: number, minute = 0) => hour * 60 + minute;

/** The first document's shifts and rests (A-01, A-04 … A-15): 白 8.5 h, 半 5.5 h, 晚 6.5 h, four rests a month. */
export const S0: Profile = Object.freeze<Profile>({
  id: "S0",
  shifts: [
    {
      code: "白",
      name: "白班",
      kind: "day",
      start: at(9),
      end: at(17, 30),
      breakMinutes: 0,
      colour: "#FFF2CC",
    },
    {
      code: "半",
      name: "半白班",
      kind: "half",
      start: at(10),
      end: at(15, 30),
      breakMinutes: 0,
      colour: "#E2EFDA",
    },
    {
      code: "晚",
      name: "晚班",
      kind: "night",
      start: at(17),
      end: at(23, 30),
      breakMinutes: 0,
      colour: "#D9E1F2",
    },
  ],
  settings: { ...BASE, restPerPeriod: { mode: "exactly", days: 4 }, forbidden: [["晚", "白"]] },
  window: { from: at(9), to: at(23, 30) },
});

/** The fourth document's shifts and rests (A-24 … A-28): 白 9 h, 晚 7.5 h past midnight, six days on and one off. */
export const S3: Profile = Object.freeze<Profile>({
  id: "S3",
  shifts: [
    {
      code: "白",
      name: "白班",
      kind: "day",
      start: at(8, 30),
      end: at(17, 30),
      breakMinutes: 0,
      colour: "#FFF2CC",
    },
    {
      code: "晚",
      name: "晚班",
      kind: "night",
      start: at(17, 30),
      end: at(1),
      breakMinutes: 0,
      colour: "#D9E1F2",
    },
  ],
  settings: { ...BASE, restPerWeek: 1, longestRun: { days: 6, hard: true }, forbidden: [["晚", "白"]] },
  window: { from: at(8, 30), to: at(25) },
});

export const PROFILES = Object.freeze({ S0, S3 });

/** Share of the days that the rests of leave which cover may use: leave and illness need the rest. */
const USED = 0.9;

/**
 * People needed per shift on an ordinary day for a team of `people`: what the rests of leave, a tenth to
 * spare, most on the day shift. Example: `usualDemand(S0, 8)` → 白 3, 半 1, 晚 2.
 */
export function usualDemand(profile: Profile, people: number): Demand[] {
  const onDuty = Math.max(1, Math.floor(people * (6 / 7) * USED));
  const night = Math.max(1, Math.floor(onDuty / 3));
  const half =
    profile.shifts.some((s) => s.kind === "half") && onDuty >= 4 ? Math.max(1, Math.floor(onDuty / 6)) : 0;
  const wanted: Record<string, number> = { night, half, day: onDuty - night - half, duty: 0 };
  return profile.shifts
    .filter((s) => wanted[s.kind]! > 0)
    .map((s) => ({ shift: s.code, from: 0, to: 0, role: null, min: wanted[s.kind]!, max: null }));
}
