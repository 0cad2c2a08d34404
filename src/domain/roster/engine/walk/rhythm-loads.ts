import { type Cells, type Compiled, type Rhythm, RHYTHMS } from "../compile/compiled";
import { rhythmCounter } from "./rhythm-row";

const KINDS = RHYTHMS.length;

/** The rhythm of all people's rows together, kept up to date row by row. */
export class RhythmLoads {
  /** Points of the rows that were kept: no change saves more. */
  soft = 0;
  private freshSoft = 0;
  private readonly count: ReturnType<typeof rhythmCounter>;
  /** [person × KINDS + kind] */
  private readonly kept: Int32Array;
  private readonly fresh: Int32Array;
  private readonly totals = new Int32Array(KINDS);
  private readonly freshTotals = new Int32Array(KINDS);

  constructor(
    c: Compiled,
    private readonly rhythm: Rhythm
  ) {
    this.count = rhythmCounter(c, rhythm);
    this.kept = new Int32Array(c.people * KINDS);
    this.fresh = new Int32Array(c.people * KINDS);
  }

  /** Back to rows that nobody has counted yet. */
  reset(): void {
    this.kept.fill(0);
    this.totals.fill(0);
    this.soft = 0;
  }

  /** The rows counted from now on are compared with those that were kept. */
  begin(): void {
    this.freshTotals.set(this.totals);
  }

  row(cells: Cells, p: number): void {
    const { kept, fresh, freshTotals } = this;
    const at = p * KINDS;
    this.count(cells, p, fresh, at);
    for (let k = 0; k < KINDS; k += 1) freshTotals[k]! += fresh[at + k]! - kept[at + k]!;
  }

  /** What the rows counted since `begin` cost more than those that were kept. */
  end(): number {
    let soft = 0;
    this.rhythm.priced.forEach(({ free, weight }, k) => {
      const beyond = this.freshTotals[k]! - free;
      if (beyond > 0) soft += weight * beyond;
    });
    this.freshSoft = soft;
    return soft - this.soft;
  }

  /** The rows of these people are the ones that later ones are compared with. */
  keep(people: Int32Array, count: number): void {
    for (let i = 0; i < count; i += 1) {
      const at = people[i]! * KINDS;
      for (let k = at; k < at + KINDS; k += 1) this.kept[k] = this.fresh[k]!;
    }
    this.totals.set(this.freshTotals);
    this.soft = this.freshSoft;
  }
}
