import type { Cells, Compiled } from "../compile/compiled";
import { type DayWindow, DayWindows, PersonLoads, windowsOf } from "../levels/day-windows";
import { byDay, type Circle, circlesOf, type Level } from "../levels/loads";
import { PersonDays } from "../levels/work-days";

/** The windows that each circle may still have. */
export type Choices = readonly (readonly DayWindow[])[];

/** What everybody does at the present prices, alone, and what that costs at least. */
export interface Answer {
  readonly points: number;
  /** [cover row]: people counted. */
  readonly counts: Int32Array;
  readonly days: Cells;
  /** [circle][window]: points of the whole if the circle had the window. */
  readonly windows: readonly (readonly number[])[];
}

/** Cover of a days-only request as a market: prices of days are set, then each person decides alone. */
export class DayMarket {
  readonly choices: Choices;
  private readonly circles: readonly Circle[];
  /** [person] */
  private readonly circleOf: readonly Circle[];
  private readonly days: readonly PersonDays[];

  constructor(readonly c: Compiled) {
    this.circles = circlesOf(c);
    this.choices = this.circles.map(({ rows }) => windowsOf(c, rows));
    const people = Array.from({ length: c.people }, (_, p) => p);
    this.circleOf = people.map((p) => this.circles.find((x) => x.people.includes(p))!);
    const masks = (p: number) => this.circleOf[p]!.rows.map((row) => byDay(c, row)!);
    this.days = people.map((p) => new PersonDays(c, p, masks(p)));
  }

  /**
   * Days worked (1) of the person's cheapest row with loads within the levels, when each day worked brings a reward;
   * null when there is none.
   */
  row(p: number, levels: readonly Level[], reward: Float64Array): Uint8Array | null {
    const { rows } = this.circleOf[p]!;
    const loads = new PersonLoads(this.days[p]!.cheapest(reward), rows, p);
    const own = rows.flatMap((row) => levels.find((level) => level.row === row) ?? []);
    const choice = own.length === rows.length ? loads.choice(own) : null;
    return choice && this.days[p]!.trace(choice.worked, choice.load, reward);
  }

  /** What each day worked brings the person. */
  private reward(prices: Float64Array, p: number): Float64Array {
    const reward = new Float64Array(this.c.days);
    this.c.cover.forEach(({ day, people }, r) => {
      if (people === null || people[p] === 1) reward[day]! += prices[r]!;
    });
    return reward;
  }

  answer(prices: Float64Array, choices: Choices): Answer {
    const { c } = this;
    const days = new Int8Array(c.people * c.days);
    const best: number[] = [];
    const all = this.circles.map(({ people, rows }, i) => {
      const rewards = people.map((p) => this.reward(prices, p));
      const work = people.map((p, k) => this.days[p]!.cheapest(rewards[k]!));
      const windows = new DayWindows(c, people, rows, work, () => 1, choices[i]!);
      const points = windows.all();
      const cheapest = points.reduce((a, b) => (b < a ? b : a), Infinity);
      best.push(cheapest);
      const levels = choices[i]![points.indexOf(cheapest)]?.levels;
      people.forEach((p, k) => {
        const choice = levels ? windows.choice(k, levels) : null;
        if (choice) days.set(this.days[p]!.trace(choice.worked, choice.load, rewards[k]!), p * c.days);
      });
      return points;
    });
    const priced = c.constant + c.cover.reduce((sum, row, r) => sum + row.min * prices[r]!, 0);
    const points = best.reduce((sum, own) => sum + own, priced);
    const windows = all.map((own, i) => own.map((value) => points - best[i]! + value));
    return { points, counts: this.countsOf(days), days, windows };
  }

  private countsOf(days: Cells): Int32Array {
    const { c } = this;
    return Int32Array.from(c.cover, ({ day, people }) => {
      let count = 0;
      for (let p = 0; p < c.people; p += 1)
        if (people === null || people[p] === 1) count += days[p * c.days + day]!;
      return count;
    });
  }
}
