import { Completion } from "./completion";
import { DayCosts } from "./costs";
import { type PricingMemory, RowLabels } from "./label-setting";
import { type Row, type RowPerson, type RowProblem, rowOf } from "./problem";
import { type Path, PlaceTable } from "./table";

/** A priced row; no row of the person is worth less than `value` at these prices. */
export interface PricedRow {
  readonly row: Row;
  readonly value: number;
}

/** Times a broken limit is priced up, and then times that days beyond it are closed, before the search gives up. */
const PRICED = 12;
const CLOSED = 20;
/** First penalty as a share of the spread of the prices; doubled each time. */
const PENALTY_SHARE = 0.125;
/** With fewer open days, or with fewer places on them, a bound first is not worth its time. */
const FEW_DAYS = 5;
const FEW_PLACES = 20_000;
/** A search that finds nothing near the bound goes this much further. */
const WIDENING = 4;

/**
 * The cheapest row of one person when every (day, state) has a price: dynamic programming over the days. The tightest
 * limit is counted exactly; others that the row breaks are priced up until they hold, which keeps `value` a bound.
 */
export class RowPricer {
  /** [day × states + state]: 1 = open. Starts as what the person may work and is narrowed by the search. */
  readonly open: Uint8Array;
  /** No open row was worth less at the last prices; Infinity when there is none. */
  bound = -Infinity;
  private readonly table: PlaceTable;
  private readonly costs: DayCosts;
  private readonly labels: RowLabels;
  private readonly completion: Completion;
  /** How far above its bound a row may be expected. */
  private gap = 1;

  constructor(
    private readonly p: RowProblem,
    private readonly index: number,
    memory: PricingMemory
  ) {
    this.open = this.person.allowed.slice();
    this.table = new PlaceTable(p, this.person);
    memory.fit(this.table.size, p.days);
    this.costs = new DayCosts(p, this.person, this.table);
    this.labels = new RowLabels(p, this.person, this.table, this.costs, memory);
    this.completion = new Completion(p, this.person, this.table, this.costs);
  }

  private get person(): RowPerson {
    return this.p.people[this.index]!;
  }

  /** Places looked at so far: the effort. */
  get entries(): number {
    return this.labels.entries;
  }

  /**
   * Cheapest row worth less than `below` when state s on day d costs cost + price[d × states + s]; null when no open
   * row is. With limits priced up the row that is found may itself be worth a little more.
   */
  cheapest(price: Float64Array, below = Infinity): PricedRow | null {
    const { limited } = this.table.classes;
    const { limit } = this.person;
    const penalty = new Float64Array(this.p.states);
    const open = limited.length > 1 ? this.open.slice() : this.open;
    this.bound = -Infinity;
    for (let attempt = 0; attempt < PRICED + CLOSED; attempt++) {
      this.costs.fill(open, price, penalty);
      const paid = limited.reduce((sum, s) => sum + penalty[s]! * limit[s]!, 0);
      const path = this.search(below + paid);
      if (attempt <= PRICED) this.bound = Math.max(this.bound, (path?.cost ?? below + paid) - paid);
      if (path === null) return null;
      const broken = limited.filter((s) => this.occurrences(path, s) > limit[s]!);
      const states = this.costs.statesOf(path.classes);
      if (broken.length === 0) return { row: rowOf(this.p, this.index, states), value: this.bound };
      if (attempt < PRICED) {
        const first = Math.max(1, spread(price) * PENALTY_SHARE);
        for (const s of broken) penalty[s]! += penalty[s]! || first;
      } else for (const s of broken) this.closeBeyond(states, s, price, open);
    }
    return null;
  }

  /** Keeps the cheapest days of a state that the row has too often, and closes it on the others. */
  private closeBeyond(states: Uint8Array, state: number, price: Float64Array, open: Uint8Array): void {
    const { cost, limit } = this.person;
    const priceOn = (d: number) => cost[d * this.p.states + state]! + price[d * this.p.states + state]!;
    const days = [...states.keys()].filter((d) => states[d] === state);
    days.sort((a, b) => priceOn(a) - priceOn(b));
    for (const d of days.slice(limit[state])) open[d * this.p.states + state] = 0;
  }

  /** Cheapest path below the target at the present costs. */
  private search(target: number): Path | null {
    const days = this.costs.openDays;
    const few = days <= FEW_DAYS || days * this.table.size <= FEW_PLACES;
    return few ? this.labels.cheapest(null, target) : this.searchNearBound(target);
  }

  private searchNearBound(target: number): Path | null {
    this.completion.solve(this.keepsLimits);
    const { bound, found } = this.completion;
    const most = Math.min(target, found?.cost ?? Infinity);
    if (bound === Infinity) return null;
    for (let gap = this.gap; bound < most; gap *= WIDENING) {
      const path = this.labels.cheapest(this.completion, Math.min(bound + gap, most));
      if (path) this.gap = Math.max(1, path.cost - bound) * 1.5;
      if (path) return path;
      if (bound + gap >= most) break;
    }
    return found && found.cost < target ? found : null;
  }

  private readonly keepsLimits = (path: Path): boolean =>
    this.table.classes.limited.every((s) => this.occurrences(path, s) <= this.person.limit[s]!);

  /** Days of a limited state: it is a class of its own. */
  private occurrences(path: Path, state: number): number {
    const { members } = this.table.classes;
    let n = 0;
    for (const c of path.classes) if (c >= 0 && members[c]![0] === state) n++;
    return n;
  }
}

function spread(price: Float64Array): number {
  let low = Infinity;
  let high = -Infinity;
  for (const v of price) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  return high - low;
}
