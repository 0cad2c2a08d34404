import type { Roster, SolveRequest } from "../index";
import { anneal } from "./anneal";
import { rosterOf } from "./compile";
import type { Cells, Compiled } from "./compiled";
import type { EnginePorts } from "./solve";
import { type Random, randomOf } from "./random";
import { firstRoster } from "./start";
import { RosterState } from "./state";

/** Points of one broken hard limit: above every single soft gain of a desk month. */
const HARD_WEIGHT = 60;
/** Temperatures in points. */
const HOTTEST = 8;
const COLDEST = 0.4;
/** Moves of the first walk; each later one is twice as long, up to the longest. */
const FIRST_WALK = 200_000;
const LONGEST_WALK = 3_200_000;
/** Millions of moves when no limit is given. */
const USUAL_WORK = 8;
/** Progress at least this often. */
const REPORT_MS = 200;

/** Repeated annealing with growing walks, the best roster kept outside. */
export class Search {
  moves = 0;
  bound = 0;
  private readonly random: Random;
  private readonly state: RosterState;
  private readonly started: number;
  private reported: number;
  private readonly best: { hard: number; soft: number; cells: Cells };
  private readonly work: number;

  constructor(
    private readonly request: SolveRequest,
    readonly c: Compiled,
    private readonly ports: EnginePorts,
    start: Cells | null
  ) {
    this.random = randomOf(request.seed);
    this.state = new RosterState(c, HARD_WEIGHT);
    this.started = ports.clock();
    this.reported = this.started;
    const { seconds, work } = request.limits;
    this.work = (work ?? (seconds === null ? USUAL_WORK : Infinity)) * 1e6;
    this.best = { hard: Infinity, soft: Infinity, cells: firstRoster(c, this.random) };
    this.state.load(start ?? this.best.cells);
    this.note(this.state.hard, this.state.soft, this.state.cells);
    this.report();
  }

  roster(): Roster {
    return rosterOf(this.request.problem, this.best.cells);
  }

  run(): void {
    for (let walk = FIRST_WALK; !this.isDone(); walk = Math.min(2 * walk, LONGEST_WALK)) this.walk(walk);
    this.report();
  }

  private walk(moves: number): void {
    this.state.load(this.best.cells);
    const before = this.moves;
    anneal(this.state, this.random, {
      hottest: HOTTEST,
      coldest: COLDEST,
      moves: Math.min(moves, this.work - this.moves),
      stop: () => this.tick(),
      onBest: (hard, soft, cells) => this.note(hard, soft, cells),
    });
    this.moves = before + moves;
  }

  private note(hard: number, soft: number, cells: Cells): void {
    const { best } = this;
    if (hard > best.hard || (hard === best.hard && soft >= best.soft)) return;
    best.hard = hard;
    best.soft = soft;
    best.cells.set(cells);
  }

  private isDone(): boolean {
    const { seconds } = this.request.limits;
    if (this.best.hard === 0 && this.best.soft <= this.bound) return true;
    return (
      this.moves >= this.work || (seconds !== null && this.ports.clock() - this.started >= seconds * 1000)
    );
  }

  /** Called every batch: reports in time, true = stop. */
  private tick(): boolean {
    if (this.ports.clock() - this.reported >= REPORT_MS) this.report();
    return this.isDone();
  }

  private part(): number {
    const { seconds } = this.request.limits;
    const byTime = seconds === null ? 0 : (this.ports.clock() - this.started) / (seconds * 1000);
    return Math.min(1, Math.max(byTime, this.moves / this.work));
  }

  private report(): void {
    this.reported = this.ports.clock();
    const { hard, soft } = this.best;
    this.ports.report({
      part: this.part(),
      open: hard,
      score: soft,
      bound: this.bound,
      roster: this.roster(),
    });
  }
}
