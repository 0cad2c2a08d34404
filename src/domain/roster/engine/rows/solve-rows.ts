import type { Clock, MipSolver } from "../ports";
import { type Random, randomOf } from "../../index";
import { chooseRows } from "./choose";
import { Diving } from "./diving";
import { firstRows } from "./first-rows";
import type { LinearSolver } from "./linear";
import { Master } from "./master";
import { type Neighbourhood, neighbourhoodsOf } from "./neighbourhood";
import { OpenStates, weightsOf } from "./open-states";
import { polish } from "./polish";
import { PricingMemory } from "./label-setting";
import { RowPricer } from "./pricing";
import { type Row, type RowProblem, totalCost } from "./problem";
import { ColumnGeneration, type RelaxOptions } from "./relax";

/** Solvers and clock of the row engine. */
export interface RowPorts {
  readonly linear: LinearSolver;
  readonly mip: MipSolver;
  readonly clock: Clock;
  /** Called for each better roster and each better bound. */
  readonly report: (best: RowBest) => void;
}

/** How much the row engine may do. */
export interface RowLimits {
  /** Wall seconds, null = no limit. */
  readonly seconds: number | null;
  /** People priced; with seconds null the result depends on problem, seed and this alone. */
  readonly pricings: number | null;
  /** Neighbourhoods after the dive, as long as the limits allow. */
  readonly neighbourhoods: boolean;
}

/** The best rows so far and the bound beside them. */
export interface RowBest {
  readonly rows: readonly Row[] | null;
  readonly cost: number;
  readonly bound: number;
  readonly pricings: number;
}

/** Prices are whole numbers: a bound within this of the best proves it. */
const WHOLE = 0.999;
const ROOT_ROUNDS = 500;
/** Share of the time the root relaxation and the dive may take. */
const ROOT_SHARE = 0.5;
const DIVE_SHARE = 0.7;
/** Seconds, or branch-and-bound nodes without a time limit, for one choice among the rows of a neighbourhood. */
const CHOICE_SECONDS = 2;
const CHOICE_NODES = 300;

/** Column generation at the root, a dive, then neighbourhoods around the best roster until it is proven or time is up. */
export class RowSearch {
  private readonly pricers: RowPricer[];
  private readonly master: Master;
  private readonly columns: ColumnGeneration;
  private readonly openStates: OpenStates;
  private readonly random: Random;
  private readonly started: number;
  private best: Row[] | null = null;
  private cost = Infinity;
  private bound = -Infinity;

  constructor(
    private readonly p: RowProblem,
    private readonly ports: RowPorts,
    private readonly limits: RowLimits,
    seed: number
  ) {
    const memory = new PricingMemory();
    this.pricers = p.people.map((_, i) => new RowPricer(p, i, memory));
    this.master = new Master(p, ports.linear);
    this.columns = new ColumnGeneration(p, this.master, this.pricers);
    this.openStates = new OpenStates(p, this.pricers);
    this.random = randomOf(seed);
    this.started = ports.clock();
  }

  /** Answers the best roster; rows null when somebody has no row at all. `start` may be null. */
  run(start: readonly Row[] | null): RowBest {
    const first = start ?? firstRows(this.p, () => this.isOver(1));
    if (first) this.search(first);
    this.master.dispose();
    return this.state();
  }

  private search(first: readonly Row[]): void {
    this.offer(polish(this.p, this.pricers, first, () => this.isOver(1)));
    const root = this.columns.relax(this.options(ROOT_ROUNDS, 0.5, ROOT_SHARE));
    this.raise(root.bound);
    const weights = weightsOf(this.p, this.master.used());
    this.dive(root.value);
    if (this.limits.neighbourhoods) this.improve(neighbourhoodsOf(this.p, this.random, weights));
  }

  /** True when a limit ended the search. */
  get stopped(): boolean {
    return this.isOver(1);
  }

  private state(): RowBest {
    const { best: rows, cost, bound } = this;
    return { rows, cost, bound, pricings: this.columns.pricings };
  }

  private offer(rows: Row[]): void {
    rows.forEach((row, i) => this.master.add(i, row));
    const cost = totalCost(this.p, rows);
    if (cost >= this.cost) return;
    this.best = rows;
    this.cost = cost;
    this.ports.report(this.state());
  }

  private raise(bound: number): void {
    if (bound <= this.bound) return;
    this.bound = bound;
    this.ports.report(this.state());
  }

  private isProven(): boolean {
    return this.cost - this.bound < WHOLE;
  }

  private isOver(share: number): boolean {
    const { seconds, pricings } = this.limits;
    const late = seconds !== null && this.ports.clock() - this.started >= seconds * 1000 * share;
    return late || (pricings !== null && this.columns.pricings >= pricings * share);
  }

  private options(rounds: number, smoothing: number, share: number): RelaxOptions {
    return {
      rounds,
      smoothing,
      gap: 0.5,
      stop: () => this.isOver(share),
      secondsLeft: () => this.secondsLeft(),
    };
  }

  private dive(rootValue: number): void {
    const share = this.limits.neighbourhoods ? DIVE_SHARE : 1;
    if (this.isProven() || this.isOver(share)) return;
    const dive = new Diving(this.p, this.master, this.columns, this.openStates);
    const rows = dive.run({
      relax: this.options(20, 0, share),
      tolerance: Math.max(1, Math.abs(rootValue) * 0.0015),
      cutoff: this.cost - WHOLE,
    });
    if (rows) this.offer(polish(this.p, this.pricers, rows, () => this.isOver(1)));
  }

  private improve(kinds: readonly Neighbourhood[]): void {
    for (let turn = 0; !this.isProven() && !this.isOver(1); turn++) this.visit(kinds[turn % kinds.length]!);
  }

  private visit(kind: Neighbourhood): void {
    const before = this.openStates.save();
    this.openStates.narrowTo(this.best!, kind.draw(this.best!));
    this.master.restrict(this.openStates.fits);
    const { value, bound } = this.columns.relax(this.options(40, 0.3, 1));
    const hopeless = bound > this.cost - WHOLE || value > this.cost - WHOLE;
    kind.resize(hopeless || this.choose());
    this.openStates.restore(before);
  }

  /** True when the neighbourhood was searched to the end. */
  private choose(): boolean {
    const left = this.secondsLeft();
    const limits = {
      seconds: left === null ? null : Math.min(CHOICE_SECONDS, left),
      nodes: left === null ? CHOICE_NODES : null,
    };
    const { rows, finished } = chooseRows(this.p, this.master.openRows(), this.best!, this.ports.mip, limits);
    if (rows) this.offer(rows);
    return finished;
  }

  private secondsLeft(): number | null {
    const { seconds } = this.limits;
    return seconds === null ? null : Math.max(0.01, seconds - (this.ports.clock() - this.started) / 1000);
  }
}
