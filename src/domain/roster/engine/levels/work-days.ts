import { at, type Compiled, NO_LIMIT, REST_STATE, type RestWindow } from "../compiled";
import { Phases } from "./phases";

/** Days on which work counts for one kind of load, e.g. the weekend days: [day] 1 = counts. */
export type DayMask = Uint8Array;

/**
 * Least points with which one person can work so many days, so many of them counted by each mask:
 * `points[worked × loads + load]`, Infinity where the person's rules don't allow it. `load` is the sum of the counts,
 * each times its step.
 */
export interface WorkDays {
  readonly points: Float64Array;
  readonly loads: number;
  readonly steps: readonly number[];
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);

/** What each day costs when worked, and when not; Infinity where it can't be. */
interface DayPrices {
  readonly on: Float64Array;
  readonly off: Float64Array;
  /** Days on which not working is a rest day. */
  readonly restable: number;
}

function dayPrices(c: Compiled, p: number): DayPrices {
  const { last } = c.limits[p]!.past;
  const on = new Float64Array(c.days);
  const off = new Float64Array(c.days);
  let restable = 0;
  for (let d = 0; d < c.days; d += 1) {
    const open = Array.from({ length: c.states }, (_, s) => s).filter((s) => {
      const barred = d === 0 && last > 0 && c.forbidden[last * c.states + s] === 1;
      return c.allowed[at(c, p, d, s)] === 1 && !barred;
    });
    const price = (s: number) => c.cost[at(c, p, d, s)]!;
    const isWork = (s: number) => s > REST_STATE && s <= c.works;
    on[d] = least(open.filter(isWork).map(price));
    off[d] = least(open.filter((s) => !isWork(s)).map(price));
    if (!open.some((s) => s > c.works)) restable += 1;
  }
  return { on, off, restable };
}

/** The window that holds each day; windows that overlap an earlier one are left out. */
function windowOfDays(windows: readonly RestWindow[], days: number): (RestWindow | null)[] {
  const of = Array<RestWindow | null>(days).fill(null);
  for (const w of windows) {
    if (of.slice(w.from, w.to).every((other) => other === null)) of.fill(w, w.from, w.to);
  }
  return of;
}

/**
 * One person's days on and off: dynamic programming over run × days off in the week × rests × loads. Which shift is
 * worked is left open, and so are successions, whole rests and free weekends: what it says is a bound from below.
 */
export class PersonDays {
  readonly steps: readonly number[];
  readonly loads: number;
  private readonly phases: Phases;
  private readonly prices: DayPrices;
  private readonly windows: readonly (RestWindow | null)[];
  /** Counts of days off in a week that are told apart, and of rests. */
  private readonly weeks: number;
  private readonly rests: number;
  /** [day]: least points of each place before the day. */
  private readonly layers: readonly Float64Array[];

  constructor(
    private readonly c: Compiled,
    private readonly p: number,
    private readonly masks: readonly DayMask[]
  ) {
    const { maxRests, windows } = c.limits[p]!;
    const steps: number[] = [];
    let loads = 1;
    for (const mask of masks) {
      steps.push(loads);
      loads *= 1 + mask.reduce((n, counts) => n + counts, 0);
    }
    this.steps = steps;
    this.loads = loads;
    this.phases = new Phases(c.limits[p]!);
    this.prices = dayPrices(c, p);
    this.windows = windowOfDays(windows, c.days);
    this.weeks = 1 + windows.reduce((most, w) => Math.max(most, w.least), 0);
    this.rests = 1 + (maxRests < NO_LIMIT ? Math.min(maxRests, c.days) : c.days);
    const size = this.phases.size * this.weeks * this.rests * loads;
    this.layers = Array.from({ length: c.days + 1 }, () => new Float64Array(size));
  }

  /** Where a day leads from a phase and a count of days off in the week; −1 = nowhere. */
  private after(d: number, phase: number, week: number, works: boolean): number {
    const next = works ? this.phases.on(phase) : this.phases.off(phase);
    const window = this.windows[d];
    const have = works ? week : week + 1;
    if (next < 0 || (window && d === window.to - 1 && have < window.least)) return -1;
    const keeps = window && d < window.to - 1;
    return (next * this.weeks + (keeps ? Math.min(have, this.weeks - 1) : 0)) * this.rests * this.loads;
  }

  /** How far in its plane a day leads: one rest more, or the loads of the day. */
  private step(d: number, works: boolean): number {
    if (works) return this.masks.reduce((sum, mask, i) => sum + mask[d]! * this.steps[i]!, 0);
    return this.isRest(d) ? this.loads : 0;
  }

  private isRest(d: number): boolean {
    const from = at(this.c, this.p, d, 0);
    const given = this.c.allowed.subarray(from + this.c.works + 1, from + this.c.states);
    return !given.includes(1);
  }

  private price(d: number, works: boolean, reward: Float64Array | null, phase: number): number {
    if (!works) return this.prices.off[d]!;
    return this.prices.on[d]! + this.phases.cost(this.phases.on(phase)) - (reward?.[d] ?? 0);
  }

  /** Least points of every number of days worked, when each day worked brings a reward. */
  cheapest(reward: Float64Array | null = null): WorkDays {
    const { c, layers, loads } = this;
    const plane = this.rests * loads;
    layers[0]!.fill(Infinity);
    layers[0]![this.phases.first * this.weeks * plane] = 0;
    for (let d = 0; d < c.days; d += 1) {
      const [now, next] = [layers[d]!, layers[d + 1]!];
      next.fill(Infinity);
      for (let k = 0; k < this.phases.size * this.weeks; k += 1) {
        for (const works of [true, false]) {
          const phase = Math.floor(k / this.weeks);
          const to = this.after(d, phase, k % this.weeks, works);
          const price = this.price(d, works, reward, phase);
          if (to < 0 || price === Infinity) continue;
          const step = this.step(d, works);
          const from = k * plane;
          for (let i = 0; i + step < plane; i += 1) {
            const value = now[from + i]! + price;
            if (value < next[to + i + step]!) next[to + i + step] = value;
          }
        }
      }
    }
    return { points: this.totals(), loads, steps: this.steps };
  }

  private totals(): Float64Array {
    const { c, loads, layers } = this;
    const { minRests } = c.limits[this.p]!;
    const plane = this.rests * loads;
    const last = layers[c.days]!;
    const points = new Float64Array((c.days + 1) * loads).fill(Infinity);
    for (let i = minRests * loads; i < plane; i += 1) {
      const worked = this.prices.restable - Math.floor(i / loads);
      if (worked < 0) break;
      const to = worked * loads + (i % loads);
      for (let from = i; from < last.length; from += plane) points[to] = Math.min(points[to]!, last[from]!);
    }
    return points;
  }

  /** Days worked (1) of a cheapest way to a number of days and a load, as the last `cheapest` saw it. */
  trace(worked: number, load: number, reward: Float64Array | null): Uint8Array {
    const { c, loads, layers } = this;
    const plane = this.rests * loads;
    const end = (this.prices.restable - worked) * loads + load;
    const last = layers[c.days]!;
    let place = end;
    for (let at = end; at < last.length; at += plane) if (last[at]! < last[place]!) place = at;
    const days = new Uint8Array(c.days);
    for (let d = c.days - 1; d >= 0; d -= 1) {
      const found = this.before(d, place, reward);
      place = found.place;
      days[d] = found.works ? 1 : 0;
    }
    return days;
  }

  /** The place before a day that leads to `place` at its price. */
  private before(d: number, place: number, reward: Float64Array | null): { place: number; works: boolean } {
    const plane = this.rests * this.loads;
    const [now, value] = [this.layers[d]!, this.layers[d + 1]![place]!];
    const to = Math.floor(place / plane) * plane;
    let best = { place: 0, works: false, off: Infinity };
    for (let k = 0; k < this.phases.size * this.weeks; k += 1) {
      for (const works of [true, false]) {
        const phase = Math.floor(k / this.weeks);
        const from = k * plane + (place - to) - this.step(d, works);
        if (this.after(d, phase, k % this.weeks, works) !== to || from < k * plane) continue;
        const off = Math.abs(now[from]! + this.price(d, works, reward, phase) - value);
        if (off < best.off) best = { place: from, works, off };
      }
    }
    return best;
  }
}
