import { assign } from "./assign";
import { isWithin, type Limits } from "./limits";
import {
  type Claim,
  type Pair,
  type PairRule,
  type Payment,
  type Rival,
  said,
  type Said,
  timeOf,
} from "./pair";
import { oneSum } from "./sums";

/** What became of the claims and payments of one order. */
export interface Settled {
  readonly pairs: readonly Pair[];
  readonly claims: readonly Claim[];
  readonly payments: readonly Payment[];
}

const byTime = (a: Claim, b: Claim): number =>
  (timeOf(a) ?? 0) - (timeOf(b) ?? 0) || (a.row ?? 0) - (b.row ?? 0);
const byMoment = (a: Payment, b: Payment): number => a.at - b.at || a.table - b.table || a.line - b.line;
const isLive = ({ state }: Claim): boolean => state !== "closed";

/** One order: refund numbers first, then equal amounts one to one by time, then sums, then what differs. */
export class OrderDesk {
  private readonly pairs: Pair[] = [];
  private claims: Claim[];
  private payments: Payment[];
  private readonly all: readonly Payment[];

  constructor(
    claims: readonly Claim[],
    payments: readonly Payment[],
    private readonly limits: Limits
  ) {
    this.claims = [...claims].sort(byTime);
    this.payments = [...payments].sort(byMoment);
    this.all = this.payments;
  }

  settle(): Settled {
    this.byRefund();
    this.byAmount();
    this.doubles(true);
    this.sums();
    this.cancelled();
    this.differing();
    this.doubles(false);
    return { pairs: this.pairs, claims: this.claims, payments: this.payments };
  }

  private pair(pair: Omit<Pair, "rivals">, rivals: readonly Rival[] = []): void {
    this.pairs.push({ ...pair, rivals });
    this.claims = this.claims.filter((c) => c !== pair.claim);
    this.payments = this.payments.filter((p) => !pair.payments.includes(p));
  }

  /** The refund's own number stands on the line: nothing else is asked. */
  private byRefund(): void {
    for (const claim of this.claims.filter((c) => c.refund !== "")) {
      const found = this.payments.filter((p) => p.refund === claim.refund || p.marks.includes(claim.refund));
      const same = found.find((p) => p.fen === claim.fen) ?? found[0];
      if (!same || !isLive(claim)) continue;
      this.tie(
        claim,
        same,
        "refund",
        same.fen === claim.fen ? said("refund", { refund: claim.refund }) : null
      );
    }
  }

  /** Pairs a claim with a payment; without a reason the amounts differ, and what the shop tolerates is proposed. */
  private tie(
    claim: Claim,
    payment: Payment,
    rule: PairRule,
    told: Said | null,
    rivals: readonly Rival[] = []
  ): void {
    if (told) this.pair({ claim, payments: [payment], bucket: "tied", rule, told }, rivals);
    else {
      const params = { registered: yuan(claim.fen), paid: yuan(payment.fen) };
      const isNear = isWithin(this.limits, claim.fen, payment.fen);
      const found = isNear
        ? ({ bucket: "suggested", told: said("within", params) } as const)
        : ({ bucket: "amount", told: said("amount", params) } as const);
      this.pair({ claim, payments: [payment], rule, ...found }, rivals);
    }
  }

  /** Equal amounts, as many as there are, in order of time; only refunds that may have been paid. */
  private byAmount(): void {
    for (const fen of new Set(this.claims.filter(isLive).map((c) => c.fen))) {
      const claims = this.claims.filter((c) => isLive(c) && c.fen === fen);
      const payments = this.payments.filter((p) => p.fen === fen && p.route !== "points");
      const found = assign(claims, payments);
      claims.forEach((claim, i) => {
        const payment = payments[found[i] ?? -1];
        if (payment)
          this.tie(
            claim,
            payment,
            ruleOf(claim, payment),
            toldBy(claims, payments),
            this.rivalsOf(claim, payment)
          );
      });
    }
  }

  private rivalsOf(claim: Claim, payment: Payment): Rival[] {
    return this.all
      .filter((p) => p !== payment)
      .slice(0, 5)
      .map((p) => ({
        payment: p,
        why: p.fen === claim.fen ? said("rival.time") : said("rival.amount", { paid: yuan(p.fen) }),
      }));
  }

  /** A payment that is left over and equals one that is tied: the refund was paid twice, unless it may be a part of another. */
  private doubles(mayBePart: boolean): void {
    for (const extra of [...this.payments]) {
      if (extra.route === "points" || (mayBePart && this.claims.some((c) => isLive(c) && c.fen >= extra.fen)))
        continue;
      const twins = this.pairs.filter((p) => isSettled(p) && p.payments[0]?.fen === extra.fen);
      const twin = twins.sort((a, b) => gap(a, extra) - gap(b, extra))[0];
      if (!twin) continue;
      const payments = [...twin.payments, extra];
      const told = said("double", { n: payments.length, paid: yuan(extra.fen) });
      this.pairs[this.pairs.indexOf(twin)] = { ...twin, payments, bucket: "double", told };
      this.payments = this.payments.filter((p) => p !== extra);
    }
  }

  /** One refund paid in parts, or several paid at once; only where there is one way to add up. */
  private sums(): void {
    for (const claim of this.claims.filter(isLive)) {
      const parts = oneSum(
        this.payments.map((p) => p.fen),
        claim.fen
      )?.map((i) => this.payments[i]!);
      if (!parts) continue;
      this.pair({ claim, payments: parts, bucket: "suggested", rule: "sum", told: partsSaid(parts) });
    }
    for (const payment of [...this.payments]) {
      const live = this.claims.filter(isLive);
      const parts = oneSum(
        live.map((c) => c.fen),
        payment.fen
      )?.map((i) => live[i]!);
      for (const claim of parts ?? []) {
        const told = said("sumOfClaims", { n: parts?.length ?? 0, paid: yuan(payment.fen) });
        this.pair({ claim, payments: [payment], bucket: "suggested", rule: "sum", told });
      }
    }
  }

  /** The register says that it was withdrawn, yet the money has left. */
  private cancelled(): void {
    for (const claim of this.claims.filter((c) => !isLive(c))) {
      const payment = this.payments.find((p) => p.fen === claim.fen && p.route !== "points");
      if (!payment || this.claims.some((c) => isLive(c) && c.fen === claim.fen)) continue;
      const told = said("cancelled", { paid: yuan(payment.fen) });
      this.pair({ claim, payments: [payment], bucket: "conflict", rule: ruleOf(claim, payment), told });
    }
  }

  /** What is left of both sides has the same order and other amounts: nearest in time first. */
  private differing(): void {
    for (const claim of this.claims.filter((c) => c.state === "paid")) {
      const left = this.payments
        .filter((p) => p.route !== "points")
        .sort((a, b) => gapTo(claim, a) - gapTo(claim, b));
      const [payment, ...others] = left;
      if (!payment) return;
      const rivals = others.map((p) => ({ payment: p, why: said("rival.amount", { paid: yuan(p.fen) }) }));
      this.tie(claim, payment, ruleOf(claim, payment), null, rivals);
    }
  }
}

/** What nearly every order is: one refund, one payment, the same amount; null for anything else. */
export function plainPair(claims: readonly Claim[], payments: readonly Payment[]): Pair | null {
  const [[claim], [payment]] = [claims, payments];
  if (claims.length !== 1 || payments.length !== 1 || !claim || !payment) return null;
  if (claim.state === "closed" || claim.fen !== payment.fen || payment.route === "points") return null;
  const isByRefund =
    claim.refund !== "" && (payment.refund === claim.refund || payment.marks.includes(claim.refund));
  const told = isByRefund ? said("refund", { refund: claim.refund }) : said("only");
  const rule = isByRefund ? "refund" : ruleOf(claim, payment);
  return { claim, payments: [payment], bucket: "tied", rule, told, rivals: [] };
}

/** Fen as sentences say them. Example: `yuan(12050)` → "120.50". */
export const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** Which of its numbers brought the line to its order. */
function ruleOf(claim: Claim, { order, orderRule, child, marks }: Payment): PairRule {
  if (order !== "" && order === claim.order)
    return orderRule === "order" || orderRule === "base"
      ? "order"
      : orderRule === "child"
        ? "child"
        : "remark";
  if (child !== "" && child === claim.order) return "child";
  return marks.includes(claim.order) ? "remark" : "trade";
}

const isSettled = ({ bucket, claim }: Pair): boolean =>
  claim !== null && (bucket === "tied" || bucket === "double");
const gapTo = (claim: Claim, payment: Payment): number =>
  Math.abs(payment.at - (timeOf(claim) ?? payment.at));
const gap = ({ claim }: Pair, payment: Payment): number => (claim ? gapTo(claim, payment) : Infinity);

/** What told a line from others of its amount: being the only one, or time. */
function toldBy(claims: readonly Claim[], payments: readonly Payment[]): Said {
  const isOne = claims.length === 1 && payments.length === 1;
  return isOne ? said("only") : said("time", { claims: claims.length, payments: payments.length });
}

const partsSaid = (parts: readonly Payment[]): Said =>
  said(parts.some((p) => p.route === "points") ? "sumWithPoints" : "sumOfPayments", {
    n: parts.length,
    parts: parts.map((p) => yuan(p.fen)).join(" + "),
  });
