import { type Fen, fail, ok, yuanOf } from "../../domain/kernel";
import { type LegFee, type Liability, noteKeys, postageLiability, splitPostage } from "../../domain/postage";
import { type RuleKey, type RuleSet, ruleFor } from "../../domain/rulebook";
import { ANSWER_WORDS as words } from "../../text/answers";
import * as catalog from "../catalog/postage";
import type { Matrix } from "../catalog/model";
import { readAmount } from "../read/number";
import { plain } from "../read/text";
import { valueText } from "../render/rule";
import type { Value } from "../render/table";
import { type Bound, table } from "../run";

function legLine(rules: RuleSet, { leg, payer, advancedBy, key }: Liability): Value[] {
  const { rule } = ruleFor(rules, key);
  return [
    words[`leg.${leg}`].zh,
    words[`party.${payer}`].zh,
    words[`party.${advancedBy}`].zh,
    rule.id,
    rule.zh,
  ];
}

function noteLine(rules: RuleSet, key: RuleKey): Value[] {
  const { rule, value } = ruleFor(rules, key);
  return [words["leg.note"].zh, valueText(value, rule.unit), "", rule.id, rule.zh];
}

/** "买家/卖家", "各半", "双方" bear equal shares. */
function payersOf(text: string): string[] {
  if (/各半|双方|平分|对半/.test(text)) return [words["party.buyer"].zh, words["party.seller"].zh];
  return text
    .split(/[/、,，+和]/)
    .map((p) => p.trim())
    .filter((p) => p !== "");
}

/** Fees and payers side by side, in the order of reading; one payer goes with all fees. */
function legsOf(fees: Matrix, payers: Matrix): LegFee[] | null {
  const [amounts, names] = [fees.flat(), payers.flat().map(plain)];
  if (names.length !== amounts.length && names.length !== 1) return null;
  const legs = amounts.flatMap((cell, i) =>
    cell === null ? [] : [{ fee: readAmount(cell), payers: payersOf(names[i] ?? names[0]!) }]
  );
  return legs.every((l) => l.payers.length > 0) ? legs : null;
}

const shareLine = ([party, share]: readonly [string, Fen]): Value[] => [party, yuanOf(share)];

export const POSTAGE: readonly Bound[] = [
  table(
    catalog.POSTAGE_PAYER,
    (reason, freeShipping, shopType = "cshop", action = "return", _pick, rules) => {
      const returned = { reason, freeShipping, shopType, action };
      const legs = postageLiability(rules, returned);
      if (!legs.ok) return legs;
      return ok({
        fields: ["邮段", "承担方", "垫付方", "依据", "说明"],
        lines: [
          ...legs.value.map((leg) => legLine(rules, leg)),
          ...noteKeys(returned).map((key) => noteLine(rules, key)),
        ],
      });
    }
  ),
  table(catalog.POSTAGE_SPLIT, (fees, payers) => {
    const legs = legsOf(fees, payers);
    if (legs === null) return fail("wrong", "postage.pairs");
    return ok({ fields: ["承担方", "金额"], lines: [...splitPostage(legs)].map(shareLine) });
  }),
];
