import { a1, type ReadPort, type Region, type TableInfo } from "../../excel";
import { type Book, bodyOf, openBook, tableOf } from "../../book/open";
import { RULES_NAME } from "../../book/record";
import { recordIn } from "../../book/record-kind";
import { done, type Outcome, refuse } from "../contract";
import { columnsOf, linesOf, type RuleColumn } from "./columns";
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

/** One round trip: the rule table as it stands, or a sentence that there is none. */
export async function readTable(port: ReadPort, book: Book): Promise<Outcome<OpenTable>> {
  const found = ruleTableIn(book);
  if (!found.ok) return found;
  const table = found.value;
  if (!table) return refuse("rules.none");
  const [contents] = await port.read([{ sheet: table.sheet, at: table.area }]);
  return done({ table, lines: linesOf(table, contents!.values) });
}

/** The workbook and its rule table, or a sentence why there is none. */
export async function openRuleTable(
  port: ReadPort
): Promise<Outcome<{ readonly book: Book; readonly open: OpenTable }>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const open = await readTable(port, book.value);
  return open.ok ? done({ book: book.value, open: open.value }) : open;
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
