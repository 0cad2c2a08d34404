import { intersection } from "../areas";
import { positions } from "../cells";
import type { Area, CellData, SheetData } from "../data";
import { moveFormula } from "../formula/references";
import type { Workbook } from "../workbook";
import { clearSpill } from "./content";
import { guardContent } from "./protection";
import { clearRules } from "./rules";
import { headerWritten } from "./table-headers";

export interface CopyOptions {
  what: "All" | "Formulas" | "Values" | "Formats";
  skipBlanks: boolean;
  transpose: boolean;
}

export interface Place {
  sheet: SheetData;
  area: Area;
}

/** A source that fits the target several times fills it; otherwise it is copied once. */
function targetArea(source: Area, target: Area, transpose: boolean): Area {
  const [rows, cols] = transpose ? [source.cols, source.rows] : [source.rows, source.cols];
  const fits = target.rows % rows === 0 && target.cols % cols === 0;
  return fits ? target : { row: target.row, col: target.col, rows, cols };
}

function copied(
  cell: CellData | undefined,
  old: CellData | undefined,
  down: number,
  right: number,
  options: CopyOptions
): CellData | undefined {
  const { s: oldStyle, ...oldContent } = old ?? {};
  const { s: style, array: _array, spillOf: _spill, origin: _origin, f, v } = cell ?? {};
  const takesStyle = options.what === "All" || options.what === "Formats";
  const takesFormula = options.what !== "Values" && f !== undefined;
  const content: CellData =
    options.what === "Formats"
      ? oldContent
      : takesFormula
        ? { f: moveFormula(f, down, right) }
        : v === undefined
          ? {}
          : { v };
  const s = takesStyle ? style : oldStyle;
  const result: CellData = { ...content, ...(s ? { s } : {}) };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** Copies cells; relative references of formulas follow. */
export function copyCells(workbook: Workbook, from: Place, to: Place, options: CopyOptions): Area {
  const area = targetArea(from.area, to.area, options.transpose);
  guardContent(workbook, to.sheet, area);
  const [rows, cols] = options.transpose
    ? [from.area.cols, from.area.rows]
    : [from.area.rows, from.area.cols];
  const writes: [number, number, CellData | undefined][] = [];
  for (const [row, col] of positions(area)) {
    const [i, j] = [(row - area.row) % rows, (col - area.col) % cols];
    const [sourceRow, sourceCol] = options.transpose
      ? [from.area.row + j, from.area.col + i]
      : [from.area.row + i, from.area.col + j];
    const cell = workbook.cell(from.sheet, sourceRow, sourceCol);
    if (options.skipBlanks && cell?.v === undefined && cell?.f === undefined) continue;
    const old = workbook.cell(to.sheet, row, col);
    writes.push([row, col, copied(cell, old, row - sourceRow, col - sourceCol, options)]);
  }
  for (const [row, col, cell] of writes) {
    if (options.what !== "Formats") clearSpill(workbook, to.sheet, row, col);
    workbook.putCell(to.sheet, row, col, cell);
  }
  if (!options.transpose) {
    if (options.what === "All") copyRules(workbook, from, { sheet: to.sheet, area }, "validations");
    if (options.what === "All" || options.what === "Formats")
      copyRules(workbook, from, { sheet: to.sheet, area }, "conditionalFormats");
  }
  if (options.what === "All") copyMerges(workbook, from, to.sheet, area);
  headerWritten(workbook, to.sheet, area);
  workbook.note({ type: "edited", sheet: to.sheet.id, area, changeType: "RangeEdited" });
  return area;
}

function copyMerges(workbook: Workbook, from: Place, sheet: SheetData, area: Area): void {
  const merged = from.sheet.merges.filter((m) => intersection(m, from.area));
  if (merged.length === 0) return;
  workbook.touch(sheet, "merges");
  for (const m of merged) {
    sheet.merges.push({ ...m, row: m.row - from.area.row + area.row, col: m.col - from.area.col + area.col });
  }
}

/** Validation goes with all, conditional formats with formats as well; a rule of the same sheet grows by the new cells. */
function copyRules(
  workbook: Workbook,
  from: Place,
  to: Place,
  part: "validations" | "conditionalFormats"
): void {
  const overlapping = from.sheet === to.sheet && intersection(from.area, to.area) !== null;
  const rules = from.sheet[part].flatMap((rule) => {
    const areas = rule.areas.flatMap((a) => intersection(a, from.area) ?? []);
    return areas.length > 0 ? [{ rule, areas }] : [];
  });
  const isRuled = to.sheet[part].some((rule) => rule.areas.some((a) => intersection(a, to.area) !== null));
  if (overlapping || (rules.length === 0 && !isRuled)) return;
  clearRules(workbook, to.sheet, to.area, part);
  workbook.touch(to.sheet, part);
  for (const { rule, areas } of rules) {
    const copies = areas.flatMap((a) => tiled(a, from.area, to.area));
    if (from.sheet === to.sheet) rule.areas = [...rule.areas, ...copies];
    else (to.sheet[part] as unknown[]).push({ ...structuredClone(rule), areas: copies });
  }
}

/** The same cells in every copy of the source that fits into the target. */
function tiled(part: Area, source: Area, target: Area): Area[] {
  const areas: Area[] = [];
  for (let row = target.row; row < target.row + target.rows; row += source.rows)
    for (let col = target.col; col < target.col + target.cols; col += source.cols)
      areas.push({ ...part, row: part.row - source.row + row, col: part.col - source.col + col });
  return areas;
}
