import { cellKey, type CellValue } from "../../model/data";
import type { Calculated } from "../contract";
import type { Formula } from "./formula";

/** What was calculated since the model last asked: the latest value of each cell. */
export class Changes {
  private readonly sheets = new Map<string, Map<number, Calculated>>();

  /** The formula's own cell, or a cell of its spill. */
  record(formula: Formula, row: number, col: number, value: CellValue | null): void {
    const { sheet } = formula;
    const own = row === formula.row && col === formula.col;
    const cells = this.sheets.get(sheet) ?? new Map<number, Calculated>();
    this.sheets.set(sheet, cells);
    const change: Calculated = { sheet, row, col, value };
    if (own && formula.spill) change.area = { rows: formula.spill.rows, cols: formula.spill.cols };
    if (!own && value !== null) change.spillOf = { row: formula.row, col: formula.col };
    cells.set(cellKey(row, col), change);
  }

  /** The model knows the cell better: it was written meanwhile. */
  forget(sheet: string, row: number, col: number): void {
    this.sheets.get(sheet)?.delete(cellKey(row, col));
  }

  take(): Calculated[] {
    const taken = [...this.sheets.values()].flatMap((cells) => [...cells.values()]);
    this.sheets.clear();
    return taken;
  }
}
