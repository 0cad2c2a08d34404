import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { COLUMN_COUNT, type BookData, type CellData, type SheetData } from "../../model/data";
import { colorOf, paletteOf, type Palette } from "./colors";
import { rangeOf, within } from "./ranges";
import { ruleResources } from "./rules";
import { gridStyle } from "./styles";
import { partAt, tableLook } from "./table-look";

const PIXELS_A_CHARACTER = 7;
const PIXELS_A_POINT = 4 / 3;
/** Room to go on below and beside what is there. */
const SPARE = { rows: 1000, columns: 20 };
const LEAST = { rows: 2000, columns: 40 };

export const columnPixels = (characters: number): number => Math.round(characters * PIXELS_A_CHARACTER);
export const characters = (pixels: number): number => pixels / PIXELS_A_CHARACTER;
export const points = (pixels: number): number => pixels / PIXELS_A_POINT;
export const rowPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

/** Styles by id: the cell's own index, and for cells of tables the look of their row mixed in. */
export class GridStyles {
  readonly palette: Palette;
  readonly known: Record<string, IStyleData> = {};

  constructor(private readonly book: BookData) {
    this.palette = paletteOf(book.theme);
  }

  idAt(sheet: SheetData, row: number, col: number, cell: CellData | undefined): string | undefined {
    const index = cell?.s ?? sheet.rows.get(row)?.style ?? sheet.columns.get(col)?.style ?? 0;
    const table = sheet.tables.find((t) => within(t.area, row, col));
    if (!table) return cell?.s === undefined ? undefined : this.intern(`s${index}`, () => this.own(index));
    const part = partAt(table, row);
    return this.intern(`s${index}-${table.style ?? ""}-${part}`, () => ({
      ...this.own(0),
      ...tableLook(table, part, this.palette),
      ...this.beyondDefault(index),
    }));
  }

  fontSize(index: number): number {
    return this.book.styles[index]?.font?.size ?? 0;
  }

  idOf(index: number): string {
    return this.intern(`s${index}`, () => this.own(index));
  }

  /** What a cell has of its own wins over its table's look; what every cell has does not. */
  private beyondDefault(index: number): IStyleData {
    const usual = this.own(0);
    const own = Object.entries(this.own(index)) as [keyof IStyleData, unknown][];
    return Object.fromEntries(
      own.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key]))
    );
  }

  private own(index: number): IStyleData {
    return gridStyle(this.book.styles[index] ?? {}, this.palette);
  }

  private intern(id: string, make: () => IStyleData): string {
    this.known[id] ??= make();
    return id;
  }
}

/** The grid shows values and hands formulas to the editor; it never calculates a cell. */
export function gridCell(cell: CellData | undefined, style: string | undefined): ICellData {
  const made: ICellData = { v: null, f: null, t: null, p: null, si: null };
  if (style !== undefined) made.s = style;
  if (!cell) return made;
  if (cell.f !== undefined) made.f = `=${cell.f}`;
  const value = cell.v;
  if (typeof value === "number") Object.assign(made, { v: value, t: CellValueType.NUMBER });
  else if (typeof value === "boolean") Object.assign(made, { v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  else if (typeof value === "string") Object.assign(made, { v: value, t: CellValueType.STRING });
  else if (value) Object.assign(made, { v: value.error, t: CellValueType.STRING });
  return made;
}

function cellsOf(sheet: SheetData, styles: GridStyles): IWorksheetData["cellData"] {
  const rows: IWorksheetData["cellData"] = {};
  const put = (row: number, col: number): void => {
    const cell = sheet.cells.get(row * COLUMN_COUNT + col);
    (rows[row] ??= {})[col] = gridCell(cell, styles.idAt(sheet, row, col, cell));
  };
  for (const key of sheet.cells.keys()) put(Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT);
  for (const { area } of sheet.tables) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let col = area.col; col < area.col + area.cols; col++) {
        if (!rows[row]?.[col]) put(row, col);
      }
    }
  }
  return rows;
}

/** The first row and column that hold nothing any more. */
function extent(sheet: SheetData): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const key of sheet.cells.keys()) {
    rows = Math.max(rows, Math.floor(key / COLUMN_COUNT) + 1);
    columns = Math.max(columns, (key % COLUMN_COUNT) + 1);
  }
  return { rows, columns };
}

/** Line height of a font, in points, as Excel makes a row for it that has no height of its own. */
const LINE = 1.35;

/** Rows without a height of their own grow with their largest font. */
function grownRows(sheet: SheetData, styles: GridStyles): Map<number, number> {
  const usual = sheet.defaultRowHeight ?? 15;
  const grown = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const size = cell.s === undefined ? 0 : styles.fontSize(cell.s);
    const row = Math.floor(key / COLUMN_COUNT);
    const height = Math.max(size * LINE, grown.get(row) ?? usual);
    if (height > usual && sheet.rows.get(row)?.height === undefined) grown.set(row, height);
  }
  return grown;
}

export function rowData(sheet: SheetData, styles: GridStyles): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const [index, height] of grownRows(sheet, styles)) rows[index] = { h: rowPixels(height) };
  for (const [index, row] of sheet.rows) {
    rows[index] = {
      ...rows[index],
      ...(row.height === undefined ? {} : { h: rowPixels(row.height), ia: BooleanNumber.FALSE }),
      ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(row.style === undefined ? {} : { s: styles.idOf(row.style) }),
    };
  }
  return rows;
}

export function columnData(
  sheet: SheetData,
  styles: GridStyles
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [index, column] of sheet.columns) {
    columns[index] = {
      ...(column.width === undefined ? {} : { w: columnPixels(column.width) }),
      ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(column.style === undefined ? {} : { s: styles.idOf(column.style) }),
    };
  }
  return columns;
}

export const freezeOf = ({ freeze }: SheetData): IWorksheetData["freeze"] => ({
  xSplit: freeze?.cols ?? 0,
  ySplit: freeze?.rows ?? 0,
  startRow: freeze?.rows || -1,
  startColumn: freeze?.cols || -1,
});

export const hiddenFlag = (sheet: SheetData): BooleanNumber =>
  sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;

/** What Univer wants of a sheet and Excel's files do not say. */
export const HEADERS = {
  rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
  columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
  rightToLeft: BooleanNumber.FALSE,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
};

export function sheetSnapshot(sheet: SheetData, styles: GridStyles): Partial<IWorksheetData> {
  const used = extent(sheet);
  return {
    ...HEADERS,
    id: sheet.id,
    name: sheet.name,
    tabColor: colorOf(sheet.tabColor, styles.palette) ?? "",
    hidden: hiddenFlag(sheet),
    freeze: freezeOf(sheet),
    rowCount: Math.max(LEAST.rows, used.rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, used.columns + SPARE.columns),
    defaultColumnWidth: columnPixels(sheet.defaultColumnWidth ?? 9.14),
    defaultRowHeight: rowPixels(sheet.defaultRowHeight ?? 15),
    mergeData: sheet.merges.map(rangeOf),
    cellData: cellsOf(sheet, styles),
    rowData: rowData(sheet, styles),
    columnData: columnData(sheet, styles),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** The whole workbook as the grid takes it over. */
export function bookSnapshot(book: BookData, unit: string, name: string, styles: GridStyles): IWorkbookData {
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet, styles)]));
  return {
    id: unit,
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets,
    styles: styles.known,
    defaultStyle: styles.idOf(0),
    resources: ruleResources(book, styles.palette),
  };
}
