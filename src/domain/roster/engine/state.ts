import type { Cells, Compiled } from "./compiled";
import { REST_STATE } from "./compiled";
import { coverIndex } from "./cover-index";
import { EvenLoads } from "./even-loads";
import type { Level } from "./levels/levels";
import { type RowCost, rowPricer } from "./row";

/** Most cells one move may change. */
export const MOST_CHANGES = 128;

/**
 * A roster with its price, kept up to date change by change: `change` cells, ask `settle` for the difference, then
 * `keep` or `undo`. Hard limits are units times `hardWeight`.
 */
export class RosterState {
  readonly cells: Cells;
  /** Points: rows, cover and evenness. */
  soft = 0;
  /** Units of broken hard limits. */
  hard = 0;
  /** Pull of uneven loads; guides, is not part of the score. */
  private pull = 0;

  private readonly price: (cells: Cells, person: number, out: RowCost) => void;
  private readonly rowSoft: Float64Array;
  private readonly rowHard: Int32Array;
  /** [cover row]: people counted. */
  private readonly counts: Int32Array;
  /** [day × states + state] → cover rows that count it. */
  private readonly coverOf: readonly Int32Array[];
  private readonly even: EvenLoads;

  private readonly cellLog = new Int32Array(MOST_CHANGES);
  private readonly oldLog = new Int8Array(MOST_CHANGES);
  private logged = 0;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly isTouched: Uint8Array;
  private readonly out: RowCost = { soft: 0, hard: 0 };
  private readonly newSoft: Float64Array;
  private readonly newHard: Int32Array;
  private coverSoftDelta = 0;
  private coverHardDelta = 0;
  private softDelta = 0;
  private hardDelta = 0;

  constructor(
    readonly c: Compiled,
    readonly hardWeight: number
  ) {
    this.cells = new Int8Array(c.people * c.days);
    this.price = rowPricer(c);
    this.rowSoft = new Float64Array(c.people);
    this.rowHard = new Int32Array(c.people);
    this.counts = new Int32Array(c.cover.length);
    this.coverOf = coverIndex(c);
    this.even = new EvenLoads(c);
    this.touched = new Int32Array(c.people);
    this.isTouched = new Uint8Array(c.people);
    this.newSoft = new Float64Array(c.people);
    this.newHard = new Int32Array(c.people);
  }

  /** Price the search minimises. */
  get energy(): number {
    return this.soft + this.pull + this.hard * this.hardWeight;
  }

  /** Says where loads should lie from the next `load` on. */
  aim(levels: readonly Level[]): void {
    this.even.aim(levels);
  }

  /** Points by which the loads of the present roster miss the levels. */
  missed(levels: readonly Level[]): number {
    return this.even.missed(levels);
  }

  /** Takes over a whole roster and prices it from nothing. */
  load(cells: Cells): void {
    const { c } = this;
    this.cells.set(cells);
    this.counts.fill(0);
    this.soft = c.constant;
    this.hard = 0;
    this.pull = 0;
    this.even.reset();
    for (let p = 0; p < c.people; p += 1) {
      for (let d = 0; d < c.days; d += 1) this.count(p, d, cells[p * c.days + d]!, 1);
      this.price(this.cells, p, this.out);
      this.rowSoft[p] = this.out.soft;
      this.rowHard[p] = this.out.hard;
      this.soft += this.out.soft;
      this.hard += this.out.hard;
    }
    this.clear();
    for (let r = 0; r < c.cover.length; r += 1) {
      this.soft += this.coverSoft(r, this.counts[r]!);
      this.hard += this.coverHard(r, this.counts[r]!);
    }
    this.even.settle();
    this.even.keep();
    this.soft += this.even.softDelta;
    this.pull += this.even.pullDelta;
  }

  /** Writes a state into a cell; settle must follow before anything else is read. */
  change(person: number, day: number, state: number): void {
    const cell = person * this.c.days + day;
    const old = this.cells[cell]!;
    if (old === state) return;
    this.cellLog[this.logged] = cell;
    this.oldLog[this.logged] = old;
    this.logged += 1;
    this.cells[cell] = state;
    this.count(person, day, old, -1);
    this.count(person, day, state, 1);
    if (this.isTouched[person] === 0) {
      this.isTouched[person] = 1;
      this.touched[this.touchedCount] = person;
      this.touchedCount += 1;
    }
  }

  /** What the changes since the last keep or undo cost. */
  settle(): number {
    this.softDelta = this.coverSoftDelta;
    this.hardDelta = this.coverHardDelta;
    for (let i = 0; i < this.touchedCount; i += 1) {
      const p = this.touched[i]!;
      this.price(this.cells, p, this.out);
      this.newSoft[i] = this.out.soft;
      this.newHard[i] = this.out.hard;
      this.softDelta += this.out.soft - this.rowSoft[p]!;
      this.hardDelta += this.out.hard - this.rowHard[p]!;
    }
    this.even.settle();
    this.softDelta += this.even.softDelta;
    return this.softDelta + this.even.pullDelta + this.hardDelta * this.hardWeight;
  }

  /** True when nothing was changed since the last keep or undo. */
  get isUnchanged(): boolean {
    return this.logged === 0;
  }

  keep(): void {
    this.soft += this.softDelta;
    this.hard += this.hardDelta;
    this.pull += this.even.pullDelta;
    for (let i = 0; i < this.touchedCount; i += 1) {
      const p = this.touched[i]!;
      this.rowSoft[p] = this.newSoft[i]!;
      this.rowHard[p] = this.newHard[i]!;
    }
    this.even.keep();
    this.clear();
  }

  undo(): void {
    const { days } = this.c;
    for (let i = this.logged - 1; i >= 0; i -= 1) {
      const cell = this.cellLog[i]!;
      const person = (cell / days) | 0;
      const day = cell - person * days;
      this.count(person, day, this.cells[cell]!, -1);
      this.cells[cell] = this.oldLog[i]!;
      this.count(person, day, this.oldLog[i]!, 1);
    }
    this.clear();
  }

  private clear(): void {
    for (let i = 0; i < this.touchedCount; i += 1) this.isTouched[this.touched[i]!] = 0;
    this.touchedCount = 0;
    this.logged = 0;
    this.coverSoftDelta = 0;
    this.coverHardDelta = 0;
  }

  /** Counts a state in or out, and notes what the cover rows cost more or less. */
  private count(person: number, day: number, state: number, sign: number): void {
    if (state === REST_STATE || state > this.c.works) return;
    this.even.add(person, day, state, sign);
    const rows = this.coverOf[day * this.c.states + state]!;
    for (let k = 0; k < rows.length; k += 1) {
      const r = rows[k]!;
      const { people } = this.c.cover[r]!;
      if (people !== null && people[person] === 0) continue;
      const n = this.counts[r]!;
      this.counts[r] = n + sign;
      this.coverSoftDelta += this.coverSoft(r, n + sign) - this.coverSoft(r, n);
      this.coverHardDelta += this.coverHard(r, n + sign) - this.coverHard(r, n);
    }
  }

  private coverSoft(r: number, n: number): number {
    const row = this.c.cover[r]!;
    return n < row.min ? (row.min - n) * row.under : n > row.max ? (n - row.max) * row.over : 0;
  }

  private coverHard(r: number, n: number): number {
    const row = this.c.cover[r]!;
    if (n < row.min) return row.under === 0 ? row.min - n : 0;
    return n > row.max && row.over === 0 ? n - row.max : 0;
  }
}
