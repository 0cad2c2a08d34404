/** The largest of some values, at least `least`. Example: `largest([1, 3])` → 3. */
export const largest = (values: readonly number[], least = 0): number =>
  values.reduce((most, value) => Math.max(most, value), least);

/**
 * The assignment of rows to columns with the largest sum (Kuhn and Munkres in the form of Jonker and Volgenant,
 * O(n³)): for each row its column, or -1 where leaving it alone is worth more. Scores at or below zero are never taken.
 * Example: `assign([[3, 5], [4, 5]])` → [1, 0].
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const cols = scores.reduce((most, row) => Math.max(most, row.length), 0);
  const size = Math.max(rows, cols);
  const cost = (r: number, c: number): number => -Math.max(0, scores[r]?.[c] ?? 0);
  const rowOf = solve(size, cost);
  const found = new Array<number>(rows).fill(-1);
  rowOf.forEach((r, c) => {
    if (r < rows && c < cols && (scores[r]?.[c] ?? 0) > 0) found[r] = c;
  });
  return found;
}

/** For each column the row that it is given. */
function solve(size: number, cost: (r: number, c: number) => number): number[] {
  const rowPrice = new Array<number>(size + 1).fill(0);
  const colPrice = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let r = 1; r <= size; r++) augment(r, { size, cost, rowPrice, colPrice, rowOf });
  return rowOf.slice(1).map((r) => r - 1);
}

interface Prices {
  readonly size: number;
  readonly cost: (r: number, c: number) => number;
  readonly rowPrice: number[];
  readonly colPrice: number[];
  readonly rowOf: number[];
}

const at = (list: readonly number[], i: number): number => list[i] ?? 0;

/** The cheapest path from a row without a column to a column without a row, and the exchange along it. */
function augment(row: number, { size, cost, rowPrice, colPrice, rowOf }: Prices): void {
  rowOf[0] = row;
  const slack = new Array<number>(size + 1).fill(Infinity);
  const from = new Array<number>(size + 1).fill(0);
  const seen = new Array<boolean>(size + 1).fill(false);
  let col = 0;
  do {
    seen[col] = true;
    const r = at(rowOf, col);
    let [least, next] = [Infinity, 0];
    for (let c = 1; c <= size; c++) {
      if (seen[c]) continue;
      const reduced = cost(r - 1, c - 1) - at(rowPrice, r) - at(colPrice, c);
      if (reduced < at(slack, c)) [slack[c], from[c]] = [reduced, col];
      if (at(slack, c) < least) [least, next] = [at(slack, c), c];
    }
    for (let c = 0; c <= size; c++)
      if (seen[c]) {
        rowPrice[at(rowOf, c)] = at(rowPrice, at(rowOf, c)) + least;
        colPrice[c] = at(colPrice, c) - least;
      } else slack[c] = at(slack, c) - least;
    col = next;
  } while (at(rowOf, col) !== 0);
  while (col !== 0) {
    const before = at(from, col);
    rowOf[col] = at(rowOf, before);
    col = before;
  }
}
