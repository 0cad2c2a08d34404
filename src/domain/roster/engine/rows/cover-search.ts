import { anneal } from "../walk/anneal";
import type { Cells, Compiled } from "../compile/compiled";
import { type Random, randomOf } from "../../index";
import { firstRoster } from "../walk/start";
import { RosterState } from "../walk/state";
import { rosterMip } from "../mip/roster-mip";
import { isRowProblem, rowProblemOf } from "./from-compiled";
import type { RowProblem } from "./problem";
import type { RowBest, RowPorts } from "./solve-rows";
import { WindowSearch } from "./windows";

/** The best roster of the search so far. */
export interface CoverBest {
  /** null until a roster keeps every hard limit. */
  readonly cells: Cells | null;
  readonly cost: number;
  readonly bound: number;
  /** Moves of the walk and people priced. */
  readonly moves: number;
}

/** What the search over covers is asked. */
export interface CoverRequest {
  readonly compiled: Compiled;
  readonly seed: number;
  /** Wall seconds, null = no limit. */
  readonly seconds: number | null;
  /** Moves plus pricings, null = no limit; with seconds null the result depends on the request alone. */
  readonly work: number | null;
}

/** What the search needs from outside. */
export interface CoverPorts extends Omit<RowPorts, "report"> {
  readonly report: (best: CoverBest) => void;
}

/** Prices are whole numbers: a bound within this of the best proves it. */
const WHOLE = 0.999;
/** Requests up to this many cells × shifts are given to the exact solver after a share of the limits. */
const SMALL = 1_700;
const COLUMNS_SHARE = 0.25;
/** Least work with which it is worth to begin: its root relaxation can't be cut short. */
const EXACT_WORK = 4_000;
/** People priced for which a node of the exact solver counts. */
const NODE_PRICINGS = 10;
const HARD_WEIGHT = 200;
const WALK = 400_000;

/**
 * Rosters whose quality is the price of requests and of gaps in the cover: windows and column generation where a row
 * keeps a person's limits by itself, a walk for other requests and when a first roster was not found.
 */
export class CoverSearch {
  private readonly random: Random;
  private readonly started: number;
  private best: CoverBest = { cells: null, cost: Infinity, bound: -Infinity, moves: 0 };
  private moves = 0;

  constructor(
    private readonly request: CoverRequest,
    private readonly ports: CoverPorts
  ) {
    this.random = randomOf(request.seed);
    this.started = ports.clock();
  }

  run(): CoverBest {
    const { compiled: c } = this.request;
    const rows = isRowProblem(c) ? rowProblemOf(c) : null;
    if (rows) this.byColumns(rows);
    else this.walk();
    return this.best;
  }

  private byColumns(p: RowProblem): void {
    const { compiled: c, seconds, work, seed } = this.request;
    const isSmall = c.people * c.days * c.works <= SMALL && (work ?? Infinity) >= EXACT_WORK;
    const share = isSmall ? COLUMNS_SHARE : 1;
    const limits = { seconds: seconds && seconds * share, pricings: work && work * share };
    const report = (b: RowBest) => this.noteRows(p, b);
    const found = new WindowSearch(p, { ...this.ports, report }, limits, seed).run(null);
    if (!found.rows) return this.walk();
    this.noteRows(p, found);
    if (isSmall && !this.isProven()) this.exactly();
  }

  /** The whole request as one exact model, from the best roster so far, with what is left of the limits. */
  private exactly(): void {
    const { compiled: c, seconds, work, seed } = this.request;
    const { cells, moves } = this.best;
    if (cells === null || this.isOver()) return;
    const exact = rosterMip(c, { cells });
    const { values, bound } = this.ports.mip.solve(exact.model, {
      start: exact.valuesOf(cells),
      seconds: seconds === null ? null : seconds - this.spent(),
      nodes: work === null ? null : Math.ceil((work - moves) / NODE_PRICINGS),
      gap: WHOLE,
      seed: seed % 1000,
    });
    const state = new RosterState(c, HARD_WEIGHT);
    state.load(values ? exact.cellsOf(values) : cells);
    const isBetter = state.hard === 0 && state.soft < this.best.cost;
    this.note(
      isBetter ? state.cells.slice() : cells,
      isBetter ? state.soft : this.best.cost,
      Math.ceil(bound - 1e-6),
      moves
    );
  }

  private isProven(): boolean {
    return this.best.cost - this.best.bound < WHOLE;
  }

  private noteRows(p: RowProblem, b: RowBest): void {
    const constant = this.request.compiled.constant;
    const cells = b.rows ? new Int8Array(p.people.length * p.days) : this.best.cells;
    b.rows?.forEach((row, i) => cells!.set(row.states, i * p.days));
    this.note(
      cells,
      Math.min(this.best.cost, b.cost + constant),
      b.bound + constant,
      this.moves + b.pricings
    );
  }

  private note(cells: Cells | null, cost: number, bound: number, moves: number): void {
    this.best = { cells, cost, bound: Math.max(bound, this.best.bound), moves };
    this.ports.report(this.best);
  }

  private spent(): number {
    return (this.ports.clock() - this.started) / 1000;
  }

  private isOver(): boolean {
    const { seconds, work } = this.request;
    return (seconds !== null && this.spent() >= seconds) || (work !== null && this.moves >= work);
  }

  /** Walks, each time twice as long from the best so far, until the time is over. */
  private walk(): void {
    const { compiled: c } = this.request;
    const state = new RosterState(c, HARD_WEIGHT);
    for (let length = WALK; !this.isOver(); length *= 2) {
      state.load(this.best.cells ?? firstRoster(c, this.random));
      const before = this.moves;
      const made = anneal(state, this.random, {
        hottest: 30,
        coldest: 0.3,
        moves: length,
        stop: () => this.isOver(),
        onBest: (hard, soft, cells) => {
          if (hard === 0 && soft < this.best.cost)
            this.note(cells.slice(), soft, this.best.bound, this.moves);
        },
      });
      this.moves = before + made;
    }
    this.best = { ...this.best, moves: this.moves };
  }
}
