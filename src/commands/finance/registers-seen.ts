import type { Draft } from "../../book/draft";
import { bodyOf } from "../../book/open";
import { a1, type Contents, type ReadPort } from "../../excel";
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
  const read = used.length === 0 ? [] : await port.read(used.map(({ region }) => region));
  const seen = new Map<FinanceRegister, Contents>();
  used.forEach(({ id, table, region }, i) => {
    const contents = read[i];
    if (!contents) return;
    seen.set(id, contents);
    draft.seen(region, contents).guard({ probe: { of: "table", table: table.id }, state: a1(table.area) });
  });
  return seen;
}
