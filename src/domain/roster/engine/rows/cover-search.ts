import { anneal } from "../walk/anneal";
import type { Cells, Compiled } from "../compile/compiled";
import { type Random, randomOf } from "../../index";
import { firstRoster } from "../walk/start";
import { RosterState } from "../walk/state";
import { isRowProblem, rowProblemOf } from "./from-compiled";
import type { RowProblem } from "./problem";
import type { RowBest, RowPorts } from "./solve-rows";
import { WindowSearch } from "./windows";

export interface CoverBest {
  /** null until a roster keeps every hard limit. */
  readonly cells: Cells | null;
  readonly cost: number;
  readonly bound: number;
  /** Moves of the walk and people priced. */
  readonly moves: number;
}

export interface CoverRequest {
  readonly compiled: Compiled;
  readonly seed: number;
  /** Wall seconds, null = no limit. */
  readonly seconds: number | null;
  /** Moves plus pricings, null = no limit; with seconds null the result depends on the request alone. */
  readonly work: number | null;
}

export interface CoverPorts extends Omit<RowPorts, "report"> {
  readonly report: (best: CoverBest) => void;
}

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
    const { seconds, work } = this.request;
    const limits = { seconds, pricings: work };
    const search = new WindowSearch(
      p,
      { ...this.ports, report: (b) => this.noteRows(p, b) },
      limits,
      this.request.seed
    );
    const found = search.run(null);
    if (found.rows) this.noteRows(p, found);
    else this.walk();
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
          if (hard === 0 && soft + c.constant < this.best.cost)
            this.note(cells.slice(), soft + c.constant, this.best.bound, this.moves);
        },
      });
      this.moves = before + made;
    }
    this.best = { ...this.best, moves: this.moves };
  }
}
