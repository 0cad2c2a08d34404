import type { MipModel, MipSolver } from "../ports";
import type { PooledRow } from "./master";
import { type Row, type RowProblem, countsOf } from "./problem";

/** Sparse rows under construction. */
class Rows {
  readonly starts: number[] = [0];
  readonly indices: number[] = [];
  readonly values: number[] = [];

  add(entries: readonly (readonly [number, number])[]): void {
    for (const [column, value] of entries) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
  }
}

/** The choice of one row a person from a pool, exactly: columns are the pool, then short and over for each cover. */
function choiceModel(p: RowProblem, pool: readonly PooledRow[]): MipModel {
  const covered = [...p.need.keys()].filter((k) => p.need[k]! >= 0);
  const n = pool.length;
  const byPerson: [number, number][][] = p.people.map(() => []);
  const byCover = new Map<number, [number, number][]>(covered.map((k) => [k, []]));
  pool.forEach(({ person, row }, j) => {
    byPerson[person]!.push([j, 1]);
    row.states.forEach((s, d) => byCover.get(d * p.states + s)?.push([j, 1]));
  });
  const rows = new Rows();
  byPerson.forEach((entries) => rows.add(entries));
  covered.forEach((k, i) => rows.add([...byCover.get(k)!, [n + i, 1], [n + covered.length + i, -1]]));
  const right = Float64Array.from([...p.people.map(() => 1), ...covered.map((k) => p.need[k]!)]);
  const columns = n + 2 * covered.length;
  return {
    offset: 0,
    cost: Float64Array.from([
      ...pool.map((r) => r.row.cost),
      ...covered.map((k) => p.under[k]!),
      ...covered.map((k) => p.over[k]!),
    ]),
    lower: new Float64Array(columns),
    upper: Float64Array.from({ length: columns }, (_, j) => (j < n ? 1 : Infinity)),
    integer: Int32Array.from({ length: columns }, (_, j) => (j < n ? 1 : 0)),
    rowLower: right,
    rowUpper: right,
    starts: Int32Array.from(rows.starts),
    indices: Int32Array.from(rows.indices),
    values: Float64Array.from(rows.values),
  };
}

/** The incumbent as a point of the choice model. */
function startOf(p: RowProblem, pool: readonly PooledRow[], best: readonly Row[]): Float64Array {
  const covered = [...p.need.keys()].filter((k) => p.need[k]! >= 0);
  const counts = countsOf(p, best);
  const keys = best.map((r) => r.states.join());
  const chosen = pool.map((r) => (r.row.states.join() === keys[r.person] ? 1 : 0));
  const gaps = covered.map((k) => counts[k]! - p.need[k]!);
  return Float64Array.from([
    ...chosen,
    ...gaps.map((g) => Math.max(0, -g)),
    ...gaps.map((g) => Math.max(0, g)),
  ]);
}

/** The best choice of one row per person out of the pool. */
export interface Choice {
  readonly rows: Row[] | null;
  /** True when no roster of pool rows is better. */
  readonly finished: boolean;
}

/** The best roster made of pool rows within the limits, started from `best` whose rows are in the pool. */
export function chooseRows(
  p: RowProblem,
  pool: readonly PooledRow[],
  best: readonly Row[],
  mip: MipSolver,
  limits: { readonly seconds: number | null; readonly nodes: number | null }
): Choice {
  const start = startOf(p, pool, best);
  const result = mip.solve(choiceModel(p, pool), { ...limits, start, gap: 0.999 });
  const finished = result.status === "optimal";
  if (!result.values) return { rows: null, finished };
  const rows: Row[] = [];
  pool.forEach(({ person, row }, j) => {
    if (result.values![j]! > 0.5) rows[person] = row;
  });
  return { rows: Object.keys(rows).length === p.people.length ? rows : null, finished };
}
