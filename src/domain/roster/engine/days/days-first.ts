import type { Compiled } from "../compile/compiled";
import { Best, FIRST_WALK, type Hunt } from "../hunt";
import { type Level, type Levels, levelsOf, nearestAim, shiftPoints } from "../levels/levels";
import { workedWithin } from "../levels/worked";
import { firstRoster } from "../walk/start";
import { RosterState } from "../walk/state";
import { cheapestDays } from "./day-hunt";
import { daysOf, daysOnly, restableDays, withDays } from "./days-only";
import { takeExact } from "./exact";

/** Exact shifts end with a roster no more than this from the best. */
const GAP = 0.99;
/** Walks to the levels of settled days, then with days free again; levels for which days are made. */
const WALKS = 3;
const AIMS = 6;

/** Shifts for settled days: walks, then the exact solver within the nearest levels. */
function settleShifts(hunt: Hunt, days: Best): Levels | null {
  const settled = days.hard === 0 ? withDays(hunt.c, days.cells) : null;
  if (settled === null || hunt.isDone) return null;
  const levels = levelsOf(settled);
  if (hunt.best.meets(levels.points)) return levels;
  const own = new Best(firstRoster(settled, hunt.random));
  hunt.walk(settled, own, FIRST_WALK, hunt.temper.hottest, levels.points);
  hunt.aim(settled, own, levels, WALKS);
  if (!own.meets(levels.points)) {
    const state = new RosterState(settled, hunt.temper.hardWeight);
    state.load(own.cells);
    takeExact(
      hunt,
      settled,
      own,
      nearestAim(levels, (rows) => state.missed(rows), 0),
      GAP
    );
  }
  hunt.take(own.cells);
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
export function settleDays(hunt: Hunt, levels: Levels): void {
  const { c, ports } = hunt;
  if (ports.mip === null || hunt.isDone) return;
  const start = () => daysOf(c, hunt.best.cells);
  const { own, points } = cheapestDays(hunt, daysOnly(c), start());
  hunt.raise(points + shiftPoints(c));
  const settled = settleShifts(hunt, own);
  if (settled && settled.points <= hunt.bound) hunt.aim(c, hunt.best, settled, WALKS);
  const state = new RosterState(c, hunt.temper.hardWeight);
  for (let k = 0; k < AIMS && !hunt.isDone; k += 1) {
    state.load(hunt.best.cells);
    const working = workingAt(
      c,
      nearestAim(levels, (rows) => state.missed(rows), k)
    );
    if (working) settleShifts(hunt, cheapestDays(hunt, working, start()).own);
  }
}
