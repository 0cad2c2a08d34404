import { ruleValueOf, sourceText, wordingOf } from "../../functions/rules";
import { type Resolved, type RuleValue, topicOf } from "../../domain/rulebook";
import { asTyped, type CellInput, type CellValue, type Grid, type TableInfo } from "../../excel";
import { RULE_TABLE_COLUMNS, type RuleColumn } from "../../domain/registers";
import { match } from "../../domain/tables";
import { type Locale, text } from "../../text";

export type { RuleColumn };
import type { TableLine } from "./model";
import { typed } from "./values";

export const COLUMN_IDS: readonly RuleColumn[] = RULE_TABLE_COLUMNS.map(({ id }) => id);

export const columnIndex = (column: RuleColumn): number => COLUMN_IDS.indexOf(column);
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

/** Where each column of a table in the workbook stands, whichever language heads it; -1 where it was taken out. */
export function columnsOf(table: TableInfo): Readonly<Record<RuleColumn, number>> {
  const found = match<RuleColumn>(RULE_TABLE_COLUMNS, table.columns).columns;
  return Object.fromEntries(COLUMN_IDS.map((column) => [column, found[column] ?? -1])) as Record<
    RuleColumn,
    number
  >;
}

/** The rows under the header that name a rule. */
export function linesOf(table: TableInfo, values: Grid): TableLine[] {
  const columns = columnsOf(table);
  const at = (row: readonly CellValue[], column: RuleColumn): CellValue => row[columns[column]] ?? "";
  return values.slice(1).flatMap((row, index): TableLine[] => {
    const id = String(at(row, "id")).trim();
    if (id === "") return [];
    const raw = {
      value: at(row, "value"),
      original: at(row, "original"),
      reason: at(row, "reason"),
      until: at(row, "until"),
    };
    const [value, original] = [read(raw.value), read(raw.original)];
    return [{ id, index, value, original, pack: String(at(row, "pack")), raw }];
  });
}

const read = (cell: CellValue): RuleValue => ruleValueOf(cell === "" ? null : cell);

export const isChanged = ({ value, original }: TableLine): boolean => String(value) !== String(original);
