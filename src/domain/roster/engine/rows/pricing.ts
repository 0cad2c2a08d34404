import { type Row, type RowPerson, type RowProblem, rowOf } from "./problem";
import { PlaceTable } from "./table";

/** A priced row; no row of the person is worth less than `value` at these prices. */
export interface PricedRow {
  readonly row: Row;
  readonly value: number;
}

/** Working memory of the pricing, shared by all people: only one is priced at a time. */
export class PricingMemory {
  best: [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)];
  /** Places reached on a day, so that the others are never looked at. */
  reached: [Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0)];
  from = new Int32Array(0);

  /** Makes room; `best` is all Infinity between two pricings. */
  fit(size: number, days: number): void {
    if (this.best[0].length < size) {
      this.best = [new Float64Array(size).fill(Infinity), new Float64Array(size).fill(Infinity)];
      this.reached = [new Int32Array(size), new Int32Array(size)];
    }
    if (this.from.length < size * days) this.from = new Int32Array(size * days);
  }
}

/** Times a broken limit is priced up before the search gives up. */
const ATTEMPTS = 20;
/** First penalty as a share of the spread of the prices; doubled each time. */
const PENALTY_SHARE = 0.125;

/**
 * The cheapest row of one person when every (day, state) has a price: dynamic programming over the days. The tightest
 * limit is counted exactly; others that the row breaks are priced up until they hold, which keeps `value` a bound.
 */
export class RowPricer {
  /** [day × states + state]: 1 = open. Starts as what the person may work and is narrowed by the search. */
  readonly open: Uint8Array;
  private readonly table: PlaceTable;
  /** Places the last pricing looked at: its effort. */
  lastEntries = 0;
  private readonly reachedCount: [number, number] = [0, 0];
  private readonly classCost: Float64Array;
  private readonly classState: Uint8Array;
  private readonly offCost: Float64Array;

  constructor(
    private readonly p: RowProblem,
    private readonly index: number,
    private readonly memory: PricingMemory
  ) {
    const person = this.person;
    this.open = person.allowed.slice();
    this.table = new PlaceTable(p, person);
    const { size, classes } = this.table;
    memory.fit(size, p.days);
    this.classCost = new Float64Array(p.days * classes.members.length);
    this.classState = new Uint8Array(p.days * classes.members.length);
    this.offCost = new Float64Array(p.days);
  }

  private get person(): RowPerson {
    return this.p.people[this.index]!;
  }

  /** Cheapest row when state s on day d costs cost + price[d × states + s]; null when no open row keeps the rules. */
  cheapest(price: Float64Array): PricedRow | null {
    const { limited } = this.table.classes;
    const { limit } = this.person;
    const penalty = new Float64Array(this.p.states);
    let value = -Infinity;
    this.lastEntries = 0;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      this.priceClasses(price, penalty);
      const end = this.run();
      const total = end < 0 ? Infinity : this.memory.best[lastSide(this.p.days)][end]!;
      const states = end < 0 ? null : this.trace(end);
      this.clear(0);
      this.clear(1);
      if (states === null) return null;
      const paid = limited.reduce((sum, s) => sum + penalty[s]! * limit[s]!, 0);
      value = Math.max(value, total - paid);
      const broken = limited.filter((s) => occurrences(states, s) > limit[s]!);
      if (broken.length === 0) return { row: rowOf(this.p, this.index, states), value };
      const first = Math.max(1, spread(price) * PENALTY_SHARE);
      for (const s of broken) penalty[s]! += penalty[s]! || first;
    }
    return null;
  }

  private priceClasses(price: Float64Array, penalty: Float64Array): void {
    const { days, states } = this.p;
    const { cost } = this.person;
    const { members } = this.table.classes;
    for (let d = 0; d < days; d++) {
      const k = d * states;
      this.offCost[d] = this.open[k] ? cost[k]! + price[k]! : Infinity;
      for (let c = 0; c < members.length; c++) {
        let low = Infinity;
        let state = 0;
        for (const s of members[c]!) {
          if (!this.open[k + s]) continue;
          const v = cost[k + s]! + price[k + s]! + penalty[s]!;
          if (v >= low) continue;
          low = v;
          state = s;
        }
        this.classCost[d * members.length + c] = low;
        this.classState[d * members.length + c] = state;
      }
    }
  }

  /** Fills the tables; answers the cheapest final place, or −1. */
  private run(): number {
    this.start();
    for (let d = 0; d + 1 < this.p.days; d++) this.step(d);
    return this.cheapestEnd();
  }

  private clear(side: 0 | 1): void {
    const best = this.memory.best[side];
    const reached = this.memory.reached[side];
    for (let i = 0; i < this.reachedCount[side]; i++) best[reached[i]!] = Infinity;
    this.reachedCount[side] = 0;
  }

  private start(): void {
    const { table, person } = this;
    if (this.offCost[0]! < Infinity) this.reach(0, 0, 0, this.offCost[0]!, 0);
    table.classes.units.forEach((units, c) => {
      const value = this.classCost[c]!;
      const counter = table.isCounted(c) ? 1 : 0;
      if (value === Infinity || units >= table.units || counter >= table.counters) return;
      const weekend = this.p.weekend[0] ? 1 : 0;
      if (weekend >= table.weekends) return;
      this.reach(0, 0, table.place(person.minOff + c * person.maxRun, units, weekend, counter), value, 0);
    });
  }

  private reach(side: 0 | 1, layer: number, place: number, value: number, from: number): void {
    const best = this.memory.best[side];
    const old = best[place]!;
    if (value >= old) return;
    if (old === Infinity) this.memory.reached[side][this.reachedCount[side]++] = place;
    best[place] = value;
    this.memory.from[layer + place] = from;
  }

  /** From the places of day d to those of day d + 1. */
  private step(d: number): void {
    const now = (d & 1) as 0 | 1;
    this.clear((1 - now) as 0 | 1);
    const reached = this.memory.reached[now];
    this.lastEntries += this.reachedCount[now];
    for (let i = 0; i < this.reachedCount[now]; i++) this.leave(d, reached[i]!);
  }

  private leave(d: number, place: number): void {
    const { table, person } = this;
    const run = table.runOfPlace[place]!;
    const works = table.classOfRun[run]! >= 0;
    const length = table.lengthOfRun[run]!;
    const sinceStart = length === d + 1;
    if (!works || length >= person.minRun || sinceStart) this.rest(d, place, run, works);
    if (works ? length < person.maxRun : length >= person.minOff || sinceStart)
      this.work(d, place, run, works);
  }

  private rest(d: number, place: number, run: number, works: boolean): void {
    const { table } = this;
    const off = this.offCost[d + 1]!;
    if (off === Infinity || table.unitsOfPlace[place]! < table.leastUnits[d + 1]!) return;
    const rest = works ? 0 : Math.min(run + 1, this.person.minOff - 1);
    const side = ((d + 1) & 1) as 0 | 1;
    const value = this.memory.best[(d & 1) as 0 | 1][place]! + off;
    this.reach(side, (d + 1) * table.size, place + (rest - run) * table.plane, value, place);
  }

  private work(d: number, place: number, run: number, works: boolean): void {
    const { table } = this;
    const kind = this.p.weekend[d + 1]!;
    const weekend = kind === 1 || (kind === 2 && !works) ? 1 : 0;
    if (table.weekendsOfPlace[place]! + weekend >= table.weekends) return;
    const side = ((d + 1) & 1) as 0 | 1;
    const layer = (d + 1) * table.size;
    const value = this.memory.best[(d & 1) as 0 | 1][place]!;
    const offset = place - run * table.plane + weekend * table.counters;
    const units = table.unitsOfPlace[place]!;
    const least = table.leastUnits[d + 1]!;
    const full = table.counterOfPlace[place]! + 1 >= table.counters;
    const classes = table.nextClasses[run]!;
    const planes = table.nextPlanes[run]!;
    const first = (d + 1) * table.advance.length;
    for (let i = 0; i < classes.length; i++) {
      const c = classes[i]!;
      const cost = this.classCost[first + c]!;
      const u = units + table.classes.units[c]!;
      if (cost === Infinity || u >= table.units || u < least || (full && table.isCounted(c))) continue;
      this.reach(side, layer, planes[i]! + offset + table.advance[c]!, value + cost, place);
    }
  }

  private cheapestEnd(): number {
    const side = lastSide(this.p.days);
    const best = this.memory.best[side];
    let end = -1;
    for (let i = 0; i < this.reachedCount[side]; i++) {
      const place = this.memory.reached[side][i]!;
      if (this.table.unitsOfPlace[place]! < this.person.minUnits) continue;
      if (end < 0 || best[place]! < best[end]!) end = place;
    }
    return end;
  }

  private trace(end: number): Uint8Array {
    const { days } = this.p;
    const classes = this.table.classes.members.length;
    const states = new Uint8Array(days);
    for (let d = days - 1, place = end; d >= 0; d--) {
      const cls = this.table.classOfRun[this.table.runOfPlace[place]!]!;
      states[d] = cls < 0 ? 0 : this.classState[d * classes + cls]!;
      place = this.memory.from[d * this.table.size + place]!;
    }
    return states;
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

function lastSide(days: number): 0 | 1 {
  return ((days - 1) & 1) as 0 | 1;
}

function occurrences(states: Uint8Array, state: number): number {
  let n = 0;
  for (const s of states) if (s === state) n++;
  return n;
}
