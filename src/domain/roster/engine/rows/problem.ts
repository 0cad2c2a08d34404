/**
 * The roster as a sum of people's rows: each person gets one row of states that keeps the personal rules, and the
 * counts over the people are compared with the cover wanted, at a price for each one short or over. State 0 is a day
 * off, higher ones are shifts. Column generation works on this form; from-compiled.ts makes it.
 */
/** What a person does on the day before the first or after the last day. */
export interface Edge {
  /** −1 = the period really begins or ends here; runs that touch such an edge may be shorter. */
  readonly state: number;
  /** Length of the run of work or of days off beyond the edge. */
  readonly run: number;
  /** That run may be shorter than the person's shortest. */
  readonly open: boolean;
}

/** What stands before a month nobody knows the end of. */
export const NO_EDGE: Edge = { state: -1, run: 0, open: true };

/** What one person may do and what it costs. */
export interface RowPerson {
  /** [day × states + state]: 1 = the person may be in the state on the day. */
  readonly allowed: Uint8Array;
  /** Same index: price of the state on the day (requests). */
  readonly cost: Float64Array;
  /** [state]: most days in it. */
  readonly limit: Int32Array;
  /** Work units over the period. */
  readonly minUnits: number;
  readonly maxUnits: number;
  /** Longest run of worked days. */
  readonly maxRun: number;
  /** Shortest runs of worked days and of days off. */
  readonly minRun: number;
  readonly minOff: number;
  /** Most weekends with work on Saturday or Sunday. */
  readonly maxWeekends: number;
  readonly before: Edge;
  readonly after: Edge;
}

/** A roster request as rows: one month of one person each. */
export interface RowProblem {
  readonly days: number;
  readonly states: number;
  /** [state]: work units, the minutes divided by their greatest common divisor; 0 for the day off. */
  readonly units: Int32Array;
  /** [state × states + next]: 1 = may not follow on the next day. */
  readonly forbidden: Uint8Array;
  /** [day]: 1 = Saturday, 2 = the Sunday after one of the period, 0 = neither. */
  readonly weekend: Uint8Array;
  readonly people: readonly RowPerson[];
  /** [day × states + state]: people wanted, −1 where nothing is said; then the price of each one short and over. */
  readonly need: Int32Array;
  readonly under: Float64Array;
  readonly over: Float64Array;
}

/** One person's period: a state for each day, and its price without the cover. */
export interface Row {
  readonly states: Uint8Array;
  readonly cost: number;
}

/** Row from states. */
export function rowOf(p: RowProblem, person: number, states: Uint8Array): Row {
  const { cost } = p.people[person]!;
  let sum = 0;
  for (let d = 0; d < p.days; d++) sum += cost[d * p.states + states[d]!]!;
  return { states, cost: sum };
}

/** Adds (or with −1 takes away) a row from the counts [day × states + state]. */
export function count(p: RowProblem, counts: Int32Array, row: Row, sign: 1 | -1): void {
  for (let d = 0; d < p.days; d++) counts[d * p.states + row.states[d]!]! += sign;
}

/** People in each state on each day. */
export function countsOf(p: RowProblem, rows: readonly Row[]): Int32Array {
  const counts = new Int32Array(p.days * p.states);
  for (const row of rows) count(p, counts, row, 1);
  return counts;
}

/** Price of the whole roster: the rows and the gaps of the cover. */
export function totalCost(p: RowProblem, rows: readonly Row[]): number {
  const counts = countsOf(p, rows);
  let total = rows.reduce((sum, r) => sum + r.cost, 0);
  for (let k = 0; k < p.need.length; k++) {
    if (p.need[k]! < 0) continue;
    const gap = counts[k]! - p.need[k]!;
    total += gap < 0 ? -gap * p.under[k]! : gap * p.over[k]!;
  }
  return total;
}

/** What one more person in each (day, state) costs, the others being there already. */
export function marginal(p: RowProblem, counts: Int32Array): Float64Array {
  return Float64Array.from(p.need, (need, k) =>
    need < 0 ? 0 : counts[k]! < need ? -p.under[k]! : p.over[k]!
  );
}
