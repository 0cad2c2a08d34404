import { type Day, interval } from "../kernel";
import { LEAVES, OLD_LEAVES, type Person, type Problem, type Shift, type Tally } from "./model";

/** True for a leave code. Example: `isLeave("年假")` → true. */
export function isLeave(code: string): boolean {
  return (LEAVES as readonly string[]).includes(code) || Object.hasOwn(OLD_LEAVES, code);
}

/** Paid minutes of a shift (A-06, TC13, TC14). Example: S0's 白 → 510. */
export function paidMinutes(shift: Shift): number {
  const { start, end } = interval.overnight(shift.start, shift.end);
  return end - start - shift.breakMinutes;
}

/** True when the person is employed on the day. */
export function isEmployed(person: Person, day: Day): boolean {
  return (person.joined === null || day >= person.joined) && (person.left === null || day <= person.left);
}

/** Days of the period on which the person is employed and not on leave. */
export function presentDays(problem: Problem, person: Person): Day[] {
  const away = new Set(
    problem.fixed.filter((f) => f.person === person.id && isLeave(f.code)).map((f) => f.day)
  );
  return problem.days.map((d) => d.day).filter((d) => isEmployed(person, d) && !away.has(d));
}

/**
 * Rest days due to a person in the period: in proportion to the days present, half up; null when the rule is
 * off. Example: 4 of 30 days, 10 days of leave → 3.
 */
export function dueRests(problem: Problem, person: Person): number | null {
  const rule = problem.settings.restPerPeriod;
  if (rule === null) return null;
  return Math.round((rule.days * presentDays(problem, person).length) / Math.max(1, problem.days.length));
}

/**
 * Most rest days of whoever is bound to "exactly": leave lowers what is due, and never makes rests that were planned too
 * many. Example: 4 of 30 days, 10 days of leave → 4.
 */
export function mostRests(problem: Problem, person: Person): number | null {
  const rule = problem.settings.restPerPeriod;
  if (rule === null) return null;
  const employed = problem.days.filter(({ day }) => isEmployed(person, day)).length;
  return Math.round((rule.days * employed) / Math.max(1, problem.days.length));
}

/** "Exactly" binds full-time staff: part-timers may rest more. */
export function isRestLimited(problem: Problem, person: Person): boolean {
  return problem.settings.restPerPeriod?.mode === "exactly" && person.share === 1;
}

/** People who are compared with each other: equal shares of work, at least two of them. Indices into people. */
export function peers(problem: Problem): number[][] {
  const groups = new Map<number, number[]>();
  problem.people.forEach((p, i) => groups.set(p.share, [...(groups.get(p.share) ?? []), i]));
  return [...groups.values()].filter((g) => g.length > 1);
}

/** True when the person may work a shift of kind night. */
export function mayWorkNights(problem: Problem, person: Person): boolean {
  return problem.shifts.some(
    (s) => s.kind === "night" && (person.shifts === null || person.shifts.includes(s.code))
  );
}

/**
 * At most this much of last months' difference is paid back in one period. Minutes: half of settings.tolerance, so that
 * this month's own hours differ by no more than the tolerance between who owes and who is owed.
 */
const PAY_BACK = { nights: 2, weekends: 2, holidays: 1 } as const;

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, Math.round(value)));

/** What the average person present works per present day: minutes, nights; per weekend day and per holiday. */
function usualLoad(problem: Problem): Tally {
  const paid = new Map(problem.shifts.map((s) => [s.code, paidMinutes(s)]));
  const nights = new Set(problem.shifts.filter((s) => s.kind === "night").map((s) => s.code));
  const sum = { minutes: 0, nights: 0, weekends: 0, holidays: 0 };
  const present = { all: 0, weekends: 0, holidays: 0 };
  const count = new Map<Day, number>();
  for (const p of problem.people)
    for (const d of presentDays(problem, p)) count.set(d, (count.get(d) ?? 0) + 1);
  for (const d of problem.days) {
    const here = count.get(d.day) ?? 0;
    present.all += here;
    if (d.kind === "weekend") present.weekends += here;
    if (d.kind === "holiday") present.holidays += here;
    for (const { shift, min } of d.demands) {
      if (shift === null) continue;
      sum.minutes += min * (paid.get(shift) ?? 0);
      if (nights.has(shift)) sum.nights += min;
      if (d.kind === "weekend") sum.weekends += min;
      if (d.kind === "holiday") sum.holidays += min;
    }
  }
  const per = (total: number, days: number) => (days > 0 ? Math.min(total / days, 1440) : 0);
  return {
    minutes: per(sum.minutes, present.all),
    nights: per(sum.nights, present.all),
    weekends: per(sum.weekends, present.weekends),
    holidays: per(sum.holidays, present.holidays),
  };
}

/**
 * What each person's count starts from when loads are compared (A-15): the pay-back of last months' difference,
 * plus what colleagues usually work while the person is on leave or not employed. Whole minutes and shifts.
 */
export function openingBalances(problem: Problem): Tally[] {
  const load = usualLoad(problem);
  return problem.people.map((p) => {
    const present = new Set(presentDays(problem, p));
    const away = problem.days.filter((d) => !present.has(d.day));
    const awayOn = (kind: string) => away.filter((d) => d.kind === kind).length;
    return {
      minutes:
        clamp(p.carry.minutes, problem.settings.tolerance / 2) +
        Math.round((load.minutes * away.length) / 30) * 30,
      nights: clamp(p.carry.nights, PAY_BACK.nights) + Math.round(load.nights * away.length),
      weekends: clamp(p.carry.weekends, PAY_BACK.weekends) + Math.round(load.weekends * awayOn("weekend")),
      holidays: clamp(p.carry.holidays, PAY_BACK.holidays) + Math.round(load.holidays * awayOn("holiday")),
    };
  });
}
