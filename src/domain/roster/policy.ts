import { type Day, weekday } from "../kernel";
import { type Finding } from "../kernel";
import { paidMinutes } from "./due";
import { askedOf } from "./free";
import type { DayPlan, Problem, Settings, Shift } from "./model";
import { LAWFUL_RUN } from "./rules";

/** 必须 is kept by every roster, 尽量 is weighed, 不管 is neither. */
export type Strength = "must" | "try" | "off";

/** What a shop wants of its months, in its own words; what isn't named is as the rules and HUMANE have it. */
export interface Policy {
  /** 月休几天: exactly so many for full-time staff. */
  readonly rests?: number;
  /** 每周休几天: 1 = 做六休一, 2 = 双休. */
  readonly weekly?: number;
  /** 连上最多几天. */
  readonly longestRun?: { readonly days: number; readonly hold: "must" | "try" };
  /** 休息尽量连两天. */
  readonly pairs?: Strength;
  /** 周末轮休: so many weekends free for everybody. */
  readonly weekendsOff?: number;
  /** 晚班成段，最多连几晚. */
  readonly nights?: { readonly most: number; readonly hold: "must" | "try" };
  /** 早晚少换. */
  readonly changes?: "try" | "off";
}

/** What of a policy the rules of the table say already: it is read and kept there. */
export const RULES_OF_POLICY = { rests: "A-01", weekly: "A-26", longestRun: "A-26.run" } as const;

function weightsOf(weights: Settings["weights"], { pairs, changes }: Policy): Settings["weights"] {
  return {
    ...weights,
    ...(pairs === "off" ? { singles: 0 } : {}),
    ...(changes === "off" ? { changes: 0 } : {}),
  };
}

/**
 * The settings of a month that is made by a policy. Example: `{rests: 8}` → exactly eight rests a month;
 * `{nights: {most: 4, hold: "must"}}` → nobody works five nights in a row.
 */
export function withPolicy(settings: Settings, policy: Policy): Settings {
  const { rests, weekly, longestRun, pairs, weekendsOff, nights } = policy;
  return {
    ...settings,
    ...(rests === undefined ? {} : { restPerPeriod: { mode: "exactly", days: rests } }),
    ...(weekly === undefined ? {} : { restPerWeek: weekly }),
    ...(longestRun === undefined
      ? {}
      : { longestRun: { days: longestRun.days, hard: longestRun.hold === "must" } }),
    ...(pairs === "must" ? { shortestRest: 2 } : {}),
    ...(weekendsOff === undefined ? {} : { weekendsOff }),
    ...(nights === undefined
      ? {}
      : {
          nightRun: [Math.min(settings.nightRun[0], nights.most), nights.most],
          nightsInRow: nights.hold === "must" ? nights.most : settings.nightsInRow,
        }),
    weights: weightsOf(settings.weights, policy),
  };
}

/** Part of the shifts asked for that is kept free for leave and illness. */
const SLACK = 0.1;
const DAYS_OF_WEEK = 7;
/** No more rests are proposed than two a week. */
const MOST_A_WEEK = 2;

/** Rests a month that are proposed, and where they come from. */
export interface ProposedRests {
  readonly rests: number;
  /** */
  readonly handbook: number;
  /** The fewest that runs of at most six days (W09) and the overtime of the law (W10) allow. */
  readonly lawful: number;
  /** People a day, on average. */
  readonly people: number;
}

/**
 * What a month's rests are worked out from: how many people, which days, which shifts, by which rules.
 * Example: `{people: 8, days, shifts, settings}`.
 */
export interface Desk {
  readonly people: number;
  readonly days: readonly DayPlan[];
  readonly shifts: readonly Shift[];
  readonly settings: Settings;
}

/** Shifts asked for in the period, and their paid minutes. */
function askedIn({ days, shifts }: Pick<Desk, "days" | "shifts">): { shifts: number; minutes: number } {
  let [count, minutes] = [0, 0];
  for (const day of days)
    for (const shift of shifts) {
      const asked = askedOf(day, shift.code);
      count += asked;
      minutes += asked * paidMinutes(shift);
    }
  return { shifts: count, minutes };
}

function fewestLawful(desk: Desk, asked: ReturnType<typeof askedIn>): number {
  const { days, settings } = desk;
  const working = days.filter((d) => d.kind === "work" || d.kind === "adjusted").length;
  const lawful = working * settings.lawfulDay + settings.lawfulOvertime;
  const usual = asked.shifts === 0 ? 0 : asked.minutes / asked.shifts;
  const byHours = usual === 0 ? 0 : days.length - Math.floor(lawful / usual);
  const byRuns = Math.ceil((days.length - LAWFUL_RUN) / (LAWFUL_RUN + 1));
  return Math.max(0, byHours, byRuns);
}

/**
 * As many rests as cover with a tenth of slack allows, at least the handbook's and the law's, at most two a week.
 * Example: 9 people, 6 a day in a month of 31 days → 8; the handbook says 4.
 */
export function proposedRests(desk: Desk, handbook: number): ProposedRests {
  const { people, days } = desk;
  const asked = askedIn(desk);
  const lawful = fewestLawful(desk, asked);
  const spare = people === 0 ? 0 : Math.floor((people * days.length - (1 + SLACK) * asked.shifts) / people);
  const most = MOST_A_WEEK * Math.floor(days.length / DAYS_OF_WEEK);
  const rests = Math.max(handbook, lawful, Math.min(spare, most));
  const average = days.length === 0 ? 0 : asked.shifts / days.length;
  return { rests, handbook, lawful, people: Math.round(average * 10) / 10 };
}

const red = (code: string, params: Finding["params"], day?: Day): Finding => ({
  severity: "red",
  rule: "shop:policy",
  code: `roster.policy.${code}`,
  params,
  where: day === undefined ? {} : { day },
});

/** A day that asks for more people than there are. */
function crowdedDay({ people, days, shifts }: Problem): Finding[] {
  const needs = days.map((plan) => ({
    day: plan.day,
    need: shifts.reduce((sum, s) => sum + askedOf(plan, s.code), 0),
  }));
  const [worst] = needs.filter(({ need }) => need > people.length).sort((a, b) => b.need - a.need);
  const every = needs.every(({ need }) => need > people.length);
  if (worst === undefined) return [];
  const params = { need: worst.need, people: people.length };
  return [every ? red("everyDay", params) : red("oneDay", params, worst.day)];
}

/** More shifts than everybody's days of work together, where the rests are the same for all. */
function tooManyShifts({ people, days, shifts, settings }: Problem): Finding[] {
  const rests = settings.restPerPeriod?.days ?? settings.restPerWeek * Math.floor(days.length / DAYS_OF_WEEK);
  const asked = askedIn({ days, shifts }).shifts;
  const have = people.length * Math.max(0, days.length - rests);
  const most = Math.max(0, Math.floor((people.length * days.length - asked) / Math.max(1, people.length)));
  return asked > have ? [red("shifts", { asked, have, people: people.length, rests, most })] : [];
}

/** Too few rests to cut the month into runs that are short enough. */
function tooFewRests({ days, settings }: Problem): Finding[] {
  const { restPerPeriod, longestRun } = settings;
  if (restPerPeriod?.mode !== "exactly" || longestRun?.hard !== true) return [];
  const least = Math.ceil((days.length - longestRun.days) / (longestRun.days + 1));
  return restPerPeriod.days < least
    ? [red("runs", { rests: restPerPeriod.days, run: longestRun.days, days: days.length, least })]
    : [];
}

/** More rests a week than the month's number allows. */
function weeksAndMonth({ days, settings }: Problem): Finding[] {
  const { restPerPeriod, restPerWeek } = settings;
  const weeks = days.filter((d, i) => weekday(d.day) === 1 && i + DAYS_OF_WEEK <= days.length).length;
  const least = weeks * restPerWeek;
  return restPerPeriod?.mode === "exactly" && restPerPeriod.days < least
    ? [red("weeks", { rests: restPerPeriod.days, weekly: restPerWeek, weeks, least })]
    : [];
}

/** More free weekends than the month has. */
function weekends({ days, settings }: Problem): Finding[] {
  const have = days.filter((d, i) => weekday(d.day) === 6 && i + 1 < days.length).length;
  return settings.weekendsOff > have ? [red("weekends", { asked: settings.weekendsOff, have })] : [];
}

/**
 * What no month can hold, by arithmetic alone and before the engine is asked: red, with the numbers. Empty says nothing
 * of whether the month can be made. Example: 10 people a day of a team of 9 → "roster.policy.everyDay".
 */
export function impossiblePolicy(problem: Problem): Finding[] {
  const crowded = crowdedDay(problem);
  const shifts = crowded.length > 0 ? crowded : tooManyShifts(problem);
  return [...shifts, ...tooFewRests(problem), ...weeksAndMonth(problem), ...weekends(problem)];
}
