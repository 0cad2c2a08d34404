import { type Finding, isDay, interval } from "../kernel";
import { isEmployed, isLeave } from "./due";
import { BLANK, type Demand, type Person, type Problem, REST } from "./model";
import type { SolveRequest } from "./port";

/** More people than one desk has; the engine is neither made nor measured for it. */
export const MOST_PEOPLE = 120;
/** A roster is made for a month, or for a few weeks more. */
export const MOST_DAYS = 62;

/** Seconds, and millions of moves, after which nobody waits any more. */
const MOST_SECONDS = 3600;
const MOST_WORK = 100_000;

type Where = Finding["where"];

const bad = (code: string, where: Where = {}, params: Finding["params"] = {}): Finding => ({
  severity: "red",
  rule: "shop:input",
  code: `roster.input.${code}`,
  params,
  where,
});

const isCount = (n: number) => Number.isInteger(n) && n >= 0;
const isClock = (n: number) => isCount(n) && n < 1440;

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((v, i) => values.indexOf(v) !== i))];
}

function sizes(p: Problem): Finding[] {
  return [
    ...(p.people.length === 0 ? [bad("noPeople")] : []),
    ...(p.people.length > MOST_PEOPLE
      ? [bad("tooManyPeople", {}, { people: p.people.length, most: MOST_PEOPLE })]
      : []),
    ...(p.days.length === 0 ? [bad("noDays")] : []),
    ...(p.days.length > MOST_DAYS ? [bad("tooManyDays", {}, { days: p.days.length, most: MOST_DAYS })] : []),
    ...(p.shifts.length === 0 ? [bad("noShifts")] : []),
  ];
}

function shiftTable(p: Problem): Finding[] {
  const reserved = (code: string) => code === BLANK || code === REST || isLeave(code);
  return [
    ...repeated(p.shifts.map((s) => s.code)).map((code) => bad("shiftTwice", {}, { code })),
    ...p.shifts.filter((s) => reserved(s.code)).map((s) => bad("shiftReserved", {}, { code: s.code })),
    ...p.shifts
      .filter((s) => {
        const clocks = isClock(s.start) && isCount(s.end) && s.end <= 1440 && isCount(s.breakMinutes);
        if (!clocks || s.end === s.start) return true;
        const { start, end } = interval.overnight(s.start, s.end);
        return s.breakMinutes >= end - start;
      })
      .map((s) => bad("shiftHours", {}, { code: s.code })),
  ];
}

function staff(p: Problem): Finding[] {
  const codes = new Set(p.shifts.map((s) => s.code));
  const one = (person: Person): Finding[] => {
    const where = { person: person.id };
    const allowed = person.shifts?.filter((c) => codes.has(c));
    const minutes = [person.maxMinutes, person.minMinutes].filter((m) => m !== null);
    const numbers = [...minutes, ...Object.values(person.carry)];
    const dates = [person.joined, person.left].filter((d) => d !== null);
    return [
      ...(allowed?.length === 0 ? [bad("noShiftAllowed", where)] : []),
      ...(!(person.share > 0 && person.share <= 1) ? [bad("share", where)] : []),
      ...(!numbers.every(Number.isFinite) || minutes.some((m) => m < 0) ? [bad("personNumber", where)] : []),
      ...(dates.every(isDay) ? [] : [bad("personDate", where)]),
      ...(person.joined !== null && person.left !== null && person.left < person.joined
        ? [bad("leftBeforeJoined", where)]
        : []),
    ];
  };
  return [
    ...repeated(p.people.map((x) => x.id)).map((person) => bad("personTwice", { person })),
    ...p.people.flatMap(one),
  ];
}

function demand(p: Problem, d: Demand, day: number): Finding[] {
  const where = { day };
  if (!isCount(d.min) || (d.max !== null && !isCount(d.max))) return [bad("coverNumber", where)];
  if (d.max !== null && d.max < d.min) return [bad("coverCrossed", where, { min: d.min, max: d.max })];
  if (d.shift !== null) {
    return p.shifts.some((s) => s.code === d.shift) ? [] : [bad("coverShift", where, { code: d.shift })];
  }
  const hours = isCount(d.from) && isCount(d.to) && d.from < d.to && d.to <= 2880;
  return hours ? [] : [bad("coverHours", where)];
}

function calendar(p: Problem): Finding[] {
  const follows = p.days.every((d, i) => isDay(d.day) && (i === 0 || d.day === p.days[i - 1]!.day + 1));
  return [
    ...(follows ? [] : [bad("daysInOrder")]),
    ...p.days.flatMap((d) => d.demands.flatMap((x) => demand(p, x, d.day))),
  ];
}

/** Leave and locks: known people, days and codes, one code a cell, and the person may work it. */
function fixedCells(p: Problem): Finding[] {
  const people = new Map(p.people.map((x) => [x.id, x]));
  const days = new Set(p.days.map((d) => d.day));
  const seen = new Map<string, string>();
  return p.fixed.flatMap((f) => {
    const where = { person: f.person, day: f.day };
    const person = people.get(f.person);
    const before = seen.get(`${f.person}\n${f.day}`);
    seen.set(`${f.person}\n${f.day}`, f.code);
    if (!person || !days.has(f.day)) return [bad("fixedNowhere", where)];
    if (before !== undefined && before !== f.code) {
      return [bad("fixedTwice", where, { first: before, second: f.code })];
    }
    if (f.code === REST || isLeave(f.code)) return [];
    if (!p.shifts.some((s) => s.code === f.code)) return [bad("fixedCode", where, { code: f.code })];
    if (!isEmployed(person, f.day)) return [bad("fixedNotEmployed", where, { code: f.code })];
    return person.shifts && !person.shifts.includes(f.code)
      ? [bad("fixedNotAllowed", where, { code: f.code })]
      : [];
  });
}

function wishes(p: Problem): Finding[] {
  const people = new Set(p.people.map((x) => x.id));
  const codes = new Set([REST, ...p.shifts.map((s) => s.code)]);
  return p.wishes
    .filter(
      (w) =>
        !people.has(w.person) || !codes.has(w.code) || !(w.weight > 0 && w.weight <= 100) || !isDay(w.day)
    )
    .map((w) => bad("wish", { person: w.person, day: w.day }, { code: w.code }));
}

function settings(p: Problem): Finding[] {
  const s = p.settings;
  const counts: Record<string, number> = {
    restPerPeriod: s.restPerPeriod?.days ?? 0,
    restPerWeek: s.restPerWeek,
    wholeRests: s.wholeRests,
    minGap: s.minGap,
    longestRun: s.longestRun?.days ?? 1,
    shortestRun: s.shortestRun,
    shortestRest: s.shortestRest,
    nightsInRow: s.nightsInRow,
    nightsPerPeriod: s.nightsPerPeriod,
    weekendsOff: s.weekendsOff,
    tolerance: s.tolerance,
    shortestNights: s.nightRun[0],
    longestNights: s.nightRun[1],
    ...Object.fromEntries(Object.entries(s.evenWithin).map(([name, n]) => [`evenWithin.${name}`, n])),
    lawfulDay: s.lawfulDay,
    lawfulOvertime: s.lawfulOvertime,
    online: s.online?.least ?? 0,
  };
  const weights = Object.entries(s.weights).filter(([, w]) => !(w >= 0 && w <= 1e6));
  return [
    ...Object.entries(counts)
      .filter(([, n]) => !isCount(n))
      .map(([name]) => bad("setting", {}, { name })),
    ...weights.map(([name]) => bad("weight", {}, { name })),
    ...(s.longestRun && s.longestRun.days < Math.max(1, s.shortestRun) ? [bad("runsCrossed")] : []),
  ];
}

/** The roster people know has a code for each person and day. */
function published(p: Problem): Finding[] {
  const cells = p.published?.cells;
  const fits = cells?.length === p.people.length && cells.every((row) => row.length === p.days.length);
  return cells === undefined || fits ? [] : [bad("published")];
}

/**
 * What is wrong with a request before anything is computed: contradictory locks, nobody there, numbers that are none.
 * Empty = the engine may start. Example: no people → one red finding "roster.input.noPeople".
 */
export function validate(problem: Problem): Finding[] {
  const checks = [sizes, shiftTable, calendar, staff, fixedCells, wishes, settings, published];
  return checks.flatMap((check) => check(problem));
}

/** The same for a whole request: limits that never come would keep the engine from ending. */
export function validateRequest({ problem, seed, limits }: SolveRequest): Finding[] {
  const isLimit = (n: number | null, most: number) => n === null || (n >= 0 && n <= most);
  return [
    ...(Number.isInteger(seed) ? [] : [bad("seed")]),
    ...(isLimit(limits.seconds, MOST_SECONDS) && isLimit(limits.work, MOST_WORK) ? [] : [bad("limits")]),
    ...validate(problem),
  ];
}
