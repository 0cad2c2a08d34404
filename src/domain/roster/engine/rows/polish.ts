import type { RowPricer } from "./pricing";
import { type Row, type RowProblem, count, countsOf, marginal } from "./problem";

function priced(p: RowProblem, row: Row, price: Float64Array): number {
  let total = row.cost;
  row.states.forEach((s, d) => (total += price[d * p.states + s]!));
  return total;
}

/** One person after the other takes the best row against the others, until nobody can better. */
export function polish(
  p: RowProblem,
  pricers: readonly RowPricer[],
  rows: readonly Row[],
  stop: () => boolean
): Row[] {
  const current = [...rows];
  const counts = countsOf(p, current);
  for (let i = 0, unchanged = 0; unchanged < current.length && !stop(); i = (i + 1) % current.length) {
    const old = current[i]!;
    count(p, counts, old, -1);
    const price = marginal(p, counts);
    const worth = priced(p, old, price) - 1e-9;
    const found = pricers[i]!.cheapest(price, worth);
    // A row may look better than it is while limits are priced: only its own price counts.
    const better = found !== null && priced(p, found.row, price) < worth;
    if (better) current[i] = found.row;
    unchanged = better ? 0 : unchanged + 1;
    count(p, counts, current[i]!, 1);
  }
  return current;
}
