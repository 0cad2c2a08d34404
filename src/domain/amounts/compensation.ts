import { type Fen, type Result, fail, fenOfYuan, ok, rateOf, NO_FEN } from "../kernel";
import { type Resolved, type RuleKey, type RuleSet, ruleFor, rulesUnder, valueOf } from "../rulebook";
import type { Purpose } from "./options";

/** What an agent wants to give a buyer; `undefined` where the case doesn't say. */
export interface Offer {
  readonly amount: Fen;
  readonly purpose: Purpose;
  readonly postage: Fen | undefined;
  readonly price: Fen | undefined;
}

/** Whether an offer stays within its cap, and by which rule. */
export interface OfferCheck {
  /** Null where the purpose is a kindness without an amount. */
  readonly cap: Fen | null;
  readonly within: boolean;
  readonly key: RuleKey;
  /** The rule that names who agrees to more; null where the handbook names nobody. */
  readonly approver: RuleKey | null;
  /** What is offered instead of money, and what to mind. */
  readonly notes: readonly Resolved[];
}

/** Who may agree to more, where the handbook names somebody: points are spoken of together with defects (S1). */
const APPROVERS: Readonly<Partial<Record<Purpose, RuleKey>>> = {
  defect: "compensation.defect.approver",
  points: "compensation.defect.approver",
  difficult: "compensation.difficult.approver",
};

const CAPPED: readonly Purpose[] = ["keepBest", "defect", "keep", "economic"];
const POSTAGE = "邮费";

/** Purposes that are settled in kind: any money at all goes to the supervisor (J-05 … J-09). */
function keyOf(purpose: Purpose): RuleKey {
  return (
    CAPPED.includes(purpose) ? `compensation.${purpose}.cap` : `compensation.${purpose}.offer`
  ) as RuleKey;
}

function capOf(rules: RuleSet, key: RuleKey, offer: Offer): Result<Fen> {
  const value = valueOf(rules, key);
  if (!value.ok) return value;
  if (value.value === POSTAGE)
    return offer.postage === undefined ? fail("unset", "compensation.postage") : ok(offer.postage);
  const { rule } = ruleFor(rules, key);
  if (typeof value.value !== "number") return fail("wrong", "rule.value", { id: rule.id, rule: rule.zh });
  if (rule.unit !== "rate") return ok(fenOfYuan(value.value) ?? NO_FEN);
  return offer.price === undefined
    ? fail("unset", "compensation.price")
    : ok(rateOf(offer.price, value.value));
}

/** Beside the rule that answers, which is told by itself. */
function notesOf(rules: RuleSet, purpose: Purpose, answer: RuleKey): Resolved[] {
  const own = rulesUnder(rules, `compensation.${purpose}.`).filter(
    ({ rule }) => rule.key !== answer && !rule.key.endsWith(".approver")
  );
  const isHere = own.some((r) => r.rule.key === "compensation.review.forbidden");
  return isHere ? own : [...own, ruleFor(rules, "compensation.review.forbidden")];
}

/**
 * Whether an offer is within what the desk may give (J-01 … J-12; X21: the cap goes by purpose).
 * Example: 25 yuan to keep a best-seller → cap 20, above it (TC42).
 */
export function checkOffer(rules: RuleSet, offer: Offer): Result<OfferCheck> {
  if (offer.amount < 0) return fail("wrong", "amount.negative");
  const key = keyOf(offer.purpose);
  const told = { key, notes: notesOf(rules, offer.purpose, key), approver: APPROVERS[offer.purpose] ?? null };
  if (!CAPPED.includes(offer.purpose)) return ok({ cap: null, within: offer.amount === 0, ...told });
  const cap = capOf(rules, key, offer);
  return cap.ok ? ok({ cap: cap.value, within: offer.amount <= cap.value, ...told }) : cap;
}
