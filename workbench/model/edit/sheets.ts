import type { SheetData } from "../data";
import { removeSheetFrom, renameSheetIn } from "../formula/references";
import { highestTableId } from "../ids";
import { ModelProblem } from "../problem";
import type { Workbook } from "../workbook";
import { rewriteFormulas } from "./formulas";
import { copiedCharts } from "./charts";
import { guardStructure } from "./protection";

const FORBIDDEN = /[[\]:*?/\\]/;

export const isValidSheetName = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 31 &&
  !FORBIDDEN.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'");

const exists = (): never => {
  throw new ModelProblem("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
};

function freeSheetName(workbook: Workbook): string {
  for (let n = workbook.data.sheets.length + 1; ; n++) {
    if (!workbook.findSheet(`Sheet${n}`)) return `Sheet${n}`;
  }
}

/** An id of our own in the form Excel's have; never used twice in a workbook. */
export function freeSheetId(workbook: Workbook): string {
  const idOf = (n: number): string => `{${String(n).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  for (let n = workbook.data.sheets.length + 1; ; n++) {
    if (!workbook.knownSheetIds.has(idOf(n))) {
      workbook.knownSheetIds.add(idOf(n));
      return idOf(n);
    }
  }
}

function checkName(workbook: Workbook, name: string, except?: SheetData): void {
  if (!isValidSheetName(name))
    throw new ModelProblem("InvalidArgument", `"${name}" is not a valid sheet name.`);
  const other = workbook.data.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase());
  if (other && other !== except) exists();
}

export function addSheet(workbook: Workbook, wanted?: string): SheetData {
  guardStructure(workbook);
  const name = wanted ?? freeSheetName(workbook);
  checkName(workbook, name);
  const sheet: SheetData = {
    id: freeSheetId(workbook),
    name,
    visibility: "visible",
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    page: {},
    showGridlines: true,
  };
  workbook.touchBook("sheets");
  workbook.data.sheets = [...workbook.data.sheets, sheet];
  workbook.note({ type: "sheetAdded", sheet: sheet.id });
  return sheet;
}

const visibleSheets = (workbook: Workbook): SheetData[] =>
  workbook.data.sheets.filter((s) => s.visibility === "visible");

function keepOneVisible(workbook: Workbook, leaving: SheetData): void {
  if (visibleSheets(workbook).some((s) => s !== leaving)) return;
  throw new ModelProblem("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

/** The sheet in front stays in front while sheets come and go; one that leaves hands over to its neighbour. */
function keepActive(workbook: Workbook, active: SheetData, before: number): void {
  const { sheets } = workbook.data;
  const stays = sheets.indexOf(active);
  const shown = (s: SheetData | undefined): boolean => s?.visibility === "visible";
  const index =
    stays >= 0 && shown(active) ? stays : shown(sheets[before]) ? before : sheets.findIndex(shown);
  workbook.touchBook("activeSheet");
  workbook.data.activeSheet = Math.max(0, index);
  workbook.selectionFollows();
}

export function deleteSheet(workbook: Workbook, sheet: SheetData): void {
  guardStructure(workbook);
  keepOneVisible(workbook, sheet);
  const active = workbook.activeSheet;
  const index = workbook.data.sheets.indexOf(sheet);
  workbook.touchBook("sheets");
  workbook.data.sheets = workbook.data.sheets.filter((s) => s !== sheet);
  if (workbook.data.names.some((n) => n.sheet === sheet.id)) {
    workbook.touchBook("names");
    workbook.data.names = workbook.data.names.filter((n) => n.sheet !== sheet.id);
  }
  rewriteFormulas(workbook, (formula) => removeSheetFrom(formula, sheet.name));
  keepActive(workbook, active, Math.min(index, workbook.data.sheets.length - 1));
  workbook.note({ type: "sheetDeleted", sheet: sheet.id });
}

export function renameSheet(workbook: Workbook, sheet: SheetData, name: string): void {
  if (name === sheet.name) return;
  guardStructure(workbook);
  checkName(workbook, name, sheet);
  const before = sheet.name;
  workbook.touch(sheet, "name");
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => renameSheetIn(formula, before, name));
  workbook.note({ type: "sheetRenamed", sheet: sheet.id, before, after: name });
}

export function moveSheet(workbook: Workbook, sheet: SheetData, position: number): void {
  const { sheets } = workbook.data;
  const before = sheets.indexOf(sheet);
  if (position < 0 || position >= sheets.length)
    throw new ModelProblem("InvalidArgument", "The position is outside the workbook.");
  if (before === position) return;
  guardStructure(workbook);
  const active = workbook.activeSheet;
  workbook.touchBook("sheets");
  const others = sheets.filter((s) => s !== sheet);
  workbook.data.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  keepActive(workbook, active, 0);
  workbook.note({ type: "sheetMoved", sheet: sheet.id, before, after: position });
}

export function setVisibility(
  workbook: Workbook,
  sheet: SheetData,
  visibility: SheetData["visibility"]
): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  guardStructure(workbook);
  if (visibility !== "visible") keepOneVisible(workbook, sheet);
  const active = workbook.activeSheet;
  workbook.touch(sheet, "visibility");
  sheet.visibility = visibility;
  keepActive(workbook, active, 0);
  workbook.note({ type: "sheetVisibility", sheet: sheet.id, before, after: visibility });
}

function freeCopyName(workbook: Workbook, name: string): string {
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const copy = name.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.findSheet(copy)) return copy;
  }
}

/** A copy with cells, formats and rules; its tables get names of their own. */
export function copySheet(workbook: Workbook, source: SheetData, position: number): SheetData {
  const copy = addSheet(workbook, freeCopyName(workbook, source.name));
  const { part: _part, id: _id, name: _name, tables, charts, cells, ...rest } = source;
  Object.assign(copy, structuredClone(rest), { cells: new Map(cells) });
  let id = highestTableId(workbook.data);
  copy.tables = tables.map((table) => {
    const { part: _tablePart, ...kept } = structuredClone(table);
    return { ...kept, id: ++id, name: `${workbook.tableWord}${id}` };
  });
  copy.charts = copiedCharts(workbook, charts, source, copy);
  moveSheet(workbook, copy, position);
  return copy;
}
