import { SECONDS_PER_DAY } from "../../kernel";
import { grouped } from "./group";
import { isWithin, type Limits } from "./limits";
import { yuan } from "./order";
import { type Claim, type Pair, type PairRule, type Payment, said, timeOf } from "./pair";
import { isSimilar } from "./similar";

type IsApart = (claim: Claim, payment: Payment) => boolean;
type Hit = Extract<PairRule, "similar" | "amountTime">;

/** Two lines whose numbers don't say otherwise: one has none, or a damaged one. */
function mayBelong(claim: Claim, payment: Payment, { days }: Limits): Hit | null {
  if (claim.order !== "" && payment.order !== "")
    return isSimilar(claim.order, payment.order) ? "similar" : null;
  const time = timeOf(claim);
  return time !== null && Math.abs(payment.at - time) <= days * SECONDS_PER_DAY ? "amountTime" : null;
}

/**
 * What is left on both sides: equal amounts where a number is missing or damaged, and only where each is the only one for
 * the other, those that were told apart aside; then amounts that the shop's tolerance calls equal. A line that bears a
 * whole number of its own belongs to a stranger, however well its amount fits.
 */
export function suggest(
  claims: readonly Claim[],
  payments: readonly Payment[],
  limits: Limits,
  isApart: IsApart = () => false
): Pair[] {
  const exact = proposals(claims, payments, { ...limits, fen: 0 }, isApart);
  if (limits.fen === 0) return exact;
  const taken = new Set(exact.flatMap((pair) => [pair.claim, ...pair.payments]));
  const isLeft = (one: Claim | Payment) => !taken.has(one);
  return [...exact, ...proposals(claims.filter(isLeft), payments.filter(isLeft), limits, isApart)];
}

function proposals(
  claims: readonly Claim[],
  payments: readonly Payment[],
  limits: Limits,
  isApart: IsApart
): Pair[] {
  const hit = (claim: Claim, payment: Payment) =>
    isApart(claim, payment) ? null : mayBelong(claim, payment, limits);
  const paymentsNear = byAmount(payments, limits);
  const claimsNear = byAmount(claims, limits);
  return claims.flatMap((claim): Pair[] => {
    const found = paymentsNear(claim.fen).filter((p) => hit(claim, p));
    const [payment] = found;
    if (!payment || found.length > 1) return [];
    if (claimsNear(payment.fen).filter((c) => hit(c, payment)).length > 1) return [];
    const rule = hit(claim, payment) ?? "amountTime";
    const told = toldOf(rule, claim, payment);
    return [{ claim, payments: [payment], bucket: "suggested", rule, told, rivals: [] }];
  });
}

/** Looks up what has an amount that may be meant as another; the amounts are cut into stretches of the tolerance. */
function byAmount<T extends { readonly fen: number }>(items: readonly T[], limits: Limits) {
  const stretch = (fen: number) => Math.floor(fen / (limits.fen + 1));
  const groups = grouped(items, ({ fen }) => stretch(fen));
  const around = limits.fen === 0 ? [0] : [-1, 0, 1];
  return (fen: number): T[] =>
    around
      .flatMap((step) => groups.get(stretch(fen) + step) ?? [])
      .filter((one) => isWithin(limits, one.fen, fen));
}

function toldOf(rule: Hit, claim: Claim, payment: Payment) {
  const ours = claim.order || "-";
  const theirs = payment.order || payment.damaged || "-";
  const paid = yuan(payment.fen);
  return claim.fen === payment.fen
    ? said(rule, { ours, theirs, paid })
    : said("withinNear", { ours, theirs, paid, registered: yuan(claim.fen) });
}
