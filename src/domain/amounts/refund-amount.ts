import { type Fen, type Result, addFen, fail, ok, rateOf, minusFen, NO_FEN } from "../kernel";
import { type Liability, type ReturnCase, postageLiability } from "../postage";
import { type RuleKey, type RuleSet, numberOf, rulesNamed } from "../rulebook";
import type { RefundOption } from "./options";

/** What a refund is worked out from; amounts in fen. */
export interface RefundCase {
  readonly paid: Fen;
  readonly returned: ReturnCase;
  /** What the seller laid out for the way out, and the buyer for the way back. */
  readonly outbound: Fen;
  readonly back: Fen;
  readonly options: readonly RefundOption[];
}

/** One line of the settlement: what the handbook takes or gives, and what the law lets one take or give. */
export interface AmountLine {
  /** apart: what the refund itself can't hold, because it is more than was paid (G-06, G-15). */
  readonly item: "paid" | "outbound" | "back" | RefundOption | "total" | "apart";
  readonly handbook: Fen;
  readonly law: Fen;
  readonly key: RuleKey | null;
}

const minus = (a: Fen): Fen => minusFen(NO_FEN, a);

const RATES: Readonly<Record<RefundOption, RuleKey>> = {
  handling: "deduct.handling",
  points: "deduct.points",
  invoice: "deduct.invoice",
  keep: "deduct.keep",
  commission: "deduct.commission",
};

/** Deductions from the buyer have no basis in law where the goods come back lawfully (L11); keeping them is agreed. */
function optionLine(rules: RuleSet, law: RuleSet, paid: Fen, option: RefundOption): Result<AmountLine> {
  const key = RATES[option];
  const rate = numberOf(rules, key);
  if (!rate.ok) return rate;
  const lawful = option === "keep" ? rate : numberOf(law, key);
  if (!lawful.ok) return lawful;
  const kept = (r: number) => minus(rateOf(paid, r));
  return ok({ item: option, handbook: kept(rate.value), law: kept(lawful.value), key });
}

/** The buyer's share of the way out is deducted, the seller's share of the way back is added. */
function legLine(
  refund: RefundCase,
  leg: "outbound" | "return",
  handbook: readonly Liability[],
  law: readonly Liability[]
): AmountLine[] {
  const here = handbook.find((l) => l.leg === leg);
  const out = leg === "outbound";
  const fee = out ? minus(refund.outbound) : refund.back;
  if (here === undefined || fee === 0) return [];
  const share = (lines: readonly Liability[]): Fen =>
    lines.find((l) => l.leg === leg)?.payer === (out ? "buyer" : "seller") ? fee : NO_FEN;
  return [{ item: out ? "outbound" : "back", handbook: share(handbook), law: share(law), key: here.key }];
}

function postageLines(rules: RuleSet, today: RuleSet, refund: RefundCase): Result<AmountLine[]> {
  // Who bears a postage that nobody laid out need not be known.
  if (refund.outbound === 0 && refund.back === 0) return ok([]);
  const handbook = postageLiability(rules, refund.returned);
  if (!handbook.ok) return handbook;
  const law = postageLiability(today, refund.returned);
  if (!law.ok) return law;
  return ok(
    (["outbound", "return"] as const).flatMap((leg) => legLine(refund, leg, handbook.value, law.value))
  );
}

function sum(lines: readonly AmountLine[], side: "handbook" | "law"): Fen {
  return Math.max(
    0,
    lines.reduce((total, l) => addFen(total, l[side]), NO_FEN)
  ) as Fen;
}

/** The total, and how much of it is more than was paid: postage goes back apart from the refund. */
function totals(lines: readonly AmountLine[], paid: Fen): AmountLine[] {
  const [handbook, law] = [sum(lines, "handbook"), sum(lines, "law")];
  const above = (total: Fen) => (total > paid ? minusFen(total, paid) : NO_FEN);
  const apart = { item: "apart", handbook: above(handbook), law: above(law), key: null } as const;
  const total = { item: "total", handbook, law, key: null } as const;
  return apart.handbook === 0 && apart.law === 0 ? [total] : [total, apart];
}

/**
 * The refund line by line: what was paid, postage by who bears it, and the deductions agreed (I-01 … I-04, I-11);
 * beside it what today's law allows. The total is never below zero. A rate the documents leave blank is unset.
 * Example: paid 100, kept by the buyer → 100, −50, total 50 (I-11).
 */
export function refundAmount(rules: RuleSet, refund: RefundCase): Result<AmountLine[]> {
  // 退运费 gives back postage, not the price: how much is not said by what was paid.
  if (refund.returned.reason === "postageOnly") return fail("unknown", "amount.postageOnly");
  if (refund.paid < 0 || refund.outbound < 0 || refund.back < 0) return fail("wrong", "amount.negative");
  const lines: AmountLine[] = [{ item: "paid", handbook: refund.paid, law: refund.paid, key: null }];
  const law = rulesNamed("法律=现行");
  if (!law.ok) return law;
  if (!refund.options.includes("keep")) {
    const postage = postageLines(rules, law.value, refund);
    if (!postage.ok) return postage;
    for (const line of postage.value) lines.push(line);
  }
  for (const option of refund.options) {
    const line = optionLine(rules, law.value, refund.paid, option);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return ok([...lines, ...totals(lines, refund.paid)]);
}
