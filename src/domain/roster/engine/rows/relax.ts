import type { Master } from "./master";
import type { RowPricer } from "./pricing";
import type { Row, RowProblem } from "./problem";

/** The program without whole numbers, solved. */
export interface Relaxation {
  /** Value of the restricted program; Infinity when the solver failed. */
  readonly value: number;
  /** No roster from open rows costs less (Lagrange bound). */
  readonly bound: number;
}

/** How long and how calmly rows are priced. */
export interface RelaxOptions {
  /** Most rounds of pricing everybody. */
  readonly rounds: number;
  /** 0 = the program's own duals; nearer to 1 = nearer to the duals of the best bound, which calms the rounds. */
  readonly smoothing: number;
  /** Stop when the bound is this near. */
  readonly gap: number;
  readonly stop: () => boolean;
  /** Seconds left for one solve of the program, null = no limit. */
  readonly secondsLeft: () => number | null;
}

interface Centre {
  readonly duals: Float64Array;
  readonly bound: number;
}

/** Table entries filled between two solves of the program; large teams are priced a part at a time. */
const ENTRIES_PER_ROUND = 30_000_000;

/** Column generation: solve the program, price the people at its duals, add what is worth it, until nothing is. */
export class ColumnGeneration {
  /** People priced so far: the measure of work. */
  pricings = 0;
  private turn = 0;

  constructor(
    private readonly p: RowProblem,
    private readonly master: Master,
    private readonly pricers: readonly RowPricer[]
  ) {}

  relax(o: RelaxOptions): Relaxation {
    let centre: Centre = { duals: new Float64Array(0), bound: -Infinity };
    let smoothing = o.smoothing;
    let idle = 0; // people priced in a row without a new row
    for (let round = 0; round < o.rounds; round++) {
      if (!this.master.solve(o.secondsLeft())) return { value: Infinity, bound: centre.bound };
      const duals = this.master.duals();
      const prices = mixed(centre, duals.cover, smoothing);
      const { priced, added, bound } = this.price(prices, duals, o.stop);
      if (bound > centre.bound) centre = { duals: prices, bound };
      if (this.master.objective - centre.bound < o.gap || o.stop()) break;
      idle = added > 0 ? 0 : idle + priced;
      if (idle < this.p.people.length) continue;
      if (smoothing === 0) break;
      idle = 0;
      smoothing = smoothing > 0.05 ? smoothing / 2 : 0; // nothing found at mixed duals: trust the program more
    }
    return { value: this.master.objective, bound: centre.bound };
  }

  /** Prices people by turns; the bound is that of the whole team or −Infinity when only a part was priced. */
  private price(
    cover: Float64Array,
    duals: Duals,
    stop: () => boolean
  ): { priced: number; added: number; bound: number } {
    const { p } = this;
    const price = cover.map((v) => -v);
    let bound = coverValue(p, cover);
    let priced = 0;
    let added = 0;
    for (let entries = 0; priced < p.people.length && entries < ENTRIES_PER_ROUND && !stop(); priced++) {
      const i = this.turn;
      this.turn = (this.turn + 1) % p.people.length;
      const pricer = this.pricers[i]!;
      const before = pricer.entries;
      const found = pricer.cheapest(price);
      entries += pricer.entries - before;
      bound += found ? found.value : -Infinity;
      if (found && reducedCost(p, found.row, i, duals) < -1e-6 && this.master.add(i, found.row)) added++;
    }
    this.pricings += priced;
    return { priced, added, bound: priced === p.people.length ? bound : -Infinity };
  }
}

interface Duals {
  readonly cover: Float64Array;
  readonly person: Float64Array;
}

function coverValue(p: RowProblem, cover: Float64Array): number {
  let value = 0;
  for (let k = 0; k < p.need.length; k++) if (p.need[k]! > 0) value += cover[k]! * p.need[k]!;
  return value;
}

function reducedCost(p: RowProblem, row: Row, person: number, duals: Duals): number {
  let cost = row.cost - duals.person[person]!;
  row.states.forEach((s, d) => (cost -= duals.cover[d * p.states + s]!));
  return cost;
}

function mixed(centre: Centre, duals: Float64Array, smoothing: number): Float64Array {
  if (centre.bound === -Infinity || smoothing === 0) return duals;
  return duals.map((v, k) => smoothing * centre.duals[k]! + (1 - smoothing) * v);
}
