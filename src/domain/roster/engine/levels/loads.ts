import { at, type Compiled, type EvenRow, REST_STATE } from "../compile/compiled";
import { type Group, needsOf } from "../compile/needs";
import type { ShiftLoads } from "./mixes";
import type { DayMask } from "./work-days";

/** Where the loads of a row's people must lie, opening balances included. */
export interface Level {
  readonly row: EvenRow;
  readonly from: number;
  readonly to: number;
}

/** Loads of a row per shift, when the day doesn't matter (minutes, nights); null otherwise. */
export function byShift(c: Compiled, row: EvenRow): ShiftLoads | null {
  const first = row.load.slice(0, c.states);
  return row.load.every((load, i) => load === first[i % c.states]) ? first : null;
}

/** Days of a row on which every shift counts one, when the shift doesn't matter (weekends, holidays); null otherwise. */
export function byDay(c: Compiled, row: EvenRow): DayMask | null {
  const mask = new Uint8Array(c.days);
  for (let d = 0; d < c.days; d += 1) {
    const loads = row.load.subarray(d * c.states + 1, d * c.states + c.works + 1);
    if (loads[0]! > 1 || loads.some((load) => load !== loads[0])) return null;
    mask[d] = loads[0]!;
  }
  return mask;
}

/** People linked by even rows, and those rows; everybody else is alone. */
export interface Circle {
  readonly people: readonly number[];
  readonly rows: readonly EvenRow[];
}

/** Circles share nobody, so that what evenness costs can be added up. */
export function circlesOf(c: Compiled): Circle[] {
  let circles: Circle[] = Array.from({ length: c.people }, (_, p) => ({ people: [p], rows: [] }));
  for (const row of c.even) {
    const group = new Set(row.group);
    const touched = circles.filter((x) => x.people.some((p) => group.has(p)));
    const people = touched.flatMap((x) => x.people);
    const joined = { people, rows: [...touched.flatMap((x) => x.rows), row] };
    circles = [...circles.filter((x) => !touched.includes(x)), joined];
  }
  return circles;
}

/** What people outside the row can take over of `values` per state on a day, each the most that the person may. */
function othersTake(c: Compiled, row: EvenRow, day: number, values: readonly number[]): number {
  let sum = 0;
  for (let p = 0; p < c.people; p += 1) {
    if (row.group.includes(p)) continue;
    sum += values.reduce((most, v, s) => (c.allowed[at(c, p, day, s)] === 1 ? Math.max(most, v) : most), 0);
  }
  return sum;
}

/** What cover leaves to the row's people, a person needed in a state on a day counting as `value` says. */
function leftByOthers(c: Compiled, row: EvenRow, value: (load: number) => number): number {
  let sum = 0;
  const needs = needsOf(c, null);
  for (let d = 0; d < c.days; d += 1) {
    const needed = needs.subarray(d * c.states, (d + 1) * c.states);
    const values = Array.from(needed, (need, s) => (need > 0 ? value(row.load[d * c.states + s]!) : 0));
    const all = values.reduce((n, v, s) => n + needed[s]! * v, 0);
    if (all > 0) sum += Math.max(0, all - othersTake(c, row, d, values));
  }
  return sum;
}

/**
 * Days in one of the states that cover asks of a group, less what its people who are not among `people` may take over.
 */
export function neededOf(
  c: Compiled,
  group: Group,
  people: readonly number[],
  states: readonly number[]
): number {
  const needs = needsOf(c, group);
  const others = Array.from({ length: c.people }, (_, p) => p).filter(
    (p) => !people.includes(p) && (group === null || group[p] === 1)
  );
  let sum = 0;
  for (let d = 0; d < c.days; d += 1) {
    const may = others.filter((p) => states.some((s) => c.allowed[at(c, p, d, s)] === 1)).length;
    sum += Math.max(0, states.reduce((n, s) => n + needs[d * c.states + s]!, 0) - may);
  }
  return sum;
}

/** Least load of a worked day. */
const lightest = (c: Compiled, row: EvenRow) =>
  row.load.reduce((least, load, i) => (isWork(c, i % c.states) ? Math.min(least, load) : least), Infinity);

const isWork = (c: Compiled, s: number) => s > REST_STATE && s <= c.works;

/**
 * What the row's people carry together at least, each on so many days: as much as cover asks for, or the lightest shift
 * on all days and on top of it what the shifts that cover asks for weigh more. People outside the row take over what
 * they may.
 */
export function leastTogether(c: Compiled, row: EvenRow, leastDays: (person: number) => number): number {
  const least = lightest(c, row);
  const days = row.group.reduce((n, p) => n + leastDays(p), 0);
  return Math.max(
    leftByOthers(c, row, (load) => load),
    days * least + leftByOthers(c, row, (load) => load - least)
  );
}

/** What they carry together at most, each on so many days: what the shifts that cover asks for weigh less is left out. */
export function mostTogether(c: Compiled, row: EvenRow, mostDays: (person: number) => number): number {
  const most = row.load.reduce((a, b) => Math.max(a, b), 0);
  const days = row.group.reduce((n, p) => n + mostDays(p), 0);
  return days * most - leftByOthers(c, row, (load) => most - load);
}

/** What the row's people carry together when each is at `to`. */
export function togetherAt(row: EvenRow, to: number): number {
  return row.opening.reduce((sum, opening) => sum + to - opening, 0);
}
