import { type Result, fail, ok } from "../kernel";
import { type RuleKey, type RuleSet, ruleFor, textOf } from "../rulebook";
import {
  type DecidedReason,
  type Leg,
  type Liability,
  PARTIES,
  type Party,
  type ReturnCase,
  isDecided,
} from "./return-case";

type Reason = ReturnCase["reason"];

/** Goods that the buyer simply does not want: a return without reason, in the words of law and handbook. */
const ofNoFault = (reason: Reason): boolean => reason === "noReason" || reason === "personal";

/**
 * The rule that decides each leg of a case, in the order the legs happen. What the handbook says of exchanges after
 * success (G-09, G-10) is about goods without a fault: for faulty and wrong ones the seller's fault counts as before.
 */
export function liabilityKeys(returned: ReturnCase<DecidedReason>): (readonly [Leg, RuleKey])[] {
  const { reason, shopType, action } = returned;
  if (action === "afterSuccess" && ofNoFault(reason))
    return [
      ["return", `payer.success.${shopType}`],
      ["resend", `payer.success.${shopType}`],
    ];
  const legs = baseKeys(returned);
  return action === "return" ? legs : [...legs, ["resend", resendKey(reason, shopType)]];
}

function baseKeys({
  reason,
  freeShipping,
  shopType,
}: ReturnCase<DecidedReason>): (readonly [Leg, RuleKey])[] {
  switch (reason) {
    case "noReason":
      return freeShipping
        ? [
            ["outbound", "payer.noReason.free.outbound"],
            ["return", `payer.noReason.free.${shopType}`],
          ]
        : [
            ["outbound", "payer.noReason.paid.outbound"],
            ["return", "payer.noReason.paid.return"],
          ];
    case "personal":
      return [
        ["outbound", `payer.personal.${freeShipping ? "free" : "paid"}.outbound`],
        ["return", "payer.personal.return"],
      ];
    case "slight":
      return [
        ["outbound", "payer.quality.outbound"],
        ["return", "payer.slight.return"],
      ];
    case "courier":
      return [["return", "payer.courier.return"]];
    default:
      return [
        ["outbound", `payer.${reason}.outbound`],
        ["return", `payer.${reason}.return`],
      ];
  }
}

function resendKey(reason: DecidedReason, shopType: ReturnCase["shopType"]): RuleKey {
  if (reason === "noReason") return `payer.noReason.${shopType}.resend`;
  if (reason === "wrong" || reason === "personal") return `payer.${reason}.resend`;
  return shopType === "cshop" ? "payer.quality.insured" : "payer.quality.resend";
}

function partyOf(word: string): Party | null {
  return PARTIES.find((p) => p.value === word || p.words.includes(word))?.value ?? null;
}

/** Who pays first: for the shop's own faults as X17 says, else whoever bears it (insurance and courier repay). */
function advance(rules: RuleSet, party: Party, leg: Leg): Result<Party> {
  if (party === "insurance") return ok("buyer");
  if (party !== "seller" || leg !== "return") return ok(party === "courier" ? "seller" : party);
  const word = textOf(rules, "payer.quality.advance");
  return word.ok ? ok(partyOf(word.value) ?? "seller") : word;
}

function liability(rules: RuleSet, leg: Leg, key: RuleKey): Result<Liability> {
  const word = textOf(rules, key);
  if (!word.ok) return word;
  const payer = partyOf(word.value);
  const { rule } = ruleFor(rules, key);
  if (payer === null) return fail("wrong", "rule.value", { id: rule.id, rule: rule.zh });
  const advancedBy = advance(rules, payer, leg);
  return advancedBy.ok ? ok({ leg, payer, advancedBy: advancedBy.value, key }) : advancedBy;
}

/**
 * Who bears each leg of the postage (G-01 … G-23; X16 and X17 by scheme).
 * Example: no-reason return of a free-shipping item → outbound seller, return buyer (G-01).
 */
export function postageLiability(rules: RuleSet, returned: ReturnCase): Result<Liability[]> {
  const { reason } = returned;
  if (!isDecided(reason)) return fail("unknown", `postage.undecided.${reason}`);
  const lines: Liability[] = [];
  for (const [leg, key] of liabilityKeys({ ...returned, reason })) {
    const line = liability(rules, leg, key);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return ok(lines);
}

const AT_FAULT: readonly Reason[] = ["quality", "wrong", "slight"];

/** Who bears the risk of the way back depends on what is wrong with the goods. */
function riskKeys(reason: Reason): RuleKey[] {
  if (reason === "quality") return ["payer.note.riskQuality", "payer.note.riskSlight"];
  return [reason === "slight" ? "payer.note.riskSlight" : "payer.note.risk"];
}

/** The buyer is only asked for the postage of an exchange that is not the seller's fault (G-11). */
function exchangeKeys(reason: Reason): RuleKey[] {
  if (ofNoFault(reason)) return ["payer.exchange.first", "payer.exchange.channels"];
  return reason === "quality" || reason === "slight" ? ["payer.quality.exchange"] : [];
}

/**
 * What to keep in mind in a case: its rules say it in words (G-08, G-11 … G-13, G-20, G-22, G-24; today P02, P03, P06,
 * P07, P08, P10, T23, F01). Some are only said by today's pack.
 */
export function noteKeys({ reason, action, freeShipping }: ReturnCase): RuleKey[] {
  const notes: RuleKey[] = [];
  if (ofNoFault(reason)) notes.push("payer.note.refused");
  if (ofNoFault(reason) && freeShipping) notes.push("payer.note.threshold", "payer.note.abuse");
  if (AT_FAULT.includes(reason))
    notes.push("payer.note.agreed", "payer.note.bothAtFault", "payer.note.undecided");
  if (reason === "slight") notes.push("payer.slight.note");
  if (reason === "courier") notes.push("payer.courier.note");
  const exchange = action === "return" ? [] : exchangeKeys(reason);
  return [
    ...notes,
    ...exchange,
    ...riskKeys(reason),
    "payer.note.otherAddress",
    "payer.note.insurance",
    "payer.collect",
  ];
}
