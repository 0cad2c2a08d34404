import { at, type Cells, type Compiled, NO_LIMIT, type PersonLimits, REST_STATE } from "../compile/compiled";
import type { MipBuilder, Terms } from "./builder";
import { type PersonColumns, sum, worksAt } from "./columns";
import { PersonTotals } from "./person-totals";

/** One person's part of the model, in the min-up/min-down form of unit commitment: runs are counted by their starts. */
export class PersonRows {
  private readonly x: Int32Array[] = [];
  private readonly w: Int32Array;
  /** Columns that are 1 on the first day of a run of work, of days off. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly limits: PersonLimits;
  /** Days on which resting counts as a rest day. */
  private readonly restable: number[] = [];

  constructor(
    private readonly b: MipBuilder,
    private readonly c: Compiled,
    private readonly p: number
  ) {
    this.limits = c.limits[p]!;
    this.w = new Int32Array(c.days);
    this.starts = new Int32Array(c.days);
    this.ends = new Int32Array(c.days);
  }

  build(): PersonColumns {
    this.cells();
    this.successions();
    this.runs();
    const columns = {
      x: this.x,
      w: this.w,
      starts: this.starts,
      ends: this.ends,
      restable: this.restable,
    };
    new PersonTotals(this.b, this.c, this.p, columns, this.restable).build();
    return columns;
  }

  private cells(): void {
    const { b, c, p } = this;
    for (let d = 0; d < c.days; d += 1) {
      const off = Array.from({ length: c.states }, (_, s) => s).find(
        (s) => (s === REST_STATE || s > c.works) && c.allowed[at(c, p, d, s)] === 1
      );
      const base = off === undefined ? 0 : c.cost[at(c, p, d, off)]!;
      b.offset += base;
      const x = new Int32Array(c.states).fill(-1);
      for (let s = 1; s <= c.works; s += 1) {
        if (c.allowed[at(c, p, d, s)] === 0 || this.isBarredFirst(d, s)) continue;
        const cost = c.cost[at(c, p, d, s)]! - base;
        x[s] = b.column({ cost, upper: 1, integer: true, value: (v) => (v[p * c.days + d] === s ? 1 : 0) });
      }
      const lower = off === undefined ? 1 : 0;
      const value = (v: Cells) => (worksAt(c, v, p, d) ? 1 : 0);
      this.w[d] = b.column({ lower, upper: 1, value });
      b.row(0, 0, [[this.w[d]!, 1], ...sum(x, -1)]);
      this.x.push(x);
      if (off === REST_STATE || off === undefined) this.restable.push(d);
    }
  }

  /** True when last month's last shift forbids the state on the first day. */
  private isBarredFirst(d: number, s: number): boolean {
    const { last } = this.limits.past;
    return d === 0 && last > 0 && this.c.forbidden[last * this.c.states + s] === 1;
  }

  private successions(): void {
    const { c } = this;
    const next = (s: number) =>
      Array.from({ length: c.works }, (_, i) => i + 1).filter((t) => c.forbidden[s * c.states + t] === 1);
    const before = (t: number) =>
      Array.from({ length: c.works }, (_, i) => i + 1).filter((s) => c.forbidden[s * c.states + t] === 1);
    for (let s = 1; s <= c.works; s += 1) {
      for (let d = 0; d + 1 < c.days; d += 1) {
        this.clique(
          this.x[d]![s]!,
          next(s).map((t) => this.x[d + 1]![t]!)
        );
        if (before(s).length > 1)
          this.clique(
            this.x[d + 1]![s]!,
            before(s).map((t) => this.x[d]![t]!)
          );
      }
    }
  }

  /** At most one of the column and the others. */
  private clique(column: number, others: readonly number[]): void {
    const terms = sum(others);
    if (column >= 0 && terms.length > 0) this.b.row(-Infinity, 1, [[column, 1], ...terms]);
  }

  private runs(): void {
    const { b, c, p, w } = this;
    const { past } = this.limits;
    for (let d = 0; d < c.days; d += 1) {
      const did = (v: Cells) => (d === 0 ? past.last > 0 : worksAt(c, v, p, d - 1));
      const does = (v: Cells) => worksAt(c, v, p, d);
      const unknown = d === 0 && past.last < 0;
      this.starts[d] = b.column({ upper: 1, value: (v) => (does(v) && (unknown || !did(v)) ? 1 : 0) });
      this.ends[d] = b.column({ upper: 1, value: (v) => (!does(v) && (unknown || did(v)) ? 1 : 0) });
      const change: Terms = [
        [this.starts[d]!, -1],
        [this.ends[d]!, 1],
      ];
      if (d > 0) b.row(0, 0, [[w[d]!, 1], [w[d - 1]!, -1], ...change]);
      else if (past.last < 0) this.firstDayOpen();
      else b.row(past.last > 0 ? 1 : 0, past.last > 0 ? 1 : 0, [[w[0]!, 1], ...change]);
    }
    this.longRuns();
    this.shortRuns();
  }

  /** Nothing is known of the day before: the first day starts a run of whatever it is. */
  private firstDayOpen(): void {
    this.b.row(0, 0, [
      [this.w[0]!, 1],
      [this.starts[0]!, -1],
    ]);
    this.b.row(1, 1, [
      [this.w[0]!, 1],
      [this.ends[0]!, 1],
    ]);
  }

  /** Whoever works on day d started within the last `longestRun` days. */
  private longRuns(): void {
    const { b, c } = this;
    const { longestRun, longRunCost, past } = this.limits;
    if (longestRun >= NO_LIMIT) return;
    const worked = past.last > 0 ? past.run : 0;
    for (let d = Math.max(0, longestRun - worked); d < c.days; d += 1) {
      const first = Math.max(0, d - longestRun + 1);
      const terms: Terms = [[this.w[d]!, 1], ...sum(this.starts.subarray(first, d + 1), -1)];
      if (longRunCost > 0) {
        const late = (v: Cells) => this.runUntil(v, d, worked) > longestRun;
        terms.push([b.column({ cost: longRunCost, upper: 1, value: (v) => (late(v) ? 1 : 0) }), -1]);
      }
      b.row(-Infinity, 0, terms);
    }
  }

  private runUntil(v: Cells, d: number, worked: number): number {
    let first = d;
    while (first >= 0 && worksAt(this.c, v, this.p, first)) first -= 1;
    return d - first + (first < 0 ? worked : 0);
  }

  private shortRuns(): void {
    const { b, c, w } = this;
    const { shortestRun, shortestRest, past } = this.limits;
    const known = past.last < 0 ? 1 : 0;
    const stay = (length: number, lower: number) => {
      const due = past.open ? 0 : length - past.run;
      for (let d = 0; d < Math.min(due, c.days); d += 1) b.row(lower, lower, [[w[d]!, 1]]);
    };
    if (past.last > 0) stay(shortestRun, 1);
    if (past.last === REST_STATE) stay(shortestRest, 0);
    for (let d = known; d < c.days; d += 1) {
      const from = (length: number) => Math.max(known, d - Math.max(1, length) + 1);
      b.row(0, Infinity, [[w[d]!, 1], ...sum(this.starts.subarray(from(shortestRun), d + 1), -1)]);
      b.row(-Infinity, 1, [[w[d]!, 1], ...sum(this.ends.subarray(from(shortestRest), d + 1))]);
    }
  }
}
