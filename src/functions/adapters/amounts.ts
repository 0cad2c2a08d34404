import {
  type AmountLine,
  type OfferCheck,
  checkOffer,
  exchangeDifference,
  refundAmount,
} from "../../domain/amounts";
import { type Fen, ok, yuanOf } from "../../domain/kernel";
import { deductible } from "../../domain/penalties";
import { type Resolved, type RuleSet, ruleFor, rulesNamed, textOf } from "../../domain/rulebook";
import { AMOUNT_MESSAGES, AMOUNT_WORDS } from "../../text/functions/messages/amounts";
import { PENALTY_WORDS } from "../../text/functions/messages/penalties";
import * as catalog from "../catalog/amounts";
import { need } from "../read";
import { sayingOf, valueText } from "../render/rule";
import type { Value } from "../render/table";
import { fields } from "../render/words";
import { speak } from "../render/error";
import { type Computed, rows, table } from "../run";

speak(AMOUNT_MESSAGES);

const word = (key: keyof typeof AMOUNT_WORDS): string => AMOUNT_WORDS[key].zh;

const NONE = 0 as Fen;
const RATIO_DIGITS = 4;

function amountLine(rules: RuleSet, line: AmountLine): Value[] {
  const rule = line.key === null ? "" : ruleFor(rules, line.key).rule.id;
  return [word(`amount.${line.item}`), yuanOf(line.handbook), yuanOf(line.law), rule];
}

function offerNote(note: Resolved): Value[] {
  return [word("offer.note"), `${sayingOf(note)}（${note.rule.id}）`];
}

function offerLines(rules: RuleSet, check: OfferCheck, amount: Fen, price: Fen | undefined): Value[][] {
  const { rule, value } = ruleFor(rules, check.key);
  const cap = check.cap === null ? valueText(value, rule.unit) : yuanOf(check.cap);
  const share = price === undefined || price <= 0 ? [] : [[word("offer.share"), ratio(amount, price)]];
  return [
    [word("offer.within"), check.within],
    [word("offer.cap"), cap],
    ...share,
    [word("offer.approver"), check.within ? "" : approverOf(rules, check)],
    [word("offer.note"), `${rule.zh}（${rule.id}）`],
    ...check.notes.map(offerNote),
  ];
}

const approverOf = (rules: RuleSet, { approver }: OfferCheck): string =>
  approver === null ? word("offer.noApprover") : need(textOf(rules, approver));

const ratio = (part: number, whole: number): number => +(part / whole).toFixed(RATIO_DIGITS);

export const AMOUNTS: readonly Computed[] = [
  table(
    catalog.REFUND_AMOUNT,
    (
      paid,
      reason = "noReason",
      freeShipping = true,
      shopType = "cshop",
      outbound = NONE,
      back = NONE,
      options = [],
      _pick,
      rules
    ) => {
      const returned = { reason, freeShipping, shopType, action: "return" } as const;
      const lines = refundAmount(rules, { paid, returned, outbound, back, options });
      if (!lines.ok) return lines;
      return ok({ fields: fields("fields.amounts"), lines: lines.value.map((l) => amountLine(rules, l)) });
    }
  ),
  rows(catalog.EXCHANGE_DIFF, (oldPrice, newPrice, quality, postage = NONE, rules) => {
    const difference = exchangeDifference(rules, { oldPrice, newPrice, quality, postage });
    return difference.ok ? ok(yuanOf(difference.value)) : difference;
  }),
  table(catalog.COMP_CHECK, (amount, purpose, postage, price, _pick, rules) => {
    const check = checkOffer(rules, { amount, purpose, postage, price });
    if (!check.ok) return check;
    return ok({ fields: fields("fields.item"), lines: offerLines(rules, check.value, amount, price) });
  }),
  table(catalog.PENALTY_CAP, (amount, kind, wage, minimumWage) => {
    // The law is not the shop's to change: no rules argument here.
    const law = need(rulesNamed("法律=现行"));
    const found = deductible(law, amount, kind, wage, minimumWage);
    if (!found.ok) return found;
    return ok({
      fields: fields("fields.item"),
      lines: [
        [word("cap.now"), yuanOf(found.value.now)],
        [word("cap.carried"), yuanOf(found.value.carried)],
        [word("cap.caution"), kind === "fine" ? PENALTY_WORDS["penalty.caution"].zh : word("cap.loss")],
      ],
    });
  }),
];
