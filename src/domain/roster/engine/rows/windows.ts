import { type Random, randomOf } from "../../index";
import { firstRows } from "./first-rows";
import { type Row, type RowProblem, totalCost } from "./problem";
import { type RowBest, type RowLimits, type RowPorts, RowSearch } from "./solve-rows";
import { tableEntries } from "./table";
import { type Window, insideOf, wholeWeekends, windowProblem, withWindow } from "./window";

/** Larger tables would take more memory than a longer window gives back. */
const MOST_ENTRIES = 6_000_000;
/** Days of the windows of the first sweep. */
const FIRST_DAYS = 7;
/** Windows get at most so much longer from sweep to sweep, and stay as they are below the least. */
const MOST_GROWTH = 2;
const LEAST_GROWTH = 1.15;
/** A window's search takes about the cube of its length. */
const POWER = 3;
/** Shares of what is left: one window, a sweep of longer windows, the first relaxation of the whole period. */
const WINDOW_SHARE = 1 / 6;
const SWEEP_SHARE = 0.6;
const WHOLE_SHARE = 0.3;
/** A sweep in which so many searches ended early and empty-handed is cut short. */
const MOST_FAILED = 3;
/** With more windows than this they do not overlap, the dearest come first, and each gets its part of what is left. */
const FEW_WINDOWS = 8;

/**
 * Improves a roster window by window: everybody's days of a week first, longer windows after, and the whole period in
 * the end where that is likely to fit into the limits.
 */
export class WindowSearch {
  private readonly random: Random;
  private readonly started: number;
  private best: Row[] = [];
  private cost = Infinity;
  private bound = -Infinity;
  private pricings = 0;
  private days: number;
  /** Length of the windows of the last sweep: the next of the same length cuts elsewhere. */
  private swept = 0;

  constructor(
    private readonly p: RowProblem,
    private readonly ports: RowPorts,
    private readonly limits: Omit<RowLimits, "neighbourhoods">,
    private readonly seed: number
  ) {
    this.random = randomOf(seed);
    this.started = ports.clock();
    this.days = FIRST_DAYS;
  }

  /** Answers the best roster; rows null when somebody's row was not found. `start` may be null. */
  run(start: readonly Row[] | null): RowBest {
    const first = start ?? firstRows(this.p, () => this.isOver());
    if (first === null) return { rows: null, cost: Infinity, bound: this.bound, pricings: 0 };
    this.offer([...first], totalCost(this.p, first));
    while (!this.isOver() && !this.isProven()) {
      if (this.isWhole()) this.searchWhole();
      else this.sweep();
    }
    return this.state();
  }

  private state(): RowBest {
    return { rows: this.best, cost: this.cost, bound: this.bound, pricings: this.pricings };
  }

  private offer(rows: Row[], cost: number): void {
    if (cost >= this.cost) return;
    this.best = rows;
    this.cost = cost;
    this.ports.report(this.state());
  }

  private isProven(): boolean {
    return this.cost - this.bound < 0.999;
  }

  private isWhole(): boolean {
    return this.days >= this.p.days;
  }

  private secondsLeft(): number {
    const { seconds } = this.limits;
    return seconds === null ? Infinity : seconds - (this.ports.clock() - this.started) / 1000;
  }

  private pricingsLeft(): number {
    return (this.limits.pricings ?? Infinity) - this.pricings;
  }

  private isOver(): boolean {
    return this.secondsLeft() <= 0 || this.pricingsLeft() <= 0;
  }

  /** What a search may use when it gets a share of what is left. */
  private share(of: number): Omit<RowLimits, "neighbourhoods"> {
    const [seconds, pricings] = [this.secondsLeft() * of, Math.ceil(this.pricingsLeft() * of)];
    return {
      seconds: Number.isFinite(seconds) ? seconds : null,
      pricings: Number.isFinite(pricings) ? pricings : null,
    };
  }

  private searchWhole(): void {
    const ports = { ...this.ports, report: (b: RowBest) => this.noteWhole(b) };
    const search = new RowSearch(this.p, ports, { ...this.share(1), neighbourhoods: true }, this.seed);
    const before = this.pricings;
    const found = search.run(this.best);
    this.noteWhole(found);
    this.pricings = before + found.pricings;
  }

  private noteWhole(b: RowBest): void {
    this.bound = Math.max(this.bound, b.bound);
    if (b.rows) this.offer([...b.rows], b.cost);
  }

  /** Every window of the present length once; then the length for the next sweep. */
  private sweep(): void {
    const windows = this.windows();
    const before = this.left();
    let failed = 0;
    for (let i = 0; i < windows.length && failed < MOST_FAILED && !this.isOver(); i++) {
      const share = this.isLong() ? 1 / (windows.length - i) : WINDOW_SHARE;
      if (!this.search(windows[i]!, share)) failed++;
    }
    if (failed >= MOST_FAILED) this.days = Math.max(2, Math.floor(this.days / MOST_GROWTH));
    else this.grow((before - this.left()) / windows.length);
  }

  /** What is left of the limit that counts. */
  private left(): number {
    return this.limits.seconds === null ? this.pricingsLeft() : this.secondsLeft();
  }

  /** Longer windows when they are likely to fit into their share; `spent` is what one took. */
  private grow(spent: number): void {
    const { p, days } = this;
    const windows = Math.ceil(p.days / days);
    const wholeTakes = spent * Math.pow(p.days / days, POWER);
    const room = Math.min(this.left() * WINDOW_SHARE, (this.left() * SWEEP_SHARE) / windows);
    const growth = Math.min(MOST_GROWTH, Math.cbrt(room / spent));
    let longer = growth < LEAST_GROWTH ? days : Math.min(p.days - 1, Math.floor(days * growth));
    // From shorter windows the whole starts too far from its best: dives and neighbourhoods stay where they begin.
    const isNear = days * MOST_GROWTH >= p.days;
    if (isNear && wholeTakes <= this.left() * WHOLE_SHARE) longer = p.days;
    if (this.fits({ from: 0, to: longer, people: this.everybody })) this.days = longer;
  }

  private fits(w: Window): boolean {
    const inside = windowProblem(this.p, this.best, w);
    return inside.people.every((person) => tableEntries(inside, person) <= MOST_ENTRIES);
  }

  private get everybody(): number[] {
    return [...this.p.people.keys()];
  }

  /** Too many windows to give each a good share of what is left. */
  private isLong(): boolean {
    return this.p.days > FEW_WINDOWS * this.days;
  }

  private windows(): Window[] {
    const { p, days } = this;
    const step = this.isLong() ? days : Math.ceil(days / 2);
    const first = this.swept === days ? this.random.below(step) - step + 1 : 0;
    this.swept = days;
    const windows: Window[] = [];
    for (let from = first; from === first || from + days - step < p.days; from += step) {
      const start = Math.max(0, Math.min(from, p.days - days));
      const span = wholeWeekends(p, start, Math.min(p.days, start + days));
      windows.push({ ...span, people: this.everybody });
    }
    return this.isLong() ? this.dearestFirst(windows) : windows;
  }

  private dearestFirst(windows: readonly Window[]): Window[] {
    const price = (w: Window) => {
      const inside = windowProblem(this.p, this.best, w);
      return totalCost(
        inside,
        w.people.map((i) => insideOf(this.p, i, this.best[i]!, w))
      );
    };
    return windows
      .map((w) => ({ w, price: price(w) }))
      .sort((a, b) => b.price - a.price)
      .map(({ w }) => w);
  }

  /** False when a limit ended the search and nothing was gained. */
  private search(w: Window, share: number): boolean {
    const inside = windowProblem(this.p, this.best, w);
    const limits = { ...this.share(share), neighbourhoods: false };
    const ports = { ...this.ports, report: () => undefined };
    const start = w.people.map((i) => insideOf(this.p, i, this.best[i]!, w));
    const search = new RowSearch(inside, ports, limits, this.seed);
    const before = totalCost(inside, start);
    const found = search.run(start);
    this.pricings += Math.max(1, found.pricings);
    if (found.rows) this.offer(withWindow(this.p, this.best, w, found.rows), this.cost + found.cost - before);
    return !search.stopped || found.cost < before;
  }
}
