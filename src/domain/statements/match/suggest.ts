import { grouped } from "./group";
import { type Claim, type Pair, type Payment, said, timeOf } from "./pair";
import { isSimilar } from "./similar";
import { yuan } from "./order";

/** How far apart a payment without an order number and its refund may be. */
const WINDOW = 3 * 86400;

const isNear = (claim: Claim, payment: Payment): boolean => {
  const time = timeOf(claim);
  return time !== null && Math.abs(payment.at - time) <= WINDOW;
};

/** Two lines of equal amount whose numbers don't say otherwise: one has none, or a damaged one. */
function mayBelong(claim: Claim, payment: Payment): "similar" | "amountTime" | null {
  if (claim.order !== "" && payment.order !== "")
    return isSimilar(claim.order, payment.order) ? "similar" : null;
  return isNear(claim, payment) ? "amountTime" : null;
}

/**
 * What is left on both sides: equal amounts where a number is missing or damaged, and only where each is the only one for
 * the other, those that were told apart aside. A line that bears a whole number of its own belongs to a stranger, however well its amount fits.
 */
export function suggest(
  claims: readonly Claim[],
  payments: readonly Payment[],
  isApart: (claim: Claim, payment: Payment) => boolean = () => false
): Pair[] {
  const mayGo = (claim: Claim, payment: Payment) =>
    isApart(claim, payment) ? null : mayBelong(claim, payment);
  const byFen = grouped(payments, (p) => p.fen);
  const claimsByFen = grouped(claims, (c) => c.fen);
  return claims.flatMap((claim): Pair[] => {
    const found = (byFen.get(claim.fen) ?? []).filter((p) => mayGo(claim, p));
    const [payment] = found;
    if (!payment || found.length > 1) return [];
    const others = (claimsByFen.get(claim.fen) ?? []).filter((c) => mayGo(c, payment));
    if (others.length > 1) return [];
    const rule = mayGo(claim, payment) ?? "amountTime";
    const params = {
      ours: claim.order || "-",
      theirs: payment.order || payment.damaged || "-",
      paid: yuan(payment.fen),
    };
    return [{ claim, payments: [payment], bucket: "suggested", rule, told: said(rule, params), rivals: [] }];
  });
}
