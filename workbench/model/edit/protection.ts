import { isEntireShift, type Shift } from "../areas";
import { positions } from "../cells";
import type { Area, SheetData } from "../data";
import { ModelProblem } from "../problem";
import type { Workbook } from "../workbook";

/** Above this many cells a protected area is taken as locked without looking at each one. */
const LOOK_LIMIT = 100_000;

const refuse = (): never => {
  throw new ModelProblem(
    "AccessDenied",
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet."
  );
};

function isLocked(workbook: Workbook, sheet: SheetData, area: Area): boolean {
  if (area.rows * area.cols > LOOK_LIMIT) return true;
  for (const [row, col] of positions(area)) {
    if (workbook.styleAt(sheet, row, col).protection?.locked !== false) return true;
  }
  return false;
}

/** Refuses to change the contents of locked cells of a protected sheet. */
export function guardContent(workbook: Workbook, sheet: SheetData, area: Area): void {
  if (sheet.protection && isLocked(workbook, sheet, area)) refuse();
}

/** Refuses what the sheet's protection does not allow: "allowFormatCells", "allowSort", … */
export function guardOption(sheet: SheetData, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true) refuse();
}

export function guardShift(sheet: SheetData, shift: Shift): void {
  if (!sheet.protection) return;
  const verb = shift.count > 0 ? "Insert" : "Delete";
  if (!isEntireShift(shift)) refuse();
  guardOption(sheet, `allow${verb}${shift.axis === "row" ? "Rows" : "Columns"}`);
}

/** Refuses to change which sheets there are, and their names, while the workbook's structure is protected. */
export function guardStructure({ data }: Workbook): void {
  if (data.structureProtected)
    throw new ModelProblem("AccessDenied", "The workbook's structure is protected.");
}

/** Refuses anything else on a protected sheet: tables, merges, validation. */
export function guardObjects(sheet: SheetData): void {
  if (sheet.protection) refuse();
}
