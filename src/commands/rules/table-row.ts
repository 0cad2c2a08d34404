import { sourceText, wordingOf } from "../../functions/rules";
import { type Resolved, type RuleValue, topicOf } from "../../domain/rulebook";
import { asTyped, type CellInput } from "../../excel";
import { RULE_TABLE_COLUMNS, type RuleColumn } from "../../domain/registers";
import { type Locale, text } from "../../text";
import { COLUMN_IDS } from "./columns";
import { typed } from "./values";

export const columnTitle = (column: RuleColumn, locale: Locale): string =>
  RULE_TABLE_COLUMNS.find(({ id }) => id === column)?.header[locale] ?? column;

/** One row of the table; 店铺改动 is a formula of Excel's own that compares 数值 with 原值. */
export function rowOf(resolved: Resolved, value: RuleValue, locale: Locale): CellInput[] {
  const { rule, pack } = resolved;
  const cells: Record<RuleColumn, CellInput> = {
    id: asTyped(rule.id),
    topic: text(`topic.${topicOf(rule.key)}`, {}, locale),
    says: asTyped(wordingOf(rule, locale)),
    value: typed(rule, value, locale),
    unit: text(`ruleUnit.${rule.unit}`, {}, locale),
    scheme: pack === "handbook" ? asTyped(rule.doc) : "",
    start: rule.start === undefined ? "" : text(`ruleStart.${rule.start}`, {}, locale),
    source: asTyped(sourceText(rule, locale)),
    // Filled by its formula once the table stands.
    changed: null,
    reason: "",
    until: "",
    pack: text(`rulePack.${pack}`, {}, locale),
    original: typed(rule, rule.value, locale),
  };
  return COLUMN_IDS.map((column) => cells[column]);
}

/** `=IF([@数值]=[@原值],"","已改")`: lives without the add-in. */
export function changedFormula(locale: Locale): string {
  const [value, original] = [columnTitle("value", locale), columnTitle("original", locale)];
  return `=IF([@${value}]=[@${original}],"","${text("ruleTable.isChanged", {}, locale)}")`;
}
