import { isEntireColumn, isEntireRow } from "../address";
import {
  area as makeArea,
  contains,
  intersection,
  isEntireShift,
  sameArea,
  shiftArea,
  type Shift,
} from "../areas";
import type { RangeChangeType } from "../changes";
import { hasContent } from "../cells";
import {
  cellKey,
  COLUMN_COUNT,
  ROW_COUNT,
  type Area,
  type CellData,
  type SheetData,
  type TableData,
} from "../data";
import { shiftFormula } from "../formula/references";
import { highestId } from "../ids";
import { ModelProblem } from "../problem";
import type { Workbook } from "../workbook";
import { rewriteFormulas } from "./formulas";
import { guardShift } from "./protection";
import { freeColumnName, headerArea } from "./table-headers";

export type Direction = "Down" | "Right" | "Up" | "Left";

/** What inserting or deleting the area moves; entire rows and columns always move as such. */
export function shiftOf(area: Area, direction: Direction): Shift {
  const vertical =
    isEntireRow(area) || (!isEntireColumn(area) && (direction === "Down" || direction === "Up"));
  const sign = direction === "Down" || direction === "Right" ? 1 : -1;
  return vertical
    ? {
        axis: "row",
        at: area.row,
        count: sign * area.rows,
        band: { first: area.col, last: area.col + area.cols - 1 },
      }
    : {
        axis: "col",
        at: area.col,
        count: sign * area.cols,
        band: { first: area.row, last: area.row + area.rows - 1 },
      };
}

const movingArea = ({ axis, at, band }: Shift): Area => {
  const size = band.last - band.first + 1;
  return axis === "row"
    ? makeArea(at, band.first, ROW_COUNT - at, size)
    : makeArea(band.first, at, size, COLUMN_COUNT - at);
};

const conflict = (): never => {
  throw new ModelProblem(
    "InsertDeleteConflict",
    "This operation is not allowed. The operation is attempting to shift cells in a table or merged area on your worksheet."
  );
};

/** Cells may not shift through a part of a table or merged area. */
function checkConflicts(sheet: SheetData, shift: Shift): void {
  const moving = movingArea(shift);
  const whole = (a: Area): boolean =>
    shift.axis === "row"
      ? a.col >= shift.band.first && a.col + a.cols - 1 <= shift.band.last
      : a.row >= shift.band.first && a.row + a.rows - 1 <= shift.band.last;
  const cut = (a: Area): boolean => intersection(a, moving) !== null && !whole(a);
  if (sheet.tables.some((t) => cut(t.area)) || sheet.merges.some(cut)) conflict();
}

function checkRoom(sheet: SheetData, shift: Shift): void {
  if (shift.count <= 0) return;
  const rows = shift.axis === "row";
  const limit = (rows ? ROW_COUNT : COLUMN_COUNT) - shift.count;
  for (const [key, cell] of sheet.cells) {
    const [along, across] = rows
      ? [Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT]
      : [key % COLUMN_COUNT, Math.floor(key / COLUMN_COUNT)];
    const moves = along >= shift.at && across >= shift.band.first && across <= shift.band.last;
    if (moves && along >= limit && hasContent(cell)) {
      throw new ModelProblem(
        "InvalidArgument",
        "Inserting would push cells with contents off the end of the worksheet."
      );
    }
  }
}

function moveCells(workbook: Workbook, sheet: SheetData, shift: Shift): void {
  const moved = new Map<number, CellData>();
  const left: [number, number][] = [];
  for (const [key, cell] of sheet.cells) {
    const [row, col] = [Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT];
    const [along, across] = shift.axis === "row" ? [row, col] : [col, row];
    if (along < shift.at || across < shift.band.first || across > shift.band.last) continue;
    left.push([row, col]);
    const to = shiftArea(makeArea(row, col), shift);
    if (to) moved.set(cellKey(to.row, to.col), movedSpill(cell, shift));
  }
  for (const [row, col] of left) {
    if (!moved.has(cellKey(row, col))) workbook.putCell(sheet, row, col, undefined);
  }
  for (const [key, cell] of moved) {
    workbook.putCell(sheet, Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT, cell);
  }
}

/** A spilled cell still knows its anchor after the move. */
function movedSpill(cell: CellData, shift: Shift): CellData {
  if (!cell.spillOf) return cell;
  const to = shiftArea(makeArea(cell.spillOf.row, cell.spillOf.col), shift);
  return to ? { ...cell, spillOf: { row: to.row, col: to.col } } : cell;
}

function shiftLines(workbook: Workbook, sheet: SheetData, shift: Shift): void {
  if (!isEntireShift(shift)) return;
  const part = shift.axis === "row" ? "rows" : "columns";
  const lines: Map<number, unknown> = sheet[part];
  if (lines.size === 0) return;
  workbook.touch(sheet, part);
  const moved = [...lines].flatMap(([index, line]): [number, unknown][] => {
    if (index < shift.at) return [[index, line]];
    return shift.count < 0 && index < shift.at - shift.count ? [] : [[index + shift.count, line]];
  });
  lines.clear();
  moved.forEach(([index, line]) => lines.set(index, line));
}

const shiftAll = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.flatMap((a) => shiftArea(a, shift) ?? []);

function shiftParts(workbook: Workbook, sheet: SheetData, shift: Shift): void {
  const moves = (areas: readonly Area[]): boolean =>
    areas.some((a) => {
      const to = shiftArea(a, shift);
      return !to || !sameArea(a, to);
    });
  if (moves(sheet.merges)) {
    workbook.touch(sheet, "merges");
    sheet.merges = shiftAll(sheet.merges, shift).filter((a) => a.rows * a.cols > 1);
  }
  if (moves(sheet.validations.flatMap((v) => v.areas))) {
    workbook.touch(sheet, "validations");
    for (const v of sheet.validations) v.areas = shiftAll(v.areas, shift);
    sheet.validations = sheet.validations.filter((v) => v.areas.length > 0);
  }
  if (moves(sheet.conditionalFormats.flatMap((c) => c.areas))) {
    workbook.touch(sheet, "conditionalFormats");
    for (const c of sheet.conditionalFormats) c.areas = shiftAll(c.areas, shift);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((c) => c.areas.length > 0);
  }
  const printArea = sheet.page.printArea;
  if (printArea && moves([printArea])) {
    workbook.touch(sheet, "page");
    const { printArea: _gone, ...page } = sheet.page;
    const to = shiftArea(printArea, shift);
    sheet.page = to ? { ...page, printArea: to } : page;
  }
}

/** Table columns appear and disappear with the sheet columns they stand in. */
function shiftColumnsOf(workbook: Workbook, table: TableData, before: Area, shift: Shift): void {
  const at = Math.max(0, shift.at - before.col);
  if (shift.count < 0) {
    table.columns.splice(at, before.cols - table.area.cols);
    return;
  }
  for (let i = 0; i < table.area.cols - before.cols; i++) {
    const names = table.columns.map((c) => c.name);
    const id = highestId(table.columns) + 1;
    table.columns.splice(at + i, 0, { id, name: freeColumnName("", names, workbook.columnWord) });
  }
}

function shiftTables(workbook: Workbook, sheet: SheetData, shift: Shift): void {
  if (sheet.tables.every((t) => sameArea(t.area, shiftArea(t.area, shift) ?? makeArea(-1, -1)))) return;
  workbook.touch(sheet, "tables");
  const kept: TableData[] = [];
  for (const table of sheet.tables) {
    const before = table.area;
    const to = shiftArea(before, shift);
    if (!to) {
      workbook.note({ type: "tableDeleted", sheet: sheet.id, table: table.id, name: table.name });
      continue;
    }
    kept.push(table);
    table.area = to;
    if (shift.axis === "col" && to.cols !== before.cols) shiftColumnsOf(workbook, table, before, shift);
  }
  sheet.tables = kept;
}

function writeHeaders(workbook: Workbook, sheet: SheetData): void {
  for (const table of sheet.tables.filter((t) => t.headerRow)) {
    table.columns.forEach((column, i) => {
      const { row, col } = headerArea(table);
      const cell = workbook.cell(sheet, row, col + i);
      if (cell?.v !== column.name) workbook.putCell(sheet, row, col + i, { ...cell, v: column.name });
    });
  }
}

/** Inserted cells take the look of those above or to the left. */
function inheritStyles(workbook: Workbook, sheet: SheetData, area: Area, shift: Shift): void {
  const rows = shift.axis === "row";
  const source = rows
    ? makeArea(area.row - 1, area.col, 1, area.cols)
    : makeArea(area.row, area.col - 1, area.rows, 1);
  if (source.row < 0 || source.col < 0) return;
  for (const [key, cell] of [...sheet.cells]) {
    if (!cell.s) continue;
    const [row, col] = [Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT];
    if (!contains(source, makeArea(row, col))) continue;
    for (let i = 0; i < shift.count; i++) {
      const [r, c] = rows ? [area.row + i, col] : [row, area.col + i];
      workbook.putCell(sheet, r, c, { s: cell.s });
    }
  }
}

function changeType(shift: Shift): RangeChangeType {
  const verb = shift.count > 0 ? "Inserted" : "Deleted";
  if (!isEntireShift(shift)) return `Cell${verb}`;
  return shift.axis === "row" ? `Row${verb}` : `Column${verb}`;
}

/** Inserts or deletes the area's cells; everything that refers to cells of the sheet follows. */
export function shiftCells(workbook: Workbook, sheet: SheetData, area: Area, direction: Direction): void {
  const shift = shiftOf(area, direction);
  guardShift(sheet, shift);
  checkConflicts(sheet, shift);
  checkRoom(sheet, shift);
  moveCells(workbook, sheet, shift);
  shiftLines(workbook, sheet, shift);
  shiftParts(workbook, sheet, shift);
  shiftTables(workbook, sheet, shift);
  rewriteFormulas(workbook, (formula, place) =>
    shiftFormula(formula, place.sheet?.name ?? "", sheet.name, shift)
  );
  workbook.shiftLiveAreas(sheet, shift);
  if (shift.count > 0) inheritStyles(workbook, sheet, area, shift);
  writeHeaders(workbook, sheet);
  workbook.note({ type: "edited", sheet: sheet.id, area, changeType: changeType(shift) });
}
