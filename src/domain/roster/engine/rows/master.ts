import type { LinearProgram, LinearSolver } from "./linear";
import type { Row, RowProblem } from "./problem";

/** A month of one person that the program may choose. */
export interface PooledRow {
  readonly person: number;
  readonly row: Row;
}

/** A person without a row pays this, so that the program always has a solution. */
const NO_ROW = 1e5;

/**
 * The restricted master program: choose for each person one of the rows known so far (in fractions) and pay the gaps
 * of the cover. Program row i is person i, the cover rows follow.
 */
export class Master {
  readonly pool: PooledRow[] = [];
  /** [day × states + state]: program row of the cover, −1 where nothing is wanted. */
  private readonly coverRow: Int32Array;
  private readonly covered: number[] = [];
  private readonly program: LinearProgram;
  private readonly known = new Set<string>();
  private readonly closed: boolean[] = [];
  private readonly firstColumn: number;
  private waiting: PooledRow[] = [];

  constructor(
    private readonly p: RowProblem,
    solver: LinearSolver
  ) {
    this.coverRow = new Int32Array(p.need.length).fill(-1);
    for (let k = 0; k < p.need.length; k++) {
      if (p.need[k]! < 0) continue;
      this.coverRow[k] = p.people.length + this.covered.length;
      this.covered.push(k);
    }
    this.program = solver.create(
      Float64Array.from([...p.people.map(() => 1), ...this.covered.map((k) => p.need[k]!)])
    );
    this.firstColumn = this.addGaps();
  }

  /** Short and over columns for each cover row, and a very dear one for a person without a row. */
  private addGaps(): number {
    const { p } = this;
    const rows = this.covered.map((k) => this.coverRow[k]!);
    const cost = [
      ...this.covered.map((k) => p.under[k]!),
      ...this.covered.map((k) => p.over[k]!),
      ...p.people.map(() => NO_ROW),
    ];
    this.program.addColumns({
      cost: Float64Array.from(cost),
      lower: new Float64Array(cost.length),
      upper: new Float64Array(cost.length).fill(Infinity),
      starts: Int32Array.from({ length: cost.length + 1 }, (_, i) => i),
      indices: Int32Array.from([...rows, ...rows, ...p.people.keys()]),
      values: Float64Array.from([...rows.map(() => 1), ...rows.map(() => -1), ...p.people.map(() => 1)]),
    });
    return cost.length;
  }

  /** Adds a row unless it is known; true when it is new. */
  add(person: number, row: Row): boolean {
    const key = `${person}:${row.states.join()}`;
    if (this.known.has(key)) return false;
    this.known.add(key);
    this.pool.push({ person, row });
    this.closed.push(false);
    this.waiting.push({ person, row });
    return true;
  }

  private flush(): void {
    const n = this.waiting.length;
    if (n === 0) return;
    const starts = [0];
    const indices: number[] = [];
    for (const { person, row } of this.waiting) {
      indices.push(person);
      row.states.forEach((s, d) => {
        const r = this.coverRow[d * this.p.states + s]!;
        if (r >= 0) indices.push(r);
      });
      starts.push(indices.length);
    }
    this.program.addColumns({
      cost: Float64Array.from(this.waiting, (w) => w.row.cost),
      lower: new Float64Array(n),
      upper: new Float64Array(n).fill(Infinity),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: new Float64Array(indices.length).fill(1),
    });
    this.waiting = [];
  }

  /** False when the solver fails or is out of time; `objective`, `duals` and `used` speak of the last solve. */
  solve(seconds: number | null): boolean {
    this.flush();
    return this.program.solve(seconds);
  }

  get objective(): number {
    return this.program.objective;
  }

  /** What the cover pays for each (day, state), and the price each person's row has to beat. */
  duals(): { readonly cover: Float64Array; readonly person: Float64Array } {
    const all = this.program.rowDuals;
    const cover = new Float64Array(this.p.need.length);
    for (const k of this.covered) cover[k] = all[this.coverRow[k]!]!;
    return { cover, person: all.slice(0, this.p.people.length) };
  }

  /** Rows the last solution uses, with their fractions. */
  used(): { readonly person: number; readonly row: Row; readonly value: number }[] {
    const { values } = this.program;
    const found = [];
    for (let i = 0; i < this.pool.length; i++) {
      const value = values[this.firstColumn + i] ?? 0;
      if (value > 1e-7) found.push({ ...this.pool[i]!, value });
    }
    return found;
  }

  /** Opens the rows that fit and closes the others. */
  restrict(fits: (person: number, row: Row) => boolean): void {
    this.flush();
    const changed: { readonly open: number[]; readonly close: number[] } = { open: [], close: [] };
    this.pool.forEach(({ person, row }, i) => {
      const close = !fits(person, row);
      if (close === this.closed[i]) return;
      this.closed[i] = close;
      (close ? changed.close : changed.open).push(this.firstColumn + i);
    });
    if (changed.close.length > 0) this.program.setUpper(Int32Array.from(changed.close), 0);
    if (changed.open.length > 0) this.program.setUpper(Int32Array.from(changed.open), Infinity);
  }

  openRows(): PooledRow[] {
    return this.pool.filter((_, i) => !this.closed[i]);
  }

  dispose(): void {
    this.program.dispose();
  }
}
