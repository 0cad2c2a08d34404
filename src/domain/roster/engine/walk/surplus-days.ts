import type { Compiled, SurplusRow } from "../compile/compiled";

/** The score counts the range only, which gives single days nothing to climb. */
const PULL = 0.08;

/** How many people are there on the days of each surplus row, kept up to date change by change. */
export class SurplusDays {
  softDelta = 0;
  pullDelta = 0;
  /** Points and pull that were kept. */
  energy = 0;
  /** [row × days + position] */
  private readonly counts: Int32Array;
  /** [day × states + state]: row, and position in it; −1 = none. */
  private readonly rowOf: Int32Array;
  private readonly placeOf: Int32Array;
  private readonly isTouched: Uint8Array;
  private touched = 0;
  private readonly soft: Float64Array;
  private readonly pull: Float64Array;
  private readonly newSoft: Float64Array;
  private readonly newPull: Float64Array;

  constructor(
    private readonly c: Compiled,
    private readonly rows: readonly SurplusRow[]
  ) {
    this.counts = new Int32Array(rows.length * c.days);
    this.rowOf = new Int32Array(c.days * c.states).fill(-1);
    this.placeOf = new Int32Array(c.days * c.states);
    rows.forEach((row, r) =>
      row.days.forEach((day, i) => {
        this.rowOf[day * c.states + row.state] = r;
        this.placeOf[day * c.states + row.state] = r * c.days + i;
      })
    );
    this.isTouched = new Uint8Array(rows.length);
    this.soft = new Float64Array(rows.length);
    this.pull = new Float64Array(rows.length);
    this.newSoft = new Float64Array(rows.length);
    this.newPull = new Float64Array(rows.length);
  }

  /** Back to nobody anywhere, which costs nothing until it is settled. */
  reset(): void {
    for (const list of [this.counts, this.soft, this.pull, this.newSoft, this.newPull]) list.fill(0);
    this.isTouched.fill(1);
    this.touched = this.rows.length;
    this.energy = 0;
  }

  add(day: number, state: number, sign: number): void {
    const cell = day * this.c.states + state;
    const r = this.rowOf[cell]!;
    if (r < 0) return;
    this.counts[this.placeOf[cell]!]! += sign;
    if (this.isTouched[r] === 1) return;
    this.isTouched[r] = 1;
    this.touched += 1;
  }

  settle(): void {
    this.softDelta = 0;
    this.pullDelta = 0;
    if (this.touched === 0) return;
    for (let r = 0; r < this.rows.length; r += 1) {
      if (this.isTouched[r] === 0) continue;
      this.price(r);
      this.softDelta += this.newSoft[r]! - this.soft[r]!;
      this.pullDelta += this.newPull[r]! - this.pull[r]!;
    }
  }

  keep(): void {
    this.energy += this.softDelta + this.pullDelta;
    for (let r = 0; this.touched > 0 && r < this.rows.length; r += 1) {
      if (this.isTouched[r] === 0) continue;
      this.soft[r] = this.newSoft[r]!;
      this.pull[r] = this.newPull[r]!;
    }
    this.undone();
  }

  undone(): void {
    if (this.touched > 0) this.isTouched.fill(0);
    this.touched = 0;
  }

  private price(r: number): void {
    const { days, short, free, weight } = this.rows[r]!;
    const base = r * this.c.days;
    let [least, most, sum, squares] = [Infinity, -Infinity, 0, 0];
    for (let i = 0; i < days.length; i += 1) {
      const n = this.counts[base + i]!;
      if (n > most) most = n;
      if (n < least && short[i] === 0) least = n;
      sum += n;
      squares += n * n;
    }
    const range = least === Infinity ? 0 : most - least;
    this.newSoft[r] = range > free ? weight * (range - free) : 0;
    this.newPull[r] = PULL * weight * (squares - (sum * sum) / days.length);
  }
}
