import type { Compiled } from "../compile/compiled";
import { Best, FIRST_WALK, type Portfolio } from "../portfolio";
import { type Level, type Levels, levelsOf, nearestAim, shiftPoints } from "../levels/levels";
import { workedWithin } from "../levels/worked";
import { firstRoster } from "../walk/start";
import { RosterState } from "../walk/state";
import { cheapestDays } from "./cheapest-days";
import { daysOf, daysOnly, restableDays, withDays } from "./days-only";
import { takeExact } from "./exact";

/** Exact shifts end with a roster no more than this from the best. */
const GAP = 0.99;
/** Walks to the levels of settled days, then with days free again; levels for which days are made. */
const WALKS = 3;
const AIMS = 6;

/** Shifts for settled days: walks, then the exact solver within the nearest levels. */
function settleShifts(portfolio: Portfolio, days: Best): Levels | null {
  const settled = days.hard === 0 ? withDays(portfolio.c, days.cells) : null;
  if (settled === null || portfolio.isDone) return null;
  const levels = levelsOf(settled);
  if (portfolio.best.meets(levels.points)) return levels;
  const own = new Best(firstRoster(settled, portfolio.random));
  portfolio.walk(settled, own, FIRST_WALK, portfolio.temper.hottest, levels.points);
  portfolio.aim(settled, own, levels, WALKS);
  if (!own.meets(levels.points)) {
    const state = new RosterState(settled, portfolio.temper.hardWeight);
    state.load(own.cells);
    takeExact(
      portfolio,
      settled,
      own,
      nearestAim(levels, (rows) => state.missed(rows), 0),
      GAP
    );
  }
  portfolio.take(own.cells);
  return levels;
}

/** The days-only request with as many days worked as loads within the levels take; null when that can't be. */
function workingAt(c: Compiled, levels: readonly Level[]): Compiled | null {
  const ranges = workedWithin(c, levels);
  if (ranges === null) return null;
  const days = daysOnly(c);
  const limits = days.limits.map((l, p) => {
    const [fewest, most] = ranges[p]!;
    const open = restableDays(days, p);
    return {
      ...l,
      minRests: Math.max(l.minRests, open - most),
      maxRests: Math.min(l.maxRests, open - fewest),
    };
  });
  return { ...days, limits };
}

/**
 * Who works when, as if there were one shift, then which shifts. What the days cost at least and what the shifts cost
 * at least bound the whole together. When the cheapest days don't go with the cheapest shifts, days are made for the
 * levels that do.
 */
export function settleDays(portfolio: Portfolio, levels: Levels): void {
  const { c, ports } = portfolio;
  if (ports.mip === null || portfolio.isDone) return;
  const start = () => daysOf(c, portfolio.best.cells);
  const { own, points } = cheapestDays(portfolio, daysOnly(c), start());
  portfolio.raise(points + shiftPoints(c));
  const settled = settleShifts(portfolio, own);
  if (settled && settled.points <= portfolio.bound) portfolio.aim(c, portfolio.best, settled, WALKS);
  const state = new RosterState(c, portfolio.temper.hardWeight);
  for (let k = 0; k < AIMS && !portfolio.isDone; k += 1) {
    state.load(portfolio.best.cells);
    const working = workingAt(
      c,
      nearestAim(levels, (rows) => state.missed(rows), k)
    );
    if (working) settleShifts(portfolio, cheapestDays(portfolio, working, start()).own);
  }
}
