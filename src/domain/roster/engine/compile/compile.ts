import { interval, weekday } from "../../../kernel";
import {
  askedOf,
  isAskedByShift,
  isEmployed,
  mayWorkNights,
  openingBalances,
  paidMinutes,
  peers,
  type Problem,
  REST,
  type Roster,
} from "../../index";
import { type Cells, type Compiled, type EvenRow } from "./compiled";
import { compileCover } from "./cover";
import { limitsOf } from "./limits";
import { rhythmOf } from "./rhythm";

/** State of each code: rest 0, shifts from 1, then leave, then "not employed". */
export function statesOf(problem: Problem): Map<string, number> {
  const codes = [
    REST,
    ...problem.shifts.map((s) => s.code),
    ...new Set(problem.fixed.map((f) => f.code)),
    "",
  ];
  const states = new Map<string, number>();
  for (const code of codes) if (!states.has(code)) states.set(code, states.size);
  return states;
}

function cellKey(person: string, day: number): string {
  return `${day}\n${person}`;
}

function allowedCells(problem: Problem, states: Map<string, number>): Uint8Array {
  const n = states.size;
  const fixed = new Map(problem.fixed.map((f) => [cellKey(f.person, f.day), f.code]));
  const allowed = new Uint8Array(problem.people.length * problem.days.length * n);
  problem.people.forEach((person, p) => {
    const free = [REST, ...problem.shifts.map((s) => s.code)].filter(
      (c) => c === REST || person.shifts === null || person.shifts.includes(c)
    );
    problem.days.forEach(({ day }, d) => {
      const only = isEmployed(person, day) ? fixed.get(cellKey(person.id, day)) : "";
      for (const code of only === undefined ? free : [only]) {
        allowed[(p * problem.days.length + d) * n + states.get(code)!] = 1;
      }
    });
  });
  return allowed;
}

/** Wishes and the published roster as points per cell and state. */
function cellCosts(problem: Problem, states: Map<string, number>): Int32Array {
  const n = states.size;
  const cost = new Int32Array(problem.people.length * problem.days.length * n);
  const first = problem.days[0]!.day;
  const person = new Map(problem.people.map((p, i) => [p.id, i]));
  const { weights } = problem.settings;
  const add = (p: number, d: number, points: number, applies: (s: number) => boolean) => {
    for (let s = 0; s < n; s += 1) if (applies(s)) cost[(p * problem.days.length + d) * n + s]! += points;
  };
  for (const w of problem.wishes) {
    const d = w.day - first;
    if (d < 0 || d >= problem.days.length) continue;
    const state = states.get(w.code)!;
    add(person.get(w.person)!, d, weights.wish * w.weight, (s) => (s === state) !== w.want);
  }
  for (const { d, state } of unasked(problem, states))
    for (let p = 0; p < problem.people.length; p += 1) add(p, d, weights.surplus, (s) => s === state);
  problem.published?.cells.forEach((row, p) =>
    row.forEach((code, d) => add(p, d, weights.keep, (s) => s !== states.get(code)))
  );
  return cost;
}

/** Shifts that nobody asks for on a day: whoever works one there is surplus. */
function unasked(problem: Problem, states: ReadonlyMap<string, number>) {
  if (problem.settings.weights.surplus === 0 || !isAskedByShift(problem)) return [];
  return problem.days.flatMap((day, d) =>
    problem.shifts
      .filter(({ code }) => askedOf(day, code) === 0)
      .map(({ code }) => ({ d, state: states.get(code)! }))
  );
}

function forbiddenPairs(problem: Problem, states: Map<string, number>): Uint8Array {
  const n = states.size;
  const forbidden = new Uint8Array(n * n);
  const { minGap } = problem.settings;
  for (const a of problem.shifts) {
    const end = interval.overnight(a.start, a.end).end;
    for (const b of problem.shifts) {
      const listed = problem.settings.forbidden.some(([x, y]) => x === a.code && y === b.code);
      if (listed || b.start + 1440 - end < minGap)
        forbidden[states.get(a.code)! * n + states.get(b.code)!] = 1;
    }
  }
  return forbidden;
}

function saturdaysOf(problem: Problem): Int32Array {
  return Int32Array.from(
    problem.days.flatMap((d, i) => (weekday(d.day) === 6 && i + 1 < problem.days.length ? [i] : []))
  );
}

function evenRows(problem: Problem, states: Map<string, number>): EvenRow[] {
  const { weights } = problem.settings;
  const opening = openingBalances(problem);
  const measures = ["minutes", "nights", "weekends", "holidays"] as const;
  const loads = (measure: (typeof measures)[number]) => {
    const load = new Int32Array(problem.days.length * states.size);
    problem.days.forEach((day, d) => {
      for (const shift of problem.shifts) {
        const counts = {
          minutes: paidMinutes(shift),
          nights: shift.kind === "night" ? 1 : 0,
          weekends: day.kind === "weekend" ? 1 : 0,
          holidays: day.kind === "holiday" ? 1 : 0,
        };
        load[d * states.size + states.get(shift.code)!] = counts[measure];
      }
    });
    return load;
  };
  return measures.flatMap((measure) => {
    if (weights[measure] === 0) return [];
    const load = loads(measure);
    return peers(problem).flatMap((all) => {
      const group =
        measure === "nights" ? all.filter((i) => mayWorkNights(problem, problem.people[i]!)) : all;
      if (group.length < 2 || load.every((v) => v === 0)) return [];
      return [
        {
          group: Int32Array.from(group),
          opening: Int32Array.from(group, (i) => opening[i]![measure]),
          load,
          unit: measure === "minutes" ? 30 : 1,
          free: problem.settings.evenWithin[measure],
          weight: weights[measure],
        },
      ];
    });
  });
}

/** A validated request in engine form. */
export function compile(problem: Problem): Compiled {
  const states = statesOf(problem);
  const flag = (is: (s: Problem["shifts"][number]) => boolean) => {
    const flags = new Uint8Array(states.size);
    for (const s of problem.shifts) if (is(s)) flags[states.get(s.code)!] = 1;
    return flags;
  };
  const minutes = new Int32Array(states.size);
  for (const s of problem.shifts) minutes[states.get(s.code)!] = paidMinutes(s);
  const saturdays = saturdaysOf(problem);
  return {
    people: problem.people.length,
    days: problem.days.length,
    states: states.size,
    works: problem.shifts.length,
    allowed: allowedCells(problem, states),
    cost: cellCosts(problem, states),
    constant: 0,
    minutes,
    forbidden: forbiddenPairs(problem, states),
    night: flag((s) => s.kind === "night"),
    crossing: flag((s) => interval.overnight(s.start, s.end).end > 1440),
    limits: problem.people.map((p) => limitsOf(problem, states, p, saturdays.length)),
    saturdays,
    cover: compileCover(problem, states),
    even: evenRows(problem, states),
    rhythm: rhythmOf(problem, states),
  };
}

/** Engine form → codes. */
export function rosterOf(problem: Problem, cells: Cells): Roster {
  const codes = [...statesOf(problem).keys()];
  const days = problem.days.length;
  return {
    cells: problem.people.map((_, p) =>
      Array.from(cells.subarray(p * days, (p + 1) * days), (s) => codes[s]!)
    ),
  };
}

/** Codes → engine form; null when a code is none of the request's. */
export function cellsOf(problem: Problem, roster: Roster): Cells | null {
  const states = statesOf(problem);
  const cells = roster.cells.flatMap((row) => row.map((code) => states.get(code) ?? -1));
  const fits = cells.length === problem.people.length * problem.days.length && !cells.includes(-1);
  return fits ? Int8Array.from(cells) : null;
}
