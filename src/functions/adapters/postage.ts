import {
  dayOfMoment,
  fail,
  type Fen,
  type Matrix,
  type Moment,
  ok,
  plain,
  type Result,
  yuanOf,
} from "../../domain/kernel";
import {
  type LegFee,
  type Liability,
  type Rate,
  deliveryDays,
  deliveryKeys,
  noteKeys,
  postageFee,
  postageLiability,
  splitPostage,
} from "../../domain/postage";
import { type RuleKey, type RuleSet, laterBy, ruleFor, rulesUnder } from "../../domain/rulebook";
import { POSTAGE_MESSAGES } from "../../text/functions/messages/postage";
import * as catalog from "../catalog/postage";
import { readAmount } from "../../domain/fields";
import { need } from "../read";
import { readRates } from "../read/rates";
import { sayingOf, valueText } from "../render/rule";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { speak } from "../render/error";
import { type Computed, rows, table } from "../run";

speak(POSTAGE_MESSAGES);

function legLine(rules: RuleSet, { leg, payer, advancedBy, key }: Liability): Value[] {
  const { rule } = ruleFor(rules, key);
  return [word(`leg.${leg}`), word(`party.${payer}`), word(`party.${advancedBy}`), rule.id, rule.zh];
}

function noteLines(rules: RuleSet, key: RuleKey): Value[][] {
  const { rule, value, silent } = ruleFor(rules, key);
  return silent ? [] : [[word("leg.note"), valueText(value, rule.unit), "", rule.id, rule.zh]];
}

const BOTH = new Set(["各半", "双方", "双方各半", "平分", "双方平分", "对半", "一人一半", "各付一半"]);

/** "买家/卖家", "各半", "双方" bear equal shares. */
function payersOf(text: string): string[] {
  if (BOTH.has(text)) return [word("party.buyer"), word("party.seller")];
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
    cell === null ? [] : [{ fee: need(readAmount(cell)), payers: payersOf(names[i] ?? names[0]!) }]
  );
  return legs.every((l) => l.payers.length > 0) ? legs : null;
}

const shareLine = ([party, share]: readonly [string, Fen]): Value[] => [party, yuanOf(share)];

/** One call asks about many parcels with the same rates: they are read once. */
const readTables = new WeakMap<Matrix, Rate[]>();

function ratesOf(table: Matrix | undefined): Rate[] | undefined {
  if (table === undefined) return undefined;
  const rates = readTables.get(table) ?? readRates(table);
  readTables.set(table, rates);
  return rates;
}

/** The day so many days after a moment's day. */
function dayAfter(start: Moment, days: number): Result<Value> {
  const later = laterBy(start, days * 24);
  return later.ok ? ok(dayOfMoment(later.value)) : later;
}

export const POSTAGE: readonly Computed[] = [
  table(
    catalog.POSTAGE_PAYER,
    (reason, freeShipping, shopType = "cshop", action = "return", _pick, rules) => {
      const returned = { reason, freeShipping, shopType, action };
      const legs = postageLiability(rules, returned);
      if (!legs.ok) return legs;
      return ok({
        fields: fields("fields.postage"),
        lines: [
          ...legs.value.map((leg) => legLine(rules, leg)),
          ...noteKeys(returned).flatMap((key) => noteLines(rules, key)),
        ],
      });
    }
  ),
  table(catalog.POSTAGE_SPLIT, (fees, payers) => {
    const legs = legsOf(fees, payers);
    if (legs === null) return fail("wrong", "postage.pairs");
    return ok({ fields: fields("fields.share"), lines: [...splitPostage(legs)].map(shareLine) });
  }),
  rows(catalog.POSTAGE_FEE, (courier, region, kg, cod = false, rates, rules) => {
    if (kg !== undefined && kg < 0) return fail("wrong", "amount.negative");
    const fee = postageFee(rules, { courier, region, kg, cod }, ratesOf(rates));
    return fee.ok ? ok(yuanOf(fee.value)) : fee;
  }),
  table(catalog.DELIVERY_WINDOW, (courier, region, shipped, _pick, rules) => {
    const keys = deliveryKeys(courier, region);
    const days = deliveryDays(rules, keys);
    if (!days.ok) return days;
    const [earliest, latest] = days.value.map((n) => dayAfter(shipped, n)) as [Result<Value>, Result<Value>];
    if (!earliest.ok) return earliest;
    if (!latest.ok) return latest;
    return ok({
      fields: fields("fields.item"),
      lines: [
        [word("arrival.earliest"), earliest.value],
        [word("arrival.latest"), latest.value],
        ...keys.map((key) => [word("rights.note"), ruleFor(rules, key).rule.zh]),
        ...(keys.includes("delivery.courierA")
          ? [[word("rights.note"), sayingOf(ruleFor(rules, "delivery.usual"))]]
          : []),
        ...rulesUnder(rules, "delivery.note.").map((note) => [word("rights.note"), sayingOf(note)]),
      ],
    });
  }),
];
