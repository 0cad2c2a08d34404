import type { Completion } from "./completion";
import type { DayCosts } from "./costs";
import type { RowPerson, RowProblem } from "./problem";
import type { Path, PlaceTable } from "./table";

/** Working memory of the pricing, shared by all people: only one is priced at a time. */
export class PricingMemory {
  best: [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)];
  /** Places reached on a day, so that the others are never looked at. */
  reached: [Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0)];
  readonly count: [number, number] = [0, 0];
  from = new Int32Array(0);

  /** Makes room; `best` is all Infinity between two pricings. */
  fit(size: number, days: number): void {
    if (this.best[0].length < size) {
      this.best = [new Float64Array(size).fill(Infinity), new Float64Array(size).fill(Infinity)];
      this.reached = [new Int32Array(size), new Int32Array(size)];
    }
    if (this.from.length < size * days) this.from = new Int32Array(size * days);
  }

  clear(side: 0 | 1): void {
    const best = this.best[side];
    const reached = this.reached[side];
    for (let i = 0; i < this.count[side]; i++) best[reached[i]!] = Infinity;
    this.count[side] = 0;
  }
}

/** Costs nearer than this are the same. */
const SAME = 1e-9;

/** Exact dynamic program over the days on the places of one person. */
export class RowLabels {
  /** Places looked at so far. */
  entries = 0;
  private completion: Completion | null = null;
  private target = Infinity;

  constructor(
    private readonly p: RowProblem,
    private readonly person: RowPerson,
    private readonly table: PlaceTable,
    private readonly costs: DayCosts,
    private readonly memory: PricingMemory
  ) {}

  /** Cheapest path below the target or null; places that cannot lead to one are left out where `completion` shows it. */
  cheapest(completion: Completion | null, target: number): Path | null {
    this.completion = completion;
    this.target = target - SAME;
    this.start();
    for (let d = 0; d + 1 < this.p.days; d++) this.step(d);
    const end = this.cheapestEnd();
    const cost = end < 0 ? Infinity : this.memory.best[lastSide(this.p.days)][end]!;
    const path = cost < target - SAME ? { classes: this.trace(end), cost } : null;
    this.memory.clear(0);
    this.memory.clear(1);
    return path;
  }

  private start(): void {
    const { table, costs } = this;
    const rest = table.firstRest();
    if (rest >= 0 && costs.off[0]! < Infinity) this.reach(0, 0, table.place(rest, 0, 0, 0), costs.off[0]!, 0);
    const weekend = this.p.weekend[0] ? 1 : 0;
    table.classes.units.forEach((units, c) => {
      const value = costs.work[c]!;
      const counter = table.isCounted(c) ? 1 : 0;
      const run = table.firstWork(c);
      if (run < 0 || value === Infinity || units >= table.units || counter >= table.counters) return;
      if (weekend < table.weekends) this.reach(0, 0, table.place(run, units, weekend, counter), value, 0);
    });
  }

  private reach(side: 0 | 1, layer: number, place: number, value: number, from: number): void {
    const best = this.memory.best[side];
    const old = best[place]!;
    if (value >= old) return;
    if (old === Infinity) this.memory.reached[side][this.memory.count[side]++] = place;
    best[place] = value;
    this.memory.from[layer + place] = from;
  }

  /** From the places of day d to those of day d + 1. */
  private step(d: number): void {
    const now = (d & 1) as 0 | 1;
    this.memory.clear((1 - now) as 0 | 1);
    const reached = this.memory.reached[now];
    const best = this.memory.best[now];
    const count = this.memory.count[now];
    const { table, completion, target } = this;
    for (let i = 0; i < count; i++) {
      const place = reached[i]!;
      const run = table.runOfPlace[place]!;
      if (completion !== null) {
        const rest = completion.after(d, run, table.weekendsOfPlace[place]!, table.unitsOfPlace[place]!);
        if (best[place]! + rest >= target) continue;
      }
      this.entries++;
      this.leave(d, place, run);
    }
  }

  private leave(d: number, place: number, run: number): void {
    const { table, person } = this;
    const works = table.classOfRun[run]! >= 0;
    const mayTurn = table.mayTurn(d, run);
    if (!works || mayTurn) this.rest(d, place, run, works);
    if (works ? table.lengthOfRun[run]! < person.maxRun : mayTurn) this.work(d, place, run, works);
  }

  private rest(d: number, place: number, run: number, works: boolean): void {
    const { table } = this;
    const off = this.costs.off[d + 1]!;
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
      const cost = this.costs.work[first + c]!;
      const u = units + table.classes.units[c]!;
      if (cost === Infinity || u >= table.units || u < least || (full && table.isCounted(c))) continue;
      this.reach(side, layer, planes[i]! + offset + table.advance[c]!, value + cost, place);
    }
  }

  private cheapestEnd(): number {
    const side = lastSide(this.p.days);
    const best = this.memory.best[side];
    let end = -1;
    for (let i = 0; i < this.memory.count[side]; i++) {
      const place = this.memory.reached[side][i]!;
      if (this.table.unitsOfPlace[place]! < this.person.minUnits) continue;
      if (this.table.mayEnd[this.table.runOfPlace[place]!] === 0) continue;
      if (end < 0 || best[place]! < best[end]!) end = place;
    }
    return end;
  }

  private trace(end: number): Int8Array {
    const { days } = this.p;
    const classes = new Int8Array(days);
    for (let d = days - 1, place = end; d >= 0; d--) {
      classes[d] = this.table.classOfRun[this.table.runOfPlace[place]!]!;
      place = this.memory.from[d * this.table.size + place]!;
    }
    return classes;
  }
}

function lastSide(days: number): 0 | 1 {
  return ((days - 1) & 1) as 0 | 1;
}
