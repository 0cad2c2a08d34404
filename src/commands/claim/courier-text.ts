import { type RuleSet, rulesUnder } from "../../domain/rulebook";
import { type Day, type Fen, isoDay, yuanOf } from "../../domain/kernel";
import { valueOfGoods } from "../../domain/damage";
import { type Locale, text, type TextKey } from "../../text";
import type { Params } from "../../text";
import { goodsOf } from "./claim";
import { type DamageLine, numberValue, shownValue, textValue } from "./damage-line";

const PAPERS = ["paperTrade", "paperWaybill", "paperPhoto"] as const;

/** What is said to the courier: only what the line knows, sentence by sentence. */
export function courierText(line: DamageLine, rules: RuleSet, locale: Locale): string {
  const { values, register } = line;
  const shown = (id: string) => String(shownValue(register.spec, values, id, locale));
  const said = (key: TextKey, params: Params) => text(key, params, locale);
  const value = valueOfGoods(goodsOf(values));
  const quantity = numberValue(values, "quantity");
  const courier = textValue(values, "courier") || said("claim.unnamed", {});
  const papers = PAPERS.filter((id) => values[id] === "there").map((id) => headerOf(line, id, locale));
  const claim = numberValue(values, "claim");
  const hasAnswer = rulesUnder(rules, "damage.claim.answer").length > 0;
  return [
    said("claim.text.open", { tracking: shown("tracking"), courier, parcel: shown("parcel") }),
    value === null ? "" : goodsText(shown("model"), quantity, value, locale),
    values["shippedOn"] === null ? "" : said("claim.text.shipped", { day: dayText(line) }),
    shown("region") === "" ? "" : said("claim.text.region", { region: shown("region") }),
    claim === null ? "" : said("claim.text.ask", { claim: yuanOf(claim as Fen) }),
    papers.length === 0
      ? ""
      : said("claim.text.papers", { names: papers.join(locale === "zh" ? "、" : ", ") }),
    hasAnswer ? said("claim.text.answer", {}) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(locale === "zh" ? "" : " ");
}

/** A count that nobody wrote down is left out. */
function goodsText(model: string, quantity: number | null, value: Fen, locale: Locale): string {
  const worth = yuanOf(value);
  if (quantity === null)
    return text(model === "" ? "claim.text.worth" : "claim.text.model", { model, value: worth }, locale);
  return text(
    model === "" ? "claim.text.value" : "claim.text.goods",
    { model, quantity, value: worth },
    locale
  );
}

export const headerOf = ({ register: { spec } }: DamageLine, id: string, locale: Locale): string =>
  spec.columns.find((column) => column.id === id)?.header[locale] ?? id;

function dayText({ values }: DamageLine): string {
  const day = numberValue(values, "shippedOn");
  return day === null ? "" : isoDay(Math.floor(day) as Day);
}
