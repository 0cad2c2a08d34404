import { PricingMemory } from "./label-setting";
import { RowPricer } from "./pricing";
import { NO_EDGE, type Row, type RowPerson, type RowProblem, count, marginal, rowOf } from "./problem";
import { tableEntries } from "./table";
import { daysOf, personIn, usedOutside, wholeWeekends } from "./window";

/** Entries of a table that is filled for the whole period at once. */
const WHOLE_ENTRIES = 1_500_000;
/** Else days looked at together, and how many of them are kept before looking on. */
const STRETCH = 14;
const KEPT = 7;
/** Nearer to the end than this the pace is kept ever closer. */
const PACED = 28;
/** One try to fill a long period. */
interface Try {
  /** Longest shifts that the person may be behind and ahead of the even pace; Infinity = no pace. */
  readonly behind: number;
  readonly ahead: number;
  /** Shifts looked at in a stretch, the best paid ones; fewer are far quicker. */
  readonly shifts: number;
}

const TRIES: readonly Try[] = [
  { behind: 1, ahead: 1, shifts: 4 },
  { behind: 0, ahead: 3, shifts: 4 },
  { behind: 0, ahead: 3, shifts: 8 },
  { behind: 0, ahead: 3, shifts: Infinity },
  { behind: -1, ahead: 6, shifts: Infinity },
  { behind: 4, ahead: 8, shifts: Infinity },
  { behind: Infinity, ahead: Infinity, shifts: Infinity },
];

/**
 * A first roster: one person after the other takes the row that helps most, day by day with a look ahead where the
 * period is too long for one table. Null when somebody's row was not
 * found or when `stop` says so.
 */
export function firstRows(p: RowProblem, stop: () => boolean): Row[] | null {
  const memory = new PricingMemory();
  const counts = new Int32Array(p.days * p.states);
  const rows: Row[] = [];
  for (let i = 0; i < p.people.length; i++) {
    const row = stop() ? null : firstRow(p, i, marginal(p, counts), memory);
    if (row === null) return null;
    rows.push(row);
    count(p, counts, row, 1);
  }
  return rows;
}

function firstRow(p: RowProblem, index: number, price: Float64Array, memory: PricingMemory): Row | null {
  if (tableEntries(p, p.people[index]!) <= WHOLE_ENTRIES)
    return new RowPricer(p, index, memory).cheapest(price)?.row ?? null;
  const pace = paceOf(p, p.people[index]!);
  for (const attempt of TRIES) {
    const states = stretches(p, p.people[index]!, price, memory, { pace, ...attempt });
    if (states) return rowOf(p, index, states);
  }
  return null;
}

interface Corridor extends Try {
  /** [day]: share of the days that can be worked which lie before it. */
  readonly pace: Float64Array;
}

function paceOf(p: RowProblem, person: RowPerson): Float64Array {
  const before = new Float64Array(p.days + 1);
  for (let d = 0; d < p.days; d++) {
    const mayWork = person.allowed.subarray(d * p.states + 1, (d + 1) * p.states).includes(1);
    before[d + 1] = before[d]! + (mayWork ? 1 : 0);
  }
  return before.map((n) => n / Math.max(1, before[p.days]!));
}

/** A person's days from the first to the last, a stretch at a time; null when one of them can't be filled. */
function stretches(
  p: RowProblem,
  person: RowPerson,
  price: Float64Array,
  memory: PricingMemory,
  corridor: Corridor
): Uint8Array | null {
  const states = new Uint8Array(p.days);
  for (let from = 0; from < p.days;) {
    const { to } = wholeWeekends(p, from, Math.min(p.days, from + STRETCH));
    const prices = price.subarray(from * p.states, to * p.states);
    const one = ahead(p, person, states, from, to, corridor);
    const allowed = bestPaid(one, prices, p.states, corridor.shifts);
    const inside = { ...daysOf(p, from, to), people: [{ ...one, allowed }] };
    const found = new RowPricer(inside, 0, memory).cheapest(prices);
    if (!found) return null;
    const kept = to === p.days ? to : wholeWeekends(p, from, from + KEPT).to;
    states.set(found.row.states.subarray(0, kept - from), from);
    from = kept;
  }
  return states;
}

/** What the person may work, narrowed to the shifts without a limit that are worth most over the days. */
function bestPaid(person: RowPerson, prices: Float64Array, states: number, shifts: number): Uint8Array {
  if (shifts === Infinity) return person.allowed;
  const worth = new Float64Array(states);
  const days = person.allowed.length / states;
  person.allowed.forEach((open, k) => {
    const s = k % states;
    if (open && person.limit[s]! >= days) worth[s]! -= Math.min(0, person.cost[k]! + prices[k]!) - 1e-3;
  });
  const order = [...worth.keys()].slice(1).sort((a, b) => worth[b]! - worth[a]!);
  const left = new Set([0, ...order.slice(0, shifts).filter((s) => worth[s]! > 0)]);
  return person.allowed.map((open, k) => (left.has(k % states) ? open : 0));
}

/** The person in days [from, to) when those before are settled and those after are still to come. */
function ahead(
  p: RowProblem,
  person: RowPerson,
  states: Uint8Array,
  from: number,
  to: number,
  corridor: Corridor
): RowPerson {
  const inside = personIn(p, person, states, from, to);
  if (to === p.days) return inside;
  const used = usedOutside(p, person, states, from, to);
  const pace = corridor.pace[to]!;
  const play = Math.max(...p.units) * Math.min(1, (p.days - to) / PACED);
  const least = Math.ceil(person.minUnits * pace - play * corridor.behind) - used.units;
  const most = Math.max(least, Math.floor(person.maxUnits * pace + play * corridor.ahead) - used.units);
  const weekends = Math.ceil(person.maxWeekends * pace) - used.weekends;
  return {
    ...inside,
    after: NO_EDGE,
    minUnits: Math.max(0, least),
    maxUnits: Math.min(inside.maxUnits, most),
    maxWeekends: Math.min(inside.maxWeekends, weekends),
  };
}
