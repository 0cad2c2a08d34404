import fc from "fast-check";
import { type Fen, fenOfYuan, rateOf, splitFen, yuanOf } from "../../../src/domain/kernel";

describe("money is whole fen", () => {
  test.each([
    [1.005, 101],
    [88.005, 8801],
    [-1.005, -101],
    [0.1 + 0.2, 30],
    [975, 97500],
    [0, 0],
  ])("%d yuan is %i fen", (yuan, fen) => expect(fenOfYuan(yuan)).toBe(fen));

  test.each([NaN, Infinity, 1e12])("%d is not an amount", (yuan) => expect(fenOfYuan(yuan)).toBeNull());

  test("two decimals survive the round trip", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (fen) => {
        expect(fenOfYuan(yuanOf(fen as Fen))).toBe(fen === 0 ? 0 : fen);
      })
    );
  });

  test("5 % of 100 yuan (I-01)", () => expect(rateOf(10000 as Fen, 0.05)).toBe(500));

  test("parts of a split always sum to the amount", () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
      .filter((w) => w.some((x) => x > 0));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (amount, w) => {
        const parts = splitFen(amount as Fen, w);
        expect(parts.reduce((s, p) => s + p, 0)).toBe(amount);
        expect(parts.every((p) => p === 0 || Math.sign(p) === Math.sign(amount))).toBe(true);
      })
    );
  });

  test("left-over fen go to the largest fractions", () =>
    expect(splitFen(100 as Fen, [1, 1, 1])).toEqual([34, 33, 33]));
});
