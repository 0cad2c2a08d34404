import { containsCell } from "../../model/areas";
import { COLUMN_COUNT, ROW_COUNT, type Area, type CellValue } from "../../model/data";
import type { Reply } from "../contract";
import { overlaps } from "../formula/areas";
import type { Formula } from "./formula";
import type { Graph } from "./graph";
import { error } from "./values";

type Rows = readonly (readonly (CellValue | null)[])[];

/** The most characters a cell holds. */
const LONGEST_TEXT = 32767;

/** A blank is 0 as a formula's result. A number Excel can't hold is #NUM!, a text it can't hold #VALUE!. */
function shown(value: CellValue | null | undefined): CellValue {
  if (typeof value === "number" && !Number.isFinite(value)) return error("#NUM!");
  if (typeof value === "string" && value.length > LONGEST_TEXT) return error("#VALUE!");
  return value ?? 0;
}

function spillArea(formula: Formula, rows: Rows): Area {
  const cols = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { row: formula.row, col: formula.col, rows: rows.length, cols };
}

/** Spills need blank cells inside the sheet and outside tables and merged cells. */
function hasRoom(graph: Graph, formula: Formula, area: Area): boolean {
  if (area.row + area.rows > ROW_COUNT || area.col + area.cols > COLUMN_COUNT) return false;
  const { lookup, store } = graph;
  const obstacles = [
    ...lookup.tablesOf(formula.sheet).map((table) => table.area),
    ...lookup.mergesOf(formula.sheet),
  ];
  if (obstacles.some((obstacle) => overlaps(obstacle, area))) return false;
  const sheet = store.sheets.get(formula.sheet)!;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let col = area.col; col < area.col + area.cols; col++) {
      const slot = sheet.slot(row, col);
      const own = !slot || slot.formula === formula || slot.spillOf === formula;
      if (!own && (slot.value !== undefined || slot.formula)) return false;
    }
  return true;
}

function single(graph: Graph, formula: Formula, value: CellValue): boolean {
  const shrunk = formula.spill !== undefined;
  graph.unspill(formula, undefined);
  const changed = graph.put(formula, formula.row, formula.col, value);
  if (shrunk) graph.recordAnchor(formula);
  return changed || shrunk;
}

function fill(graph: Graph, formula: Formula, area: Area, rows: Rows): void {
  const before = formula.spill;
  graph.unspill(formula, area);
  const sheet = graph.store.sheets.get(formula.sheet)!;
  for (let row = 0; row < area.rows; row++)
    for (let col = 0; col < area.cols; col++) {
      const [r, c] = [area.row + row, area.col + col];
      if (row + col > 0) sheet.open(r, c).spillOf = formula;
      graph.put(formula, r, c, col < rows[row]!.length ? shown(rows[row]![col]) : error("#N/A"));
      const isNew = row + col > 0 && !(before && containsCell(before, r, c));
      if (isNew) graph.markReaders({ sheet: formula.sheet, row: r, col: c, rows: 1, cols: 1 });
    }
  graph.recordAnchor(formula);
}

/**
 * Puts a formula's result into its cell or, for an array, into the cells below and to the right. True when values
 * changed that other formulas may have read. A result that cannot be placed is #CALC! in the formula's own cell.
 */
export function settle(graph: Graph, formula: Formula, result: Reply): boolean {
  graph.block(formula, undefined);
  try {
    return place(graph, formula, result);
  } catch {
    return single(graph, formula, error("#CALC!"));
  }
}

function place(graph: Graph, formula: Formula, result: Reply): boolean {
  if (!Array.isArray(result)) return single(graph, formula, shown(result));
  if (result.length === 0 || result[0]!.length === 0) return single(graph, formula, error("#CALC!"));
  const area = spillArea(formula, result);
  if (area.rows === 1 && area.cols === 1) return single(graph, formula, shown(result[0]![0]));
  if (!hasRoom(graph, formula, area)) {
    graph.block(formula, area);
    return single(graph, formula, error("#SPILL!"));
  }
  fill(graph, formula, area, result);
  return true;
}
