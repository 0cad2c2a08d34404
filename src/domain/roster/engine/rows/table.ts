import { type StateClasses, classesOf, mostWorkDays } from "./classes";
import type { RowPerson, RowProblem } from "./problem";

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
  /** [run]: classes that may follow, and the first place of the run each of them leads to. */
  readonly nextClasses: readonly Int32Array[];
  readonly nextPlanes: readonly Int32Array[];
  /** [day]: least units on the day so that the minimum can still be reached. */
  readonly leastUnits: Int32Array;

  constructor(p: RowProblem, person: RowPerson) {
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
    this.nextPlanes = this.nextClasses.map((list, run) => list.map((c) => this.planeAfter(run, c, person)));
    const longest = Math.max(0, ...this.classes.units);
    this.leastUnits = Int32Array.from(
      { length: p.days },
      (_, d) => person.minUnits - mostWorkDays(p.days - 1 - d, person) * longest
    );
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

  /** First place of the run of class c that the next day belongs to; only asked where the run may go on. */
  private planeAfter(run: number, c: number, person: RowPerson): number {
    const length = this.classOfRun[run]! < 0 ? 0 : Math.min(this.lengthOfRun[run]!, person.maxRun - 1);
    return (person.minOff + c * person.maxRun + length) * this.plane;
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
