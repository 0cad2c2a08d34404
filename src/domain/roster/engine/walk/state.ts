import { type Cells, type Compiled, REST_STATE } from "../compile/compiled";
import { CoverCounts } from "./cover-counts";
import { EvenLoads } from "./even-loads";
import type { Level } from "../levels/levels";
import { RhythmLoads } from "./rhythm-loads";
import { type RowCost, rowPricer } from "./row";
import { SurplusDays } from "./surplus-days";

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
  /** [person]: no row of the person's costs fewer points. */
  private readonly rowLeast: Float64Array;
  private readonly cover: CoverCounts;
  private readonly even: EvenLoads;
  /** null = nobody looks at it. */
  private readonly rhythm: RhythmLoads | null;
  private readonly surplus: SurplusDays | null;

  private readonly cellLog = new Int32Array(MOST_CHANGES);
  private readonly oldLog = new Int8Array(MOST_CHANGES);
  private logged = 0;
  private readonly everybody: Int32Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly isTouched: Uint8Array;
  private readonly out: RowCost = { soft: 0, hard: 0 };
  private readonly newSoft: Float64Array;
  private readonly newHard: Int32Array;
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
    this.rowLeast = leastOfRows(c);
    this.cover = new CoverCounts(c);
    this.even = new EvenLoads(c);
    this.rhythm = c.rhythm && new RhythmLoads(c, c.rhythm);
    this.surplus = c.rhythm && c.rhythm.surplus.length > 0 ? new SurplusDays(c, c.rhythm.surplus) : null;
    this.everybody = Int32Array.from({ length: c.people }, (_, p) => p);
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
    this.cover.reset();
    this.soft = c.constant;
    this.hard = 0;
    this.even.reset();
    this.surplus?.reset();
    this.rhythm?.reset();
    this.rhythm?.begin();
    for (let p = 0; p < c.people; p += 1) {
      for (let d = 0; d < c.days; d += 1) this.count(p, d, cells[p * c.days + d]!, 1);
      this.price(this.cells, p, this.out);
      this.rowSoft[p] = this.out.soft;
      this.rowHard[p] = this.out.hard;
      this.soft += this.out.soft;
      this.hard += this.out.hard;
      this.rhythm?.row(this.cells, p);
    }
    this.even.settle();
    this.surplus?.settle();
    const rhythm = this.rhythm?.end() ?? 0;
    this.soft += this.cover.softDelta + this.even.softDelta + (this.surplus?.softDelta ?? 0) + rhythm;
    this.hard += this.cover.hardDelta;
    this.pull = this.even.pullDelta + (this.surplus?.pullDelta ?? 0);
    this.even.keep();
    this.surplus?.keep();
    this.rhythm?.keep(this.everybody, c.people);
    this.clear();
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

  /**
   * What the changes since the last keep or undo cost; Infinity as soon as that is sure to be more than `most`. Cover is
   * known at once and rows take longest, so that most moves that aren't wanted cost little.
   */
  settle(most = Infinity): number {
    const { hardWeight, cover, even, surplus } = this;
    let rows = -(this.rhythm?.soft ?? 0);
    for (let i = 0; i < this.touchedCount; i += 1) {
      const p = this.touched[i]!;
      rows += this.rowLeast[p]! - this.rowSoft[p]! - this.rowHard[p]! * hardWeight;
    }
    const counted = cover.softDelta + cover.hardDelta * hardWeight;
    if (counted + rows - even.energy - (surplus?.energy ?? 0) > most) return Infinity;
    even.settle();
    surplus?.settle();
    const known =
      counted + even.softDelta + even.pullDelta + (surplus ? surplus.softDelta + surplus.pullDelta : 0);
    if (known + rows > most) return Infinity;
    return this.settleRows(known, rows, most);
  }

  /** Prices the rows that were changed; `rows` is the least they can cost more. */
  private settleRows(known: number, rows: number, most: number): number {
    const { rhythm } = this;
    this.softDelta = this.cover.softDelta + this.even.softDelta + (this.surplus?.softDelta ?? 0);
    this.hardDelta = this.cover.hardDelta;
    let delta = known + rows;
    for (let i = 0; i < this.touchedCount; i += 1) {
      const p = this.touched[i]!;
      this.price(this.cells, p, this.out);
      const { soft, hard } = this.out;
      this.newSoft[i] = soft;
      this.newHard[i] = hard;
      this.softDelta += soft - this.rowSoft[p]!;
      this.hardDelta += hard - this.rowHard[p]!;
      delta += soft - this.rowLeast[p]! + hard * this.hardWeight;
      if (delta > most) return Infinity;
    }
    return rhythm === null ? delta : delta + rhythm.soft + this.settleRhythm(rhythm);
  }

  /** Points that the rhythm of the changed rows adds. */
  private settleRhythm(rhythm: RhythmLoads): number {
    rhythm.begin();
    for (let i = 0; i < this.touchedCount; i += 1) rhythm.row(this.cells, this.touched[i]!);
    const delta = rhythm.end();
    this.softDelta += delta;
    return delta;
  }

  /** True when nothing was changed since the last keep or undo. */
  get isUnchanged(): boolean {
    return this.logged === 0;
  }

  keep(): void {
    this.soft += this.softDelta;
    this.hard += this.hardDelta;
    this.pull += this.even.pullDelta + (this.surplus?.pullDelta ?? 0);
    for (let i = 0; i < this.touchedCount; i += 1) {
      const p = this.touched[i]!;
      this.rowSoft[p] = this.newSoft[i]!;
      this.rowHard[p] = this.newHard[i]!;
    }
    this.even.keep();
    this.surplus?.keep();
    this.rhythm?.keep(this.touched, this.touchedCount);
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
    this.even.undone();
    this.surplus?.undone();
    this.clear();
  }

  private clear(): void {
    for (let i = 0; i < this.touchedCount; i += 1) this.isTouched[this.touched[i]!] = 0;
    this.touchedCount = 0;
    this.logged = 0;
    this.cover.keep();
  }

  /** Counts a state in (1) or out (−1). */
  private count(person: number, day: number, state: number, sign: number): void {
    if (state === REST_STATE || state > this.c.works) return;
    this.even.add(person, day, state, sign);
    this.surplus?.add(day, state, sign);
    this.cover.add(person, day, state, sign);
  }
}

/** Points that each person's row costs at least: the cheapest state of every day. */
function leastOfRows(c: Compiled): Float64Array {
  const least = new Float64Array(c.people);
  for (let cell = 0; cell < c.people * c.days; cell += 1) {
    let cheapest = Infinity;
    for (let i = cell * c.states; i < (cell + 1) * c.states; i += 1)
      if (c.allowed[i] === 1) cheapest = Math.min(cheapest, c.cost[i]!);
    least[Math.floor(cell / c.days)]! += cheapest < Infinity ? cheapest : 0;
  }
  return least;
}
