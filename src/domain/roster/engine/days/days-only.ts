import {
  at,
  type Cells,
  type Compiled,
  type CoverRow,
  type EvenRow,
  NO_LIMIT,
  REST_STATE,
  type Rhythm,
  RHYTHMS,
} from "../compile/compiled";
import { byDay } from "../levels/loads";
import { groupsOf, needsOf } from "../compile/needs";

/** State "works, whichever shift". */
const WORKS = 1;

/** The one state of a days-only request that a state belongs to. */
const dayState = (c: Compiled, s: number) => (s > c.works ? s - c.works + WORKS : Math.min(s, WORKS));

function isBarred(c: Compiled, p: number, d: number, s: number): boolean {
  const { last } = c.limits[p]!.past;
  return d === 0 && last > 0 && c.forbidden[last * c.states + s] === 1;
}

/** Allowed states, and the least price of the shifts behind "works". */
function cellsOf(c: Compiled, states: number): Pick<Compiled, "allowed" | "cost"> {
  const size = c.people * c.days * states;
  const allowed = new Uint8Array(size);
  const cost = new Int32Array(size);
  for (let p = 0; p < c.people; p += 1) {
    for (let d = 0; d < c.days; d += 1) {
      for (let s = 0; s < c.states; s += 1) {
        if (c.allowed[at(c, p, d, s)] === 0 || isBarred(c, p, d, s)) continue;
        const to = (p * c.days + d) * states + dayState(c, s);
        const price = c.cost[at(c, p, d, s)]!;
        cost[to] = allowed[to] === 1 ? Math.min(cost[to]!, price) : price;
        allowed[to] = 1;
      }
    }
  }
  return { allowed, cost };
}

function coverOf(c: Compiled, states: number): CoverRow[] {
  const groups = groupsOf(c).map((people) => ({ people, needs: needsOf(c, people) }));
  const works = new Uint8Array(states);
  works[WORKS] = 1;
  return Array.from({ length: c.days }, (_, day) => day).flatMap((day) =>
    groups.flatMap(({ people, needs }) => {
      const min = needs.subarray(day * c.states, (day + 1) * c.states).reduce((n, need) => n + need, 0);
      return min > 0 ? [{ day, states: works, people, min, max: NO_LIMIT, under: 0, over: 0 }] : [];
    })
  );
}

function evenRowsOf(c: Compiled, states: number): EvenRow[] {
  return c.even.flatMap((row) => {
    const mask = byDay(c, row);
    if (mask === null) return [];
    const load = new Int32Array(c.days * states);
    mask.forEach((counts, d) => (load[d * states + WORKS] = counts));
    return [{ ...row, load }];
  });
}

/**
 * What of people's rhythm days alone decide; each shift may differ by one between days on which as many are asked for,
 * so that all together may by as many as there are shifts.
 */
function rhythmOfDays(c: Compiled, { priced, nightRun, surplus }: Rhythm): Rhythm {
  const isOfDays = (kind: (typeof RHYTHMS)[number]) => kind === "singles" || kind === "islands";
  const groups = new Map<number, { days: number[]; short: number[] }>();
  const needs = needsOf(c, null);
  const short = new Set(surplus.flatMap((row) => [...row.days].filter((_, i) => row.short[i] === 1)));
  for (let d = 0; d < c.days && surplus.length > 0; d += 1) {
    const asked = needs.subarray(d * c.states, (d + 1) * c.states).reduce((n, need) => n + need, 0);
    const group = groups.get(asked) ?? { days: [], short: [] };
    group.days.push(d);
    group.short.push(short.has(d) ? 1 : 0);
    groups.set(asked, group);
  }
  return {
    priced: priced.map(({ free, weight }, k) => ({ free, weight: isOfDays(RHYTHMS[k]!) ? weight : 0 })),
    nightRun,
    surplus: [...groups.values()].map((group) => ({
      state: WORKS,
      days: Int32Array.from(group.days),
      short: Uint8Array.from(group.short),
      free: new Set(surplus.map((row) => row.state)).size,
      weight: surplus[0]!.weight,
    })),
  };
}

/**
 * The same request with one question a day, works or not: a roster that keeps the rules gives one that keeps these and
 * costs no more, so that what this costs at least, the whole does.
 */
export function daysOnly(c: Compiled): Compiled {
  const states = c.states - c.works + WORKS;
  const nothing = () => new Int32Array(states);
  return {
    ...c,
    ...cellsOf(c, states),
    states,
    works: WORKS,
    minutes: nothing(),
    forbidden: new Uint8Array(states * states),
    night: new Uint8Array(states),
    crossing: new Uint8Array(states),
    limits: c.limits.map((l) => ({
      ...l,
      past: { ...l.past, last: Math.min(WORKS, l.past.last), nights: 0 },
      minMinutes: 0,
      maxMinutes: NO_LIMIT,
      maxPerState: nothing().fill(NO_LIMIT),
      maxNights: NO_LIMIT,
      maxNightRun: NO_LIMIT,
      wholeRests: 0,
    })),
    cover: coverOf(c, states),
    even: evenRowsOf(c, states),
    rhythm: c.rhythm && rhythmOfDays(c, c.rhythm),
  };
}

/** A roster in the form of daysOnly. */
export function daysOf(c: Compiled, cells: Cells): Cells {
  return cells.map((s) => dayState(c, s));
}

/** The request with each cell bound to work or to a day off as `days` says; null when a cell has no such state. */
export function withDays(c: Compiled, days: Cells): Compiled | null {
  const allowed = c.allowed.slice();
  for (let cell = 0; cell < c.people * c.days; cell += 1) {
    let open = 0;
    for (let s = REST_STATE; s < c.states; s += 1) {
      if (dayState(c, s) !== days[cell]) allowed[cell * c.states + s] = 0;
      open += allowed[cell * c.states + s]!;
    }
    if (open === 0) return null;
  }
  return { ...c, allowed };
}

/** Days on which not working is a rest day. */
export function restableDays(c: Compiled, p: number): number {
  let days = 0;
  for (let d = 0; d < c.days; d += 1) {
    const given = c.allowed.subarray(at(c, p, d, c.works + 1), at(c, p, d + 1, 0));
    if (!given.includes(1)) days += 1;
  }
  return days;
}
