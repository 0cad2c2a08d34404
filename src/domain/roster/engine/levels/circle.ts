import type { Compiled, EvenRow } from "../compiled";
import { DayWindows } from "./day-windows";
import { byDay, byShift, type Circle, type Level, leastTogether, mostTogether } from "./loads";
import { Mixes } from "./mixes";
import { PersonDays, type WorkDays } from "./work-days";

/** What a person reaches in the fine and in the coarse row, and with which numbers of days worked, as bits. */
interface Point {
  readonly fine: number;
  readonly coarse: number;
  readonly bits: number;
}

/** Windows that are remembered; they are many when shifts differ by little. */
const MOST_AIMS = 3_000;

/** Where loads may lie at the least price: windows of the rows by shift, each with those of the rows by day. */
export interface Aim {
  readonly shifts: readonly Level[];
  readonly days: readonly (readonly Level[])[];
}

export interface CircleLevels {
  readonly points: number;
  /** Points of the days alone: wishes, long runs, weekends, holidays. */
  readonly floor: number;
  readonly aims: readonly Aim[];
}

const ANYWHERE: Level[] = [];
/** Every number of days. */
const ANY = -1;

/** Slides windows of the rows by shift over what each person can reach; `days` prices the rest. */
class Slide {
  best = Infinity;
  readonly aims: Aim[] = [];
  /** Points of the days when people may work as many as they like. */
  readonly floor: number;

  constructor(
    private readonly c: Compiled,
    private readonly days: DayWindows,
    private readonly points: readonly (readonly Point[])[],
    private readonly fine: EvenRow | null,
    private readonly coarse: EvenRow | null
  ) {
    this.floor = days.cheapest(points.map(() => ANY)).points;
  }

  run(): void {
    const { c, coarse } = this;
    if (coarse === null) return this.slideFine(this.points, 0, ANYWHERE);
    const starts = distinct(this.points.flatMap((own) => own.map((x) => x.coarse)));
    const need = leastTogether(c, coarse);
    for (let width = 0; width <= widths(starts, coarse); width += 1) {
      if (coarse.weight * width + this.floor >= this.best) return;
      for (const from of starts) {
        const to = from + width * coarse.unit;
        if (mostTogether(coarse, to) < need) continue;
        const inside = this.points.map((own) => own.filter((x) => !(x.coarse < from || x.coarse > to)));
        this.slideFine(inside, coarse.weight * width, [{ row: coarse, from, to }]);
      }
    }
  }

  private slideFine(points: readonly (readonly Point[])[], price: number, levels: readonly Level[]): void {
    const { c, fine } = this;
    const own = points.map(merged);
    if (own.some((list) => list.length === 0)) return;
    if (fine === null) {
      const bits = own.map((list) => list.reduce((set, x) => set | x.bits, 0));
      return this.note(price, bits, levels);
    }
    const need = leastTogether(c, fine);
    const starts = distinct(own.flatMap((list) => list.map((x) => x.fine)));
    for (let width = 0; width <= widths(starts, fine); width += 1) {
      const sum = price + width * fine.weight;
      if (sum + this.floor > this.best) return;
      const first = own.map(() => 0);
      for (const from of starts) {
        const to = from + width * fine.unit;
        const bits = bitsInside(own, first, from, to);
        if (bits && mostTogether(fine, to) >= need)
          this.note(sum, bits, [...levels, { row: fine, from, to }]);
      }
    }
  }

  private note(price: number, bits: readonly number[], levels: readonly Level[]): void {
    const days = this.days.cheapest(bits);
    const points = price + days.points;
    if (points > this.best || points === Infinity) return;
    if (points < this.best) this.aims.length = 0;
    this.best = points;
    if (this.aims.length < MOST_AIMS) this.aims.push({ shifts: levels, days: days.windows });
  }
}

/**
 * Numbers of days that each person's points in [from, to] go with; null when somebody has none. `first` holds where
 * each list reached `from`, for calls with rising `from`.
 */
function bitsInside(
  own: readonly (readonly Point[])[],
  first: number[],
  from: number,
  to: number
): number[] | null {
  const sets: number[] = [];
  for (let i = 0; i < own.length; i += 1) {
    const list = own[i]!;
    while (first[i]! < list.length && list[first[i]!]!.fine < from) first[i]! += 1;
    let set = 0;
    for (let k = first[i]!; k < list.length && !(list[k]!.fine > to); k += 1) set |= list[k]!.bits;
    if (set === 0) return null;
    sets.push(set);
  }
  return sets;
}

/** Values that occur; NaN stands for people outside the row, who fit everywhere. */
const distinct = (values: readonly number[]) =>
  [...new Set(values.filter((v) => !Number.isNaN(v)))].sort((a, b) => a - b);

const widths = (starts: readonly number[], row: EvenRow) =>
  Math.ceil(((starts[starts.length - 1] ?? 0) - (starts[0] ?? 0)) / row.unit);

/** One point for each sum of the fine row, in order. */
function merged(list: readonly Point[]): Point[] {
  const sets = new Map<number, number>();
  for (const { fine, bits } of list) sets.set(fine, (sets.get(fine) ?? 0) | bits);
  return [...sets].map(([fine, bits]) => ({ fine, coarse: 0, bits })).sort((a, b) => a.fine - b.fine);
}

const openingOf = (row: EvenRow | null, p: number) => row?.opening[row.group.indexOf(p)] ?? NaN;

const span = (row: EvenRow) => row.load.reduce((most, load) => Math.max(most, load), 0);

const isPossible = ({ points, loads }: WorkDays, worked: number) =>
  points.subarray(worked * loads, (worked + 1) * loads).some((v) => v < Infinity);

/** The least points of one circle's people, with the windows in which their loads must then lie. */
export function levelsOfCircle(c: Compiled, { people, rows }: Circle): CircleLevels {
  const shiftRows = rows.filter((row) => byShift(c, row) !== null).sort((a, b) => span(b) - span(a));
  const dayRows = rows.filter((row) => !shiftRows.includes(row) && byDay(c, row) !== null).slice(0, 2);
  const [fine = null, coarse = null] = shiftRows;
  const work = people.map((p) =>
    new PersonDays(
      c,
      p,
      dayRows.map((row) => byDay(c, row)!)
    ).cheapest()
  );
  const numbers = Array.from({ length: c.days + 1 }, (_, n) => n);
  const fewest = Math.min(...work.map((w) => numbers.find((n) => isPossible(w, n)) ?? c.days));
  const bitOf = (worked: number) => 1 << Math.min(30, worked - fewest);
  const nothing = new Int32Array(c.states);
  const loads = (row: EvenRow | null) => (row ? byShift(c, row)! : nothing);
  const mixes = new Mixes(c, [loads(fine), loads(coarse)]);
  const points = people.map((p, i) =>
    mixes
      .of(p)
      .filter((m) => isPossible(work[i]!, m.worked))
      .map(({ worked, sums }) => ({
        fine: sums[0] + openingOf(fine, p),
        coarse: sums[1] + openingOf(coarse, p),
        bits: bitOf(worked),
      }))
  );
  const days = new DayWindows(c, people, dayRows, work, bitOf);
  const slide = new Slide(c, days, points, fine, coarse);
  slide.run();
  return { points: slide.best, floor: slide.floor, aims: slide.aims };
}
