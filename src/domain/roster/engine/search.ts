import type { Roster, SolveRequest } from "../index";
import { anneal, BATCH } from "./anneal";
import { rosterOf } from "./compile";
import { countedBound } from "./bounds";
import type { Cells, Compiled } from "./compiled";
import { rosterMip } from "./mip/model";
import type { EnginePorts } from "./ports";
import { type Random, randomOf } from "./random";
import { RosterState } from "./state";

/** How a search weighs: points of one broken hard limit, and temperatures in points. */
interface Temper {
  readonly hardWeight: number;
  /** Of the first walk, of those that start from a good roster, at the end of each. */
  readonly hottest: number;
  readonly warm: number;
  readonly coldest: number;
  /** Share of the limit for walking; the exact solver gets the rest. */
  readonly walking: number;
  /** Largest exact model that may be proved as a whole, in cells × shifts. */
  readonly whole: number;
}

/** A month weighs several points a wish or a night; a repair weighs one point a cell, and proves more easily. */
const TEMPERS: Record<SolveRequest["mode"], Temper> = {
  fill: { hardWeight: 60, hottest: 12, warm: 5, coldest: 0.4, walking: 0.5, whole: 1_300 },
  repair: { hardWeight: 4, hottest: 0.4, warm: 0.3, coldest: 0.1, walking: 0.15, whole: 6_000 },
};

/** Moves of the first walk; each later one is twice as long, up to the longest. */
const FIRST_WALK = 150_000;
const LONGEST_WALK = 2_400_000;
/** Millions of moves when no limit is given. */
const USUAL_WORK = 4;
/** Progress at least this often. */
const REPORT_MS = 200;
/** Free cells × shifts of a neighbourhood, its nodes and seconds, and the moves it counts for. */
const NEIGHBOURHOOD = 360;
const NODES = 60;
const SECONDS = 1.5;
const MIP_MOVES = 200_000;
/** Moves for which one node of the whole model counts when work is limited instead of time. */
const NODE_MOVES = 10_000;

/** Repeated annealing with growing walks, then exact neighbourhoods or the exact whole; the best roster is kept. */
export class Search {
  moves = 0;
  bound: number;
  private readonly temper: Temper;
  private readonly random: Random;
  private readonly state: RosterState;
  private reported: number;
  private readonly best: { hard: number; soft: number; cells: Cells };
  private readonly work: number;

  constructor(
    private readonly request: SolveRequest,
    private readonly c: Compiled,
    private readonly ports: EnginePorts,
    /** Clock when the request came: its limit of seconds counts from there. */
    private readonly started: number,
    private readonly start: Cells,
    lawful: Cells | null
  ) {
    this.random = randomOf(request.seed);
    this.temper = TEMPERS[request.mode];
    this.bound = countedBound(c);
    this.state = new RosterState(c, this.temper.hardWeight);
    this.reported = started;
    const { seconds, work } = request.limits;
    this.work = (work ?? (seconds === null ? USUAL_WORK : Infinity)) * 1e6;
    this.best = { hard: Infinity, soft: Infinity, cells: start.slice() };
    this.take(start);
    if (lawful) this.take(lawful);
    this.report();
  }

  roster(): Roster {
    return rosterOf(this.request.problem, this.best.cells);
  }

  get isProven(): boolean {
    return this.best.hard === 0 && this.best.soft <= this.bound;
  }

  run(): void {
    const { temper } = this;
    const walking = this.ports.mip === null ? 1 : temper.walking;
    let { hottest } = temper;
    let from = this.start;
    for (
      let walk = FIRST_WALK;
      this.part() < walking && !this.isProven;
      walk = Math.min(2 * walk, LONGEST_WALK)
    ) {
      this.walk(from, walk, hottest, walking);
      hottest = temper.warm;
      from = this.best.cells;
    }
    if (this.size(this.c.people) <= temper.whole) this.proveWhole();
    while (this.ports.mip !== null && !this.isDone() && this.best.hard === 0) this.improvePeople();
    this.report();
  }

  private walk(from: Cells, moves: number, hottest: number, until: number): void {
    this.state.load(from);
    anneal(this.state, this.random, {
      hottest,
      coldest: this.temper.coldest,
      moves: Math.min(moves, Math.max(1, this.work * until - this.moves)),
      stop: () => this.tick(BATCH) >= until || this.isProven,
      onBest: (hard, soft, cells) => this.note(hard, soft, cells),
    });
  }

  private size(people: number): number {
    return people * this.c.days * this.c.works;
  }

  /** The whole month as one exact model: ends in a proof, or in a bound. */
  private proveWhole(): void {
    const { mip } = this.ports;
    if (mip === null || this.isDone()) return;
    const exact = rosterMip(this.c, { cells: this.best.cells });
    const result = mip.solve(exact.model, {
      ...(this.best.hard === 0 ? { start: exact.valuesOf(this.best.cells) } : {}),
      nodes: this.request.limits.seconds === null ? Math.ceil((this.work - this.moves) / NODE_MOVES) : null,
      seconds: this.secondsLeft(),
      gap: 0.99,
      seed: this.request.seed,
    });
    this.tick(MIP_MOVES);
    if (result.values) this.take(exact.cellsOf(result.values));
    this.bound = Math.max(this.bound, Math.ceil(result.bound - 1e-6));
  }

  /** A few people's months anew, best possible while the others stay. */
  private improvePeople(): void {
    const { c, random } = this;
    const all = Array.from({ length: c.people }, (_, p) => p);
    const count = Math.min(c.people, Math.max(2, Math.round(NEIGHBOURHOOD / this.size(1))));
    for (let i = 0; i < count; i += 1) {
      const j = i + random.below(c.people - i);
      [all[i], all[j]] = [all[j]!, all[i]!];
    }
    const exact = rosterMip(c, { cells: this.best.cells, people: Int32Array.from(all.slice(0, count)) });
    const left = this.secondsLeft();
    const result = this.ports.mip!.solve(exact.model, {
      start: exact.valuesOf(this.best.cells),
      nodes: NODES,
      seconds: left === null ? null : Math.min(SECONDS, left),
      gap: 0.99,
      seed: random.below(1000),
    });
    if (result.values) this.take(exact.cellsOf(result.values));
    this.tick(MIP_MOVES);
  }

  /** A roster of the exact solver, priced anew: its word alone isn't enough. */
  private take(cells: Cells): void {
    this.state.load(cells);
    this.note(this.state.hard, this.state.soft, cells);
  }

  private note(hard: number, soft: number, cells: Cells): void {
    const { best } = this;
    if (hard > best.hard || (hard === best.hard && soft >= best.soft)) return;
    best.hard = hard;
    best.soft = soft;
    best.cells.set(cells);
  }

  private secondsLeft(): number | null {
    const { seconds } = this.request.limits;
    return seconds === null ? null : seconds - (this.ports.clock() - this.started) / 1000;
  }

  private isDone(): boolean {
    return this.isProven || this.part() >= 1;
  }

  /** Counts moves, reports in time, and says which share of the limits is used up. */
  private tick(moves: number): number {
    this.moves += moves;
    if (this.ports.clock() - this.reported >= REPORT_MS) this.report();
    return this.part();
  }

  /** Share of the limits that is used up. */
  private part(): number {
    const { seconds } = this.request.limits;
    const byTime = seconds === null ? 0 : (this.ports.clock() - this.started) / (seconds * 1000);
    return Math.min(1, Math.max(byTime, this.moves / this.work));
  }

  private report(): void {
    this.reported = this.ports.clock();
    const { hard, soft } = this.best;
    const part = this.isProven ? 1 : this.part();
    this.ports.report({ part, open: hard, score: soft, bound: this.bound, roster: this.roster() });
  }
}
