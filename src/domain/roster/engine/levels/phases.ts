import { NO_LIMIT, type PersonLimits } from "../compile/compiled";

/** Runs as phases of a walk over the days: days off by length first, then days on by length. */
export class Phases {
  readonly size: number;
  /** Phase before the first day. */
  readonly first: number;
  private readonly longest: number;
  private readonly price: number;
  private readonly shortestRun: number;
  private readonly shortestRest: number;

  constructor({ past, longestRun, longRunCost, shortestRun, shortestRest }: PersonLimits) {
    const isOpen = past.open || past.last < 0;
    this.shortestRun = isOpen ? 1 : shortestRun;
    this.shortestRest = isOpen ? 1 : Math.max(1, shortestRest);
    this.longest = longestRun;
    this.price = longRunCost;
    const unlimited = Math.max(1, this.shortestRun);
    this.size =
      this.shortestRest + (longestRun >= NO_LIMIT ? unlimited : longestRun + (longRunCost > 0 ? 1 : 0));
    if (past.last < 0) this.first = this.shortestRest - 1;
    else if (past.last > 0) this.first = Math.min(this.size - 1, this.shortestRest + past.run - 1);
    else this.first = Math.max(0, Math.min(past.run, this.shortestRest) - 1);
  }

  /** Phase after a day on, −1 = not allowed. */
  on(phase: number): number {
    if (phase < this.shortestRest - 1) return -1;
    if (phase + 1 < this.size) return phase + 1;
    return this.longest >= NO_LIMIT || this.price > 0 ? phase : -1;
  }

  /** Phase after a day off, −1 = not allowed. */
  off(phase: number): number {
    if (phase < this.shortestRest) return Math.min(phase + 1, this.shortestRest - 1);
    return phase - this.shortestRest + 1 < this.shortestRun ? -1 : 0;
  }

  /** Points for a day on that leads to the phase. */
  cost(phase: number): number {
    return this.price > 0 && phase - this.shortestRest + 1 > this.longest ? this.price : 0;
  }
}
