import { isWithin, type Limits } from "./limits";
import { yuan } from "./order";
import { type Claim, type Pair, type Payment, said } from "./pair";

/** What was decided by hand in an earlier run. Example: `{refund: "9001", flow: "F2", as: "together"}`. */
export interface Decision {
  readonly refund: string;
  /** The payment's number in its account. */
  readonly flow: string;
  readonly as: "together" | "apart";
}

/** Whether somebody said that a payment is of none of these refunds. Example: after 「不是这笔」 → true. */
export const isApart = (
  claims: readonly Claim[],
  payment: Payment,
  decisions: readonly Decision[]
): boolean =>
  decisions.some(
    ({ as, flow, refund }) =>
      as === "apart" && flow === payment.flow && claims.some((c) => c.refund === refund)
  );

const sumOf = (all: Iterable<{ readonly fen: number }>): number => {
  let fen = 0;
  for (const one of all) fen += one.fen;
  return fen;
};

/**
 * Refunds with the payments somebody gave them: several for one, or one for several. Who decided said whose money it is,
 * not that the amounts agree: where they don't, that is said. Example: 12.50 with a payment of 12.50 → tied, by hand.
 */
export function byHand(
  claims: readonly Claim[],
  payments: readonly Payment[],
  decisions: readonly Decision[],
  limits: Limits
): Pair[] {
  const parts = new Map<Claim, Payment[]>();
  const users = new Map<Payment, Claim[]>();
  for (const { refund, flow } of decisions.filter(({ as }) => as === "together")) {
    const claim = claims.find((c) => c.refund === refund);
    const payment = payments.find((p) => p.flow === flow);
    if (!claim || !payment) continue;
    parts.set(claim, [...(parts.get(claim) ?? []), payment]);
    users.set(payment, [...(users.get(payment) ?? []), claim]);
  }
  return [...parts].map(([claim, mine]): Pair => {
    const beside = new Set(mine.flatMap((p) => users.get(p) ?? []));
    const due = sumOf(beside);
    const paid = sumOf(new Set([...beside].flatMap((c) => parts.get(c) ?? [])));
    const params = { registered: yuan(due), paid: yuan(paid) };
    const isTied = isWithin(limits, due, paid);
    const told = due === paid ? said("hand") : said(isTied ? "handWithin" : "handDiffers", params);
    const bucket = isTied ? "tied" : "amount";
    return { claim, payments: mine, bucket, rule: "hand", told, rivals: [], isShared: beside.size > 1 };
  });
}
