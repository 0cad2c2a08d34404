import type { EvenRow } from "../compile/compiled";

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

/** The largest step that all values are multiples of; 0 when all are 0. Example: 540, 450 → 90. */
export function stepOf(values: Iterable<number>): number {
  let step = 0;
  for (const value of values) step = gcd(value, step);
  return step;
}

const modulo = (value: number, step: number) => ((value % step) + step) % step;

/** Shortest arc of a circle of `step` that holds every point. Example: step 90, points 0 and 60 → 30. */
export function shortestArc(points: readonly number[], step: number): number {
  const around = points.map((v) => modulo(v, step)).sort((a, b) => a - b);
  const gaps = around.map((v, i) => (i === 0 ? v + step - around[around.length - 1]! : v - around[i - 1]!));
  return step - Math.max(...gaps);
}

/**
 * Least range of an even row in its units. Loads move in steps of what all shifts have in common, so that people whose
 * opening balances differ by less than a step can't be brought level. Example: steps of 90 min, openStates 0 and 60 →
 * at least 30 min apart.
 */
export function leastRange(row: EvenRow): number {
  const step = stepOf(row.load);
  const opening = [...row.opening];
  const range = step === 0 ? Math.max(...opening) - Math.min(...opening) : shortestArc(opening, step);
  return Math.max(0, Math.ceil((range - row.free) / row.unit));
}
