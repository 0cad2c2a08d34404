import type { Cells, Compiled } from "../compile/compiled";
import { daysOf, daysOnly, restableDays, withDays } from "./days-only";
import { Best, FIRST_WALK, type Hunt } from "../hunt";
import { DayMarket } from "./day-market";
import { DayPricing, type PricedDays, scoreStep } from "./day-prices";
import { DayRows, type RowAim } from "./day-rows";
import { type Level, type Levels, levelsOf, nearestAim, shiftPoints } from "../levels/levels";
import { workedWithin } from "../levels/worked";
import { rosterMip } from "../mip/model";
import { RosterState } from "../walk/state";
import { firstRoster } from "../walk/start";

/** Largest request for which days are settled exactly, in cells. */
const MOST_CELLS = 620;
/** Moves of the walk that finds a first roster of days; rounds of prices for a set of windows. */
const TARGET_WALK = 50_000;
const ROUNDS = 60;
/** Share of the limits that prices may take for one request of days. */
const PRICING_SHARE = 0.2;
/** Rounds of rows from one start; moves for which one row counts. */
const ROW_ROUNDS = 30;
const ROW_MOVES = 200;
/** Nodes for days and for shifts within known windows, and their share of the time left. */
const NODES = 50;
const SHARE = 0.8;
/** Nodes end with a roster no more than this from the best. */
const GAP = 0.99;
/** Walks to the levels of settled days, then with days free again; levels for which days are made. */
const WALKS = 3;
const AIMS = 6;
/** The best roster within the levels, by the exact solver. */
function takeExact(hunt: Hunt, c: Compiled, own: Best, levels: readonly Level[], gap: number): void {
  if (hunt.effort.isOver || c.people * c.days > MOST_CELLS) return;
  const exact = rosterMip(c, { cells: own.cells, levels });
  const { values } = hunt.exactly(exact.model, NODES, SHARE, gap);
  if (!values) return;
  const cells = exact.cellsOf(values);
  const state = new RosterState(c, hunt.temper.hardWeight);
  state.load(cells);
  own.note(state.hard, state.soft, cells);
}

/** Looks for the cheapest days of a request of one shift. */
class DayHunt {
  readonly own: Best;
  private readonly market: DayMarket;
  private readonly rows: DayRows;
  private readonly state: RosterState;

  constructor(
    private readonly hunt: Hunt,
    private readonly c: Compiled,
    start: Cells
  ) {
    this.own = new Best(start);
    this.market = new DayMarket(c);
    this.rows = new DayRows(this.market, hunt.random, hunt.temper.hardWeight);
    this.state = new RosterState(c, hunt.temper.hardWeight);
  }

  /** No more than all days cost; the cheapest found are `own`. */
  run(): number {
    const { hunt, c, own } = this;
    const levels = levelsOf(c);
    const least = levels.points;
    hunt.walk(c, own, TARGET_WALK, hunt.temper.hottest, least);
    this.state.load(own.cells);
    const aim = nearestAim(levels, (rows) => this.state.missed(rows), 0);
    this.byRows(own.cells, { levels: aim, prices: null }, least);
    if (own.hard > 0 || own.meets(least) || hunt.effort.isOver) return least;
    return Math.max(least, this.priced());
  }

  private priced(): number {
    const { hunt, own } = this;
    const until = hunt.effort.part + PRICING_SHARE;
    const stop = () => hunt.tick(this.c.people * ROW_MOVES) || hunt.effort.part >= until;
    const pricing = new DayPricing(this.market, ROUNDS, stop);
    const target = own.soft;
    const priced = pricing.run(target);
    if (own.meets(priced.points)) return priced.points;
    this.approach(priced);
    const isNearer = own.soft < target && !own.meets(priced.points);
    return isNearer ? pricing.run(own.soft).points : priced.points;
  }

  /** From what everybody would do alone at the best prices, and from the best days known, to days that cost no more. */
  private approach(priced: PricedDays): void {
    const { hunt, c, own } = this;
    for (const start of [priced.days, own.cells]) this.byRows(start, priced, priced.points);
    if (!own.meets(priced.points)) takeExact(hunt, c, own, priced.levels, scoreStep(c) - 0.01);
  }

  private byRows(start: Cells, aim: RowAim, enough: number): void {
    const { hunt, c, own, state } = this;
    if (own.meets(enough) || hunt.effort.isOver) return;
    this.rows.run(start, aim, ROW_ROUNDS, (cells) => {
      state.load(cells);
      own.note(state.hard, state.soft, cells);
      return hunt.tick(c.people * ROW_MOVES) || own.meets(enough);
    });
  }
}

/** The cheapest days found for a request of one shift, and no more than all of them cost. */
function cheapestDays(
  hunt: Hunt,
  c: Compiled,
  start: Cells
): { readonly own: Best; readonly points: number } {
  const days = new DayHunt(hunt, c, start);
  const points = days.run();
  return { own: days.own, points };
}

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
