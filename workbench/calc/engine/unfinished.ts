import { containsCell } from "../../model/areas";
import { overlaps, type SheetArea } from "../formula/areas";
import type { Formula } from "./formula";

/** Formulas that are not clean, found by place: what must be calculated before a formula that reads there. */
export class Unfinished {
  private readonly sheets = new Map<string, Map<number, Map<number, Formula>>>();
  private readonly spills = new Set<Formula>();
  private readonly all = new Set<Formula>();

  get size(): number {
    return this.all.size;
  }

  [Symbol.iterator](): Iterator<Formula> {
    return this.all[Symbol.iterator]();
  }

  add(formula: Formula): void {
    if (this.all.has(formula)) return;
    this.all.add(formula);
    if (formula.spill) this.spills.add(formula);
    const columns = this.sheets.get(formula.sheet) ?? new Map<number, Map<number, Formula>>();
    this.sheets.set(formula.sheet, columns);
    const rows = columns.get(formula.col) ?? new Map<number, Formula>();
    columns.set(formula.col, rows.set(formula.row, formula));
  }

  delete(formula: Formula): void {
    if (!this.all.delete(formula)) return;
    this.spills.delete(formula);
    this.sheets.get(formula.sheet)?.get(formula.col)?.delete(formula.row);
  }

  /** Those that stand in one of the areas, or whose last spill reaches into it. */
  within(areas: readonly SheetArea[]): Formula[] {
    const found: Formula[] = [];
    for (const area of areas) {
      for (const formula of this.spills)
        if (formula.sheet === area.sheet && formula.spill && overlaps(formula.spill, area))
          found.push(formula);
      for (const [col, rows] of this.sheets.get(area.sheet) ?? [])
        if (col >= area.col && col < area.col + area.cols) collectRows(rows, area, found);
    }
    return found;
  }
}

/** Looks up each row of the area or each formula of the column, whichever are fewer. */
function collectRows(rows: Map<number, Formula>, area: SheetArea, into: Formula[]): void {
  if (area.rows > rows.size) {
    for (const formula of rows.values()) if (containsCell(area, formula.row, formula.col)) into.push(formula);
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    const formula = rows.get(row);
    if (formula) into.push(formula);
  }
}
