import { a1, type Region, type TableInfo } from "../../excel";
import { type Book, bodyOf, tableOf } from "../../book/open";
import { RULES_NAME } from "../../book/record";
import { recordIn } from "../../book/record-kind";
import { done, type Outcome } from "../contract";
import { columnsOf, type RuleColumn } from "./columns";
import type { Choice, TableLine } from "./model";
import { RULE_TABLE } from "./table-record";

/** The rule table in use; null when there is none, or it was deleted. */
export function ruleTableIn(book: Book): Outcome<TableInfo | null> {
  const record = recordIn(book, RULE_TABLE);
  if (!record.ok) return record;
  const table = record.value ? tableOf(book, record.value.table) : null;
  return done(table && isComplete(table) ? table : null);
}

const NEEDED: readonly RuleColumn[] = ["id", "value", "reason", "until", "original"];
const isComplete = (table: TableInfo): boolean => NEEDED.every((c) => columnsOf(table)[c] >= 0);

/** The documents chosen where the handbook contradicts itself. */
export function schemesIn(book: Book): Choice["schemes"] {
  const record = recordIn(book, RULE_TABLE);
  return record.ok ? (record.value?.schemes ?? {}) : {};
}

/** True when 店务_规则 refers to the whole table, so that formulas follow it. */
export function isPointedAt(book: Book, table: TableInfo): boolean {
  const name = book.survey.names.find((n) => n.name === RULES_NAME);
  return name !== undefined && name.formula.replace(/\$/g, "").endsWith(`!${a1(table.area)}`);
}

export interface OpenTable {
  readonly table: TableInfo;
  readonly lines: readonly TableLine[];
}

/** One cell of a line, to show it. */
export const cellIn = ({ table }: OpenTable, line: TableLine, column: RuleColumn): Region => ({
  sheet: table.sheet,
  at: {
    row: bodyOf(table).row + line.index,
    col: table.area.col + columnsOf(table)[column],
    rows: 1,
    cols: 1,
  },
});
