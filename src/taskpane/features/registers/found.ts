import type { ScannedTable } from "../../../commands";
import { keyColumn, type TableSpec } from "../../../domain/tables";
import type { FoundRole, FoundTable } from "./state";

/** The tables of the workbook as the screen of a register shows them: the likely ones first. */
export function foundTables(spec: TableSpec, tables: readonly ScannedTable[]): FoundTable[] {
  const all = tables.map((table) => foundTable(spec, table));
  return [...all.filter(({ isLikely }) => isLikely), ...all.filter(({ isLikely }) => !isLikely)];
}

/** The table that is the register already, as it was agreed on. */
export const tableInUse = (spec: TableSpec, tables: readonly ScannedTable[]): FoundTable[] =>
  foundTables(
    spec,
    tables.filter(
      ({ register, columns }) => register === spec.id && columns.some(({ by }) => by === "agreed")
    )
  );

function foundTable(spec: TableSpec, table: ScannedTable): FoundTable {
  const isLikely = table.register === spec.id;
  return {
    key: `${table.sheet}!${table.range}`,
    sheet: table.sheet,
    range: table.range,
    isLikely,
    lines: table.lines,
    columns: table.columns.map(({ col, header, words }) => ({ col, header, words })),
    meant: table.meant,
    roles: spec.columns.map((column) => roleOf(spec, column, table)),
    problems: isLikely ? table.problems.map(({ message }) => message) : [],
  };
}

function roleOf(
  spec: TableSpec,
  { id, header, need, choices = [] }: TableSpec["columns"][number],
  { columns }: ScannedTable
): FoundRole {
  const column = columns.find(({ role }) => role === id);
  const isAsked = column?.ask === true;
  return {
    role: id,
    label: header,
    required: need !== undefined,
    isKey: id === keyColumn(spec),
    col: column && !isAsked ? column.col : "",
    asked: column && isAsked ? `${column.col} ${column.header}` : "",
    evidence: column?.evidence ?? "",
    choices,
  };
}
