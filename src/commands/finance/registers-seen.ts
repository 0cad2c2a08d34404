import type { Draft } from "../../book/draft";
import { bodyOf } from "../../book/open";
import { standing } from "../../book/standing";
import type { Contents, ReadPort, Region, TableInfo } from "../../excel";
import type { FinanceBook, FinanceRegister } from "./finance-book";

/** What stands in registers now, and a guard that it still stands there when the sheet is written. One round trip. */
export async function registersSeen(
  port: ReadPort,
  draft: Draft,
  { registers }: FinanceBook,
  ids: readonly FinanceRegister[]
): Promise<ReadonlyMap<FinanceRegister, Contents>> {
  const used = ids.flatMap((id) => {
    const table = registers[id]?.register.table;
    return table ? [{ id, table, region: { sheet: table.sheet, at: bodyOf(table) } }] : [];
  });
  const under = used.flatMap(({ table }) => (table.range ? [rowUnder(table)] : []));
  const read = used.length === 0 ? [] : await port.read([...used.map(({ region }) => region), ...under]);
  const seen = new Map<FinanceRegister, Contents>();
  used.forEach(({ id, table, region }, i) => {
    const contents = read[i];
    if (!contents) return;
    seen.set(id, contents);
    draft.seen(region, contents).guard(...standing(table));
  });
  under.forEach((region, i) => {
    const contents = read[used.length + i];
    if (contents) draft.seen(region, contents);
  });
  return seen;
}

/** Where the next line of a plain range would be typed: Excel says of no range that it has grown. */
function rowUnder(table: TableInfo): Region {
  const body = bodyOf(table);
  return { sheet: table.sheet, at: { ...body, row: body.row + body.rows, rows: 1 } };
}
