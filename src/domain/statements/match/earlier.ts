import { dayOfMoment, isoDay, type Moment } from "../../kernel";
import { push } from "./group";
import { yuan } from "./order";
import { type Claim, type Pair, type Payment, said, timeOf } from "./pair";
import { firstMoment, lastMoment, type Pool } from "./pool";

/** What an earlier run tied. Example: `{refund: "9001", order: "19306", flows: ["F2"], at: 4002854400, fen: 1250, isByHand: false}`. */
export interface Tie {
  readonly refund: string;
  readonly order: string;
  /** Numbers of its payments in their accounts. */
  readonly flows: readonly string[];
  /** Seconds of the first of them. */
  readonly at: number;
  /** Fen that they paid. */
  readonly fen: number;
  readonly isByHand: boolean;
}

/** A payment's number, else its moment and amount: not every account numbers its lines. Example: "F2". */
export const flowOf = ({ flow, at, fen }: Payment): string => (flow === "" ? `${at} ${fen}` : flow);

/** The refund's number, else its order and amount. */
const keyOf = (
  { refund, order }: { readonly refund: string; readonly order: string },
  fen: number
): string => (refund === "" ? `order ${order} ${fen}` : `refund ${refund}`);

/** What the workbook says of earlier runs, and of this one: the payments a refund of the register was tied to. */
export function tieOf(pair: Pair): Tie | null {
  const { claim, payments, bucket, copies = 0, rule } = pair;
  const isTied = ["tied", "twoSources", "double", "otherPeriod"].includes(bucket);
  // Of a refund that was paid twice the first payment is its own; the others must show again.
  const own = bucket === "double" ? payments.slice(0, 1) : payments.slice(0, payments.length - copies);
  const [first] = own;
  if (!isTied || !first || !claim || claim.row === null) return null;
  return {
    refund: claim.refund,
    order: claim.order,
    flows: own.map(flowOf),
    at: first.at,
    fen: own.reduce((sum, { fen }) => sum + fen, 0),
    isByHand: rule === "hand",
  };
}

/** Refunds that are settled already, and what is left for the matching. */
export interface Settled {
  readonly pairs: readonly Pair[];
  readonly claims: readonly Claim[];
  readonly payments: readonly Payment[];
}

/**
 * Refunds whose payment an earlier run found in files that are not among these: they are not due again. What is paid for
 * them now, beyond what other refunds of the order are due, is paid twice.
 */
export function settledBefore(claims: readonly Claim[], { payments }: Pool, ties: readonly Tie[]): Settled {
  if (ties.length === 0) return { pairs: [], claims, payments };
  const byFlow = new Map(payments.map((p) => [flowOf(p), p] as const));
  const known = knownTies(claims, ties, byFlow);
  const open = claims.filter((c) => !known.has(c));
  const left = new Set(payments);
  const mine = new Map<Claim, Payment[]>();
  for (const [claim, { flows }] of known)
    for (const flow of flows) {
      const part = byFlow.get(flow);
      if (part && left.delete(part)) push(mine, claim, part);
    }
  const dueByOrder = dueIn(open);
  const byOrder = ordersOf(left);
  const pairs = [...known].map(([claim, tie]): Pair => {
    const parts = mine.get(claim);
    if (parts) return { ...alone(claim), payments: parts, bucket: "tied", rule: "hand", told: said("hand") };
    const extra = extraOf(claim, tie, byOrder, dueByOrder).filter((p) => left.delete(p));
    return extra.length > 0 ? paidAgain(claim, tie, extra) : { ...alone(claim), told: toldBefore(tie) };
  });
  return { pairs, claims: open, payments: payments.filter((p) => left.has(p)) };
}

/** A tie counts while some of its payments are missing in the files; with all of them there the matching finds it anew. */
function knownTies(
  claims: readonly Claim[],
  ties: readonly Tie[],
  byFlow: ReadonlyMap<string, Payment>
): Map<Claim, Tie> {
  const byKey = new Map<string, Tie[]>();
  for (const tie of ties) push(byKey, keyOf(tie, tie.fen), tie);
  const known = new Map<Claim, Tie>();
  for (const claim of claims) {
    if (claim.row === null) continue;
    const tie = byKey.get(keyOf(claim, claim.fen))?.shift();
    const isHere = tie?.flows.every((flow) => byFlow.has(flow)) ?? true;
    if (tie && !isHere) known.set(claim, tie);
  }
  return known;
}

const alone = (claim: Claim): Omit<Pair, "told"> => ({
  claim,
  payments: [],
  bucket: "otherPeriod",
  rule: "none",
  rivals: [],
});

const dayOf = ({ at }: Tie): string => isoDay(dayOfMoment(at as Moment));
const toldBefore = (tie: Tie) => said("settledBefore", { flow: tie.flows.join(", "), day: dayOf(tie) });

function paidAgain(claim: Claim, tie: Tie, payments: readonly Payment[]): Pair {
  const paid = yuan(payments.reduce((sum, { fen }) => sum + fen, 0));
  const told = said("doubleBefore", { flow: tie.flows.join(", "), day: dayOf(tie), paid });
  return { ...alone(claim), payments, bucket: "double", rule: "order", told };
}

const dueKey = (order: string, fen: number): string => `${order} ${fen}`;

/** How many refunds of an order may still be paid, by amount. */
function dueIn(claims: readonly Claim[]): Map<string, number> {
  const due = new Map<string, number>();
  for (const { state, order, fen } of claims)
    if (state !== "closed") due.set(dueKey(order, fen), (due.get(dueKey(order, fen)) ?? 0) + 1);
  return due;
}

/** Payments by every number they may be found by. */
function ordersOf(payments: Iterable<Payment>): Map<string, Payment[]> {
  const groups = new Map<string, Payment[]>();
  for (const p of payments)
    if (p.route !== "points")
      for (const number of new Set([p.refund, p.order, p.child, ...p.marks]))
        if (number !== "") push(groups, number, p);
  return groups;
}

/** Payments of the same amount that bear the refund's number, or of its order more than other refunds are due. */
function extraOf(
  { refund, order }: Claim,
  { fen }: Tie,
  byNumber: ReadonlyMap<string, readonly Payment[]>,
  due: ReadonlyMap<string, number>
): readonly Payment[] {
  const of = (number: string) => (byNumber.get(number) ?? []).filter((p) => p.fen === fen);
  const own = refund === "" ? [] : of(refund);
  const others = of(order).filter((p) => !own.includes(p));
  return [...own, ...others.slice(due.get(dueKey(order, fen)) ?? 0)];
}

/** A refund that was paid here, or should have been, is not outside; what is wrong with its line alone isn't either. */
export function outsideOf(claims: readonly Claim[], pairs: readonly Pair[], pool: Pool): number[] {
  const byClaim = new Map(pairs.map((p) => [p.claim, p] as const));
  return claims.flatMap((claim) => {
    const pair = byClaim.get(claim);
    const time = timeOf(claim);
    const isElsewhere = time === null || time < firstMoment(pool) || time >= lastMoment(pool);
    const isSilent = !pair || (pair.bucket === "missingStatement" && pair.payments.length === 0);
    const isOutside = pair?.bucket === "otherPeriod" ? pair.payments.length === 0 : isSilent && isElsewhere;
    return isOutside && claim.row !== null ? [claim.row] : [];
  });
}
