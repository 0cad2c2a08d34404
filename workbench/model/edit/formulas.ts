import { containsCell } from "../areas";
import { COLUMN_COUNT, type SheetData, type TableData } from "../data";
import type { Workbook } from "../workbook";

/** Where a formula stands: its sheet and, for a cell inside one, its table. */
export interface FormulaPlace {
  sheet: SheetData | undefined;
  table?: TableData;
}

export type Rewrite = (formula: string, place: FormulaPlace) => string;

function rewriteCells(workbook: Workbook, sheet: SheetData, change: Rewrite): void {
  for (const [key, cell] of [...sheet.cells]) {
    if (cell.f === undefined) continue;
    const [row, col] = [Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT];
    const table = sheet.tables.find((t) => containsCell(t.area, row, col));
    const f = change(cell.f, table ? { sheet, table } : { sheet });
    if (f !== cell.f) workbook.putCell(sheet, row, col, { ...cell, f });
  }
}

function rewriteParts(workbook: Workbook, sheet: SheetData, change: Rewrite): void {
  const place = { sheet };
  const differs = (f: string | undefined): boolean => f !== undefined && change(f, place) !== f;
  if (sheet.validations.some((v) => differs(v.formula1) || differs(v.formula2))) {
    workbook.touch(sheet, "validations");
    for (const v of sheet.validations) {
      if (v.formula1 !== undefined) v.formula1 = change(v.formula1, place);
      if (v.formula2 !== undefined) v.formula2 = change(v.formula2, place);
    }
  }
  if (sheet.conditionalFormats.some((c) => c.formulas.some(differs))) {
    workbook.touch(sheet, "conditionalFormats");
    for (const c of sheet.conditionalFormats) c.formulas = c.formulas.map((f) => change(f, place));
  }
  const tableDiffers = (t: TableData): boolean =>
    t.columns.some((c) => c.formula !== undefined && change(c.formula, { sheet, table: t }) !== c.formula);
  if (sheet.tables.some(tableDiffers)) {
    workbook.touch(sheet, "tables");
    for (const table of sheet.tables) {
      for (const c of table.columns)
        if (c.formula !== undefined) c.formula = change(c.formula, { sheet, table });
    }
  }
}

function rewriteNames(workbook: Workbook, change: Rewrite): void {
  const placeOf = (id: string | undefined): FormulaPlace => ({
    sheet: id === undefined ? undefined : workbook.sheetById(id),
  });
  if (!workbook.data.names.some((n) => change(n.formula, placeOf(n.sheet)) !== n.formula)) return;
  workbook.touchBook("names");
  for (const n of workbook.data.names) n.formula = change(n.formula, placeOf(n.sheet));
}

/** Lays a change over every formula of the workbook: cells, validation, formats, table columns, names. */
export function rewriteFormulas(workbook: Workbook, change: Rewrite): void {
  for (const sheet of workbook.data.sheets) {
    rewriteCells(workbook, sheet, change);
    rewriteParts(workbook, sheet, change);
  }
  rewriteNames(workbook, change);
}
