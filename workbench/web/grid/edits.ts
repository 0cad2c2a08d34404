import {
  CellValueType,
  type ICellData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { COLUMN_COUNT, ROW_COUNT, type SheetData } from "../../model/data";
import { putContent } from "../../model/edit/content";
import { applyStyle, formatLines, type LineFormat } from "../../model/edit/formats";
import { guardContent } from "../../model/edit/protection";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/edit/sheets";
import { shiftCells, type Direction } from "../../model/edit/structure";
import { headerWritten } from "../../model/edit/table-headers";
import { growTables } from "../../model/edit/table-rows";
import { noticeCalculatedColumns } from "../../model/edit/calculated-columns";
import { moveFormula } from "../../model/formula/references";
import { readInput, type Typed, type TypingContext } from "../../model/typed-input";
import type { Workbook } from "../../model/workbook";
import { characters, points } from "./snapshot";
import { areaOf } from "./ranges";
import { stylePatch } from "./style-patch";

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Whatever one of the grid's own mutations carries, as far as it is read here. */
export interface GridMutation {
  subUnitId: string;
  cellValue?: CellMatrix;
  range?: IRange;
  ranges?: IRange[];
  rowHeight?: number | IObjectArrayPrimitiveType<Nullable<number>>;
  colWidth?: number | IObjectArrayPrimitiveType<Nullable<number>>;
  name?: string;
  index?: number;
  toOrder?: number;
  hidden?: number;
  color?: string;
}

interface PlacedCell {
  row: number;
  col: number;
  cell: ICellData;
}

function* cellsOf(matrix: CellMatrix): Generator<PlacedCell> {
  for (const [row, columns] of Object.entries(matrix)) {
    for (const [col, cell] of Object.entries(columns ?? {})) {
      yield { row: Number(row), col: Number(col), cell: (cell as ICellData | null) ?? { v: null, f: null } };
    }
  }
}

const richText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");

const isBlank = (cell: ICellData): boolean => !cell.f && !cell.si && (richText(cell) ?? cell.v ?? "") === "";

/**
 * What the user does in the grid, done to the workbook model instead: the grid's own mutation is read as a wish, and
 * the grid is painted with what came of it.
 */
export class Edits {
  constructor(
    private readonly workbook: Workbook,
    private readonly typing: () => TypingContext
  ) {}

  /** True when the mutation is one the model knows how to do; it is done as one undo step. */
  apply(id: string, mutation: GridMutation): boolean {
    const edit = this.table[id];
    if (!edit) return false;
    const sheet = this.workbook.sheetById(mutation.subUnitId);
    this.workbook.transact("user", () => edit(sheet ?? this.workbook.activeSheet, mutation));
    return true;
  }

  private readonly table: Record<string, (sheet: SheetData, mutation: GridMutation) => void> = {
    [SetRangeValuesMutation.id]: (sheet, { cellValue }) => this.cells(sheet, cellValue ?? {}),
    [InsertRowMutation.id]: (sheet, { range }) => this.shift(sheet, range!, "rows", "Down"),
    [RemoveRowMutation.id]: (sheet, { range }) => this.shift(sheet, range!, "rows", "Up"),
    [InsertColMutation.id]: (sheet, { range }) => this.shift(sheet, range!, "columns", "Right"),
    [RemoveColMutation.id]: (sheet, { range }) => this.shift(sheet, range!, "columns", "Left"),
    [SetRowHiddenMutation.id]: (sheet, { ranges }) => this.lines(sheet, ranges, "rows", { hidden: true }),
    [SetRowVisibleMutation.id]: (sheet, { ranges }) => this.lines(sheet, ranges, "rows", { hidden: false }),
    [SetColHiddenMutation.id]: (sheet, { ranges }) => this.lines(sheet, ranges, "columns", { hidden: true }),
    [SetColVisibleMutation.id]: (sheet, { ranges }) =>
      this.lines(sheet, ranges, "columns", { hidden: false }),
    [SetWorksheetRowHeightMutation.id]: (sheet, { ranges, rowHeight }) =>
      this.sizes(sheet, ranges, "rows", rowHeight, (size) => ({ height: points(size) })),
    [SetWorksheetColWidthMutation.id]: (sheet, { ranges, colWidth }) =>
      this.sizes(sheet, ranges, "columns", colWidth, (size) => ({ width: characters(size) })),
    [InsertSheetMutation.id]: (_sheet, { index }) => this.newSheet(index),
    [RemoveSheetMutation.id]: (sheet) => deleteSheet(this.workbook, sheet),
    [SetWorksheetNameMutation.id]: (sheet, { name }) => renameSheet(this.workbook, sheet, name ?? ""),
    [SetWorksheetOrderMutation.id]: (sheet, { toOrder }) => moveSheet(this.workbook, sheet, toOrder ?? 0),
    [SetWorksheetHideMutation.id]: (sheet, { hidden }) =>
      setVisibility(this.workbook, sheet, hidden ? "hidden" : "visible"),
    [SetTabColorMutation.id]: (sheet, { color }) => {
      this.workbook.touch(sheet, "tabColor");
      if (color) sheet.tabColor = { rgb: color };
      else delete sheet.tabColor;
    },
  };

  // ---- cells

  private cells(sheet: SheetData, matrix: CellMatrix): void {
    const placed = [...cellsOf(matrix)];
    if (placed.length === 0) return;
    const area = boundsOf(placed);
    const contents = placed.filter(({ cell }) => "v" in cell || "f" in cell || "si" in cell || "p" in cell);
    if (contents.length > 0) this.contents(sheet, contents);
    for (const { row, col, cell } of placed) {
      const patch = typeof cell.s === "object" && cell.s ? stylePatch(cell.s) : undefined;
      if (patch) applyStyle(this.workbook, sheet, { row, col, rows: 1, cols: 1 }, patch);
    }
    if (contents.length === 0) return;
    headerWritten(this.workbook, sheet, area);
    noticeCalculatedColumns(this.workbook, sheet, area);
    this.workbook.note({ type: "edited", sheet: sheet.id, area, changeType: "RangeEdited" });
  }

  private contents(sheet: SheetData, placed: readonly PlacedCell[]): void {
    for (const { row, col } of placed) guardContent(this.workbook, sheet, { row, col, rows: 1, cols: 1 });
    const filled = placed.filter(({ cell }) => !isBlank(cell));
    if (filled.length > 0) growTables(this.workbook, sheet, boundsOf(filled));
    const shared = new Map<string, PlacedCell>();
    for (const one of placed) if (one.cell.si && one.cell.f) shared.set(one.cell.si, one);
    for (const { row, col, cell } of placed) {
      const anchor = cell.si ? shared.get(cell.si) : undefined;
      const formula =
        cell.f ?? (anchor && `=${moveFormula(anchor.cell.f!.slice(1), row - anchor.row, col - anchor.col)}`);
      putContent(this.workbook, sheet, row, col, this.typed(sheet, row, col, cell, formula ?? undefined));
    }
  }

  /** Text is read as if it were typed, with its apostrophe; numbers and formulas come as what they are. */
  private typed(
    sheet: SheetData,
    row: number,
    col: number,
    cell: ICellData,
    formula: string | undefined
  ): Typed {
    const text = richText(cell) ?? cell.v ?? "";
    const input = formula ?? (cell.t === CellValueType.FORCE_STRING ? `'${text}` : text);
    const format = this.workbook.styleAt(sheet, row, col).numberFormat ?? "General";
    return readInput(input, format, this.typing());
  }

  // ---- rows, columns, sheets

  private shift(sheet: SheetData, range: IRange, axis: "rows" | "columns", direction: Direction): void {
    const { row, col, rows, cols } = areaOf(range);
    const whole =
      axis === "rows" ? { row, col: 0, rows, cols: COLUMN_COUNT } : { row: 0, col, rows: ROW_COUNT, cols };
    shiftCells(this.workbook, sheet, whole, direction);
  }

  private lines(
    sheet: SheetData,
    ranges: IRange[] | undefined,
    axis: "rows" | "columns",
    format: LineFormat
  ): void {
    for (const range of ranges ?? []) formatLines(this.workbook, sheet, areaOf(range), axis, format);
  }

  private sizes(
    sheet: SheetData,
    ranges: IRange[] | undefined,
    axis: "rows" | "columns",
    sizes: number | IObjectArrayPrimitiveType<Nullable<number>> | undefined,
    format: (size: number) => LineFormat
  ): void {
    for (const range of ranges ?? []) {
      const area = areaOf(range);
      const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.col, area.cols];
      for (let i = first; i < first + count; i++) {
        const size = typeof sizes === "number" ? sizes : sizes?.[i];
        const line = axis === "rows" ? { ...area, row: i, rows: 1 } : { ...area, col: i, cols: 1 };
        if (size) formatLines(this.workbook, sheet, line, axis, format(size));
      }
    }
  }

  private newSheet(index: number | undefined): void {
    const sheet = addSheet(this.workbook);
    if (index !== undefined) moveSheet(this.workbook, sheet, index);
  }
}

function boundsOf(placed: readonly PlacedCell[]): { row: number; col: number; rows: number; cols: number } {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, col } of placed) {
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}
