import { stepOf } from "../levels/bounds";
import type { Cells, Compiled } from "../compile/compiled";
import type { Choices, DayMarket } from "./day-market";
import type { Level } from "../levels/loads";

/** Rounds without progress before steps are halved. */
const PATIENCE = 6;
/** Share of the last direction that is kept: the prices swing less. */
const MEMORY = 0.4;

/** What all scores of a days-only request are multiples of, counted from its constant. */
export function scoreStep(c: Compiled): number {
  const runs = c.limits.map((l) => l.longRunCost);
  return stepOf([...c.cost, ...runs, ...c.even.map((row) => row.weight)]) || 1;
}

/** What the days-only request says at its best prices. */
export interface PricedDays {
  /** No roster of the days-only request scores less. */
  readonly points: number;
  /** What everybody would do at the best prices: near a roster, and a good start for one. */
  readonly days: Cells;
  /** The windows that roster has to meet. */
  readonly levels: readonly Level[];
  /** [cover row]: what one person more is worth. */
  readonly prices: Float64Array;
}

/**
 * A bound for a days-only request by prices for cover that rise where people are missing: subgradient steps towards
 * `target`, the points of a known roster. Windows that cost as much as the target are dropped, and those that are left
 * are looked at one by one. Ends when the target is met, after `rounds` for a set of windows, or when `stop` says so.
 */
export class DayPricing {
  private readonly step: number;
  private readonly c: Compiled;

  constructor(
    private readonly market: DayMarket,
    private readonly rounds: number,
    private readonly stop: () => boolean
  ) {
    this.c = market.c;
    this.step = scoreStep(market.c);
  }

  run(target: number): PricedDays {
    const prices = new Float64Array(this.c.cover.length);
    const first = this.climb(prices, this.market.choices, target);
    if (first.points >= target) return first;
    const left = first.windows.map((own, i) =>
      this.market.choices[i]!.filter((_, k) => this.whole(own[k]!) < target)
    );
    const widest = left.reduce((at, own, i) => (own.length > left[at]!.length ? i : at), 0);
    let least = { ...first, points: Infinity };
    for (const window of left[widest]!) {
      const only = left.map((own, i) => (i === widest ? [window] : own));
      const climbed = this.climb(first.prices.slice(), only, Math.min(target, least.points));
      if (climbed.points < least.points) least = climbed;
      if (least.points <= first.points) break;
    }
    return { ...least, points: Math.max(first.points, Math.min(target, least.points)) };
  }

  private whole(points: number): number {
    const { constant } = this.c;
    return constant + Math.ceil((points - constant) / this.step - 1e-6) * this.step;
  }

  private climb(prices: Float64Array, choices: Choices, target: number) {
    const { c } = this;
    const direction = new Float64Array(prices.length);
    let best = this.market.answer(prices, choices);
    let at = prices.slice();
    let answer = best;
    let stride = 1;
    let stalled = 0;
    for (let round = 0; round < this.rounds && this.whole(best.points) < target && !this.stop(); round += 1) {
      let length = 0;
      c.cover.forEach((row, r) => {
        const pull = row.min - answer.counts[r]!;
        direction[r] = MEMORY * direction[r]! + (prices[r]! > 0 || pull > 0 ? pull : 0);
        length += direction[r]! ** 2;
      });
      if (length === 0) break;
      const factor = (stride * (target - answer.points)) / length;
      for (let r = 0; r < prices.length; r += 1) prices[r] = Math.max(0, prices[r]! + factor * direction[r]!);
      answer = this.market.answer(prices, choices);
      stalled = answer.points > best.points ? 0 : stalled + 1;
      if (stalled === 0) {
        best = answer;
        at = prices.slice();
      }
      if (stalled === PATIENCE) {
        stride /= 2;
        stalled = 0;
      }
    }
    const { windows, days } = best;
    const cheapest = choices.flatMap((own, i) => own[windows[i]!.indexOf(best.points)]?.levels ?? []);
    return { points: this.whole(best.points), days, levels: cheapest, windows, prices: at };
  }
}
