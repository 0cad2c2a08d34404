import { type Random, randomOf, type Roster, type SolveRequest } from "../index";
import { anneal, BATCH } from "./walk/anneal";
import { rosterOf } from "./compile/compile";
import type { Cells, Compiled } from "./compile/compiled";
import { Effort } from "./effort";
import { type Level, type Levels, nearestAim } from "./levels/levels";
import type { EnginePorts, MipModel, MipResult } from "./ports";
import { RosterState } from "./walk/state";

/** How a search weighs: points of one broken hard limit, and temperatures in points. */
export interface Temper {
  readonly hardWeight: number;
  /** Of the first walk, of those that start from a good roster, at the end of each. */
  readonly hottest: number;
  readonly warm: number;
  readonly coldest: number;
}

/** Moves of the first walk; each later one is longer, up to the longest. */
export const FIRST_WALK = 150_000;
const LONGEST_WALK = 2_400_000;
const GROWTH = 1.2;
/** Walks in a row that have the same aim. */
const SAME_AIM = 2;
/** Progress at least this often. */
const REPORT_MS = 200;

/** The best roster seen of a request. */
export class Best {
  hard = Infinity;
  soft = Infinity;
  readonly cells: Cells;

  constructor(cells: Cells) {
    this.cells = cells.slice();
  }

  note(hard: number, soft: number, cells: Cells): void {
    if (hard > this.hard || (hard === this.hard && soft >= this.soft)) return;
    this.hard = hard;
    this.soft = soft;
    this.cells.set(cells);
  }

  /** True when the roster is lawful and costs no more than `points`. */
  meets(points: number): boolean {
    return this.hard === 0 && this.soft <= points;
  }
}

/** The ways to look for rosters, what they may spend, and the best roster and bound so far. */
export class Portfolio {
  bound: number;
  readonly best: Best;
  readonly random: Random;
  readonly effort: Effort;
  private readonly state: RosterState;
  private reported: number;

  constructor(
    readonly request: SolveRequest,
    readonly c: Compiled,
    readonly ports: EnginePorts,
    /** Clock when the request came: its limit of seconds counts from there. */
    started: number,
    start: Cells,
    readonly temper: Temper
  ) {
    this.random = randomOf(request.seed);
    this.effort = new Effort(request.limits, ports.clock, started);
    this.state = new RosterState(c, temper.hardWeight);
    this.reported = started;
    this.best = new Best(start);
    this.bound = c.constant;
    this.take(start);
  }

  roster(): Roster {
    return rosterOf(this.request.problem, this.best.cells);
  }

  get isProven(): boolean {
    return this.best.meets(this.bound);
  }

  get isDone(): boolean {
    return this.isProven || this.effort.isOver;
  }

  raise(bound: number): void {
    this.bound = Math.max(this.bound, bound);
  }

  /** A roster of the exact solver, priced anew: its word alone isn't enough. */
  take(cells: Cells): void {
    this.state.aim([]);
    this.state.load(cells);
    this.best.note(this.state.hard, this.state.soft, cells);
  }

  /** One walk over `c`, a form of the request, from the best of its own so far. */
  walk(
    c: Compiled,
    own: Best,
    moves: number,
    hottest: number,
    enough: number,
    aim: readonly Level[] = [],
    { hardWeight, coldest }: Pick<Temper, "hardWeight" | "coldest"> = this.temper
  ): void {
    const isOwn = c === this.c && hardWeight === this.temper.hardWeight;
    const state = isOwn ? this.state : new RosterState(c, hardWeight);
    state.aim(aim);
    state.load(own.cells);
    anneal(state, this.random, {
      hottest,
      coldest,
      moves: Math.min(moves, this.effort.movesLeft()),
      stop: () => this.tick(BATCH) || own.meets(enough),
      onBest: (hard, soft, cells) => own.note(hard, soft, cells),
    });
  }

  /** Walks to the levels nearest to the best of `own`, to farther ones when a walk doesn't get there. */
  aim(c: Compiled, own: Best, levels: Levels, walks: number): void {
    const state = new RosterState(c, this.temper.hardWeight);
    let moves = FIRST_WALK;
    for (let k = 0; k < walks && !this.isDone && !own.meets(levels.points); k += 1) {
      state.load(own.cells);
      const aim = nearestAim(levels, (rows) => state.missed(rows), Math.floor(k / SAME_AIM));
      this.walk(c, own, moves, this.temper.warm, Math.max(levels.points, this.bound), aim);
      moves = Math.min(LONGEST_WALK, moves * GROWTH);
    }
  }

  /** Asks the exact solver, with at most so many nodes and such a share of the time left. */
  exactly(model: MipModel, nodes: number, share: number, gap: number, start?: Float64Array): MipResult {
    const limits = this.effort.exact(nodes, share);
    const seed = this.random.below(1000);
    const result = this.ports.mip!.solve(model, { ...(start ? { start } : {}), ...limits, gap, seed });
    this.effort.spend(Math.min(nodes, limits.nodes));
    this.tick(0);
    return result;
  }

  /** Counts moves, reports in time; true when the limits are used up. */
  tick(moves: number): boolean {
    this.effort.moves += moves;
    if (this.ports.clock() - this.reported >= REPORT_MS) this.report();
    return this.effort.isOver;
  }

  report(): void {
    this.reported = this.ports.clock();
    const { hard, soft } = this.best;
    const part = this.isProven ? 1 : this.effort.part;
    this.ports.report({ part, open: hard, score: soft, bound: this.bound, roster: this.roster() });
  }
}
