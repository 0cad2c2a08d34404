import { type Cells, type Compiled, NO_LIMIT, type PersonLimits, REST_STATE } from "../compile/compiled";
import type { MipBuilder } from "./builder";
import { type PersonColumns, sum, worksAt } from "./columns";

/** What one person's days add up to: minutes, rests, nights, weekends, days off in windows. */
export class PersonTotals {
  private readonly limits: PersonLimits;

  constructor(
    private readonly b: MipBuilder,
    private readonly c: Compiled,
    private readonly p: number,
    private readonly columns: PersonColumns,
    /** Days on which resting counts as a rest day. */
    private readonly restable: readonly number[]
  ) {
    this.limits = c.limits[p]!;
  }

  build(): void {
    this.totals();
    this.nights();
    this.weekends();
    this.restWindows();
    this.wholeRests();
  }

  private totals(): void {
    const { b, c, limits } = this;
    const minutes = this.columns.x.flatMap((x) =>
      [...x].flatMap((column, s) =>
        column >= 0 && c.minutes[s]! > 0 ? [[column, c.minutes[s]!] as const] : []
      )
    );
    if (limits.minMinutes > 0 || limits.maxMinutes < NO_LIMIT) {
      b.row(limits.minMinutes, limits.maxMinutes < NO_LIMIT ? limits.maxMinutes : Infinity, minutes);
    }
    const days = this.restable.length;
    const most = days - limits.minRests;
    const least = days - limits.maxRests;
    if (limits.minRests > 0 || limits.maxRests < NO_LIMIT) {
      b.row(least, most, sum(this.restable.map((d) => this.columns.w[d]!)));
    }
    for (let s = 1; s <= c.works; s += 1) {
      if (limits.maxPerState[s]! < c.days)
        b.row(-Infinity, limits.maxPerState[s]!, sum(this.columns.x.map((x) => x[s]!)));
    }
  }

  /** Night columns of a day. */
  private nightsOn(d: number): number[] {
    return [...this.columns.x[d]!].filter((column, s) => column >= 0 && this.c.night[s] === 1);
  }

  private nights(): void {
    const { b, c } = this;
    const { maxNights, maxNightRun, past } = this.limits;
    const days = Array.from({ length: c.days }, (_, d) => d);
    if (maxNights < NO_LIMIT) b.row(-Infinity, maxNights, sum(days.flatMap((d) => this.nightsOn(d))));
    if (maxNightRun >= NO_LIMIT) return;
    for (let d = 0; d < c.days; d += 1) {
      const first = d - maxNightRun;
      if (first < -Math.min(past.nights, maxNightRun)) continue;
      const window = days.slice(Math.max(0, first), d + 1).flatMap((i) => this.nightsOn(i));
      b.row(-Infinity, maxNightRun - Math.max(0, -first), sum(window));
    }
  }

  private weekends(): void {
    const { b, c, p } = this;
    const { w } = this.columns;
    if (this.limits.maxWeekends >= c.saturdays.length) return;
    const worked = [...c.saturdays].map((d) => {
      const value = (v: Cells) => (worksAt(c, v, p, d) || worksAt(c, v, p, d + 1) ? 1 : 0);
      const k = b.column({ upper: 1, integer: true, value });
      b.row(-Infinity, 0, [
        [w[d]!, 1],
        [k, -1],
      ]);
      b.row(-Infinity, 0, [
        [w[d + 1]!, 1],
        [k, -1],
      ]);
      return k;
    });
    b.row(-Infinity, this.limits.maxWeekends, sum(worked));
  }

  private restWindows(): void {
    for (const { from, to, least } of this.limits.windows) {
      this.b.row(-Infinity, to - from - least, sum(this.columns.w.subarray(from, to)));
    }
  }

  private wholeRests(): void {
    const { b, c, p, limits } = this;
    if (limits.wholeRests === 0) return;
    const crossed = (d: number) =>
      d < 0 ? [] : [...this.columns.x[d]!].filter((column, s) => column >= 0 && c.crossing[s] === 1);
    const whole = this.restable.flatMap((d) => {
      if (d === 0 && limits.past.last > 0 && c.crossing[limits.past.last] === 1) return [];
      const value = (v: Cells) => {
        const before = d === 0 ? 0 : v[p * c.days + d - 1]!;
        return v[p * c.days + d] === REST_STATE && c.crossing[before] === 0 ? 1 : 0;
      };
      const z = b.column({ upper: 1, value });
      b.row(-Infinity, 1, [
        [z, 1],
        [this.columns.w[d]!, 1],
      ]);
      if (crossed(d - 1).length > 0) b.row(-Infinity, 1, [[z, 1], ...sum(crossed(d - 1))]);
      return [z];
    });
    b.row(limits.wholeRests, Infinity, sum(whole));
  }
}
