import type { Compiled, EvenRow } from "../compile/compiled";
import { byDay, type Level, leastTogether, togetherAt } from "./loads";
import type { WorkDays } from "./work-days";

/** Points of the cheapest windows, and every window that is as cheap. */
export interface Cheapest {
  readonly points: number;
  readonly windows: readonly (readonly Level[])[];
}

/** A range of loads everybody stays in, and its price. */
export interface DayWindow {
  /** Points of the width alone. */
  readonly points: number;
  readonly levels: readonly Level[];
}

/** Days worked and their weight for one person. */
export interface WorkedLoad {
  readonly worked: number;
  readonly load: number;
}

/** Numbers of days worked as a set of bits, and the least points with one of them. */
type Choice = readonly [bit: number, points: number];

const NONE: Cheapest = { points: Infinity, windows: [] };

/** Windows of the rows that ask only whether a day is worked, cheapest first, each priced when it is needed. */
export class DayWindows {
  /** Points without any window. */
  readonly floor: number;
  private readonly windows: readonly DayWindow[];
  private readonly own: readonly PersonLoads[];
  /** [window][person] */
  private readonly priced: (readonly Choice[])[][] = [];
  private readonly known = new Map<string, Cheapest>();

  constructor(
    c: Compiled,
    people: readonly number[],
    rows: readonly EvenRow[],
    private readonly work: readonly WorkDays[],
    private readonly bitOf: (worked: number) => number,
    windows: readonly DayWindow[] = windowsOf(c, rows)
  ) {
    this.own = work.map((w, k) => new PersonLoads(w, rows, people[k]!));
    this.floor = this.own.reduce((sum, x) => sum + x.least, 0);
    this.windows = windows;
  }

  /** Points of every window, when any number of days may be worked. */
  all(): number[] {
    return this.windows.map(({ points: width, levels }) =>
      this.own.reduce((sum, x) => sum + x.leastWithin(levels), width)
    );
  }

  /** The cheapest windows when each person works one of the numbers of days in the person's set of bits. */
  cheapest(sets: readonly number[]): Cheapest {
    const key = sets.join();
    const known = this.known.get(key) ?? this.search(sets);
    this.known.set(key, known);
    return known;
  }

  private search(sets: readonly number[]): Cheapest {
    let best = NONE;
    for (let i = 0; i < this.windows.length; i += 1) {
      const { points: width, levels } = this.windows[i]!;
      if (width + this.floor > best.points) break;
      this.priced[i] ??= this.price(levels);
      const points = this.priced[i]!.reduce((sum, choices, k) => sum + leastOf(choices, sets[k]!), width);
      if (points < best.points) best = { points, windows: [levels] };
      else if (points === best.points && points < Infinity)
        best = { points, windows: [...best.windows, levels] };
    }
    return best;
  }

  /** The cheapest number of days worked and load of the k-th person within the levels. */
  choice(k: number, levels: readonly Level[]): WorkedLoad | null {
    return this.own[k]!.choice(levels);
  }

  private price(levels: readonly Level[]): Choice[][] {
    return this.work.map(({ points, loads }, k) => {
      const inside = this.own[k]!.within(levels);
      const choices: Choice[] = [];
      for (let from = 0; from < points.length; from += loads) {
        const least = inside.reduce((best, load) => Math.min(best, points[from + load]!), Infinity);
        if (least < Infinity) choices.push([this.bitOf(from / loads), least]);
      }
      return choices;
    });
  }
}

/** What one person's loads cost, whatever the number of days worked, and which of them lie within levels. */
export class PersonLoads {
  /** Points of the cheapest load. */
  readonly least: number;
  /** [load]: least points over all numbers of days worked. */
  private readonly points: Float64Array;
  /** [row]: the person's opening balance, null = not compared with the others. */
  private readonly opening: readonly (number | null)[];
  private readonly steps: readonly number[];

  constructor(
    private readonly work: WorkDays,
    rows: readonly EvenRow[],
    person: number
  ) {
    const { points, loads, steps } = work;
    this.points = points.slice(0, loads);
    for (let i = loads; i < points.length; i += 1)
      if (points[i]! < this.points[i % loads]!) this.points[i % loads] = points[i]!;
    this.least = this.points.reduce((a, b) => Math.min(a, b), Infinity);
    this.opening = rows.map((row) => row.opening[row.group.indexOf(person)] ?? null);
    this.steps = [...steps, loads];
  }

  /** The loads whose counts lie within the levels. */
  within(levels: readonly Level[]): number[] {
    return this.opening.reduce<number[]>(
      (loads, opening, r) => {
        const step = this.steps[r]!;
        const most = this.steps[r + 1]! / step - 1;
        const from = opening === null ? 0 : Math.max(0, levels[r]!.from - opening);
        const to = opening === null ? most : Math.min(most, levels[r]!.to - opening);
        const next: number[] = [];
        for (let n = from; n <= to; n += 1) for (const load of loads) next.push(load + n * step);
        return next;
      },
      [0]
    );
  }

  /** The cheapest number of days worked and load within the levels; null when there is none. */
  choice(levels: readonly Level[]): WorkedLoad | null {
    const inside = this.within(levels);
    const cheapest = (best: number, load: number) => (this.points[load]! < this.points[best]! ? load : best);
    const load = inside.reduce(cheapest, inside[0] ?? -1);
    if (load < 0 || this.points[load] === Infinity) return null;
    const { points, loads } = this.work;
    let worked = 0;
    for (let i = load; i < points.length; i += loads)
      if (points[i]! < points[worked * loads + load]!) worked = Math.floor(i / loads);
    return { worked, load };
  }

  leastWithin(levels: readonly Level[]): number {
    const { points } = this;
    return this.within(levels).reduce((least, load) => Math.min(least, points[load]!), Infinity);
  }
}

function leastOf(choices: readonly Choice[], set: number): number {
  let least = Infinity;
  for (const [bit, points] of choices) if ((bit & set) !== 0 && points < least) least = points;
  return least;
}

/** Every window a row can have with the people there and what cover asks. */
function levelsOfRow(c: Compiled, row: EvenRow): Level[] {
  const days = byDay(c, row)!.reduce((n, counts) => n + counts, 0);
  const low = Math.min(...row.opening);
  const high = Math.max(...row.opening) + days;
  const need = leastTogether(c, row, () => 0);
  const levels: Level[] = [];
  for (let from = low; from <= high; from += 1)
    for (let to = from; to <= high; to += 1) if (togetherAt(row, to) >= need) levels.push({ row, from, to });
  return levels;
}

/** Every combination of the rows' windows, the narrowest first. */
export function windowsOf(c: Compiled, rows: readonly EvenRow[]): DayWindow[] {
  const windows = rows.reduce<DayWindow[]>(
    (windows, row) => {
      const own = levelsOfRow(c, row);
      const price = ({ from, to }: Level) =>
        row.weight * Math.max(0, Math.ceil((to - from - row.free) / row.unit));
      return windows.flatMap((w) =>
        own.map((level) => ({ points: w.points + price(level), levels: [...w.levels, level] }))
      );
    },
    [{ points: 0, levels: [] }]
  );
  return windows.sort((a, b) => a.points - b.points);
}
