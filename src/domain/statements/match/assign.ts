import { type Claim, type Payment, timeOf } from "./pair";

/** Far more than any order has; beyond it lines are taken in order. */
const MOST = 200;

/** How far apart a refund and a payment are, in seconds; without a time nothing speaks against it. */
export const distance = (claim: Claim, payment: Payment): number => {
  const time = timeOf(claim);
  return time === null ? 0 : Math.abs(payment.at - time);
};

/**
 * Equal amounts of one order, one to one by time: as many as there are of the fewer, in order of time, so that the sum of
 * the distances is least. Both lists are sorted by time. Answers positions of payments by position of claim, -1 for none.
 */
export function assign(claims: readonly Claim[], payments: readonly Payment[]): number[] {
  if (claims.length === payments.length || claims.length > MOST || payments.length > MOST)
    return claims.map((_, i) => (i < payments.length ? i : -1));
  if (claims.length > payments.length) {
    const chosen = leastSum(payments.length, claims.length, (p, c) => distance(claims[c]!, payments[p]!));
    return claims.map((_, c) => chosen.indexOf(c));
  }
  return leastSum(claims.length, payments.length, (c, p) => distance(claims[c]!, payments[p]!));
}

/** Every one of `few` gets its own of `many`, both in order, so that the sum of costs is least. */
function leastSum(few: number, many: number, cost: (f: number, m: number) => number): number[] {
  const best: number[][] = [Array.from({ length: many + 1 }, () => 0)];
  for (let f = 1; f <= few; f++) {
    const row = [Infinity];
    for (let m = 1; m <= many; m++)
      row.push(Math.min(row[m - 1]!, best[f - 1]![m - 1]! + cost(f - 1, m - 1)));
    best.push(row);
  }
  const chosen: number[] = [];
  let m = many;
  for (let f = few; f > 0; f--) {
    while (best[f]![m] === best[f]![m - 1]) m--;
    chosen.unshift(m - 1);
    m--;
  }
  return chosen;
}
