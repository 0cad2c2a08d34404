import { type ClaimPart, type DamagedGoods, partsOfClaim, valueOfGoods, waysOut } from "../../domain/damage";
import type { Fen } from "../../domain/kernel";
import { DAMAGE } from "../../domain/registers";
import { practiceOf, provenanceOf, ruleFor, type RuleSet } from "../../domain/rulebook";
import { columnOf, headerKey } from "../../domain/tables";
import { PARCEL_STATES } from "../../domain/words";
import { type Locale, text } from "../../text";
import { type LineValues, numberValue, textValue } from "./damage-line";
import type { ClaimGap, ClaimWay } from "./model";

/** A line as the rules look at it. */
export function goodsOf(values: LineValues): DamagedGoods {
  const parcel = textValue(values, "parcel");
  return {
    parcel: PARCEL_STATES.find(({ value }) => value === parcel)?.value ?? null,
    price: numberValue(values, "price") as Fen | null,
    quantity: numberValue(values, "quantity"),
  };
}

const columnNames = new Map<string, string | null>();

/** The column that a paper or a field of a claim stands in, by any of its words. */
function columnNamed(name: string): string | null {
  const known = columnNames.get(name);
  if (known !== undefined) return known;
  const found = columnWith(name);
  columnNames.set(name, found);
  return found;
}

function columnWith(name: string): string | null {
  const key = headerKey(name);
  const found = DAMAGE.columns.find((column) => {
    const words: readonly string[] = "words" in column ? column.words : [];
    return [column.header.zh, ...words].some((word) => headerKey(word) === key);
  });
  return found?.id ?? null;
}

function isThere(values: LineValues, name: string): boolean {
  const id = columnNamed(name);
  const value = id === null ? null : (values[id] ?? null);
  return value !== null && value !== "" && value !== "missing";
}

const partsBy = new WeakMap<RuleSet, readonly ClaimPart[]>();

/** Asked for once for all lines of a register. */
function partsIn(rules: RuleSet): readonly ClaimPart[] {
  const known = partsBy.get(rules);
  if (known) return known;
  const parts = partsOfClaim(rules);
  const found = parts.ok ? parts.value : [];
  partsBy.set(rules, found);
  return found;
}

/** What the claim of a line lacks; the value of the goods is asked for by every courier's form. */
export function gapsOf(rules: RuleSet, values: LineValues, locale: Locale): ClaimGap[] {
  const gaps = partsIn(rules)
    .filter(({ name }) => !isThere(values, name))
    .map(({ name, rule }) => ({ name: partName(name, locale), rule }));
  const price = { name: text("claim.value", {}, locale), rule: "" };
  return valueOfGoods(goodsOf(values)) === null ? [...gaps, price] : gaps;
}

/** What a paper or a field is called: the rules name it in Chinese, in English its column does. */
export function partName(name: string, locale: Locale): string {
  const column = locale === "zh" ? null : columnOf(DAMAGE, columnNamed(name) ?? "");
  return column?.header[locale] ?? name;
}

/** The ways out with what each costs and what stands behind it. */
export function waysOf(rules: RuleSet, values: LineValues, locale: Locale): ClaimWay[] {
  return waysOut(goodsOf(values)).map(({ solution, toBuyer, claim, rules: keys, rows }) => ({
    solution,
    toBuyerFen: toBuyer,
    claimFen: claim,
    rules: [
      ...keys.map((key) => {
        const { rule } = ruleFor(rules, key);
        return { id: rule.id, text: locale === "zh" ? rule.zh : provenanceOf(rule.id).en };
      }),
      ...rows.flatMap((id) => {
        const practice = practiceOf(id);
        return practice ? [{ id, text: locale === "zh" ? practice[2] : practice[3] }] : [];
      }),
    ],
  }));
}
