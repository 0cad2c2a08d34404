import type { Compiled, EvenRow } from "./compiled";

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/**
 * Least range of an even row in its units. Loads move in steps of what all shifts have in common, so that people whose
 * opening balances differ by less than a step can't be brought level. Example: steps of 90 min, openings 0 and 60 →
 * at least 30 min apart.
 */
export function leastRange(row: EvenRow): number {
  const step = row.load.reduce((g, load) => gcd(load, g), 0);
  if (step === 0) {
    const opening = [...row.opening];
    return Math.ceil((Math.max(...opening) - Math.min(...opening)) / row.unit);
  }
  const rest = [...new Set([...row.opening].map((o) => ((o % step) + step) % step))].sort((a, b) => a - b);
  const gaps = rest.map((r, i) => (rest[i + 1] ?? rest[0]! + step) - r);
  return Math.max(0, Math.ceil((step - Math.max(...gaps)) / row.unit - 1e-9));
}

/** Points that no roster can go below, by what loads have in common. */
export function countedBound(c: Compiled): number {
  return c.even.reduce((sum, row) => sum + row.weight * leastRange(row), c.constant);
}
