import type { Random } from "../../index";
import { at, type Cells, type Compiled } from "../compile/compiled";
import type { DayMarket } from "./day-market";
import type { Level } from "../levels/loads";

/** Share of the price of cover that working a day brings where nobody is missing: rows drift to scarce days. */
const DRIFT = 0.7;
/** Rows of equal points are told apart by chance. */
const NOISE = 0.5;

/** Where rows should go. */
export interface RowAim {
  readonly levels: readonly Level[];
  /** [cover row]: what one person more is worth; null = not known. */
  readonly prices: Float64Array | null;
}

/**
 * Rosters of a days-only request, one person's row after the other: each becomes the cheapest that there is with the
 * rows of the others as they are. What a walk reaches by many small steps, or never, is one step here.
 */
export class DayRows {
  /** [cover row]: people counted. */
  private readonly counts: Int32Array;
  private readonly c: Compiled;

  constructor(
    private readonly market: DayMarket,
    private readonly random: Random,
    /** Points for somebody missing. */
    private readonly missing: number
  ) {
    this.c = market.c;
    this.counts = new Int32Array(market.c.cover.length);
  }

  /** Goes on from a roster, as many rows as there are people in a round, until `enough` says so of the roster. */
  run(start: Cells, aim: RowAim, rounds: number, enough: (cells: Cells) => boolean): void {
    const { c } = this;
    const cells = start.slice();
    this.counts.fill(0);
    for (let p = 0; p < c.people; p += 1) this.count(cells, p, 1);
    for (let round = 0; round < rounds; round += 1) {
      for (let k = 0; k < c.people; k += 1) this.renew(cells, this.random.below(c.people), aim);
      if (enough(cells)) return;
    }
  }

  private renew(cells: Cells, p: number, aim: RowAim): void {
    const { c } = this;
    this.count(cells, p, -1);
    const days = this.market.row(p, aim.levels, this.reward(p, aim));
    days?.forEach((works, d) => (cells[p * c.days + d] = works === 1 ? 1 : this.dayOff(p, d)));
    this.count(cells, p, 1);
  }

  /** What each day worked brings the person as the others' rows are. */
  private reward(p: number, { prices }: RowAim): Float64Array {
    const { c, random } = this;
    const reward = Float64Array.from({ length: c.days }, () => (random.next() - 0.5) * NOISE);
    c.cover.forEach(({ day, people, min }, r) => {
      if (people !== null && people[p] === 0) return;
      reward[day]! += this.counts[r]! < min ? this.missing : DRIFT * (prices?.[r] ?? 0);
    });
    return reward;
  }

  private count(cells: Cells, p: number, sign: number): void {
    const { c } = this;
    c.cover.forEach(({ day, people }, r) => {
      if ((people === null || people[p] === 1) && cells[p * c.days + day] === 1) this.counts[r]! += sign;
    });
  }

  private dayOff(p: number, d: number): number {
    const { c } = this;
    for (let s = 0; s < c.states; s += 1) if (s !== 1 && c.allowed[at(c, p, d, s)] === 1) return s;
    return 0;
  }
}
