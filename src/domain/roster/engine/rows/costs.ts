import type { RowPerson, RowProblem } from "./problem";
import type { PlaceTable } from "./table";

/** What a day off and a day of each class cost one person at given prices; Infinity where nothing is open. */
export class DayCosts {
  /** [day] */
  readonly off: Float64Array;
  /** [day × classes + class]: cheapest open shift of the class, and which one it is. */
  readonly work: Float64Array;
  readonly state: Uint8Array;
  /** Days on which more than one thing is open. */
  openDays = 0;
  private readonly classes: number;

  constructor(
    private readonly p: RowProblem,
    private readonly person: RowPerson,
    private readonly table: PlaceTable
  ) {
    this.classes = table.classes.members.length;
    this.off = new Float64Array(p.days);
    this.work = new Float64Array(p.days * this.classes);
    this.state = new Uint8Array(p.days * this.classes);
  }

  /** `price` of each (day, state), `penalty` of each state, on top of the person's own. */
  fill(open: Uint8Array, price: Float64Array, penalty: Float64Array): void {
    const { cost } = this.person;
    const { members } = this.table.classes;
    this.openDays = 0;
    for (let d = 0; d < this.p.days; d++) {
      const k = d * this.p.states;
      this.off[d] = open[k] ? cost[k]! + price[k]! : Infinity;
      let choices: number = open[k]!;
      for (let c = 0; c < this.classes; c++) {
        let low = Infinity;
        let state = 0;
        for (const s of members[c]!) {
          if (!open[k + s]) continue;
          const v = cost[k + s]! + price[k + s]! + penalty[s]!;
          if (v >= low) continue;
          low = v;
          state = s;
        }
        this.work[d * this.classes + c] = low;
        this.state[d * this.classes + c] = state;
        if (low < Infinity) choices++;
      }
      if (choices > 1) this.openDays++;
    }
  }

  /** States of the days from the class worked on each, −1 = off. */
  statesOf(classes: Int8Array): Uint8Array {
    return Uint8Array.from(classes, (c, d) => (c < 0 ? 0 : this.state[d * this.classes + c]!));
  }
}
