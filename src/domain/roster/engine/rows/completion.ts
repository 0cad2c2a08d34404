import type { DayCosts } from "./costs";
import type { RowPerson, RowProblem } from "./problem";
import type { Path, PlaceTable } from "./table";

interface Guess {
  /** Price of one unit. */
  readonly price: number;
  readonly bound: number;
  /** Change of the bound with the price. */
  readonly slope: number;
}

/** Most solves of the relaxed program for one pricing. */
const MOST_GUESSES = 7;
/** A better price of a unit that lifts the bound by less is not looked for. */
const SLIGHT = 1e-6;

/**
 * What the days after a given one cost at least: the dynamic program of the labels with the units priced instead of
 * counted, run backwards. The price of a unit is chosen so that the bound is high; a row that keeps the units at such a
 * price is often the cheapest of all.
 */
export class Completion {
  /** No row costs less; Infinity when there is none. */
  bound = -Infinity;
  /** Cheapest row seen that keeps the units and is fit. */
  found: Path | null = null;
  private price = 0;
  private step = 1;
  /** [(day × runs + run) × weekends + weekends used]: of the best price, and of the present guess. */
  private rest: Float64Array;
  private spare: Float64Array;
  private readonly choice: Int8Array;
  private readonly width: number;
  private readonly priced: Float64Array;

  constructor(
    private readonly p: RowProblem,
    private readonly person: RowPerson,
    private readonly table: PlaceTable,
    private readonly costs: DayCosts
  ) {
    this.width = table.runs * table.weekends;
    this.rest = new Float64Array(this.width * p.days);
    this.spare = new Float64Array(this.width * p.days);
    this.choice = new Int8Array(this.width * p.days);
    this.priced = new Float64Array(table.classes.members.length);
  }

  /** Least cost of the days after `day` from this run with these weekends and units used. */
  after(day: number, run: number, weekends: number, units: number): number {
    const { price, person } = this;
    const least = this.rest[day * this.width + run * this.table.weekends + weekends]!;
    return least - price * ((price >= 0 ? person.maxUnits : person.minUnits) - units);
  }

  /** Looks for the best price of a unit at the present costs, starting from the last one. */
  solve(isFit: (path: Path) => boolean): void {
    this.bound = -Infinity;
    this.found = null;
    let low: Guess | null = null; // the bound still rises here
    let high: Guess | null = null; // and falls here
    let price: number | null = this.price;
    for (let n = 0; n < MOST_GUESSES && price !== null; n++) {
      const guess = this.guess(price, isFit);
      if (guess.slope === 0) return;
      if (guess.slope > 0) low = guess;
      else high = guess;
      price = this.next(low, high);
    }
  }

  private next(low: Guess | null, high: Guess | null): number | null {
    if (low === null) return high!.price - (this.step *= 2);
    if (high === null) return low.price + (this.step *= 2);
    this.step = Math.max(1e-3, (high.price - low.price) / 4);
    if (low.price < 0 && high.price > 0) return 0;
    // Where the two lines meet: no bound is higher.
    const lowAtZero = low.bound - low.slope * low.price;
    const highAtZero = high.bound - high.slope * high.price;
    const meet = (lowAtZero - highAtZero) / (high.slope - low.slope);
    return lowAtZero + low.slope * meet - this.bound < SLIGHT ? null : meet;
  }

  private guess(price: number, isFit: (path: Path) => boolean): Guess {
    const { minUnits, maxUnits } = this.person;
    this.fill(price);
    const path = this.trace(price);
    if (path === null) {
      this.bound = Infinity;
      return { price, bound: Infinity, slope: 0 };
    }
    const { units } = path;
    const limit = price > 0 || (price === 0 && units > maxUnits) ? maxUnits : minUnits;
    const keeps = units >= minUnits && units <= maxUnits;
    const bound = path.cost + price * (units - limit);
    if (bound > this.bound) {
      [this.rest, this.spare] = [this.spare, this.rest];
      this.bound = bound;
      this.price = price;
    }
    if (keeps && path.cost < (this.found?.cost ?? Infinity) && isFit(path)) this.found = path;
    return { price, bound, slope: keeps && price === 0 ? 0 : units - limit };
  }

  /** Backwards over the days. */
  private fill(price: number): void {
    const { p, table, spare, width, priced } = this;
    const classes = priced.length;
    for (let k = 0; k < width; k++) {
      spare[(p.days - 1) * width + k] = table.mayEnd[Math.floor(k / table.weekends)] ? 0 : Infinity;
    }
    for (let d = p.days - 2; d >= 0; d--) {
      for (let c = 0; c < classes; c++)
        priced[c] = this.costs.work[(d + 1) * classes + c]! + price * table.classes.units[c]!;
      for (let run = 0; run < table.runs; run++) this.fillRun(d, run);
    }
  }

  private fillRun(d: number, run: number): void {
    const { table, person, spare, width, priced, choice } = this;
    const { weekends } = table;
    const works = table.classOfRun[run]! >= 0;
    const mayTurn = table.mayTurn(d, run);
    const kind = this.p.weekend[d + 1]!;
    const weekend = kind === 1 || (kind === 2 && !works) ? 1 : 0;
    const mayRest = !works || mayTurn;
    const mayWork = works ? table.lengthOfRun[run]! < person.maxRun : mayTurn;
    const off = this.costs.off[d + 1]!;
    const restRun = works ? 0 : Math.min(run + 1, person.minOff - 1);
    const classes = table.nextClasses[run]!;
    const runs = table.nextRuns[run]!;
    const next = (d + 1) * width;
    const here = d * width + run * weekends;
    for (let w = 0; w < weekends; w++) {
      let best = mayRest ? off + spare[next + restRun * weekends + w]! : Infinity;
      let chosen = -1;
      if (mayWork && w + weekend < weekends) {
        const from = next + w + weekend;
        for (let i = 0; i < classes.length; i++) {
          const value = priced[classes[i]!]! + spare[from + runs[i]! * weekends]!;
          if (value >= best) continue;
          best = value;
          chosen = classes[i]!;
        }
      }
      spare[here + w] = best;
      choice[here + w] = chosen;
    }
  }

  /** The relaxed row of the last guess, or null when no row keeps the other rules. */
  private trace(price: number): (Path & { readonly units: number }) | null {
    const { p, table, person, costs, spare } = this;
    const { weekends } = table;
    const classes = new Int8Array(p.days);
    let best = Infinity;
    let run = table.firstRest();
    if (run >= 0) best = costs.off[0]! + spare[run * weekends]!;
    classes[0] = -1;
    const first = p.weekend[0] ? 1 : 0;
    table.classes.units.forEach((u, c) => {
      const to = table.firstWork(c);
      if (to < 0 || first >= weekends) return;
      const value = costs.work[c]! + price * u + spare[to * weekends + first]!;
      if (value >= best) return;
      best = value;
      run = to;
      classes[0] = c;
    });
    if (best === Infinity) return null;
    let w = classes[0] < 0 ? 0 : first;
    let units = classes[0] < 0 ? 0 : table.classes.units[classes[0]]!;
    let cost = classes[0] < 0 ? costs.off[0]! : costs.work[classes[0]]!;
    for (let d = 1; d < p.days; d++) {
      const c = this.choice[(d - 1) * this.width + run * weekends + w]!;
      const works = table.classOfRun[run]! >= 0;
      classes[d] = c;
      if (c < 0) run = works ? 0 : Math.min(run + 1, person.minOff - 1);
      else {
        run = table.nextRuns[run]![table.nextClasses[run]!.indexOf(c)]!;
        if (p.weekend[d] === 1 || (p.weekend[d] === 2 && !works)) w++;
      }
      units += c < 0 ? 0 : table.classes.units[c]!;
      cost += c < 0 ? costs.off[d]! : costs.work[d * this.priced.length + c]!;
    }
    return { classes, units, cost };
  }
}
