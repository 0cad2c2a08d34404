import type { Compiled } from "../compile/compiled";
import { coverIndex } from "./cover-index";

/** The people counted by each cover row with what they cost, kept up to date change by change. */
export class CoverCounts {
  /** What the counts of now cost more than those at the last `keep`: points, and units of broken hard limits. */
  softDelta = 0;
  hardDelta = 0;
  private readonly counts: Int32Array;
  /** [row × (people + 1) + people counted]: what the row costs, looked up instead of worked out. */
  private readonly soft: Float64Array;
  private readonly hard: Int32Array;
  private readonly width: number;
  /** Rows that count a state on a day: list[starts[day × states + state]] … */
  private readonly starts: Int32Array;
  private readonly list: Int32Array;
  /** [row]: people who count, null = everybody. */
  private readonly people: readonly (Uint8Array | null)[];

  constructor(private readonly c: Compiled) {
    const index = coverIndex(c);
    this.starts = new Int32Array(index.length + 1);
    index.forEach((rows, i) => (this.starts[i + 1] = this.starts[i]! + rows.length));
    this.list = new Int32Array(this.starts[index.length]!);
    index.forEach((rows, i) => this.list.set(rows, this.starts[i]));
    this.counts = new Int32Array(c.cover.length);
    this.people = c.cover.map((row) => row.people);
    this.width = c.people + 1;
    this.soft = new Float64Array(c.cover.length * this.width);
    this.hard = new Int32Array(c.cover.length * this.width);
    c.cover.forEach(({ min, max, under, over }, r) => {
      for (let n = 0; n < this.width; n += 1) {
        const missing = Math.max(0, min - n);
        const surplus = Math.max(0, n - max);
        this.soft[r * this.width + n] = missing * under + surplus * over;
        this.hard[r * this.width + n] = (under === 0 ? missing : 0) + (over === 0 ? surplus : 0);
      }
    });
  }

  /** Back to nobody anywhere, and what that costs as the difference. */
  reset(): void {
    this.counts.fill(0);
    this.keep();
    for (let i = 0; i < this.soft.length; i += this.width) {
      this.softDelta += this.soft[i]!;
      this.hardDelta += this.hard[i]!;
    }
  }

  /** Counts a person in (1) or out (−1) of a state. */
  add(person: number, day: number, state: number, sign: number): void {
    const { starts, list, people, counts, soft, hard, width } = this;
    const cell = day * this.c.states + state;
    for (let k = starts[cell]!; k < starts[cell + 1]!; k += 1) {
      const r = list[k]!;
      const group = people[r]!;
      if (group !== null && group[person] === 0) continue;
      const from = r * width + counts[r]!;
      counts[r]! += sign;
      this.softDelta += soft[from + sign]! - soft[from]!;
      this.hardDelta += hard[from + sign]! - hard[from]!;
    }
  }

  keep(): void {
    this.softDelta = 0;
    this.hardDelta = 0;
  }
}
