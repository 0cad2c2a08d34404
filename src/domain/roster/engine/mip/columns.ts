import type { Cells, Compiled } from "../compile/compiled";
import type { Terms } from "./builder";

/** Columns of one person: x[day][state] or −1 where the cell can't have it, and w[day] = works on the day. */
export interface PersonColumns {
  readonly x: readonly Int32Array[];
  readonly w: Int32Array;
  /** 1 on the first day of a run of work, of days off. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Days on which not working is a rest. */
  readonly restable: readonly number[];
}

/** Columns that exist, each with the coefficient. */
export const sum = (columns: Iterable<number>, coefficient = 1): Terms =>
  [...columns].filter((c) => c >= 0).map((c) => [c, coefficient] as const);

/** True when the cell's state is work. */
export function worksAt(c: Compiled, cells: Cells, p: number, d: number): boolean {
  const s = cells[p * c.days + d]!;
  return s > 0 && s <= c.works;
}
