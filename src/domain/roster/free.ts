import type { Day } from "../kernel";
import { dueRests, isRestLimited, presentDays } from "./due";
import type { DayPlan, Person, Problem } from "./model";

/** How much of what disturbs people's rhythm costs nothing: no month can do without any of it. */
export interface Free {
  readonly changes: number;
  readonly singles: number;
  readonly nightRuns: number;
}

/** Share of the shifts asked for that may be another than the day before's. */
const CHANGES = 0.07;
/** Share of the rest days that may stand alone. */
const SINGLES = 0.045;
/** Share of the nights asked for that may lie outside good blocks. */
const NIGHTS = 0.04;

/** Rest days a person will have: those due, or where only a least is set what cover leaves to everybody. */
function restsOf(problem: Problem, person: Person, spare: number): number {
  const due = dueRests(problem, person);
  return due !== null && isRestLimited(problem, person) ? due : Math.max(due ?? 0, spare);
}

/** Those that stand alone whatever is done: too few for pairs, as runs may not get longer. */
function lonely(problem: Problem, person: Person, rests: number): number {
  const longest = problem.settings.longestRun?.days;
  if (longest === undefined) return 0;
  const blocks = Math.ceil((presentDays(problem, person).length - rests) / longest) - 1;
  return Math.max(0, Math.min(rests, 2 * blocks - rests));
}

/** People asked for on a shift of a day, by everybody's demand or by those of roles together. */
export function askedOf(day: DayPlan, code: string): number {
  const sum = (isCounted: (role: string | null) => boolean) =>
    day.demands.reduce((n, d) => n + (d.shift === code && isCounted(d.role) ? d.min : 0), 0);
  return Math.max(
    sum((role) => role === null),
    sum((role) => role !== null)
  );
}

/** True when cover speaks of shifts, so that a shift nobody asks for on a day is one nobody needs. */
export const isAskedByShift = (problem: Problem): boolean =>
  problem.days.some((d) => d.demands.some(({ shift, min }) => shift !== null && min > 0));

/** Days on which somebody is on leave or not employed: the surplus may be smaller there. */
export function shortDays(problem: Problem): ReadonlySet<Day> {
  const away = problem.people.flatMap((p) => {
    const present = new Set(presentDays(problem, p));
    return problem.days.filter((d) => !present.has(d.day)).map((d) => d.day);
  });
  return new Set(away);
}

/**
 * The changes, lonely rests and scattered nights that are free: a few for each month, and those rests that can't be
 * pairs. Example: 9 people who need 186 shifts and rest eight days each → 13 changes and 2 lonely rests.
 */
export function freeOf(problem: Problem): Free {
  const nights = new Set(problem.shifts.filter((s) => s.kind === "night").map((s) => s.code));
  const asked = (isCounted: (code: string) => boolean) =>
    problem.days.reduce(
      (sum, day) =>
        sum + problem.shifts.reduce((n, s) => n + (isCounted(s.code) ? askedOf(day, s.code) : 0), 0),
      0
    );
  const all = asked(() => true);
  const present = problem.people.reduce((sum, p) => sum + presentDays(problem, p).length, 0);
  const spare = Math.max(0, Math.floor((present - all) / Math.max(1, problem.people.length)));
  const rests = problem.people.map((p) => restsOf(problem, p, spare));
  const together = rests.reduce((sum, n) => sum + n, 0);
  return {
    changes: Math.floor(CHANGES * all),
    singles: problem.people.reduce(
      (sum, p, i) => sum + lonely(problem, p, rests[i]!),
      Math.floor(SINGLES * together)
    ),
    nightRuns: Math.floor(NIGHTS * asked((code) => nights.has(code))),
  };
}
