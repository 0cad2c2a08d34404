import { type CellInput, idOf, type TableInfo } from "../excel";
import type { Draft } from "./draft";
import { sheetOf } from "./open";

/** An append-only table of ours on a sheet of its own. */
export interface Ledger {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly { readonly head: string; readonly width: number; readonly format: string }[];
}

type Row = readonly CellInput[];

/** Lines at the end of the ledger, which is begun with them where there is none yet. Answers its table's id. */
export function keepLines(
  draft: Draft,
  ledger: Ledger,
  table: TableInfo | null,
  rows: readonly Row[]
): string {
  if (!table) return begin(draft, ledger, rows);
  const formats = new Map(ledger.columns.map(({ format }, i) => [i, format] as const));
  const cells = (row: Row) => new Map(row.map((cell, i) => [i, cell] as const));
  draft.append(
    { sheet: sheetOf(draft.book, table.sheet), table },
    rows.map((row) => ({ cells: cells(row), formats })),
    null
  );
  return table.id;
}

function begin(draft: Draft, ledger: Ledger, rows: readonly Row[]): string {
  const { columns } = ledger;
  const sheet = draft.addSheet(ledger.sheet);
  const table = draft.freeTable(ledger.table);
  const lines = Math.max(1, rows.length);
  const at = { row: 0, col: 0, rows: lines + 1, cols: columns.length };
  columns.forEach(({ width, format }, col) => {
    sheet.width(col, width);
    sheet.format({ row: 1, col, rows: lines, cols: 1 }, { numberFormat: format });
  });
  const blank = rows.length === 0 ? [columns.map(() => "")] : [];
  sheet.write(at, [columns.map(({ head }) => head), ...rows, ...blank]);
  sheet.table(at, table, "TableStyleLight1");
  return idOf(table);
}
