import type { Compiled } from "../compile/compiled";
import type { Level } from "../levels/levels";

/** Pull of uneven loads: the score counts most − least only, which gives those in between nothing to climb. */
const EVEN_PULL = 0.3;
/** Pull of loads towards the level they are aimed at; takes the place of the points of their range. */
const AIM_PULL = 0.5;

/** The loads of a roster's even rows with what they cost, kept up to date change by change. */
export class EvenLoads {
  /** What keeping the changes since the last `keep` or `reset` costs: points, and pull that only guides. */
  softDelta = 0;
  pullDelta = 0;
  /** Points and pull of the loads that were kept; never below 0. */
  energy = 0;
  /** [even row × people + person] */
  private readonly loads: Float64Array;
  /** [even row × people + person]: 1 = belongs to the group. */
  private readonly inGroup: Uint8Array;
  /** [(day × states + state) × even rows + even row]: load of the state on the day. */
  private readonly load: Int32Array;
  /** [even row]: where its loads should lie, null = as close together as they can be. */
  private readonly aims: (Level | null)[];
  /** [even row]: 1 = a load was changed and the row has no new price yet. */
  private readonly isTouched: Uint8Array;
  private readonly soft: Float64Array;
  private readonly pull: Float64Array;
  private readonly newSoft: Float64Array;
  private readonly newPull: Float64Array;

  constructor(private readonly c: Compiled) {
    const rows = c.even.length;
    this.loads = new Float64Array(rows * c.people);
    this.inGroup = new Uint8Array(rows * c.people);
    c.even.forEach((row, e) => row.group.forEach((p) => (this.inGroup[e * c.people + p] = 1)));
    this.load = new Int32Array(c.days * c.states * rows);
    c.even.forEach((row, e) => row.load.forEach((load, i) => (this.load[i * rows + e] = load)));
    this.aims = c.even.map(() => null);
    this.isTouched = new Uint8Array(rows);
    this.soft = new Float64Array(rows);
    this.pull = new Float64Array(rows);
    this.newSoft = new Float64Array(rows);
    this.newPull = new Float64Array(rows);
  }

  /** Says where loads should lie from the next `reset` on. */
  aim(levels: readonly Level[]): void {
    this.c.even.forEach((row, e) => (this.aims[e] = levels.find((level) => level.row === row) ?? null));
  }

  /** Points by which the present loads miss the levels. */
  missed(levels: readonly Level[]): number {
    return levels.reduce((sum, level) => sum + this.missedBy(this.c.even.indexOf(level.row), level), 0);
  }

  /** Back to the opening balances, which cost nothing until they are settled. */
  reset(): void {
    const { c } = this;
    this.loads.fill(0);
    c.even.forEach((row, e) => row.group.forEach((p, i) => (this.loads[e * c.people + p] = row.opening[i]!)));
    this.soft.fill(0);
    this.pull.fill(0);
    this.newSoft.fill(0);
    this.newPull.fill(0);
    this.isTouched.fill(1);
    this.energy = 0;
  }

  add(person: number, day: number, state: number, sign: number): void {
    const { people, states } = this.c;
    const rows = this.isTouched.length;
    const base = (day * states + state) * rows;
    for (let e = 0; e < rows; e += 1) {
      const load = this.load[base + e]!;
      if (load === 0 || this.inGroup[e * people + person] === 0) continue;
      this.loads[e * people + person]! += sign * load;
      this.isTouched[e] = 1;
    }
  }

  settle(): void {
    this.softDelta = 0;
    this.pullDelta = 0;
    for (let e = 0; e < this.isTouched.length; e += 1) {
      if (this.isTouched[e] === 0) continue;
      this.price(e);
      this.softDelta += this.newSoft[e]! - this.soft[e]!;
      this.pullDelta += this.newPull[e]! - this.pull[e]!;
    }
  }

  /** The settled loads are the ones that later changes are compared with. */
  keep(): void {
    for (let e = 0; e < this.isTouched.length; e += 1) {
      if (this.isTouched[e] === 0) continue;
      this.soft[e] = this.newSoft[e]!;
      this.pull[e] = this.newPull[e]!;
      this.isTouched[e] = 0;
    }
    this.energy += this.softDelta + this.pullDelta;
  }

  /** The loads are again those that were kept. */
  undone(): void {
    this.isTouched.fill(0);
  }

  private missedBy(e: number, { row, from, to }: Level): number {
    const base = e * this.c.people;
    let missed = 0;
    for (let i = 0; i < row.group.length; i += 1) {
      const v = this.loads[base + row.group[i]!]!;
      if (v < from) missed += from - v;
      else if (v > to) missed += v - to;
    }
    return (row.weight * missed) / row.unit;
  }

  private price(e: number): void {
    const row = this.c.even[e]!;
    const { group } = row;
    const base = e * this.c.people;
    let least = Infinity;
    let most = -Infinity;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < group.length; i += 1) {
      const v = this.loads[base + group[i]!]!;
      if (v < least) least = v;
      if (v > most) most = v;
      sum += v;
      squares += v * v;
    }
    this.newSoft[e] = row.weight * Math.max(0, Math.ceil((most - least - row.free) / row.unit - 1e-9));
    const level = this.aims[e];
    const spread = (squares - (sum * sum) / group.length) / group.length;
    this.newPull[e] = level
      ? AIM_PULL * this.missedBy(e, level) - this.newSoft[e]!
      : (EVEN_PULL * row.weight * spread) / (row.unit * row.unit);
  }
}
