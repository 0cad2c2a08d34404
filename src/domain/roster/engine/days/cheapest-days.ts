import type { Cells, Compiled } from "../compile/compiled";
import { Best, type Portfolio } from "../portfolio";
import { levelsOf, nearestAim } from "../levels/levels";
import { RosterState } from "../walk/state";
import { DayMarket } from "./day-market";
import { DayPricing, type PricedDays, scoreStep } from "./day-prices";
import { DayRows, type RowAim } from "./day-rows";
import { takeExact } from "./exact";

/** Moves of the walk that finds a first roster of days; rounds of prices for a set of windows. */
const FIRST_DAYS = 50_000;
const ROUNDS = 60;
/** Share of the limits that prices may take for one request of days. */
const PRICING_SHARE = 0.2;
/** Rounds of rows from one start; moves for which one row counts. */
const ROW_ROUNDS = 30;
const ROW_MOVES = 200;

/** Looks for the cheapest days of a request of one shift. */
class CheapestDays {
  readonly own: Best;
  private readonly market: DayMarket;
  private readonly rows: DayRows;
  private readonly state: RosterState;

  constructor(
    private readonly portfolio: Portfolio,
    private readonly c: Compiled,
    start: Cells
  ) {
    this.own = new Best(start);
    this.market = new DayMarket(c);
    this.rows = new DayRows(this.market, portfolio.random, portfolio.temper.hardWeight);
    this.state = new RosterState(c, portfolio.temper.hardWeight);
  }

  /** No more than all days cost; the cheapest found are `own`. */
  run(): number {
    const { portfolio, c, own } = this;
    const levels = levelsOf(c);
    const least = levels.points;
    portfolio.walk(c, own, FIRST_DAYS, portfolio.temper.hottest, least);
    this.state.load(own.cells);
    const aim = nearestAim(levels, (rows) => this.state.missed(rows), 0);
    this.byRows(own.cells, { levels: aim, prices: null }, least);
    if (own.hard > 0 || own.meets(least) || portfolio.effort.isOver) return least;
    return Math.max(least, this.priced());
  }

  private priced(): number {
    const { portfolio, own } = this;
    const until = portfolio.effort.part + PRICING_SHARE;
    const stop = () => portfolio.tick(this.c.people * ROW_MOVES) || portfolio.effort.part >= until;
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
    const { portfolio, c, own } = this;
    for (const start of [priced.days, own.cells]) this.byRows(start, priced, priced.points);
    if (!own.meets(priced.points)) takeExact(portfolio, c, own, priced.levels, scoreStep(c) - 0.01);
  }

  private byRows(start: Cells, aim: RowAim, enough: number): void {
    const { portfolio, c, own, state } = this;
    if (own.meets(enough) || portfolio.effort.isOver) return;
    this.rows.run(start, aim, ROW_ROUNDS, (cells) => {
      state.load(cells);
      own.note(state.hard, state.soft, cells);
      return portfolio.tick(c.people * ROW_MOVES) || own.meets(enough);
    });
  }
}

/** The cheapest days found for a request of one shift, and no more than all of them cost. */
export function cheapestDays(
  portfolio: Portfolio,
  c: Compiled,
  start: Cells
): { readonly own: Best; readonly points: number } {
  const days = new CheapestDays(portfolio, c, start);
  const points = days.run();
  return { own: days.own, points };
}
