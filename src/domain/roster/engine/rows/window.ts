import { type Edge, type Row, type RowPerson, type RowProblem, countsOf } from "./problem";

/** Days [from, to) of some people; a weekend is never cut in two. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly people: readonly number[];
}

/** Moves the ends of a window apart until no weekend lies across them. */
export function wholeWeekends(p: RowProblem, from: number, to: number): { from: number; to: number } {
  return {
    from: p.weekend[from] === 2 ? from - 1 : from,
    to: to < p.days && p.weekend[to] === 2 ? to + 1 : to,
  };
}

/** What lies beyond one side of a window: days from `day` on in the given direction up to the person's own edge. */
function edgeOf(p: RowProblem, states: Uint8Array, day: number, step: 1 | -1, own: Edge): Edge {
  const state = states[day];
  if (state === undefined) return own;
  const works = state > 0;
  let run = 0;
  let d = day;
  for (; d >= 0 && d < p.days && states[d]! > 0 === works; d += step) run++;
  if (d >= 0 && d < p.days) return { state, run, open: false };
  if (own.state < 0) return { state, run, open: true };
  const same = own.state > 0 === works;
  return { state, run: run + (same ? own.run : 0), open: same && own.open };
}

function weekendsWorked(p: RowProblem, states: Uint8Array, from: number, to: number): number {
  let n = 0;
  for (let d = from; d < to; d++) {
    const works = states[d]! > 0;
    if (works && (p.weekend[d] === 1 || (p.weekend[d] === 2 && (d === 0 || states[d - 1] === 0)))) n++;
  }
  return n;
}

/** What a row uses up outside days [from, to). */
interface Used {
  readonly units: number;
  readonly weekends: number;
  /** [state]: days left of the limit. */
  readonly limit: Int32Array;
}

/** What the days outside [from, to) leave of a person's limits. */
export function usedOutside(
  p: RowProblem,
  person: RowPerson,
  states: Uint8Array,
  from: number,
  to: number
): Used {
  const limit = person.limit.slice();
  let units = 0;
  states.forEach((s, d) => {
    if (d >= from && d < to) return;
    limit[s]!--;
    units += p.units[s]!;
  });
  const weekends = weekendsWorked(p, states, 0, p.days) - weekendsWorked(p, states, from, to);
  return { units, weekends, limit: limit.map((n) => Math.max(0, n)) };
}

/** The person in days [from, to) with what is left of the limits and the days outside as they are. */
export function personIn(
  p: RowProblem,
  person: RowPerson,
  states: Uint8Array,
  from: number,
  to: number
): RowPerson {
  const used = usedOutside(p, person, states, from, to);
  const inside = p.weekend.subarray(from, to).filter((kind) => kind === 1).length;
  return {
    ...person,
    allowed: person.allowed.slice(from * p.states, to * p.states),
    cost: person.cost.slice(from * p.states, to * p.states),
    limit: used.limit,
    minUnits: Math.max(0, person.minUnits - used.units),
    maxUnits: Math.min(person.maxUnits - used.units, Math.max(...p.units) * (to - from)),
    maxWeekends: Math.min(person.maxWeekends - used.weekends, inside),
    before: edgeOf(p, states, from - 1, -1, person.before),
    after: edgeOf(p, states, to, 1, person.after),
  };
}

/** Days [from, to) of a problem without its people. */
export function daysOf(p: RowProblem, from: number, to: number): Omit<RowProblem, "people"> {
  const [first, end] = [from * p.states, to * p.states];
  return {
    days: to - from,
    states: p.states,
    units: p.units,
    forbidden: p.forbidden,
    weekend: p.weekend.slice(from, to),
    need: p.need.slice(first, end),
    under: p.under.slice(first, end),
    over: p.over.slice(first, end),
  };
}

/** The window as a problem of its own: its cheapest roster makes the whole one as cheap as the window can. */
export function windowProblem(p: RowProblem, rows: readonly Row[], w: Window): RowProblem {
  const chosen = new Set(w.people);
  const others = countsOf(
    p,
    rows.filter((_, i) => !chosen.has(i))
  );
  const need = p.need.map((n, k) => (n < 0 ? n : Math.max(0, n - others[k]!)));
  return {
    ...daysOf({ ...p, need }, w.from, w.to),
    people: w.people.map((i) => personIn(p, p.people[i]!, rows[i]!.states, w.from, w.to)),
  };
}

/** A row's days in the window as a row of the window's problem. */
export function insideOf(p: RowProblem, person: number, row: Row, w: Window): Row {
  const states = row.states.slice(w.from, w.to);
  let cost = 0;
  states.forEach((s, d) => (cost += p.people[person]!.cost[(w.from + d) * p.states + s]!));
  return { states, cost };
}

/** The rows of a roster with their days in the window replaced. */
export function withWindow(p: RowProblem, rows: readonly Row[], w: Window, inside: readonly Row[]): Row[] {
  const all = [...rows];
  w.people.forEach((i, k) => {
    const states = rows[i]!.states.slice();
    states.set(inside[k]!.states, w.from);
    all[i] = { states, cost: rows[i]!.cost + inside[k]!.cost - insideOf(p, i, rows[i]!, w).cost };
  });
  return all;
}
