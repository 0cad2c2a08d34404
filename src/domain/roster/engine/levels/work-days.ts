import { at, type Compiled, NO_LIMIT, REST_STATE, type RestWindow } from "../compile/compiled";
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
  /** [day]: 1 = not working is a rest day. */
  readonly isRest: Uint8Array;
  /** How many such days there are. */
  readonly restable: number;
}

function dayPrices(c: Compiled, p: number): DayPrices {
  const { last } = c.limits[p]!.past;
  const on = new Float64Array(c.days);
  const off = new Float64Array(c.days);
  const isRest = new Uint8Array(c.days);
  for (let d = 0; d < c.days; d += 1) {
    const open = Array.from({ length: c.states }, (_, s) => s).filter((s) => {
      const barred = d === 0 && last > 0 && c.forbidden[last * c.states + s] === 1;
      return c.allowed[at(c, p, d, s)] === 1 && !barred;
    });
    const price = (s: number) => c.cost[at(c, p, d, s)]!;
    const isWork = (s: number) => s > REST_STATE && s <= c.works;
    on[d] = least(open.filter(isWork).map(price));
    off[d] = least(open.filter((s) => !isWork(s)).map(price));
    if (!open.some((s) => s > c.works)) isRest[d] = 1;
  }
  return { on, off, isRest, restable: isRest.reduce((n, is) => n + is, 0) };
}

/** The window that holds each day; windows that overlap an earlier one are left out. */
function windowOfDays(windows: readonly RestWindow[], days: number): (RestWindow | null)[] {
  const of = Array<RestWindow | null>(days).fill(null);
  for (const w of windows) {
    if (of.slice(w.from, w.to).every((other) => other === null)) of.fill(w, w.from, w.to);
  }
  return of;
}

/** One way to go on from a phase on a day: from one plane of places to another. */
interface Step {
  readonly works: boolean;
  /** First place of the plane before and after the day. */
  readonly from: number;
  readonly to: number;
  /** How much further in its plane the day leads: one rest more, or the loads of the day. */
  readonly shift: number;
  /** Points without the reward for the day. */
  readonly price: number;
  /** Places of the plane [low, high) that can be reached at all. */
  readonly low: number;
  readonly high: number;
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
  /** [day] */
  private readonly ways: readonly (readonly Step[])[];

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
    const size = this.phases.size * this.weeks * this.plane;
    this.layers = Array.from({ length: c.days + 1 }, () => new Float64Array(size));
    this.ways = this.waysOfDays();
  }

  private get plane(): number {
    return this.rests * this.loads;
  }

  /** Where a day leads from a phase and a count of days off in the week; −1 = nowhere. */
  private after(d: number, phase: number, week: number, works: boolean): number {
    const next = works ? this.phases.on(phase) : this.phases.off(phase);
    const window = this.windows[d];
    const have = works ? week : week + 1;
    if (next < 0 || (window && d === window.to - 1 && have < window.least)) return -1;
    const keeps = window && d < window.to - 1;
    return next * this.weeks + (keeps ? Math.min(have, this.weeks - 1) : 0);
  }

  /** Every step that can be taken on each day, with the numbers of rests that can lie before it. */
  private waysOfDays(): Step[][] {
    type Rests = { least: number; most: number } | undefined;
    let now: Rests[] = [];
    now[this.phases.first * this.weeks] = { least: 0, most: 0 };
    return Array.from({ length: this.c.days }, (_, d) => {
      const next: Rests[] = [];
      const ways: Step[] = [];
      for (let k = 0; k < this.phases.size * this.weeks; k += 1) {
        const have = now[k];
        for (const works of have ? [true, false] : []) {
          const to = this.after(d, Math.floor(k / this.weeks), k % this.weeks, works);
          const step = to < 0 ? null : this.stepFrom(d, k, to, works, have!);
          if (step === null) continue;
          ways.push(step);
          const more = !works && this.prices.isRest[d] === 1 ? 1 : 0;
          const { least, most } = next[to] ?? { least: Infinity, most: 0 };
          next[to] = {
            least: Math.min(least, have!.least + more),
            most: Math.max(most, Math.min(this.rests - 1, have!.most + more)),
          };
        }
      }
      now = next;
      return ways;
    });
  }

  private stepFrom(
    d: number,
    k: number,
    to: number,
    works: boolean,
    have: { readonly least: number; readonly most: number }
  ): Step | null {
    const { plane, loads, prices, phases } = this;
    const long = works ? phases.cost(phases.on(Math.floor(k / this.weeks))) : 0;
    const price = works ? prices.on[d]! + long : prices.off[d]!;
    const shift = works
      ? this.masks.reduce((sum, mask, i) => sum + mask[d]! * this.steps[i]!, 0)
      : prices.isRest[d]! * loads;
    const low = have.least * loads;
    const high = Math.min((have.most + 1) * loads, plane - shift);
    return price === Infinity || low >= high
      ? null
      : { works, from: k * plane, to: to * plane, shift, price, low, high };
  }

  /** Least points of every number of days worked, when each day worked brings a reward. */
  cheapest(reward: Float64Array | null = null): WorkDays {
    const { c, layers, loads } = this;
    layers[0]!.fill(Infinity);
    layers[0]![this.phases.first * this.weeks * this.plane] = 0;
    for (let d = 0; d < c.days; d += 1) {
      const [now, next] = [layers[d]!, layers[d + 1]!];
      next.fill(Infinity);
      for (const way of this.ways[d]!) {
        const { from, low, high } = way;
        const offset = way.to + way.shift;
        const price = priceOf(way, d, reward);
        for (let i = low; i < high; i += 1) {
          const value = now[from + i]! + price;
          if (value < next[offset + i]!) next[offset + i] = value;
        }
      }
    }
    return { points: this.totals(), loads, steps: this.steps };
  }

  private totals(): Float64Array {
    const { c, loads, layers, plane } = this;
    const { minRests } = c.limits[this.p]!;
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
    const { c, loads, layers, plane } = this;
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
    const [now, value] = [this.layers[d]!, this.layers[d + 1]![place]!];
    const to = place - (place % this.plane);
    let best = { place: 0, works: false, off: Infinity };
    for (const way of this.ways[d]!) {
      const from = way.from + (place - to) - way.shift;
      if (way.to !== to || from < way.from) continue;
      const off = Math.abs(now[from]! + priceOf(way, d, reward) - value);
      if (off < best.off) best = { place: from, works: way.works, off };
    }
    return best;
  }
}

function priceOf({ works, price }: Step, d: number, reward: Float64Array | null): number {
  return works && reward !== null ? price - reward[d]! : price;
}
