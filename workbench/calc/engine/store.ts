import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import type { IFormulaCurrentConfigService } from "@univerjs/engine-formula";
import { cellKey, COLUMN_COUNT, ROW_COUNT, type Area, type CellValue } from "../../model/data";
import type { SheetArea } from "../formula/areas";
import type { Formula } from "./formula";
import { toCellData } from "./values";

/** A sheet as the engine reads it. */
type EngineSheet = ReturnType<IFormulaCurrentConfigService["getUnitData"]>[string][string];

interface Slot {
  value?: CellValue;
  formula?: Formula;
  /** The formula whose spill fills the cell. */
  spillOf?: Formula;
  /** The value as the engine reads it, made when first asked for. */
  data?: ICellData;
}

/** The engine asks for cells through a matrix; this one looks into the slots. */
class SlotMatrix extends ObjectMatrix<ICellData> {
  constructor(private readonly slots: Map<number, Slot>) {
    super({});
  }

  override getValue(row: number, col: number): Nullable<ICellData> {
    const slot = this.slots.get(cellKey(row, col));
    if (slot?.value === undefined) return undefined;
    slot.data ??= toCellData(slot.value);
    return slot.data;
  }
}

function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.error === b.error && a.message === b.message;
}

/** Values and formulas of one sheet, and how far they reach. */
export class SheetStore implements EngineSheet {
  readonly slots = new Map<number, Slot>();
  readonly cellData = new SlotMatrix(this.slots);
  readonly columnData = {};
  rowData: EngineSheet["rowData"] = {};
  /** Whole columns and rows end here for the engine: where the sheet's content and its references end. */
  rowCount = 1;
  columnCount = 1;

  constructor(hiddenRows: readonly number[]) {
    this.hide(hiddenRows);
  }

  /** These rows are hidden, and no others: some functions pass over them. */
  hide(hiddenRows: readonly number[]): void {
    this.rowData = Object.fromEntries(hiddenRows.map((row) => [row, { hd: 1 }]));
  }

  /** Makes room, so that everything inside the area can be referred to. */
  reach(area: Area): void {
    if (area.rows < ROW_COUNT) this.rowCount = Math.max(this.rowCount, area.row + area.rows);
    if (area.cols < COLUMN_COUNT) this.columnCount = Math.max(this.columnCount, area.col + area.cols);
  }

  slot(row: number, col: number): Slot | undefined {
    return this.slots.get(cellKey(row, col));
  }

  open(row: number, col: number): Slot {
    const known = this.slot(row, col);
    if (known) return known;
    const slot: Slot = {};
    this.slots.set(cellKey(row, col), slot);
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (col >= this.columnCount) this.columnCount = col + 1;
    return slot;
  }

  /** Stores a value (undefined: blank); true when it differs from what was there. */
  set(row: number, col: number, value: CellValue | undefined): boolean {
    const slot = value === undefined ? this.slot(row, col) : this.open(row, col);
    if (!slot || sameValue(slot.value, value)) return false;
    slot.value = value;
    slot.data = undefined;
    return true;
  }
}

/** Values and formulas of all sheets. */
export class Store {
  readonly sheets = new Map<string, SheetStore>();

  value(sheet: string, row: number, col: number): CellValue | null {
    return this.sheets.get(sheet)?.slot(row, col)?.value ?? null;
  }

  /** The values of an area; whole rows and columns end where the sheet's content ends. */
  matrix(area: SheetArea): (CellValue | null)[][] {
    const sheet = this.sheets.get(area.sheet);
    const rows = area.rows === ROW_COUNT ? (sheet?.rowCount ?? 1) : area.rows;
    const cols = area.cols === COLUMN_COUNT ? (sheet?.columnCount ?? 1) : area.cols;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: cols }, (_, c) => this.value(area.sheet, area.row + r, area.col + c))
    );
  }
}
