import type { Master } from "./master";
import { AT_WORK, type Cell, type OpenStates, weightsOf } from "./open-states";
import type { Row, RowProblem } from "./problem";
import type { ColumnGeneration, RelaxOptions } from "./relax";

/** How carefully the dive goes down. */
export interface DivingOptions {
  readonly relax: RelaxOptions;
  /** A decision that raises the value by more is looked at twice. */
  readonly tolerance: number;
  /** Nothing at or above this is worth finishing. */
  readonly cutoff: number;
}

const SURE = 1 - 1e-6;
/** Cells below this weight are never decided in a batch. */
const LIKELY = 0.6;
/** Unsure cells decided together: more while the value hardly moves, fewer after a decision was taken back. */
const FIRST_BATCH = 6;
const GROWTH = 1.3;

/**
 * Decides cell after cell where the relaxation is surest and generates new rows in between; a decision that costs too
 * much is tried alone, then forbidden, and the cheaper way is kept. Ends with whole rows, with the likeliest ones when
 * time runs out or nothing better than the cutoff is left, or with null when there never was anything better.
 */
export class Diving {
  private batch = FIRST_BATCH;

  constructor(
    private readonly p: RowProblem,
    private readonly master: Master,
    private readonly columns: ColumnGeneration,
    private readonly openStates: OpenStates
  ) {}

  run(o: DivingOptions): Row[] | null {
    const before = this.openStates.save();
    let rows: Row[] | null = null;
    for (let value = this.solve(o); value < o.cutoff;) {
      rows = this.likeliestRows() ?? rows;
      if (o.relax.stop() || this.isWhole()) break;
      const next = this.decide(value, o);
      if (next === null) break;
      value = next;
    }
    this.openStates.restore(before);
    this.master.restrict(this.openStates.fits);
    return rows;
  }

  private solve(o: DivingOptions): number {
    this.master.restrict(this.openStates.fits);
    return this.columns.relax(o.relax).value;
  }

  private isWhole(): boolean {
    return this.master.used().every((u) => u.value > SURE);
  }

  private likeliestRows(): Row[] | null {
    const rows: Row[] = [];
    for (const u of this.master.used().sort((a, b) => a.value - b.value)) rows[u.person] = u.row;
    return Object.keys(rows).length === this.p.people.length ? rows : null;
  }

  /** One batch of decisions; the program's value after it, or null when there is nothing left to decide. */
  private decide(value: number, o: DivingOptions): number | null {
    const cells = this.undecided();
    const unsure = cells.filter((c) => c.weight <= SURE);
    const first = unsure[0];
    for (const c of cells) if (c.weight > SURE) this.openStates.pin(c);
    if (!first) return cells.length > 0 ? this.solve(o) : null;
    const saved = this.openStates.save();
    const batch = unsure.filter((c, i) => i === 0 || (i < this.batch && c.weight > LIKELY));
    batch.forEach((c) => this.openStates.pin(c));
    const next = this.solve(o);
    const cheap = next - value <= o.tolerance;
    this.batch = Math.max(FIRST_BATCH, cheap ? this.batch * GROWTH : this.batch / 2);
    return cheap ? next : this.reconsider(first, value, saved, o);
  }

  private reconsider(c: Cell, value: number, saved: readonly Uint8Array[], o: DivingOptions): number {
    this.openStates.restore(saved);
    this.openStates.pin(c);
    const pinned = this.solve(o);
    if (pinned - value <= o.tolerance) return pinned;
    this.openStates.restore(saved);
    this.openStates.ban(c);
    const banned = this.solve(o);
    if (banned <= pinned) return banned;
    this.openStates.restore(saved);
    this.openStates.pin(c);
    return this.solve(o);
  }

  /**
   * What can still be decided, the surest first: who works when, as long as any of that is open, because the shifts
   * fit themselves to a pattern of work and rest far more easily than the other way round.
   */
  private undecided(): Cell[] {
    const weights = weightsOf(this.p, this.master.used());
    const patterns: Cell[] = [];
    const shifts: Cell[] = [];
    this.p.people.forEach((_, person) => {
      for (let day = 0; day < this.p.days; day++) {
        const open = this.openStates.choices(person, day);
        const first = (person * this.p.days + day) * this.p.states;
        if (open.off && open.shifts > 0) patterns.push(patternCell(person, day, weights[first]!));
        else if (open.shifts > 1) shifts.push(this.heaviest(person, day, weights, first));
      }
    });
    return (patterns.length > 0 ? patterns : shifts).sort((a, b) => b.weight - a.weight);
  }

  private heaviest(person: number, day: number, weights: Float64Array, first: number): Cell {
    let state = 1;
    for (let s = 2; s < this.p.states; s++) if (weights[first + s]! > weights[first + state]!) state = s;
    return { person, day, state, weight: weights[first + state]! };
  }
}

function patternCell(person: number, day: number, off: number): Cell {
  return off >= 0.5
    ? { person, day, state: 0, weight: off }
    : { person, day, state: AT_WORK, weight: 1 - off };
}
