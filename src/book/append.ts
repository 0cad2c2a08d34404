import {
  type Area,
  type CellInput,
  type Contents,
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
 * Plan for one row at the end of a table, written cell by cell in runs so that other columns aren't touched. `first` is
 * what stands in the blank first row that gets filled instead, or null.
 */
export function appendRow(
  target: Target,
  row: NewRow,
  first: Contents | null,
  touches: WritePlan["touches"]
): WritePlan {
  const { sheet, table } = target;
  const at = rowArea(target, first !== null);
  const grow: Step[] = first ? [] : [{ do: "addRow", table: table.id }];
  const cells = runs(row.cells).map(({ col, values }): Extract<Step, { do: "write" }> => ({
    do: "write",
    sheet: sheet.id,
    at: { ...at, col: at.col + col, cols: values.length },
    cells: [values],
  }));
  return {
    expects: [
      { probe: { of: "protection", sheet: sheet.id, name: sheet.name }, state: OPEN },
      { probe: { of: "table", table: table.id }, state: a1(table.area) },
      ...(first ? [holding(sheet.id, at, first)] : table.totals ? [] : [blankBelow(sheet.id, at)]),
    ],
    steps: [...grow, ...formats(sheet.id, at, row), ...cells],
    record: [],
    undo: first
      ? cells.map((step) => restored(step, at, first))
      : [{ do: "deleteRow", table: table.id, index: bodyOf(table).rows }],
    undoProbes: [
      { of: "protection", sheet: sheet.id, name: sheet.name },
      { of: "table", table: table.id },
      { of: "cells", sheet: sheet.id, at },
    ],
    touches,
  };
}

const holding = (sheet: string, at: Area, { formulas }: Contents): WritePlan["expects"][number] => ({
  probe: { of: "cells", sheet, at },
  state: hash(formulas),
});

const blankBelow = (sheet: string, at: Area): WritePlan["expects"][number] =>
  holding(sheet, at, { values: [], formulas: [Array.from({ length: at.cols }, () => "")] });

/** A blank first row may hold formulas of the table's columns, which come back with the rest. */
function restored(step: Extract<Step, { do: "write" }>, { col }: Area, { formulas }: Contents): Step {
  const from = step.at.col - col;
  return { ...step, cells: [formulas[0]!.slice(from, from + step.at.cols)] };
}

function formats(sheet: string, at: Area, row: NewRow): Step[] {
  return [...row.formats].map(([col, numberFormat]) => ({
    do: "format",
    sheet,
    at: { ...at, col: at.col + col, cols: 1 },
    format: { numberFormat },
  }));
}

/** Neighbouring columns are written together. */
function runs(cells: NewRow["cells"]): { col: number; values: CellInput[] }[] {
  const result: { col: number; values: CellInput[] }[] = [];
  for (const [col, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && last.col + last.values.length === col) last.values.push(value);
    else result.push({ col, values: [value] });
  }
  return result;
}
