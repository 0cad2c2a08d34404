import type { Roster, SolveRequest } from "../index";
import type { Cells, Compiled } from "./compile/compiled";
import { settleDays } from "./days/days-first";
import { settleRhythm } from "./days/rhythm-first";
import { FIRST_WALK, Portfolio, type Temper } from "./portfolio";
import { levelsOf } from "./levels/levels";
import { rosterMip } from "./mip/roster-mip";
import type { EnginePorts } from "./ports";

/** A month weighs several points a wish or a night; a repair weighs one point a cell, and proves more easily. */
const TEMPERS: Record<SolveRequest["mode"], Temper> = {
  fill: { hardWeight: 60, hottest: 12, warm: 5, coldest: 0.4 },
  repair: { hardWeight: 4, hottest: 0.4, warm: 0.3, coldest: 0.1 },
};

/** Largest exact model that may be proved as a whole, in cells × shifts. */
const WHOLE: Record<SolveRequest["mode"], number> = { fill: 1_300, repair: 6_000 };
const WHOLE_NODES = 1_000_000;
/** Walks to aims before something else is tried, and after. */
const AIMED_WALKS = 2;
const MORE_WALKS = 8;
/** Free cells × shifts of a neighbourhood, and its nodes. */
const NEIGHBOURHOOD = 360;
const NEIGHBOURHOOD_NODES = 60;

/** Walks towards the levels that cost least, exact models where walking doesn't settle it; the best roster is kept. */
export class Search {
  private readonly portfolio: Portfolio;

  constructor(
    private readonly request: SolveRequest,
    private readonly c: Compiled,
    private readonly ports: EnginePorts,
    started: number,
    start: Cells,
    lawful: Cells | null
  ) {
    this.portfolio = new Portfolio(request, c, ports, started, start, TEMPERS[request.mode]);
    if (lawful) this.portfolio.take(lawful);
  }

  roster(): Roster {
    return this.portfolio.roster();
  }

  get bound(): number {
    return this.portfolio.bound;
  }

  get isProven(): boolean {
    return this.portfolio.isProven;
  }

  get moves(): number {
    return this.portfolio.effort.moves;
  }

  run(): void {
    const { portfolio, c } = this;
    portfolio.report();
    const levels = levelsOf(c);
    portfolio.raise(levels.points);
    portfolio.walk(c, portfolio.best, FIRST_WALK, portfolio.temper.hottest, portfolio.bound);
    if (c.rhythm !== null && this.request.mode === "fill") {
      settleRhythm(portfolio);
      return portfolio.report();
    }
    if (this.request.mode === "fill") {
      if (levels.floor > c.constant) settleDays(portfolio, levels);
      portfolio.aim(c, portfolio.best, levels, AIMED_WALKS);
      if (levels.floor === c.constant) settleDays(portfolio, levels);
      portfolio.aim(c, portfolio.best, levels, MORE_WALKS);
    }
    if (this.size(c.people) <= WHOLE[this.request.mode]) this.proveWhole();
    while (!portfolio.isDone) {
      if (this.ports.mip !== null && portfolio.best.hard === 0) this.improvePeople();
      else portfolio.walk(c, portfolio.best, FIRST_WALK, portfolio.temper.warm, portfolio.bound);
    }
    portfolio.report();
  }

  private size(people: number): number {
    return people * this.c.days * this.c.works;
  }

  /** The whole month as one exact model: ends in a proof, or in a bound. */
  private proveWhole(): void {
    const { portfolio, c } = this;
    if (this.ports.mip === null || portfolio.isDone) return;
    const exact = rosterMip(c, { cells: portfolio.best.cells });
    const start = portfolio.best.hard === 0 ? exact.valuesOf(portfolio.best.cells) : undefined;
    const result = portfolio.exactly(exact.model, WHOLE_NODES, 1, 0.99, start);
    if (result.values) portfolio.take(exact.cellsOf(result.values));
    portfolio.raise(Math.ceil(result.bound - 1e-6));
  }

  /** A few people's months anew, best possible while the others stay. */
  private improvePeople(): void {
    const { portfolio, c } = this;
    const all = Array.from({ length: c.people }, (_, p) => p);
    const count = Math.min(c.people, Math.max(2, Math.round(NEIGHBOURHOOD / this.size(1))));
    for (let i = 0; i < count; i += 1) {
      const j = i + portfolio.random.below(c.people - i);
      [all[i], all[j]] = [all[j]!, all[i]!];
    }
    const exact = rosterMip(c, { cells: portfolio.best.cells, people: Int32Array.from(all.slice(0, count)) });
    const start = exact.valuesOf(portfolio.best.cells);
    const result = portfolio.exactly(exact.model, NEIGHBOURHOOD_NODES, 1, 0.99, start);
    if (result.values) portfolio.take(exact.cellsOf(result.values));
  }
}
