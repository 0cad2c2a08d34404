import {
  type Compiled,
  type CoverRow,
  NO_LIMIT,
  type PersonLimits,
  REST_STATE,
  at,
} from "../compile/compiled";
import { NO_EDGE, type RowPerson, type RowProblem } from "./problem";

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** The one state a cover row counts, or −1 when it counts several or only some people. */
function onlyState(row: CoverRow): number {
  const first = row.states.indexOf(1);
  return row.people === null && row.states.indexOf(1, first + 1) < 0 ? first : -1;
}

function isPricedGap(row: CoverRow): boolean {
  return onlyState(row) > REST_STATE && row.min === row.max && row.under > 0 && row.over >= 0;
}

/** True for limits that a row alone can keep: no rest counts, windows, night runs or history. */
function isPlain(l: PersonLimits, days: number): boolean {
  return (
    l.past.last === -1 &&
    l.past.open &&
    l.minRests <= 0 &&
    l.maxRests >= days &&
    l.longRunCost === 0 &&
    l.maxNights >= days &&
    l.maxNightRun >= days &&
    l.wholeRests <= 0 &&
    l.windows.length === 0
  );
}

/** True when column generation can take the request: plain people, priced cover, nothing to even out. */
export function isRowProblem(c: Compiled): boolean {
  const seen = new Set(c.cover.map((row) => `${row.day} ${onlyState(row)}`));
  return (
    c.even.length === 0 &&
    c.works === c.states - 1 &&
    seen.size === c.cover.length &&
    c.cover.every(isPricedGap) &&
    c.limits.every((l) => isPlain(l, c.days))
  );
}

function personOf(c: Compiled, person: number, unit: number): RowPerson {
  const l = c.limits[person]!;
  const from = at(c, person, 0, 0);
  const to = from + c.days * c.states;
  return {
    allowed: c.allowed.slice(from, to),
    cost: Float64Array.from(c.cost.subarray(from, to)),
    limit: l.maxPerState.map((n) => Math.min(n, c.days)),
    minUnits: Math.max(0, Math.ceil(l.minMinutes / unit)),
    maxUnits: Math.floor(Math.min(l.maxMinutes, Math.max(...c.minutes) * c.days) / unit),
    maxRun: Math.min(l.longestRun, c.days),
    minRun: Math.max(1, l.shortestRun),
    minOff: Math.max(1, l.shortestRest),
    maxWeekends: l.maxWeekends >= NO_LIMIT ? c.saturdays.length : Math.min(l.maxWeekends, c.saturdays.length),
    before: NO_EDGE,
    after: NO_EDGE,
  };
}

/** The request in the form of column generation; call it only when isRowProblem says so. */
export function rowProblemOf(c: Compiled): RowProblem {
  const unit = [...c.minutes].reduce(divisor, 0) || 1;
  const need = new Int32Array(c.days * c.states).fill(-1);
  const under = new Float64Array(need.length);
  const over = new Float64Array(need.length);
  for (const row of c.cover) {
    const k = row.day * c.states + onlyState(row);
    need[k] = row.min;
    under[k] = row.under;
    over[k] = row.over;
  }
  const weekend = new Uint8Array(c.days);
  for (const saturday of c.saturdays) {
    weekend[saturday] = 1;
    weekend[saturday + 1] = 2;
  }
  return {
    days: c.days,
    states: c.states,
    units: c.minutes.map((m) => m / unit),
    forbidden: c.forbidden,
    weekend,
    people: Array.from({ length: c.people }, (_, i) => personOf(c, i, unit)),
    need,
    under,
    over,
  };
}
