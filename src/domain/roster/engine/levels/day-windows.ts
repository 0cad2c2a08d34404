import type { Compiled, EvenRow } from "../compiled";
import { byDay, type Level, leastTogether, mostTogether } from "./loads";
import type { WorkDays } from "./work-days";

/** Points of the cheapest windows, and every window that is as cheap. */
export interface Cheapest {
  readonly points: number;
  readonly windows: readonly (readonly Level[])[];
}

export interface DayWindow {
  /** Points of the width alone. */
  readonly points: number;
  readonly levels: readonly Level[];
}

/** Numbers of days worked as a set of bits, and the least points with one of them. */
type Choice = readonly [bit: number, points: number];

const NONE: Cheapest = { points: Infinity, windows: [] };

/** Windows of the rows that ask only whether a day is worked, cheapest first, each priced when it is needed. */
export class DayWindows {
  /** Points without any window. */
  readonly floor: number;
  private readonly windows: readonly DayWindow[];
  /** [window][person] */
  private readonly priced: (readonly Choice[])[][] = [];
  private readonly known = new Map<string, Cheapest>();

  constructor(
    c: Compiled,
    private readonly people: readonly number[],
    private readonly rows: readonly EvenRow[],
    private readonly work: readonly WorkDays[],
    private readonly bitOf: (worked: number) => number,
    windows: readonly DayWindow[] = windowsOf(c, rows)
  ) {
    this.floor = work.reduce((sum, w) => sum + w.points.reduce((a, b) => Math.min(a, b), Infinity), 0);
    this.windows = windows;
  }

  /** Points of every window, when any number of days may be worked. */
  all(): number[] {
    return this.windows.map(({ points: width, levels }) =>
      this.price(levels).reduce((sum, choices) => sum + leastOf(choices, -1), width)
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
  choice(k: number, levels: readonly Level[]): { readonly worked: number; readonly load: number } {
    const { points, loads, steps } = this.work[k]!;
    let best = 0;
    let least = Infinity;
    points.forEach((value, i) => {
      if (value >= least || !this.isInside(i % loads, steps, levels, k)) return;
      best = i;
      least = value;
    });
    return { worked: Math.floor(best / loads), load: best % loads };
  }

  private price(levels: readonly Level[]): Choice[][] {
    return this.work.map(({ points, loads, steps }, k) => {
      const fits = Array.from({ length: loads }, (_, load) => this.isInside(load, steps, levels, k));
      const choices: Choice[] = [];
      for (let worked = 0; worked * loads < points.length; worked += 1) {
        const own = points.subarray(worked * loads, (worked + 1) * loads);
        const least = own.reduce(
          (best, value, load) => (fits[load] ? Math.min(best, value) : best),
          Infinity
        );
        if (least < Infinity) choices.push([this.bitOf(worked), least]);
      }
      return choices;
    });
  }

  /** True when the counts in `load` are within the levels for the k-th person; people outside a row always are. */
  private isInside(load: number, steps: readonly number[], levels: readonly Level[], k: number): boolean {
    let left = load;
    for (let r = this.rows.length - 1; r >= 0; r -= 1) {
      const count = Math.floor(left / steps[r]!);
      left %= steps[r]!;
      const at = this.rows[r]!.group.indexOf(this.people[k]!);
      const carried = count + (this.rows[r]!.opening[at] ?? 0);
      if (at >= 0 && (carried < levels[r]!.from || carried > levels[r]!.to)) return false;
    }
    return true;
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
  const need = leastTogether(c, row);
  const levels: Level[] = [];
  for (let from = low; from <= high; from += 1)
    for (let to = from; to <= high; to += 1)
      if (mostTogether(row, to) >= need) levels.push({ row, from, to });
  return levels;
}

/** Every combination of the rows' windows, the narrowest first. */
export function windowsOf(c: Compiled, rows: readonly EvenRow[]): DayWindow[] {
  const windows = rows.reduce<DayWindow[]>(
    (windows, row) => {
      const own = levelsOfRow(c, row);
      const price = ({ from, to }: Level) => row.weight * Math.ceil((to - from) / row.unit);
      return windows.flatMap((w) =>
        own.map((level) => ({ points: w.points + price(level), levels: [...w.levels, level] }))
      );
    },
    [{ points: 0, levels: [] }]
  );
  return windows.sort((a, b) => a.points - b.points);
}
