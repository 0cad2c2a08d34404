import { ruleValueOf } from "../../functions/rules";
import type { RuleValue } from "../../domain/rulebook";
import type { CellValue, Grid, ReadPort, TableInfo } from "../../excel";
import { type Book, openBook } from "../../book/open";
import { done, type Outcome, refuse } from "../contract";
import { columnsOf, type RuleColumn } from "./columns";
import type { TableLine } from "./model";
import { type OpenTable, ruleTableIn } from "./table";

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
