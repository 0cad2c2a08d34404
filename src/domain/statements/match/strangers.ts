import type { Pair } from "./pair";

/** Fewer refunds than this may all be missing in a register by accident. */
const FEWEST = 3;

/** Positions of accounts of which no refund is known to the shop: most likely of another one. */
export function strangersIn(pairs: readonly Pair[]): number[] {
  const paid = new Map<number, number>();
  const known = new Set<number>();
  for (const { claim, payments } of pairs)
    for (const { table } of payments) {
      paid.set(table, (paid.get(table) ?? 0) + 1);
      if (claim) known.add(table);
    }
  return [...paid].filter(([table, n]) => n >= FEWEST && !known.has(table)).map(([table]) => table);
}
