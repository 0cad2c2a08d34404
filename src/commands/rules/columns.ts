import type { TableInfo } from "../../excel";
import { RULE_TABLE_COLUMNS, type RuleColumn } from "../../domain/registers";
import { match } from "../../domain/tables";

export type { RuleColumn };
import type { TableLine } from "./model";

export const COLUMN_IDS: readonly RuleColumn[] = RULE_TABLE_COLUMNS.map(({ id }) => id);

export const columnIndex = (column: RuleColumn): number => COLUMN_IDS.indexOf(column);
/** Where each column of a table in the workbook stands, whichever language heads it; -1 where it was taken out. */
export function columnsOf(table: TableInfo): Readonly<Record<RuleColumn, number>> {
  const found = match<RuleColumn>(RULE_TABLE_COLUMNS, table.columns).columns;
  return Object.fromEntries(COLUMN_IDS.map((column) => [column, found[column] ?? -1])) as Record<
    RuleColumn,
    number
  >;
}

export const isChanged = ({ value, original }: TableLine): boolean => String(value) !== String(original);
