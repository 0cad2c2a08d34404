import {
  type Area,
  type CellInput,
  type Contents,
  type Grid,
  hash,
  OPEN,
  type Region,
  type SheetInfo,
  type Step,
  type TableInfo,
  a1,
  type WritePlan,
} from "../excel";
import { bodyOf } from "./open";

/** A row for the end of a table: `cells` by column position; what isn't named stays the user's. */
export interface NewRow {
  readonly cells: ReadonlyMap<number, CellInput>;
  /** Number formats for single cells of the row, by column position. */
  readonly formats: ReadonlyMap<number, string>;
}

export interface Target {
  readonly sheet: SheetInfo;
  readonly table: TableInfo;
}

/** What must be blank so that a new row pushes nothing away: everything below the table, in its columns. */
export function below({ sheet, table: { area } }: Target): Region | null {
  const end = area.row + area.rows;
  const last = sheet.used ? sheet.used.row + sheet.used.rows : 0;
  return last > end ? { sheet: sheet.id, at: { ...area, row: end, rows: last - end } } : null;
}

/** Where the row will stand. A table that has only Excel's first, blank row gets that one filled. */
export function rowArea({ table }: Target, firstRowBlank: boolean): Area {
  const body = bodyOf(table);
  return { ...body, row: firstRowBlank ? body.row : body.row + body.rows, rows: 1 };
}

/** True when the body is one row in which no constant stands. */
export function isOneBlankRow({ table }: Target, firstRow: Contents): boolean {
  const blank = (cell: unknown) => cell === "" || (typeof cell === "string" && cell.startsWith("="));
  return bodyOf(table).rows === 1 && firstRow.formulas[0]!.every(blank);
}

/**
 * Lines at the end of a table, as a plan: written in runs of columns so that what nobody names isn't touched. A column
 * has one format in all of them. `first` is what stands in the blank first line, which is then the first of them. What is
 * written goes with the lines when they are taken back.
 */
export function appendRows(
  target: Target,
  rows: readonly NewRow[],
  first: Contents | null
): Omit<WritePlan, "touches"> {
  const { sheet, table } = target;
  const at = { ...rowArea(target, first !== null), rows: rows.length };
  const added = rows.length - (first ? 1 : 0);
  const fresh = { ...at, row: at.row + rows.length - added, rows: added };
  const cells = runs(
    rows.map((row) => row.cells),
    at
  );
  const isClear = added > 0 && !table.totals;
  return {
    expects: [
      { probe: { of: "protection", sheet: sheet.id, name: sheet.name }, state: OPEN },
      { probe: { of: "table", table: table.id }, state: a1(table.area) },
      ...(first ? [holding(sheet.id, { ...at, rows: 1 }, first.formulas)] : []),
      ...(isClear ? [holding(sheet.id, fresh, blank(fresh))] : []),
    ],
    steps: [
      ...Array.from({ length: added }, (): Step => ({ do: "addRow", table: table.id })),
      ...formats(sheet.id, at, rows),
      ...cells.map((run): Step => ({ do: "write", sheet: sheet.id, ...run })),
    ],
    record: [],
    undo: [
      ...Array.from({ length: added }, (_, i): Step => ({
        do: "deleteRow",
        table: table.id,
        index: bodyOf(table).rows + added - 1 - i,
      })),
      ...(first ? cells.map((run) => restored(sheet.id, run, at, first)) : []),
    ],
    undoProbes: [
      { of: "protection", sheet: sheet.id, name: sheet.name },
      { of: "table", table: table.id },
      { of: "cells", sheet: sheet.id, at },
    ],
  };
}

const holding = (sheet: string, at: Area, formulas: Grid): WritePlan["expects"][number] => ({
  probe: { of: "cells", sheet, at },
  state: hash(formulas),
});

const blank = ({ rows, cols }: Area): Grid =>
  Array.from({ length: rows }, () => Array.from({ length: cols }, () => ""));

/** A blank first row may hold formulas of the table's columns, which come back with the rest. */
function restored(sheet: string, run: Run, { col, row }: Area, { formulas }: Contents): Step {
  const from = run.at.col - col;
  const at = { ...run.at, row, rows: 1 };
  return { do: "write", sheet, at, cells: [(formulas[0] ?? []).slice(from, from + at.cols)] };
}

function formats(sheet: string, at: Area, rows: readonly NewRow[]): Step[] {
  return [...new Map(rows.flatMap((row) => [...row.formats]))].map(([col, numberFormat]) => ({
    do: "format",
    sheet,
    at: { ...at, col: at.col + col, cols: 1 },
    format: { numberFormat },
  }));
}

/** Columns side by side, and what is written into them. */
export interface Run {
  readonly at: Area;
  readonly cells: CellInput[][];
}

/** Neighbouring columns are written together; what is left alone is not written. */
export function runs(rows: readonly NewRow["cells"][], at: Area): Run[] {
  const isWritten = (col: number) => rows.some((cells) => (cells.get(col) ?? null) !== null);
  const columns = Array.from({ length: at.cols }, (_, col) => col).filter(isWritten);
  const stretches: number[][] = [];
  for (const col of columns) {
    const last = stretches.at(-1);
    if (last?.at(-1) === col - 1) last.push(col);
    else stretches.push([col]);
  }
  return stretches.map((cols) => ({
    at: { ...at, col: at.col + (cols[0] ?? 0), cols: cols.length },
    cells: rows.map((cells) => cols.map((col) => cells.get(col) ?? null)),
  }));
}
