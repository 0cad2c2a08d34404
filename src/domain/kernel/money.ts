/** Money is a whole number of fen (1 yuan = 100 fen). */
declare const fenBrand: unique symbol;
/** An amount in whole fen. Example: 8800 is 88 yuan. */
export type Fen = number & { readonly [fenBrand]: true };

/** Largest amount accepted: one hundred billion yuan keeps every sum of a month exact in a double. */
const MAX_FEN = 1e13;

/** Yuan → fen, rounded half away from zero; null for what is not an amount. Example: `fenOfYuan(88.005)` → 8801. */
export function fenOfYuan(yuan: number): Fen | null {
  if (!Number.isFinite(yuan) || Math.abs(yuan) * 100 > MAX_FEN) return null;
  // 1.005 is stored as 1.00499…: correct by half a unit in the 10th decimal before rounding.
  const scaled = Math.abs(yuan) * 100;
  const fen = Math.floor(scaled + 0.5 + 1e-8);
  return (yuan < 0 ? 0 - fen || 0 : fen) as Fen;
}

/** Fen → yuan for a cell. */
export function yuanOf(fen: Fen): number {
  return fen / 100;
}

/** No money. */
export const NO_FEN = 0 as Fen;

/** What is left of an amount. Example: `minusFen(100, 30)` → 70. */
export function minusFen(from: Fen, amount: Fen): Fen {
  return (from - amount) as Fen;
}

/** An amount a whole number of times. Example: `timesFen(500, 3)` → 1500. */
export function timesFen(amount: Fen, times: number): Fen {
  return (amount * times) as Fen;
}

/** The sum of amounts, exact. Example: `addFen(100, 50)` → 150. */
export function addFen(...amounts: readonly Fen[]): Fen {
  return amounts.reduce((sum, a) => sum + a, 0) as Fen;
}

/** The sum of a column, however long. Example: `sumFen([50, 100])` → 150. */
export const sumFen = (amounts: readonly Fen[]): Fen => amounts.reduce((sum, a) => sum + a, 0) as Fen;

/** Share of an amount at a rate, rounded half away from zero to the fen. Example: `rateOf(10000, 0.05)` → 500. */
export function rateOf(amount: Fen, rate: number): Fen {
  const exact = Math.abs(amount) * rate;
  const fen = Math.floor(exact + 0.5 + 1e-8);
  return (amount < 0 ? 0 - fen || 0 : fen) as Fen;
}

/**
 * Splits an amount in proportion to weights; the fen left over go to the largest fractions, first come first on ties,
 * so that the parts always sum to the amount. Example: `splitFen(100, [1, 1, 1])` → [34, 33, 33].
 */
export function splitFen(amount: Fen, weights: readonly number[]): Fen[] {
  const total = weights.reduce((s, w) => s + w, 0);
  if (total <= 0) throw new RangeError("weights must sum to more than zero");
  const sign = amount < 0 ? -1 : 1;
  const exact = weights.map((w) => (Math.abs(amount) * w) / total);
  const parts = exact.map(Math.floor);
  let rest = Math.abs(amount) - parts.reduce((s, p) => s + p, 0);
  const order = exact
    .map((e, i) => [e - Math.floor(e), i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order) {
    if (rest <= 0) break;
    parts[i]! += 1;
    rest -= 1;
  }
  return parts.map((p) => (p === 0 ? 0 : sign * p) as Fen);
}
