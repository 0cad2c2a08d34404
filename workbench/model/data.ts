/**
 * The plain data of a workbook: what the file layer reads and writes, what the calculation engine is loaded with,
 * and what the host's object model changes. Rows and columns are 0-based; formulas are stored in Excel's A1 form
 * without the leading "=" and without the file's prefixes (`SHOP.X(…)`, not `_xldudf_SHOP_X(…)`).
 */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#GETTING_DATA"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#BLOCKED!"
  | "#CONNECT!"
  | "#FIELD!"
  | "#UNKNOWN!";

export interface CellError {
  readonly error: ErrorCode;
  /** The sentence a custom function gave with the error; not stored in a file. */
  readonly message?: string;
}

export type CellValue = string | number | boolean | CellError;

export interface CellData {
  /** The value, or the last result of the formula. Absent = blank. */
  v?: CellValue;
  f?: string;
  /** Spilled or array formula: the area the anchor fills (`dynamic` = modern spill, else Ctrl+Shift+Enter). */
  array?: { rows: number; cols: number; dynamic: boolean };
  /** A cell filled by another cell's spill: where the anchor stands. Never stored as a formula. */
  spillOf?: { row: number; col: number };
  /** Index into BookData.styles; absent = the row's style, else the column's, else 0. */
  s?: number;
  /** Rich text or phonetic content of the original file (index into its strings), kept while the value is unchanged. */
  origin?: number;
}

export interface Color {
  rgb?: string; // "#RRGGBB"
  theme?: number;
  tint?: number;
  indexed?: number;
}

export interface BorderSide {
  style:
    | "thin"
    | "medium"
    | "thick"
    | "dashed"
    | "dotted"
    | "double"
    | "hair"
    | "mediumDashed"
    | "dashDot"
    | "mediumDashDot"
    | "dashDotDot"
    | "mediumDashDotDot"
    | "slantDashDot";
  color?: Color;
}

export interface StyleData {
  numberFormat?: string;
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    strike?: boolean;
    underline?: "single" | "double" | "singleAccounting" | "doubleAccounting";
    color?: Color;
  };
  fill?: { pattern: string; fg?: Color; bg?: Color };
  border?: {
    left?: BorderSide;
    right?: BorderSide;
    top?: BorderSide;
    bottom?: BorderSide;
    diagonal?: BorderSide;
  };
  align?: {
    horizontal?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
    vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
    wrap?: boolean;
    indent?: number;
    shrink?: boolean;
    rotation?: number;
  };
  protection?: { locked?: boolean; hidden?: boolean };
  /** The cell's text was typed with a leading apostrophe. */
  quotePrefix?: boolean;
  /**
   * Index of the cellXfs record the style was read from, or made from by changing something: what is not modelled here
   * (named cell style, gradient fill) is taken from that record. Absent for a style made here.
   */
  xf?: number;
}

/** 0-based, both ends included. */
export interface Area {
  row: number;
  col: number;
  rows: number;
  cols: number;
}

export interface TableColumnData {
  id: number;
  name: string;
  /** Calculated-column formula, without "=". */
  formula?: string;
  totalsFunction?: string;
  totalsLabel?: string;
}

export interface TableData {
  id: number;
  name: string;
  area: Area; // header, body and totals rows included
  headerRow: boolean;
  totalsRow: boolean;
  columns: TableColumnData[];
  style?: string;
  bandedRows?: boolean;
  bandedColumns?: boolean;
  firstColumn?: boolean;
  lastColumn?: boolean;
  autoFilter: boolean;
  /** Package part it was read from; absent for a table made here. */
  part?: string;
}

/** Of the switches that are absent, Excel's default holds: on. */
export interface ValidationData {
  areas: Area[];
  type: "none" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  formula1?: string;
  formula2?: string;
  allowBlank?: boolean;
  inCellDropdown?: boolean;
  errorStyle?: "stop" | "warning" | "information";
  showError?: boolean;
  errorTitle?: string;
  errorMessage?: string;
  showPrompt?: boolean;
  promptTitle?: string;
  promptMessage?: string;
}

export interface ConditionalFormatData {
  id: string;
  areas: Area[];
  priority: number;
  stopIfTrue?: boolean;
  /** expression, cellIs and containsText are understood; `other` is carried over from the file as it is. */
  type: "expression" | "cellIs" | "containsText" | "other";
  operator?: string;
  formulas: string[];
  text?: string;
  /** Only font, fill and border matter. */
  style?: StyleData;
  /** The raw element of the original file, for `other` and for rules nobody changed. */
  origin?: string;
}

export interface NameData {
  name: string;
  /** Formula without "=": `店务设置!$B$2`, `0.06`, `"S0"`. */
  formula: string;
  /** Sheet id for a sheet-level name. */
  sheet?: string;
  hidden?: boolean;
  comment?: string;
}

export interface PageSetupData {
  orientation?: "portrait" | "landscape";
  /** Excel's paperSize code: 9 = A4, 8 = A3. */
  paperSize?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  printArea?: Area;
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  blackAndWhite?: boolean;
  header?: string;
  footer?: string;
}

export interface ProtectionData {
  /** `true`: the file holds a password nobody knows here; a text: the password given now. */
  password?: boolean | string;
  /** What stays allowed, under Office.js's names (`allowInsertRows`, `allowSort`, …); absent = not allowed. */
  options: Record<string, boolean>;
  selectionMode?: "Normal" | "Unlocked" | "None";
}

/** The kinds of chart that can be made here; a file may hold others. */
export type ChartKind = "ColumnClustered" | "BarClustered" | "Line" | "Pie";

export interface ChartData {
  id: string;
  name: string;
  /** `Other`: of a file, of a kind that is not modelled; it can be moved and deleted. */
  kind: ChartKind | "Other";
  /** What it draws, headers included; the sheet by id. Null for a kind that is not modelled. */
  source: { sheet: string; area: Area } | null;
  seriesBy: "Columns" | "Rows";
  /** "" = none is shown. */
  title: string;
  legend: boolean;
  /** Where it stands on the sheet, points. */
  place: { left: number; top: number; width: number; height: number };
  /** Package part it was read from; absent for a chart made here. */
  part?: string;
}

export interface SheetData {
  /** Stable id of our own, e.g. "{00000001-0001-0000-0000-000000000000}". */
  id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor?: Color;
  /** Key = row * 16384 + col. */
  cells: Map<number, CellData>;
  /** Heights in points. */
  rows: Map<number, { height?: number; hidden?: boolean; style?: number }>;
  /** Widths in characters of the default font, padding included, as the file has them. */
  columns: Map<number, { width?: number; hidden?: boolean; style?: number }>;
  defaultRowHeight?: number;
  defaultColumnWidth?: number;
  merges: Area[];
  freeze?: { rows: number; cols: number };
  tables: TableData[];
  validations: ValidationData[];
  conditionalFormats: ConditionalFormatData[];
  charts: ChartData[];
  protection?: ProtectionData;
  page: PageSetupData;
  showGridlines: boolean;
  /** Package part it was read from; absent for a sheet made here. */
  part?: string;
}

export interface BookData {
  date1904: boolean;
  /** Sheets can't be added, copied, renamed, moved, hidden or deleted. */
  structureProtected?: boolean;
  /** File format the book was read from. */
  sheets: SheetData[];
  activeSheet: number;
  names: NameData[];
  /** Interned styles; index 0 is the default. */
  styles: StyleData[];
  theme?: { colors: string[] }; // "#RRGGBB", in Excel's theme index order
  /** Add-in settings kept in the file (docSettings), key → JSON text. */
  settings: Map<string, string>;
}

export const COLUMN_COUNT = 16384;
export const ROW_COUNT = 1048576;
export const cellKey = (row: number, col: number): number => row * COLUMN_COUNT + col;
