import type { RowPricer } from "./pricing";
import type { Row, RowProblem } from "./problem";

/** Stands for "in any state but the day off". */
export const AT_WORK = -1;

/** One decision of a dive: the person is in the state on the day, with the weight the relaxation gives to it. */
export interface Cell {
  readonly person: number;
  readonly day: number;
  readonly state: number;
  readonly weight: number;
}

/** Which states are open in which cells, for all people; narrowed and widened again by dives and neighbourhoods. */
export class OpenStates {
  constructor(
    private readonly p: RowProblem,
    private readonly pricers: readonly RowPricer[]
  ) {}

  save(): Uint8Array[] {
    return this.pricers.map((q) => q.open.slice());
  }

  restore(saved: readonly Uint8Array[]): void {
    this.pricers.forEach((q, i) => q.open.set(saved[i]!));
  }

  pin(c: Cell): void {
    this.close(c, (s) => (c.state === AT_WORK ? s === 0 : s !== c.state));
  }

  ban(c: Cell): void {
    this.close(c, (s) => (c.state === AT_WORK ? s !== 0 : s === c.state));
  }

  private close(c: Cell, isClosed: (state: number) => boolean): void {
    const { open } = this.pricers[c.person]!;
    for (let s = 0; s < this.p.states; s++) if (isClosed(s)) open[c.day * this.p.states + s] = 0;
  }

  /** Leaves only the roster's own states in the cells that are not free. */
  narrowTo(rows: readonly Row[], isFree: (person: number, day: number) => boolean): void {
    rows.forEach(({ states }, person) => {
      for (let day = 0; day < this.p.days; day++) {
        if (!isFree(person, day)) this.pin({ person, day, state: states[day]!, weight: 1 });
      }
    });
  }

  fits = (person: number, row: Row): boolean => {
    const { open } = this.pricers[person]!;
    for (let d = 0; d < this.p.days; d++) if (!open[d * this.p.states + row.states[d]!]) return false;
    return true;
  };

  /** Open shifts on the day, and whether the day off is open. */
  choices(person: number, day: number): { readonly shifts: number; readonly off: boolean } {
    const { open } = this.pricers[person]!;
    let shifts = 0;
    for (let s = 1; s < this.p.states; s++) shifts += open[day * this.p.states + s]!;
    return { shifts, off: open[day * this.p.states] === 1 };
  }
}

/** [(person × days + day) × states + state]: how much of it a relaxed solution uses. */
export function weightsOf(
  p: RowProblem,
  used: readonly { readonly person: number; readonly row: Row; readonly value: number }[]
): Float64Array {
  const weights = new Float64Array(p.people.length * p.days * p.states);
  for (const { person, row, value } of used) {
    row.states.forEach((s, d) => (weights[(person * p.days + d) * p.states + s]! += value));
  }
  return weights;
}
