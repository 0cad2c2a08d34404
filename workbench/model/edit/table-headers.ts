import { area as makeArea, intersection } from "../areas";
import { cellKey, type Area, type CellValue, type SheetData, type TableData } from "../data";
import { renameColumnIn } from "../formula/references";
import type { Workbook } from "../workbook";
import { rewriteFormulas } from "./formulas";

export const headerArea = (table: TableData): Area =>
  makeArea(table.area.row, table.area.col, 1, table.area.cols);

export const bodyArea = (table: TableData): Area => {
  const above = table.headerRow ? 1 : 0;
  const below = table.totalsRow ? 1 : 0;
  return { ...table.area, row: table.area.row + above, rows: table.area.rows - above - below };
};

export const tableAt = (sheet: SheetData, area: Area): TableData | undefined =>
  sheet.tables.find((t) => intersection(t.area, area) !== null);

const textOf = (value: CellValue | undefined): string => {
  if (value === undefined) return "";
  return typeof value === "object"
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);
};

/** A column name not yet taken: "列1", "名称2", … */
export function freeColumnName(wanted: string, taken: readonly string[], fallback: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== "" && !used.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === "" ? fallback : wanted;
  for (let n = wanted === "" ? 1 : 2; ; n++) {
    if (!used.has(`${stem}${n}`.toLowerCase())) return `${stem}${n}`;
  }
}

export function renameColumn(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number,
  name: string
): void {
  const column = table.columns[index]!;
  if (column.name === name) return;
  const before = column.name;
  workbook.touch(sheet, "tables");
  column.name = name;
  rewriteFormulas(workbook, (formula, place) =>
    renameColumnIn(formula, table.name, before, name, place.table?.name)
  );
}

/** Header cells hold text, unique in their table: whatever was written over them becomes that. */
export function headerWritten(workbook: Workbook, sheet: SheetData, area: Area): void {
  for (const table of sheet.tables) {
    if (!table.headerRow || !intersection(headerArea(table), area)) continue;
    const others = (index: number): string[] =>
      table.columns.filter((_, i) => i !== index).map((c) => c.name);
    table.columns.forEach((column, index) => {
      const [row, col] = [table.area.row, table.area.col + index];
      const cell = sheet.cells.get(cellKey(row, col));
      const written = textOf(cell?.v);
      if (cell?.v === column.name && cell.f === undefined) return;
      const name = freeColumnName(written, others(index), workbook.columnWord);
      workbook.putCell(sheet, row, col, { ...(cell?.s === undefined ? {} : { s: cell.s }), v: name });
      renameColumn(workbook, sheet, table, index, name);
    });
  }
}
