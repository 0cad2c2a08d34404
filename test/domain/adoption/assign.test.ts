import fc from "fast-check";
import { assign } from "../../../src/domain/adoption/assign";

/** The largest sum, by trying everything. */
function best(
  scores: readonly (readonly number[])[],
  row = 0,
  taken: ReadonlySet<number> = new Set()
): number {
  const line = scores[row];
  if (!line) return 0;
  const alone = best(scores, row + 1, taken);
  return line.reduce(
    (most, score, col) =>
      score > 0 && !taken.has(col)
        ? Math.max(most, score + best(scores, row + 1, new Set([...taken, col])))
        : most,
    alone
  );
}

const sumOf = (scores: readonly (readonly number[])[], given: readonly number[]): number =>
  given.reduce((sum, col, row) => sum + (col < 0 ? 0 : (scores[row]?.[col] ?? 0)), 0);

describe("assign", () => {
  test.each([
    [
      "the better pair, not the best single",
      [
        [3, 5],
        [4, 5],
      ],
      [1, 0],
    ],
    [
      "nothing is worth taking",
      [
        [0, -1],
        [-2, 0],
      ],
      [-1, -1],
    ],
    ["more rows than columns", [[1], [3], [2]], [-1, 0, -1]],
    ["more columns than rows", [[1, 3, 2]], [1]],
    ["no rows", [], []],
  ])("%s", (_name, scores, expected) => expect(assign(scores)).toEqual(expected));

  test("property: no assignment has a larger sum, and no column is given twice", () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, cols]) =>
        fc.array(fc.array(fc.integer({ min: -5, max: 9 }), { minLength: cols, maxLength: cols }), {
          minLength: rows,
          maxLength: rows,
        })
      );
    fc.assert(
      fc.property(matrix, (scores) => {
        const given = assign(scores);
        const columns = given.filter((col) => col >= 0);
        expect(new Set(columns).size).toBe(columns.length);
        expect(sumOf(scores, given)).toBe(best(scores));
      })
    );
  });
});
