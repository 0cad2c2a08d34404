import { at, type Compiled, NO_LIMIT } from "../compile/compiled";

/** Sums a person can reach: so many days worked, with so much of each load. */
export interface Mix {
  readonly worked: number;
  readonly sums: readonly [number, number];
  /** [kind of shift]: most days of it with which the sums are reached. */
  readonly most: Int32Array;
}

/** Loads per shift: [state]. */
export type ShiftLoads = Int32Array;

interface Kind {
  readonly minutes: number;
  readonly loads: readonly [number, number];
  readonly least: number;
  readonly most: number;
}

/** How many days the person can, and must, have one of the states. */
function daysOf(c: Compiled, p: number, states: readonly number[]): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (let d = 0; d < c.days; d += 1) {
    const from = at(c, p, d, 0);
    const open = c.allowed.subarray(from, from + c.states).reduce((n, is) => n + is, 0);
    const mine = states.filter((s) => c.allowed[from + s] === 1).length;
    if (mine > 0) most += 1;
    if (mine > 0 && mine === open) least += 1;
  }
  const { maxPerState, maxNights } = c.limits[p]!;
  const limit = states.reduce((sum, s) => Math.min(NO_LIMIT, sum + maxPerState[s]!), 0);
  const nights = states.every((s) => c.night[s] === 1) ? maxNights : NO_LIMIT;
  return { least, most: Math.min(most, limit, nights) };
}

/** Shifts with the same loads are one kind: the states of each. */
function statesOfKinds(c: Compiled, rows: readonly [ShiftLoads, ShiftLoads]): number[][] {
  const kinds = new Map<string, number[]>();
  for (let s = 1; s <= c.works; s += 1) {
    const key = [c.minutes[s], rows[0][s], rows[1][s], c.night[s]].join();
    kinds.set(key, [...(kinds.get(key) ?? []), s]);
  }
  return [...kinds.values()];
}

interface Sum extends Mix {
  readonly minutes: number;
}

function sumsOf(kinds: readonly Kind[], days: number): Sum[] {
  let sums: Sum[] = [{ worked: 0, minutes: 0, sums: [0, 0], most: new Int32Array(kinds.length) }];
  kinds.forEach(({ minutes, loads, least, most }, kind) => {
    const next = new Map<string, Sum>();
    for (const before of sums) {
      for (let n = least; n <= most && before.worked + n <= days; n += 1) {
        const sum: Sum = {
          worked: before.worked + n,
          minutes: before.minutes + n * minutes,
          sums: [before.sums[0] + n * loads[0], before.sums[1] + n * loads[1]],
          most: before.most.slice(),
        };
        sum.most[kind] = n;
        const key = `${sum.worked},${sum.minutes},${sum.sums[0]},${sum.sums[1]}`;
        const other = next.get(key);
        if (other) other.most.forEach((m, k) => (sum.most[k] = Math.max(m, sum.most[k]!)));
        next.set(key, sum);
      }
    }
    sums = [...next.values()];
  });
  return sums;
}

/** Finds mixes; people who may work the same share them. */
export class Mixes {
  /** [kind]: the shifts that are told apart by nothing but their hours. */
  readonly kinds: readonly (readonly number[])[];
  private readonly known = new Map<string, Mix[]>();

  constructor(
    private readonly c: Compiled,
    private readonly rows: readonly [ShiftLoads, ShiftLoads]
  ) {
    this.kinds = statesOfKinds(c, rows);
  }

  private kindsOf(p: number): Kind[] {
    const { c, rows } = this;
    return this.kinds.map((states) => {
      const s = states[0]!;
      return { minutes: c.minutes[s]!, loads: [rows[0][s]!, rows[1][s]!], ...daysOf(c, p, states) };
    });
  }

  /** Every sum the person can reach within the limits of hours. Which day has which shift is left open. */
  of(p: number): Mix[] {
    const { c } = this;
    const { minMinutes, maxMinutes } = c.limits[p]!;
    const kinds = this.kindsOf(p);
    const key = JSON.stringify([kinds, minMinutes, maxMinutes]);
    const known = this.known.get(key);
    if (known) return known;
    const mixes = sumsOf(kinds, c.days)
      .filter(({ minutes }) => minutes >= minMinutes && minutes <= maxMinutes)
      .map(({ worked, sums, most }) => ({ worked, sums, most }));
    this.known.set(key, mixes);
    return mixes;
  }
}
