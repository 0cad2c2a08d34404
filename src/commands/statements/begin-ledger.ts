import type { Draft } from "../../book/draft";
import { type CellInput, idOf } from "../../excel";

interface Ledger {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly { readonly head: string; readonly width: number; readonly format: string }[];
}

/** An append-only table of ours on a sheet of its own, begun with its first lines. Answers the table's id. */
export function beginLedger(draft: Draft, ledger: Ledger, rows: readonly (readonly CellInput[])[]): string {
  const { columns } = ledger;
  const sheet = draft.addSheet(ledger.sheet);
  const table = draft.freeTable(ledger.table);
  const at = { row: 0, col: 0, rows: rows.length + 1, cols: columns.length };
  columns.forEach(({ width, format }, col) => {
    sheet.width(col, width);
    sheet.format({ row: 1, col, rows: rows.length, cols: 1 }, { numberFormat: format });
  });
  sheet.write(at, [columns.map(({ head }) => head), ...rows]);
  sheet.table(at, table, "TableStyleLight1");
  return idOf(table);
}
