import type { Cells, Compiled, PersonLimits } from "../compile/compiled";

/** What one person's row costs by itself: points, and units of broken hard limits. */
export interface RowCost {
  soft: number;
  hard: number;
}

const over = (value: number, most: number) => (value > most ? value - most : 0);

function shortestShift(c: Compiled): number {
  const worked = c.minutes.subarray(1, c.works + 1).filter((m) => m > 0);
  return worked.length ? Math.min(...worked) : 1;
}

/** Days off each window lacks. */
function windowsShort(c: Compiled, limits: PersonLimits, cells: Cells, base: number): number {
  let short = 0;
  for (const w of limits.windows) {
    let off = 0;
    for (let d = w.from; d < w.to; d += 1) if (cells[base + d] === 0 || cells[base + d]! > c.works) off += 1;
    short += over(w.least, off);
  }
  return short;
}

function weekendsWorked(c: Compiled, cells: Cells, base: number): number {
  let worked = 0;
  for (const d of c.saturdays) {
    const saturday = cells[base + d]!;
    const sunday = cells[base + d + 1]!;
    if ((saturday > 0 && saturday <= c.works) || (sunday > 0 && sunday <= c.works)) worked += 1;
  }
  return worked;
}

/** Rests too few or too many, and whole days off too few. */
function restsOff(limits: PersonLimits, rests: number, whole: number): number {
  return over(limits.minRests, rests) + over(rests, limits.maxRests) + over(limits.wholeRests, whole);
}

/** What weekends and windows of days lack; most people have no such limit. */
function datesShort(c: Compiled, limits: PersonLimits, cells: Cells, base: number): number {
  let short = 0;
  if (limits.maxWeekends < c.saturdays.length)
    short += over(weekendsWorked(c, cells, base), limits.maxWeekends);
  if (limits.windows.length > 0) short += windowsShort(c, limits, cells, base);
  return short;
}

/** Days worked in a state beyond its limit. */
function statesOver(limits: PersonLimits, perState: Int32Array): number {
  let beyond = 0;
  for (let s = 1; s <= limits.maxPerState.length - 1; s += 1)
    beyond += over(perState[s]!, limits.maxPerState[s]!);
  return beyond;
}

/**
 * Makes the function that prices a row. One pass over the days keeps runs, nights and totals; it is the innermost
 * loop of every search, so it allocates nothing.
 */
export function rowPricer(c: Compiled): (cells: Cells, person: number, out: RowCost) => void {
  const perState = new Int32Array(c.states);
  const unit = shortestShift(c);
  const { days, states, works } = c;
  const isBound = c.limits.map((l) => l.maxPerState.some((m) => m < days));
  return (cells, person, out) => {
    const limits = c.limits[person]!;
    const { past, longestRun, longRunCost, shortestRun, shortestRest, maxNightRun } = limits;
    const base = person * days;
    let soft = 0;
    let hard = 0;
    let before = past.last;
    let run = past.run;
    let open = past.open;
    let nightRun = past.nights;
    let nights = 0;
    let minutes = 0;
    let rests = 0;
    let whole = 0;
    perState.fill(0);
    for (let d = 0, cost = base * states; d < days; d += 1, cost += states) {
      const s = cells[base + d]!;
      soft += c.cost[cost + s]!;
      if (s > 0 && s <= works) {
        minutes += c.minutes[s]!;
        perState[s]! += 1;
        if (before > 0) {
          hard += c.forbidden[before * states + s]!;
          run += 1;
        } else {
          if (before === 0 && !open) hard += over(shortestRest, run);
          open = before < 0;
          run = 1;
        }
        if (run > longestRun) soft += longRunCost;
        if (run > longestRun && longRunCost === 0) hard += 1;
        if (c.night[s] === 1) {
          nights += 1;
          nightRun += 1;
          if (nightRun > maxNightRun) hard += 1;
        } else nightRun = 0;
        before = s;
      } else {
        if (before > 0) {
          if (!open) hard += over(shortestRun, run);
          open = false;
          run = 1;
        } else {
          if (before < 0) open = true;
          run += 1;
        }
        nightRun = 0;
        if (s === 0) {
          rests += 1;
          if (before <= 0 || c.crossing[before] === 0) whole += 1;
        }
        before = 0;
      }
    }
    hard += restsOff(limits, rests, whole) + over(nights, limits.maxNights);
    hard += Math.ceil((over(minutes, limits.maxMinutes) + over(limits.minMinutes, minutes)) / unit);
    hard += datesShort(c, limits, cells, base) + (isBound[person] ? statesOver(limits, perState) : 0);
    out.soft = soft;
    out.hard = hard;
  };
}
