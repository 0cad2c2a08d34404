import { type StateClasses, classesOf, mostWorkDays } from "./classes";
import type { RowPerson, RowProblem } from "./problem";

/** A path through the places: the class worked on each day (−1 = off) and what it costs. */
export interface Path {
  readonly classes: Int8Array;
  readonly cost: number;
}

/**
 * The states of the pricing's dynamic program for one person, as flat tables: a place is
 * run × units × weekends × counter. Runs 0 … minOff − 1 are days off (the last one stands for "that many or more"),
 * then follow maxRun lengths for each class of shifts. The counter counts the state with the tightest limit.
 */
export class PlaceTable {
  readonly classes: StateClasses;
  readonly counted: number;
  readonly runs: number;
  readonly units: number;
  readonly weekends: number;
  readonly counters: number;
  readonly size: number;
  readonly runOfPlace: Uint16Array;
  readonly unitsOfPlace: Uint16Array;
  readonly weekendsOfPlace: Uint8Array;
  readonly counterOfPlace: Uint8Array;
  /** [run]: class worked, −1 = off; length of the run so far. */
  readonly classOfRun: Int8Array;
  readonly lengthOfRun: Uint8Array;
  /** Places of one run. */
  readonly plane: number;
  /** [class]: how much further in the plane a place is after a day of the class. */
  readonly advance: Int32Array;
  /** [run]: classes that may follow, the run each of them leads to, and the first place of that run. */
  readonly nextClasses: readonly Int32Array[];
  readonly nextRuns: readonly Int32Array[];
  readonly nextPlanes: readonly Int32Array[];
  /** [day]: least units on the day so that the minimum can still be reached. */
  readonly leastUnits: Int32Array;
  /** A run of this many days plus the days so far began before anything that is known; −∞ = none did. */
  private readonly openRun: number;
  /** [run]: 1 = the period may end with it. */
  readonly mayEnd: Uint8Array;

  constructor(
    private readonly p: RowProblem,
    private readonly person: RowPerson
  ) {
    this.classes = classesOf(p, person);
    const { limited, members } = this.classes;
    this.counted = limited.reduce((a, s) => (a === 0 || person.limit[s]! < person.limit[a]! ? s : a), 0);
    this.counters = (this.counted ? person.limit[this.counted]! : 0) + 1;
    this.units = person.maxUnits + 1;
    this.weekends = person.maxWeekends + 1;
    this.runs = person.minOff + members.length * person.maxRun;
    this.size = this.runs * this.units * this.weekends * this.counters;
    this.runOfPlace = new Uint16Array(this.size);
    this.unitsOfPlace = new Uint16Array(this.size);
    this.weekendsOfPlace = new Uint8Array(this.size);
    this.counterOfPlace = new Uint8Array(this.size);
    this.fillPlaces();
    this.classOfRun = new Int8Array(this.runs);
    this.lengthOfRun = new Uint8Array(this.runs);
    this.fillRuns(person);
    this.plane = this.units * this.weekends * this.counters;
    this.advance = Int32Array.from(
      this.classes.units,
      (u, c) => u * this.weekends * this.counters + (this.isCounted(c) ? 1 : 0)
    );
    this.nextClasses = Array.from({ length: this.runs }, (_, run) => this.classesAfter(run));
    this.nextRuns = this.nextClasses.map((list, run) => list.map((c) => this.runAfter(run, c, person)));
    this.nextPlanes = this.nextRuns.map((list) => list.map((run) => run * this.plane));
    const longest = Math.max(0, ...this.classes.units);
    this.leastUnits = Int32Array.from(
      { length: p.days },
      (_, d) => person.minUnits - mostWorkDays(p.days - 1 - d, person) * longest
    );
    const { before } = person;
    this.openRun = before.state < 0 ? 0 : before.state > 0 && before.open ? before.run : -Infinity;
    this.mayEnd = Uint8Array.from({ length: this.runs }, (_, run) => (this.endsWell(run) ? 1 : 0));
  }

  /** True when the run of the day may be followed by the other kind of day. */
  mayTurn(day: number, run: number): boolean {
    const length = this.lengthOfRun[run]!;
    const shortest = this.classOfRun[run]! < 0 ? this.person.minOff : this.person.minRun;
    return length >= shortest || length === day + 1 + this.openRun;
  }

  /** Does the run fit what comes after the last day? */
  private endsWell(run: number): boolean {
    const { after, maxRun, minOff, minRun } = this.person;
    if (after.state < 0) return true;
    const works = this.classOfRun[run]! >= 0;
    const complete = this.mayTurn(this.p.days - 1, run);
    const joined = this.lengthOfRun[run]! + after.run;
    if (works !== after.state > 0) return complete && (after.open || after.run >= (works ? minOff : minRun));
    if (!works) return complete || after.open || joined >= minOff;
    const first = this.classes.members[this.classOfRun[run]!]![0]!;
    if (this.p.forbidden[first * this.p.states + after.state] === 1 || joined > maxRun) return false;
    return complete || after.open || joined >= minRun;
  }

  /** Run of the first day when it is a day off, −1 when it can't be. */
  firstRest(): number {
    const { before, minOff, minRun } = this.person;
    if (before.state > 0) return before.open || before.run >= minRun ? 0 : -1;
    if (before.state < 0) return 0;
    return before.open ? minOff - 1 : Math.min(before.run + 1, minOff) - 1;
  }

  /** Run of the first day when a shift of the class is worked, −1 when it can't be. */
  firstWork(c: number): number {
    const { before, maxRun, minOff } = this.person;
    const run = minOff + c * maxRun;
    if (before.state < 0) return run;
    if (before.state === 0) return before.open || before.run >= minOff ? run : -1;
    if (this.p.forbidden[before.state * this.p.states + this.classes.members[c]![0]!] === 1) return -1;
    return before.run < maxRun ? run + before.run : -1;
  }

  private fillPlaces(): void {
    for (let k = 0; k < this.size; k++) {
      const perUnit = this.weekends * this.counters;
      this.counterOfPlace[k] = k % this.counters;
      this.weekendsOfPlace[k] = Math.floor(k / this.counters) % this.weekends;
      this.unitsOfPlace[k] = Math.floor(k / perUnit) % this.units;
      this.runOfPlace[k] = Math.floor(k / (perUnit * this.units));
    }
  }

  private fillRuns(person: RowPerson): void {
    for (let r = 0; r < this.runs; r++) {
      const work = r - person.minOff;
      this.classOfRun[r] = work < 0 ? -1 : Math.floor(work / person.maxRun);
      this.lengthOfRun[r] = work < 0 ? r + 1 : (work % person.maxRun) + 1;
    }
  }

  isCounted(c: number): boolean {
    return this.counted > 0 && this.classes.members[c]![0] === this.counted;
  }

  private classesAfter(run: number): Int32Array {
    const cls = this.classOfRun[run]!;
    const all = [...this.classes.units.keys()];
    return Int32Array.from(cls < 0 ? all : all.filter((c) => this.classes.follows[cls]![c]));
  }

  /** Run of class c that the next day belongs to; only asked where the run may go on. */
  private runAfter(run: number, c: number, person: RowPerson): number {
    const length = this.classOfRun[run]! < 0 ? 0 : Math.min(this.lengthOfRun[run]!, person.maxRun - 1);
    return person.minOff + c * person.maxRun + length;
  }

  place(run: number, units: number, weekends: number, counter: number): number {
    return ((run * this.units + units) * this.weekends + weekends) * this.counters + counter;
  }
}

/** Entries of the table over all days; the pricing is not built for problems beyond a few million. */
export function tableEntries(p: RowProblem, person: RowPerson): number {
  const { members, limited } = classesOf(p, person);
  const counters = limited.length === 0 ? 1 : Math.min(...limited.map((s) => person.limit[s]!)) + 1;
  const runs = person.minOff + members.length * person.maxRun;
  return runs * (person.maxUnits + 1) * (person.maxWeekends + 1) * counters * p.days;
}
