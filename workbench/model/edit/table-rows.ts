import { area as makeArea, intersection } from "../areas";
import { hasContent, positions, usedArea } from "../cells";
import { ROW_COUNT, type Area, type CellData, type SheetData, type TableData } from "../data";
import { moveFormula } from "../formula/references";
import { ModelProblem } from "../problem";
import type { Workbook } from "../workbook";
import { guardObjects } from "./protection";
import { shiftCells } from "./structure";
import { bodyArea } from "./table-headers";

/** Rules over the whole height of the body keep covering it when the table grows at its end. */
function extendRules(workbook: Workbook, sheet: SheetData, before: Area, count: number): void {
  const grows = (a: Area): boolean =>
    a.row + a.rows === before.row + before.rows &&
    a.rows >= before.rows &&
    a.col >= before.col &&
    a.col + a.cols <= before.col + before.cols;
  const extend = (a: Area): Area => (grows(a) ? { ...a, rows: a.rows + count } : a);
  for (const part of ["validations", "conditionalFormats"] as const) {
    if (!sheet[part].some((rule) => rule.areas.some(grows))) continue;
    workbook.touch(sheet, part);
    for (const rule of sheet[part]) rule.areas = rule.areas.map(extend);
  }
}

/** Nothing stands below the table that more rows would run into. */
export const isBlankBelow = (sheet: SheetData, table: TableData, count: number): boolean => {
  const { row, rows, col, cols } = table.area;
  return (
    usedArea(sheet, makeArea(row + rows, col, ROW_COUNT - row - rows, cols), true) === null &&
    row + rows + count <= ROW_COUNT
  );
};

/** Opens `count` rows in the body before row `index`; formats and calculated columns go on in them. */
function openRows(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number,
  count: number
): void {
  const body = bodyArea(table);
  const height = table.area.rows;
  const atEnd = index === body.rows;
  const area = makeArea(body.row + index, body.col, count, body.cols);
  if (atEnd && !table.totalsRow && isBlankBelow(sheet, table, count)) {
    const overlaps = sheet.tables.some((t) => t !== table && intersection(t.area, area));
    if (overlaps) throw new ModelProblem("InsertDeleteConflict", "The table can't grow into another table.");
  } else shiftCells(workbook, sheet, area, "Down");
  if (table.area.rows === height) {
    workbook.touch(sheet, "tables");
    table.area = { ...table.area, rows: height + count };
  }
  if (atEnd) extendRules(workbook, sheet, body, count);
}

function continueRow(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  row: number,
  model: number
): void {
  table.columns.forEach((column, i) => {
    const col = table.area.col + i;
    const style = workbook.cell(sheet, model, col)?.s;
    const first = bodyArea(table).row;
    const f = column.formula === undefined ? undefined : moveFormula(column.formula, row - first, 0);
    const cell: CellData = { ...(style ? { s: style } : {}), ...(f === undefined ? {} : { f }) };
    workbook.putCell(sheet, row, col, Object.keys(cell).length > 0 ? cell : undefined);
  });
}

/** A table that has only its blank first row: Excel fills that row before it adds any. */
const isFresh = (workbook: Workbook, sheet: SheetData, body: Area): boolean =>
  body.rows === 1 && [...positions(body)].every(([row, col]) => !hasContent(workbook.cell(sheet, row, col)));

/** Adds rows to the body; the caller writes their values. Returns the area of the new rows. */
export function addTableRows(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number | null,
  count: number
): Area {
  guardObjects(sheet);
  const body = bodyArea(table);
  const at = isFresh(workbook, sheet, body) ? 0 : (index ?? body.rows);
  if (at < 0 || at > body.rows) {
    throw new ModelProblem("InvalidArgument", "The row index is outside the table.");
  }
  const filled = isFresh(workbook, sheet, body) ? 1 : 0;
  if (count > filled) openRows(workbook, sheet, table, at + filled, count - filled);
  const model = body.row + (at > 0 ? at - 1 : filled ? 0 : count);
  for (let i = 0; i < count; i++) continueRow(workbook, sheet, table, body.row + at + i, model);
  const added = makeArea(body.row + at, body.col, count, body.cols);
  workbook.note({ type: "edited", sheet: sheet.id, area: added, changeType: "RowInserted" });
  return added;
}

/** A table takes in what is written into blank cells directly below it, as wide as it is at most. */
function takesIn(workbook: Workbook, sheet: SheetData, table: TableData, written: Area): boolean {
  const { row, rows, col, cols } = table.area;
  const count = written.row + written.rows - (row + rows);
  const inside = written.col >= col && written.col + written.cols <= col + cols;
  if (table.totalsRow || count < 1 || !inside || written.row <= row || written.row > row + rows) return false;
  const below = makeArea(row + rows, col, count, cols);
  const blank = [...positions(below)].every(([r, c]) => !hasContent(workbook.cell(sheet, r, c)));
  return blank && !sheet.tables.some((other) => other !== table && intersection(other.area, below));
}

/** What is about to be typed or pasted just below a table makes the table longer; a protected sheet's tables stay. */
export function growTables(workbook: Workbook, sheet: SheetData, written: Area): void {
  if (sheet.protection) return;
  const table = sheet.tables.find((one) => takesIn(workbook, sheet, one, written));
  if (!table) return;
  const body = bodyArea(table);
  const end = table.area.row + table.area.rows;
  const count = written.row + written.rows - end;
  workbook.touch(sheet, "tables");
  table.area = { ...table.area, rows: table.area.rows + count };
  extendRules(workbook, sheet, body, count);
  for (let i = 0; i < count; i++) continueRow(workbook, sheet, table, end + i, end - 1);
}

/** Deletes body rows; the last one is only emptied, since a table always has one. */
export function deleteTableRows(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number,
  count: number
): void {
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) {
    throw new ModelProblem("InvalidArgument", "The row index is outside the table.");
  }
  const keep = count === body.rows ? 1 : 0;
  const gone = makeArea(body.row + index, body.col, count, body.cols);
  if (keep)
    for (const [row, col] of positions({ ...gone, rows: 1 })) workbook.putCell(sheet, row, col, undefined);
  if (count > keep) shiftCells(workbook, sheet, { ...gone, row: gone.row + keep, rows: count - keep }, "Up");
}
