import type { EvenRow } from "../compile/compiled";
import type { DayWindows } from "./day-windows";
import type { Level } from "./loads";
import { canStaff, type Staffed } from "./staffing";

/** What a person reaches in the fine and in the coarse row, and with which numbers of days worked, as bits. */
interface Point {
  readonly fine: number;
  readonly coarse: number;
  readonly bits: number;
}

/** A point with the days that count for each need of cover. */
export interface Reached extends Point, Staffed {}

/** [person]: what each can reach. */
type Choices = readonly (readonly Reached[])[];

/** Windows that are remembered; they are many when shifts differ by little. */
const MOST_AIMS = 3_000;

/** Where loads may lie at the least price: windows of the rows by shift, each with those of the rows by day. */
export interface Aim {
  readonly shifts: readonly Level[];
  readonly days: readonly (readonly Level[])[];
}

const ANYWHERE: Level[] = [];
/** Every number of days. */
const ANY = -1;

/** Slides windows of the rows by shift over what each person can reach; `days` prices the rest. */
export class LoadWindows {
  best = Infinity;
  readonly aims: Aim[] = [];
  /** Points of the days when people may work as many as they like. */
  readonly floor: number;

  constructor(
    private readonly days: DayWindows,
    private readonly points: Choices,
    /** Days of each need of cover. */
    private readonly needed: readonly number[],
    private readonly fine: EvenRow | null,
    private readonly coarse: EvenRow | null,
    private readonly together: (row: EvenRow) => Together
  ) {
    this.floor = days.cheapest(points.map(() => ANY)).points;
  }

  run(): void {
    const { coarse } = this;
    if (coarse === null) return this.slideFine(this.points, 0, ANYWHERE);
    const starts = distinct(this.points.flatMap((own) => own.map((x) => x.coarse)));
    const together = this.together(coarse);
    for (let width = 0; width <= widths(starts, coarse); width += 1) {
      if (coarse.weight * width + this.floor >= this.best) return;
      for (const from of starts) {
        const to = from + coarse.free + width * coarse.unit;
        const inside = this.points.map((own) => own.filter((x) => !(x.coarse < from || x.coarse > to)));
        if (!isWithin(together, coarseOf(inside))) continue;
        this.slideFine(inside, coarse.weight * width, [{ row: coarse, from, to }]);
      }
    }
  }

  private slideFine(points: Choices, price: number, levels: readonly Level[]): void {
    const { fine } = this;
    const own = points.map(merged);
    if (own.some((list) => list.length === 0)) return;
    if (fine === null) {
      const bits = own.map((list) => list.reduce((set, x) => set | x.bits, 0));
      return this.note(price, bits, levels, () => points);
    }
    const within = (from: number, to: number) => () =>
      points.map((list) => list.filter((x) => !(x.fine < from || x.fine > to)));
    const together = this.together(fine);
    const starts = distinct(own.flatMap((list) => list.map((x) => x.fine)));
    for (let width = 0; width <= widths(starts, fine); width += 1) {
      const sum = price + width * fine.weight;
      if (sum + this.floor > this.best) return;
      const first = own.map(() => 0);
      for (const from of starts) {
        const to = from + fine.free + width * fine.unit;
        const inside = allInside(own, first, from, to);
        if (inside && isWithin(together, inside))
          this.note(sum, inside.bits, [...levels, { row: fine, from, to }], within(from, to));
      }
    }
  }

  /** Takes windows over when they are the cheapest so far and people can have all the days there that cover asks for. */
  private note(
    price: number,
    bits: readonly number[],
    levels: readonly Level[],
    inside: () => Choices
  ): void {
    const days = this.days.cheapest(bits);
    const points = price + days.points;
    if (points > this.best || points === Infinity || !canStaff(inside(), this.needed)) return;
    if (points < this.best) this.aims.length = 0;
    this.best = points;
    if (this.aims.length < MOST_AIMS) this.aims.push({ shifts: levels, days: days.windows });
  }
}

/** Least and most of all people's loads together, opening balances included. */
export interface Together {
  readonly least: number;
  readonly most: number;
}

/** What everybody can reach within a window must leave room for what all must carry together. */
const isWithin = (all: Together, reached: Together) => reached.most >= all.least && reached.least <= all.most;

function coarseOf(points: readonly (readonly Point[])[]): Together {
  let [least, most] = [0, 0];
  for (const own of points) {
    const values = own.map((x) => x.coarse);
    if (values.some(Number.isNaN)) continue;
    least += Math.min(...values);
    most += Math.max(...values);
  }
  return { least, most };
}

/** What people can reach within a window, with which numbers of days as bits. */
interface Inside extends Together {
  readonly bits: readonly number[];
}

/**
 * What each person's points in [from, to] allow; null when somebody has none. `first` holds where each list reached
 * `from`, for calls with rising `from`.
 */
function allInside(
  own: readonly (readonly Point[])[],
  first: number[],
  from: number,
  to: number
): Inside | null {
  const bits: number[] = [];
  let least = 0;
  let most = 0;
  for (let i = 0; i < own.length; i += 1) {
    const list = own[i]!;
    while (first[i]! < list.length && list[first[i]!]!.fine < from) first[i]! += 1;
    let set = 0;
    let k = first[i]!;
    for (; k < list.length && !(list[k]!.fine > to); k += 1) set |= list[k]!.bits;
    if (set === 0) return null;
    bits.push(set);
    if (Number.isNaN(list[first[i]!]!.fine)) continue;
    least += list[first[i]!]!.fine;
    most += list[k - 1]!.fine;
  }
  return { bits, least, most };
}

/** Values that occur; NaN stands for people outside the row, who fit everywhere. */
const distinct = (values: readonly number[]) =>
  [...new Set(values.filter((v) => !Number.isNaN(v)))].sort((a, b) => a - b);

const widths = (starts: readonly number[], row: EvenRow) =>
  Math.max(0, Math.ceil(((starts[starts.length - 1] ?? 0) - (starts[0] ?? 0) - row.free) / row.unit));

/** One point for each sum of the fine row, in order. */
function merged(list: readonly Point[]): Point[] {
  const sets = new Map<number, number>();
  for (const { fine, bits } of list) sets.set(fine, (sets.get(fine) ?? 0) | bits);
  return [...sets].map(([fine, bits]) => ({ fine, coarse: 0, bits })).sort((a, b) => a.fine - b.fine);
}
