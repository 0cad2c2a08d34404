import { type Day, weekday } from "../../../kernel";
import {
  dueRests,
  isEmployed,
  isLeave,
  isRestLimited,
  mostRests,
  type Person,
  type Problem,
  type Settings,
} from "../../index";
import { NO_LIMIT, type Past, type PersonLimits, REST_STATE, type RestWindow } from "./compiled";

function pastOf(problem: Problem, states: Map<string, number>, person: Person): Past {
  const works = new Set(problem.shifts.map((s) => s.code));
  const nights = new Set(problem.shifts.filter((s) => s.kind === "night").map((s) => s.code));
  const tail = [...person.tail].reverse();
  const last = tail[0];
  if (last === undefined) return { last: -1, run: 0, open: true, nights: 0 };
  const lengthWhile = (is: (c: string) => boolean) => {
    const stop = tail.findIndex((c) => !is(c));
    return stop === -1 ? tail.length : stop;
  };
  const run = lengthWhile((c) => works.has(c) === works.has(last));
  return {
    last: works.has(last) ? states.get(last)! : REST_STATE,
    run,
    open: run === tail.length,
    nights: lengthWhile((c) => nights.has(c)),
  };
}

/** More days off than a week has. */
const NEVER_OFF = 8;

/** Weeks Monday–Sunday whose seven days are known; days off in the tail are taken off what is due. */
function weekWindows(problem: Problem, person: Person): RestWindow[] {
  const works = new Set(problem.shifts.map((s) => s.code));
  const first = problem.days[0]!.day;
  const windows: RestWindow[] = [];
  for (let from = -person.tail.length; from + 7 <= problem.days.length; from += 1) {
    const week = Array.from({ length: 7 }, (_, i) => from + i);
    if (weekday((first + from) as Day) !== 1 || from + 7 <= 0) continue;
    if (!week.every((d) => isEmployed(person, (first + d) as Day))) continue;
    const before = week.filter((d) => d < 0 && !works.has(person.tail[person.tail.length + d]!)).length;
    const least = problem.settings.restPerWeek - before;
    if (least > 0) windows.push({ from: Math.max(0, from), to: from + 7, least: Math.min(least, NEVER_OFF) });
  }
  return windows;
}

/** A soft longest run that costs nothing, or one that no run can reach, is none; cost 0 stands for hard. */
function longestRunOf(
  { longestRun, weights }: Settings,
  longest: number
): { longestRun: number; longRunCost: number } {
  const cost = longestRun === null || longestRun.hard ? 0 : weights.longRun;
  const isOff = longestRun === null || longestRun.days > longest || (!longestRun.hard && cost === 0);
  return isOff
    ? { longestRun: NO_LIMIT, longRunCost: 0 }
    : { longestRun: longestRun.days, longRunCost: cost };
}

/** One person's hard limits. */
export function limitsOf(
  problem: Problem,
  states: Map<string, number>,
  person: Person,
  weekends: number
): PersonLimits {
  const s = problem.settings;
  const due = dueRests(problem, person);
  // No run is longer: what is asked beyond is the same as one day more.
  const longest = problem.days.length + person.tail.length;
  const away =
    problem.fixed.some((f) => f.person === person.id && isLeave(f.code)) ||
    problem.days.some((d) => !isEmployed(person, d.day));
  return {
    past: pastOf(problem, states, person),
    minMinutes: person.minMinutes ?? 0,
    maxMinutes: person.maxMinutes ?? NO_LIMIT,
    maxPerState: new Int32Array(states.size).fill(NO_LIMIT),
    minRests: due ?? 0,
    maxRests: isRestLimited(problem, person) ? (mostRests(problem, person) ?? NO_LIMIT) : NO_LIMIT,
    ...longestRunOf(s, longest),
    shortestRun: Math.min(s.shortestRun, longest + 1),
    shortestRest: Math.min(s.shortestRest, longest + 1),
    maxWeekends: s.weekendsOff > 0 ? weekends - s.weekendsOff : NO_LIMIT,
    maxNights: s.nightsPerPeriod || NO_LIMIT,
    maxNightRun: s.nightsInRow || NO_LIMIT,
    wholeRests: away ? 0 : Math.min(s.wholeRests, due ?? NO_LIMIT),
    windows: s.restPerWeek > 0 ? weekWindows(problem, person) : [],
  };
}
