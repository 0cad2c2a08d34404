import { anneal } from "../anneal";
import type { Cells, Compiled } from "../compiled";
import { type Random, randomOf } from "../random";
import { firstRoster } from "../start";
import { RosterState } from "../state";
import { isRowProblem, rowProblemOf } from "./from-compiled";
import { type Row, type RowProblem, rowOf } from "./problem";
import { type RowBest, type RowPorts, RowSearch } from "./solve-rows";
import { tableEntries } from "./table";

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

/** Larger tables would take more memory and time than column generation gives back. */
const MOST_ENTRIES = 6_000_000;
/** Beyond this many entries for the whole team the walk gets a share of the time before the columns do. */
const QUICK_ENTRIES = 20_000_000;
const WALK_SHARE = 0.1;
const HARD_WEIGHT = 200;
const WALK = 400_000;

/**
 * Rosters whose quality is the price of requests and of gaps in the cover: a short walk for a first roster, then column
 * generation where the people's tables are small enough, else the walk to the end.
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
    if (rows && rows.people.every((person) => tableEntries(rows, person) <= MOST_ENTRIES))
      this.byColumns(rows);
    else this.walk(Infinity);
    return this.best;
  }

  private byColumns(p: RowProblem): void {
    const entries = p.people.reduce((sum, person) => sum + tableEntries(p, person), 0);
    if (entries > QUICK_ENTRIES) this.walk(Infinity, WALK_SHARE);
    else this.walk(WALK);
    const { seconds, work } = this.request;
    const limits = {
      seconds: seconds === null ? null : Math.max(0, seconds - this.spent()),
      pricings: work === null ? null : Math.max(0, work - this.moves),
    };
    const search = new RowSearch(
      p,
      { ...this.ports, report: (b) => this.noteRows(p, b) },
      limits,
      this.request.seed
    );
    this.noteRows(p, search.run(this.best.cells ? this.rowsOf(p, this.best.cells) : null));
  }

  private rowsOf(p: RowProblem, cells: Cells): Row[] {
    return p.people.map((_, i) => rowOf(p, i, Uint8Array.from(cells.subarray(i * p.days, (i + 1) * p.days))));
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

  private isOver(share: number): boolean {
    const { seconds, work } = this.request;
    const late = seconds !== null && this.spent() >= seconds * share;
    return late || (work !== null && this.moves >= work * share);
  }

  /** Walks, each time twice as long from the best so far, until the moves are made or the share of the time is over. */
  private walk(moves: number, share = 1): void {
    const { compiled: c } = this.request;
    const state = new RosterState(c, HARD_WEIGHT);
    for (let length = WALK; !this.isOver(share) && this.moves < moves; length *= 2) {
      state.load(this.best.cells ?? firstRoster(c, this.random));
      const before = this.moves;
      const made = anneal(state, this.random, {
        hottest: 30,
        coldest: 0.3,
        moves: length,
        stop: () => this.isOver(share),
        onBest: (hard, soft, cells) => {
          if (hard === 0 && soft + c.constant < this.best.cost)
            this.note(cells.slice(), soft + c.constant, this.best.bound, this.moves);
        },
      });
      this.moves = before + made;
    }
  }
}
