import type { Cells, Compiled, Rhythm, SurplusRow } from "../compile/compiled";
import { REST_STATE, RHYTHMS } from "../compile/compiled";
import { rhythmCounter } from "../walk/rhythm-row";
import type { MipBuilder, Terms } from "./builder";
import { type PersonColumns, sum, worksAt } from "./columns";

const KINDS = RHYTHMS.length;
const [CHANGES, SINGLES, NIGHTS, ISLANDS] = [0, 1, 2, 3] as const;

/**
 * Rhythm as rows of the exact model: a column for each change, lonely rest, lonely day of work and scattered night, and
 * one a kind for what is beyond the free. Nights in blocks too short are priced where they stand alone, which is no more
 * than they cost.
 */
export class RhythmRows {
  private readonly columns: number[][] = RHYTHMS.map(() => []);
  private readonly count: ReturnType<typeof rhythmCounter>;
  private readonly counts = new Int32Array(KINDS);

  constructor(
    private readonly b: MipBuilder,
    private readonly c: Compiled,
    private readonly rhythm: Rhythm
  ) {
    this.count = rhythmCounter(c, rhythm);
  }

  /** `fixed` are the people who keep the rows they have in `cells`. */
  build(people: ReadonlyMap<number, PersonColumns>, cells: Cells): void {
    for (const [p, columns] of people) {
      if (this.weight(CHANGES) > 0) this.changes(p, columns);
      this.lonely(p, columns);
      if (this.weight(NIGHTS) > 0) this.nights(p, columns);
    }
    const fixed = this.countsOf(
      cells,
      Array.from({ length: this.c.people }, (_, p) => p).filter((p) => !people.has(p))
    );
    this.rhythm.priced.forEach(({ free, weight }, kind) => {
      const terms = sum(this.columns[kind]!);
      if (weight === 0) return;
      const value = (v: Cells) => Math.max(0, this.countsOf(v, this.everybody())[kind]! - free);
      const beyond = this.b.column({ cost: weight, upper: this.c.people * this.c.days, value });
      this.b.row(-Infinity, free - fixed[kind]!, [...terms, [beyond, -1]]);
    });
    for (const row of this.rhythm.surplus) this.surplus(row, people, cells);
  }

  private weight(kind: number): number {
    return this.rhythm.priced[kind]!.weight;
  }

  private everybody(): number[] {
    return Array.from({ length: this.c.people }, (_, p) => p);
  }

  private countsOf(cells: Cells, people: readonly number[]): Int32Array {
    const all = new Int32Array(KINDS);
    for (const p of people) {
      this.count(cells, p, this.counts, 0);
      this.counts.forEach((n, k) => (all[k]! += n));
    }
    return all;
  }

  private flag(kind: number, is: (v: Cells) => boolean): number {
    const column = this.b.column({ upper: 1, value: (v) => (is(v) ? 1 : 0) });
    this.columns[kind]!.push(column);
    return column;
  }

  /** Works one shift and the next day another. */
  private changes(p: number, { x, w }: PersonColumns): void {
    const { b, c } = this;
    const { last } = c.limits[p]!.past;
    const stateAt = (v: Cells, d: number) => (d < 0 ? Math.max(0, last) : v[p * c.days + d]!);
    for (let d = last > 0 ? -1 : 0; d + 1 < c.days; d += 1) {
      const isChange = (v: Cells) =>
        worksAt(c, v, p, d + 1) &&
        stateAt(v, d) > 0 &&
        stateAt(v, d) <= c.works &&
        stateAt(v, d) !== stateAt(v, d + 1);
      const change = this.flag(CHANGES, isChange);
      for (let s = 1; s <= c.works; s += 1) {
        const now = d < 0 ? -1 : x[d]![s]!;
        const before = d < 0 ? Number(s === last) : 0;
        if (now < 0 && before === 0) continue;
        const next = x[d + 1]![s]!;
        const terms: Terms = [
          [w[d + 1]!, 1],
          [change, -1],
        ];
        if (now >= 0) terms.push([now, 1]);
        if (next >= 0) terms.push([next, -1]);
        b.row(-Infinity, 1 - before, terms);
      }
    }
  }

  /** Rests and days of work that stand alone, by the first days of runs. */
  private lonely(p: number, { starts, ends, restable }: PersonColumns): void {
    const { b, c } = this;
    const pairs = [
      [SINGLES, ends, starts],
      [ISLANDS, starts, ends],
    ] as const;
    for (const [kind, begins, stops] of pairs) {
      if (this.weight(kind) === 0) continue;
      for (let d = 0; d < c.days; d += 1) {
        if (kind === SINGLES && !restable.includes(d)) continue;
        const works = kind === ISLANDS;
        const is = (v: Cells) => this.isAlone(v, p, d, works);
        const alone = this.flag(kind, is);
        const terms: Terms = [
          [begins[d]!, 1],
          [alone, -1],
        ];
        if (d + 1 < c.days) b.row(-Infinity, 1, [...terms, [stops[d + 1]!, 1]]);
        else b.row(-Infinity, 0, terms);
      }
    }
  }

  private isAlone(v: Cells, p: number, d: number, works: boolean): boolean {
    const { c } = this;
    const { last } = c.limits[p]!.past;
    if (worksAt(c, v, p, d) !== works || (!works && v[p * c.days + d] !== REST_STATE)) return false;
    const before = d === 0 ? (last < 0 ? !works : last > 0) : worksAt(c, v, p, d - 1);
    return before !== works && (d + 1 === c.days || worksAt(c, v, p, d + 1) !== works);
  }

  private nightsOn({ x }: PersonColumns, d: number): number[] {
    return d < 0 || d >= this.c.days
      ? []
      : [...x[d]!].filter((column, s) => column >= 0 && this.c.night[s] === 1);
  }

  /** Nights that stand alone, and those beyond the most of a block. */
  private nights(p: number, columns: PersonColumns): void {
    const { b, c } = this;
    const [least, most] = this.rhythm.nightRun;
    const { past } = c.limits[p]!;
    const isNight = (v: Cells, d: number) =>
      d < 0 ? -d <= past.nights : d < c.days && c.night[v[p * c.days + d]!] === 1;
    for (let d = 0; d < c.days; d += 1) {
      const own = this.nightsOn(columns, d);
      if (own.length === 0) continue;
      if (least > 1 && !(d === 0 && past.nights > 0)) {
        const near = [...this.nightsOn(columns, d - 1), ...this.nightsOn(columns, d + 1)];
        const alone = this.flag(NIGHTS, (v) => isNight(v, d) && !isNight(v, d - 1) && !isNight(v, d + 1));
        b.row(-Infinity, 0, [...sum(own), ...sum(near, -1), [alone, -1]]);
      }
      if (d < most) continue;
      const window = Array.from({ length: most + 1 }, (_, i) => d - i);
      const late = this.flag(NIGHTS, (v) => window.every((i) => isNight(v, i)));
      b.row(-Infinity, most, [...window.flatMap((i) => sum(this.nightsOn(columns, i))), [late, -1]]);
    }
  }

  /** low ≤ people there ≤ high on the days of a surplus row; more than the free between them costs. */
  private surplus(
    { state, days, short, free, weight }: SurplusRow,
    people: ReadonlyMap<number, PersonColumns>,
    cells: Cells
  ): void {
    const { b, c } = this;
    const have = (v: Cells, d: number, who: (p: number) => boolean) =>
      this.everybody().filter((p) => who(p) && v[p * c.days + d] === state).length;
    const counts = (v: Cells) => [...days].map((d) => have(v, d, () => true));
    const lowest = (v: Cells) => Math.min(...counts(v).filter((_, i) => short[i] === 0));
    const highest = (v: Cells) => Math.max(...counts(v));
    if (short.every((is) => is === 1)) return;
    const low = b.column({ upper: c.people, value: lowest });
    const high = b.column({ upper: c.people, value: highest });
    const range = b.column({
      cost: weight,
      upper: c.people,
      value: (v) => Math.max(0, highest(v) - lowest(v) - free),
    });
    b.row(-Infinity, free, [
      [high, 1],
      [low, -1],
      [range, -1],
    ]);
    days.forEach((d, i) => {
      const there = [...people.values()].flatMap(({ x }) => (x[d]![state]! >= 0 ? [x[d]![state]!] : []));
      const others = have(cells, d, (p) => !people.has(p));
      b.row(-Infinity, -others, [...sum(there), [high, -1]]);
      if (short[i] === 0) b.row(-others, Infinity, [...sum(there), [low, -1]]);
    });
  }
}
