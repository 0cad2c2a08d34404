import { area as makeArea, intersection } from "../areas";
import { hasContent, positions } from "../cells";
import { cellKey, type Area, type SheetData, type TableData } from "../data";
import { renameTableIn } from "../formula/references";
import { highestId, highestTableId } from "../ids";
import { ModelProblem } from "../problem";
import type { Workbook } from "../workbook";
import { noticeCalculatedColumns } from "./calculated-columns";
import { rewriteFormulas } from "./formulas";
import { isValidName } from "./names";
import { guardObjects } from "./protection";
import { shiftCells } from "./structure";
import { isBlankBelow } from "./table-rows";
import { freeColumnName, headerArea } from "./table-headers";

const nameTaken = (workbook: Workbook, name: string): boolean =>
  workbook.findTable(name) !== undefined ||
  workbook.data.names.some((n) => n.name.toLowerCase() === name.toLowerCase());

function freeTableName(workbook: Workbook): string {
  for (let n = highestTableId(workbook.data) + 1; ; n++) {
    const name = `${workbook.tableWord}${n}`;
    if (!nameTaken(workbook, name)) return name;
  }
}

function checkFree(sheet: SheetData, area: Area, except?: TableData): void {
  const overlaps = sheet.tables.some((t) => t !== except && intersection(t.area, area));
  if (overlaps) throw new ModelProblem("InvalidArgument", "A table can't overlap another table.");
}

function writeHeader(workbook: Workbook, sheet: SheetData, table: TableData): void {
  const { row, col } = headerArea(table);
  table.columns.forEach((column, i) => {
    const cell = sheet.cells.get(cellKey(row, col + i));
    workbook.putCell(sheet, row, col + i, {
      ...(cell?.s === undefined ? {} : { s: cell.s }),
      v: column.name,
    });
  });
}

function headerTexts(workbook: Workbook, sheet: SheetData, area: Area, hasHeaders: boolean): string[] {
  const names: string[] = [];
  for (let i = 0; i < area.cols; i++) {
    const value = hasHeaders ? workbook.cell(sheet, area.row, area.col + i)?.v : undefined;
    const text = value === undefined ? "" : typeof value === "object" ? value.error : String(value);
    names.push(freeColumnName(text, names, workbook.columnWord));
  }
  return names;
}

/** Makes a table of the area; without headers a row for them is inserted, a header alone gets one body row. */
export function addTable(workbook: Workbook, sheet: SheetData, area: Area, hasHeaders: boolean): TableData {
  guardObjects(sheet);
  checkFree(sheet, area);
  const names = headerTexts(workbook, sheet, area, hasHeaders);
  if (!hasHeaders) shiftCells(workbook, sheet, { ...area, rows: 1 }, "Down");
  const rows = hasHeaders ? Math.max(area.rows, 2) : area.rows + 1;
  const table: TableData = {
    id: highestTableId(workbook.data) + 1,
    name: freeTableName(workbook),
    area: { ...area, rows },
    headerRow: true,
    totalsRow: false,
    columns: names.map((name, i) => ({ id: i + 1, name })),
    style: "TableStyleMedium2",
    bandedRows: true,
    autoFilter: true,
  };
  workbook.touch(sheet, "tables");
  sheet.tables.push(table);
  writeHeader(workbook, sheet, table);
  noticeCalculatedColumns(workbook, sheet, table.area);
  workbook.note({ type: "tableAdded", sheet: sheet.id, table: table.id, name: table.name });
  return table;
}

export function renameTable(workbook: Workbook, sheet: SheetData, table: TableData, name: string): void {
  if (name === table.name) return;
  guardObjects(sheet);
  if (!isValidName(name)) throw new ModelProblem("InvalidArgument", `"${name}" is not a valid table name.`);
  const same = name.toLowerCase() === table.name.toLowerCase();
  if (!same && nameTaken(workbook, name)) {
    throw new ModelProblem(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists."
    );
  }
  const before = table.name;
  workbook.touch(sheet, "tables");
  table.name = name;
  rewriteFormulas(workbook, (formula) => renameTableIn(formula, before, name));
}

/** Takes the table away; its cells go too unless they are kept as a plain range. */
export function removeTable(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  keepCells: boolean
): void {
  guardObjects(sheet);
  workbook.touch(sheet, "tables");
  sheet.tables = sheet.tables.filter((t) => t !== table);
  workbook.note({ type: "tableDeleted", sheet: sheet.id, table: table.id, name: table.name });
  if (!keepCells) shiftCells(workbook, sheet, table.area, "Up");
}

/** The header row stays where it is; columns outside the new area leave the table, new ones join it. */
export function resizeTable(workbook: Workbook, sheet: SheetData, table: TableData, area: Area): void {
  guardObjects(sheet);
  checkFree(sheet, area, table);
  if (area.row !== table.area.row || area.rows < 2 || !intersection(area, table.area)) {
    throw new ModelProblem(
      "InvalidArgument",
      "The table's headers must stay in the same row, and the new range must overlap the old one."
    );
  }
  const before = table.area;
  const known = new Map(table.columns.map((column, i) => [before.col + i, column]));
  let id = highestId(table.columns);
  const names = [...known]
    .filter(([col]) => col >= area.col && col < area.col + area.cols)
    .map(([, c]) => c.name);
  workbook.touch(sheet, "tables");
  table.columns = Array.from({ length: area.cols }, (_, i) => {
    const old = known.get(area.col + i);
    if (old) return old;
    const value = workbook.cell(sheet, area.row, area.col + i)?.v;
    const name = freeColumnName(typeof value === "string" ? value : "", names, workbook.columnWord);
    names.push(name);
    return { id: ++id, name };
  });
  table.area = area;
  if (table.headerRow) writeHeader(workbook, sheet, table);
}

/** Adds a column before `index` (null = at the end), moving the cells to its right. */
export function addTableColumn(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number | null,
  name: string | null
): number {
  guardObjects(sheet);
  const at = index ?? table.columns.length;
  const { row, rows, col } = table.area;
  const names = table.columns.map((c) => c.name);
  const column = makeArea(row, col + at, rows, 1);
  const occupied = [...positions(column)].some(([r, c]) => hasContent(workbook.cell(sheet, r, c)));
  if (
    at < table.columns.length ||
    occupied ||
    sheet.tables.some((t) => t !== table && intersection(t.area, column))
  ) {
    shiftCells(workbook, sheet, column, "Right");
  }
  workbook.touch(sheet, "tables");
  if (table.columns.length === names.length) {
    const id = highestId(table.columns) + 1;
    table.columns.splice(at, 0, { id, name: freeColumnName(name ?? "", names, workbook.columnWord) });
    table.area = { ...table.area, col, cols: table.columns.length };
  } else if (name) table.columns[at]!.name = freeColumnName(name, names, workbook.columnWord);
  writeHeader(workbook, sheet, table);
  return at;
}

export function deleteTableColumn(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number
): void {
  if (table.columns.length === 1) return removeTable(workbook, sheet, table, false);
  shiftCells(workbook, sheet, makeArea(table.area.row, table.area.col + index, table.area.rows, 1), "Left");
}

/** Shows or hides the totals row; hiding deletes its cells. */
export function setTotals(workbook: Workbook, sheet: SheetData, table: TableData, shown: boolean): void {
  if (table.totalsRow === shown) return;
  guardObjects(sheet);
  const { row, rows, col, cols } = table.area;
  workbook.touch(sheet, "tables");
  table.totalsRow = shown;
  if (!shown) {
    shiftCells(workbook, sheet, makeArea(row + rows - 1, col, 1, cols), "Up");
    return;
  }
  if (!isBlankBelow(sheet, table, 1)) shiftCells(workbook, sheet, makeArea(row + rows, col, 1, cols), "Down");
  table.area = { ...table.area, rows: rows + 1 };
}
