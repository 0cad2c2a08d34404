import type { Compiled, EvenRow } from "../compiled";
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

/** Least people of all that cover asks for on a day, per state. */
function neededOn(c: Compiled, day: number): Int32Array {
  const needed = new Int32Array(c.states);
  for (const { day: d, states, people, min, under } of c.cover) {
    const only = states.indexOf(1);
    if (d !== day || under > 0 || people !== null || states.lastIndexOf(1) !== only) continue;
    needed[only] = Math.max(needed[only]!, min);
  }
  return needed;
}

/** What cover asks of the row's people at least, in the row's load, when all others carry the most they can. */
export function leastTogether(c: Compiled, row: EvenRow): number {
  const others = c.people - row.group.length;
  let sum = 0;
  for (let d = 0; d < c.days; d += 1) {
    const loads = row.load.subarray(d * c.states, (d + 1) * c.states);
    sum += neededOn(c, d).reduce((n, need, s) => n + need * loads[s]!, 0) - others * Math.max(...loads);
  }
  return sum;
}

/** What the row's people carry together when each is at `to`. */
export function mostTogether(row: EvenRow, to: number): number {
  return row.opening.reduce((sum, opening) => sum + to - opening, 0);
}
