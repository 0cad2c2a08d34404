import { ruleValueOf } from "../../functions/rules";
import type { RuleValue } from "../../domain/rulebook";
import type { CellValue, Grid, TableInfo } from "../../excel";
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
