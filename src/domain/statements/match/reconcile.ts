import type { FileTable } from "../file";
import { type Balance, balanceOf } from "./balance";
import { byHand, type Decision, isApart } from "./by-hand";
import { claimsOf, type RegisterLine } from "./claims";
import { outsideOf, settledBefore, type Tie, tieOf } from "./earlier";
import { addAll, push } from "./group";
import { type Limits, USUAL_LIMITS } from "./limits";
import { OrderDesk, plainPair, yuan } from "./order";
import { type Bucket, BUCKETS, type Claim, type Pair, type Payment, said, timeOf } from "./pair";
import { firstMoment, lastMoment, type Pool, poolOf } from "./pool";
import { strangersIn } from "./strangers";
import { suggest } from "./suggest";

const DAY = 86400;
/** A refund of the last evening may be booked on the next day. */
const BOOKED_WITHIN = DAY / 4;
/** One that only says when it was asked for may take longer. */
const PAID_WITHIN = 3 * DAY;
/** But never so long that a single day would be all evening. */
const SHARE = 1 / 10;

/** What the matching found: the pairs, and a balance of both sides to the fen. */
export interface Reconciled {
  readonly pairs: readonly Pair[];
  readonly balance: Balance;
  /** What was tied to payments of these files, for the runs to come. */
  readonly ties: readonly Tie[];
  /** Rows of the register that these files say nothing about: unpaid here, and of other days or of days nobody knows. */
  readonly outside: readonly number[];
  /** Positions of accounts, among those of the files, of which no refund is known. */
  readonly strangers: readonly number[];
}

/** What the shop has said, and earlier runs have found. */
export interface Known {
  readonly decisions: readonly Decision[];
  readonly ties: readonly Tie[];
  readonly limits: Limits;
}
const NOTHING: Known = { decisions: [], ties: [], limits: USUAL_LIMITS };

/**
 * Register and exports against the accounts. Keys in order of trust: the refund's number, the order's number, the order's
 * number in a remark; equal amounts of an order one to one by time; what has no number of its own is only suggested.
 */
export function reconcile(
  register: readonly RegisterLine[],
  tables: readonly FileTable[],
  known: Known = NOTHING
): Reconciled {
  const { decisions, ties, limits } = known;
  const pool = poolOf(tables);
  const claims = claimsOf(register, tables);
  const hasRegister = register.length > 0;
  const { singles, doubles } = withoutDoubles(claims);
  const past = settledBefore(singles, pool, ties);
  const settled = byOrder(past.claims, { ...pool, payments: past.payments }, known);
  const left = settled.claims.filter((c) => c.state === "paid" && c.fen > 0);
  const unread = settled.claims.filter((c) => c.state === "paid" && c.fen === 0 && c.registered === null);
  const suggested = suggest(left, settled.payments, limits, (claim, payment) =>
    isApart([claim], payment, decisions)
  );
  const taken = new Set(suggested.flatMap((p) => [p.claim, ...p.payments]));
  const pairs = [
    ...past.pairs.map((p) => withCopies(p, pool)),
    ...settled.pairs,
    ...suggested,
    ...left.filter((c) => !taken.has(c)).map((c) => missing(c, pool)),
    ...settled.payments.filter((p) => !taken.has(p) && p.route !== "points").map(unregistered),
    ...unread.map((c) => alone(c, "conflict", "noAmount")),
    ...doubles,
    ...pool.conflicts.map(contradiction),
  ];
  const final = pairs.map((p) => closing(p, pool, hasRegister)).filter((p): p is Pair => p !== null);
  const before = new Set(past.pairs.map(({ claim }) => claim));
  return {
    pairs: final.sort(inOrder),
    balance: balanceOf(tables, pool, final),
    ties: final.map((p) => (before.has(p.claim) ? null : tieOf(p))).filter((tie) => tie !== null),
    outside: outsideOf(claims, final, pool),
    strangers: strangersIn(final),
  };
}

/** The same refund number twice in the register: the second line is one too many. */
function withoutDoubles(claims: readonly Claim[]): { singles: Claim[]; doubles: Pair[] } {
  const first = new Map<string, Claim>();
  const singles: Claim[] = [];
  const doubles: Pair[] = [];
  for (const claim of claims) {
    const before = claim.refund === "" ? undefined : first.get(claim.refund);
    if (!before) {
      first.set(claim.refund, claim);
      singles.push(claim);
    } else if (claim.order === before.order || claim.order === "" || before.order === "")
      doubles.push(alone(claim, "double", "doubleRow", { row: before.row ?? 0 }));
    else doubles.push(alone(claim, "conflict", "sameRefund", { row: before.row ?? 0, order: before.order }));
  }
  return { singles, doubles };
}

const alone = (claim: Claim, bucket: Bucket, code: string, params = {}): Pair => ({
  claim,
  payments: [],
  bucket,
  rule: "none",
  told: said(code, params),
  rivals: [],
});

interface Left {
  readonly pairs: Pair[];
  readonly claims: Claim[];
  readonly payments: Payment[];
}

function byOrder(claims: readonly Claim[], pool: Pool, { decisions, limits }: Known): Left {
  const decided = byHand(claims, pool.payments, decisions, limits);
  const taken = new Set(decided.flatMap((p) => [p.claim, ...p.payments]));
  const open = claims.filter((c) => !taken.has(c));
  const groups = new Map<string, Claim[]>();
  const keys = new Map<string, string>();
  for (const claim of open) {
    const key = claim.order === "" ? `refund ${claim.refund}` : claim.order;
    push(groups, key, claim);
    for (const other of [claim.refund, claim.trade]) if (other !== "") keys.set(other, key);
  }
  const mine = new Map<string, Payment[]>();
  const strangers: Payment[] = [];
  for (const payment of pool.payments.filter((p) => !taken.has(p))) {
    const key = groupOf(payment, groups, keys);
    if (key === null) strangers.push(payment);
    else push(mine, key, payment);
  }
  const left: Left = { pairs: [...decided], claims: [], payments: strangers };
  for (const [key, group] of groups) {
    const payments = mine.get(key);
    const plain = payments && decisions.length === 0 ? plainPair(group, payments) : null;
    if (!payments) addAll(left.claims, group);
    else if (plain) left.pairs.push(withCopies(plain, pool));
    else {
      const settled = new OrderDesk(
        group,
        payments.filter((p) => !isApart(group, p, decisions)),
        limits
      ).settle();
      addAll(
        left.pairs,
        settled.pairs.map((p) => withCopies(p, pool))
      );
      addAll(left.claims, settled.claims);
      addAll(left.payments, settled.payments);
      addAll(
        left.payments,
        payments.filter((p) => isApart(group, p, decisions))
      );
    }
  }
  return left;
}

/** Which refunds a payment may be of: by number of the refund, the order, its child, the trade, or in its remark. */
function groupOf(
  p: Payment,
  groups: ReadonlyMap<string, unknown>,
  keys: ReadonlyMap<string, string>
): string | null {
  // Called for every payment: no list is made of its numbers.
  const byRefund = keys.get(p.refund) ?? firstIn(p.marks, (m) => keys.get(m));
  if (byRefund !== undefined) return byRefund;
  const isKey = (k: string) => (k !== "" && groups.has(k) ? k : undefined);
  const byNumber = isKey(p.order) ?? isKey(p.child) ?? firstIn(p.marks, isKey);
  return byNumber ?? (p.order === "" ? (keys.get(p.trade) ?? null) : null);
}

function firstIn(texts: readonly string[], of: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const found = of(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The owner of the money stands first, what only repeats it behind. */
function withCopies(pair: Pair, { copies }: Pool): Pair {
  const also = pair.payments.flatMap((p) => copies.get(p) ?? []);
  if (also.length === 0) return pair;
  const payments = [...pair.payments, ...also];
  if (pair.bucket !== "tied") return { ...pair, payments, copies: also.length };
  return {
    ...pair,
    payments,
    copies: also.length,
    bucket: "twoSources",
    told: said("twoSources", { owner: pair.payments[0]?.file ?? "" }),
  };
}

/** A refund without a payment: of another period, or missing; then what may be the reason. */
function missing(claim: Claim, pool: Pool): Pair {
  const time = timeOf(claim);
  if (time !== null && time < firstMoment(pool)) return alone(claim, "otherPeriod", "before");
  if (time !== null && mayBeLater(claim, time, pool)) return alone(claim, "otherPeriod", "carried");
  const code =
    claim.isAfterSale && !pool.hasDeposit ? "missingDeposit" : pool.hasDeposit ? "missing" : "missingRoute";
  return alone(claim, "missingStatement", code, { fen: yuan(claim.fen) });
}

/** So near the end that the payment may stand in the next statement; a day without a time may be its evening. */
function mayBeLater({ done }: Claim, time: number, pool: Pool): boolean {
  const end = lastMoment(pool);
  const longest = done === null ? PAID_WITHIN : BOOKED_WITHIN;
  const edge = Math.min(longest, (end - firstMoment(pool)) * SHARE);
  return (time % DAY === 0 ? time + DAY : time) > end - edge;
}

const unregistered = (payment: Payment): Pair => ({
  claim: null,
  payments: [payment],
  bucket: "missingRegister",
  rule: "none",
  told: said(payment.order === "" ? "unregisteredNoOrder" : "unregistered", {
    paid: yuan(payment.fen),
    order: payment.order,
  }),
  rivals: [],
});

const contradiction = ([first, second]: readonly [Payment, Payment]): Pair => ({
  claim: null,
  payments: [first, second],
  bucket: "conflict",
  rule: "none",
  told: said("contradiction", { first: yuan(first.fen), second: yuan(second.fen) }),
  rivals: [],
});

/** A pair over the edge of the days that are covered, and refunds that only the export knows. */
function closing(pair: Pair, pool: Pool, hasRegister: boolean): Pair | null {
  const { claim } = pair;
  if (!claim) return pair;
  if (claim.row === null && hasRegister) {
    if (pair.bucket === "otherPeriod") return null;
    if (pair.bucket === "tied") return { ...pair, bucket: "missingRegister", told: said("onlyExport") };
  }
  const time = timeOf(claim);
  const isOutside = time !== null && (time < firstMoment(pool) || time >= lastMoment(pool));
  if (pair.bucket === "tied" && pair.rule !== "hand" && isOutside)
    return { ...pair, bucket: "otherPeriod", told: said("paidHere") };
  if (pair.bucket === "tied" && isOffRegister(claim))
    return {
      ...pair,
      bucket: "amount",
      told: said("registeredOtherwise", { registered: yuan(claim.registered ?? 0), paid: yuan(claim.fen) }),
    };
  return pair.bucket === "tied" && claim.byBuyer
    ? { ...pair, told: said("byBuyer", { paid: yuan(claim.fen) }) }
    : pair;
}

const isOffRegister = ({ registered, fen, byBuyer }: Claim): boolean =>
  registered !== null && !byBuyer && registered !== fen;

/** By bucket, then by row of the register, then by where the payment stands: the same input, the same answer. */
const inOrder = (a: Pair, b: Pair): number =>
  BUCKETS.indexOf(a.bucket) - BUCKETS.indexOf(b.bucket) ||
  (a.claim?.row ?? Infinity) - (b.claim?.row ?? Infinity) ||
  (a.payments[0]?.table ?? 0) - (b.payments[0]?.table ?? 0) ||
  (a.payments[0]?.line ?? 0) - (b.payments[0]?.line ?? 0);
