import { isEntireColumn, isEntireRow } from "../../model/address";
import { contains } from "../../model/areas";
import { usedArea, positions } from "../../model/cells";
import { cellKey, type Area, type CellData } from "../../model/data";
import { writeInput } from "../../model/edit/content";
import { applyStyle, formatLines } from "../../model/edit/formats";
import { noticeCalculatedColumns } from "../../model/edit/calculated-columns";
import { renderValue } from "../../model/numbers/render";
import { isDateFormat } from "../../model/numbers/sections";
import { invalidArgument } from "../errors";
import { readOnly, type Property } from "../object";
import type { LiveRange } from "../session";
import { addressOf, isUnbounded } from "./range-target";
import { checkSize, inputOf, type Matrix } from "../../model/edit/content";
import { columnPoints, rowPoints, span } from "../../model/metrics";

type Read = (cell: CellData | undefined, row: number, col: number) => unknown;

/** One value for each cell; an unbounded range has none. */
function matrix(range: LiveRange, read: Read): unknown[][] | null {
  const area = range.place;
  if (isUnbounded(area)) return null;
  const { cells } = range.sheet;
  range.session.cellsTouched += area.rows * area.cols;
  const rows = new Array<unknown[]>(area.rows);
  // Long columns are read by the hundred thousand cells: plain loops.
  for (let r = 0; r < area.rows; r++) {
    const row = area.row + r;
    const line = new Array<unknown>(area.cols);
    for (let c = 0; c < area.cols; c++)
      line[c] = read(cells.get(cellKey(row, area.col + c)), row, area.col + c);
    rows[r] = line;
  }
  return rows;
}

export const plainValue = (cell: CellData | undefined): unknown => {
  const v = cell?.v;
  return v === undefined ? "" : typeof v === "object" ? v.error : v;
};

const formulaOrValue = (cell: CellData | undefined): unknown =>
  cell?.f === undefined ? plainValue(cell) : `=${cell.f}`;

function valueType(cell: CellData | undefined): string {
  const v = cell?.v;
  if (v === undefined) return "Empty";
  if (typeof v === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof v as "string" | "number" | "boolean"
  ];
}

const formatOf = (range: LiveRange, row: number, col: number): string =>
  range.session.workbook.styleAt(range.sheet, row, col).numberFormat ?? "General";

function write(range: LiveRange, input: unknown): void {
  const area = range.place;
  if (isUnbounded(area)) throw invalidArgument("Values can't be written to an entire row or column at once.");
  range.session.cellsTouched += area.rows * area.cols;
  const { workbook, typing } = range.session;
  writeInput(workbook, range.sheet, area, input, typing);
  noticeCalculatedColumns(workbook, range.sheet, area);
}

function writeFormat(range: LiveRange, input: unknown): void {
  const area = range.place;
  const { workbook } = range.session;
  if (!Array.isArray(input)) return applyStyle(workbook, range.sheet, area, { numberFormat: String(input) });
  const rows = input as Matrix;
  // Excel takes [[format]] for any range, as Microsoft's own table sample does.
  if (rows.length === 1 && rows[0]?.length === 1) return writeFormat(range, rows[0][0]);
  checkSize(area, rows);
  range.session.cellsTouched += area.rows * area.cols;
  for (const block of uniformBlocks(area, rows)) {
    applyStyle(workbook, range.sheet, block.area, { numberFormat: block.format });
  }
}

/** Runs of rows that have one format in a column: few blocks instead of many cells. */
function uniformBlocks(area: Area, rows: Matrix): { area: Area; format: string }[] {
  const blocks: { area: Area; format: string }[] = [];
  const formatAt = inputOf(rows);
  for (let j = 0; j < area.cols; j++) {
    for (let i = 0; i < area.rows;) {
      const format = formatAt(i, j);
      let end = i + 1;
      while (end < area.rows && formatAt(end, j) === format) end++;
      if (format !== null) {
        blocks.push({
          area: { row: area.row + i, col: area.col + j, rows: end - i, cols: 1 },
          format: String(format),
        });
      }
      i = end;
    }
  }
  return blocks;
}

function uniform<V>(values: Iterable<V>): V | null {
  let first: V | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (value !== first) return null;
  }
  return first ?? null;
}

function hiddenState(range: LiveRange, axis: "rows" | "columns"): boolean | null {
  const { row, col, rows, cols } = range.place;
  const [first, count] = axis === "rows" ? [row, rows] : [col, cols];
  const lines = range.sheet[axis];
  const states = function* (): Generator<boolean> {
    for (let i = first; i < first + Math.min(count, 100_000); i++) yield lines.get(i)?.hidden ?? false;
  };
  return uniform(states());
}

const hide = (axis: "rows" | "columns"): Property<LiveRange> => ({
  get: (range) => hiddenState(range, axis),
  set: (range, value) =>
    formatLines(range.session.workbook, range.sheet, range.place, axis, { hidden: value === true }),
});

function category(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (isDateFormat(format)) return /[ymd]/i.test(format) ? "Date" : "Time";
  if (format.includes("%")) return "Percentage";
  if (/[¥$€£]/.test(format)) return "Currency";
  return /^[#0,.]+$/.test(format) ? "Number" : "Custom";
}

/** In a table cell newer Excel writes `@` before functions that could give more than one value, as ours could. */
function spelled(range: LiveRange, cell: CellData | undefined, row: number, col: number): unknown {
  const { options, functionNamespace } = range.session;
  const marks = cell?.f !== undefined && options.profile.atInTables && functionNamespace !== null;
  if (!marks || !range.sheet.tables.some(({ area }) => contains(area, { row, col, rows: 1, cols: 1 })))
    return formulaOrValue(cell);
  const call = new RegExp(`"(?:[^"]|"")*"|(?<![@\\w.])${functionNamespace}\\.[\\w.]+\\(`, "gi");
  return `=${cell.f}`.replace(call, (text) => (text.startsWith('"') ? text : `@${text}`));
}

const formulas: Property<LiveRange> = {
  get: (range) => matrix(range, (cell, row, col) => spelled(range, cell, row, col)),
  set: write,
};
const numberFormat: Property<LiveRange> = {
  get: (range) => matrix(range, (_, row, col) => formatOf(range, row, col)),
  set: writeFormat,
};

function spills(range: LiveRange): boolean | null {
  const { workbook } = range.session;
  const area = usedArea(range.sheet, range.place, true);
  if (!area) return false;
  const inSpill = [...positions(area)].map(([row, col]) => {
    const cell = workbook.cell(range.sheet, row, col);
    return cell?.spillOf !== undefined || cell?.array?.dynamic === true;
  });
  return uniform(inSpill);
}

export const rangeScalars: Record<string, Property<LiveRange>> = {
  address: readOnly((range) => addressOf(range)),
  addressLocal: readOnly((range) => addressOf(range)),
  cellCount: readOnly(({ place }) => (place.rows * place.cols > 2 ** 31 - 1 ? -1 : place.rows * place.cols)),
  columnCount: readOnly(({ place }) => place.cols),
  columnIndex: readOnly(({ place }) => place.col),
  rowCount: readOnly(({ place }) => place.rows),
  rowIndex: readOnly(({ place }) => place.row),
  columnHidden: hide("columns"),
  rowHidden: hide("rows"),
  hidden: readOnly((range) => {
    const states = [hiddenState(range, "rows"), hiddenState(range, "columns")];
    return states.includes(true) ? true : states.includes(null) ? null : false;
  }),
  isEntireColumn: readOnly(({ place }) => isEntireColumn(place)),
  isEntireRow: readOnly(({ place }) => isEntireRow(place)),
  formulas,
  formulasLocal: formulas,
  hasSpill: readOnly(spills),
  height: readOnly((range) => span(range.place.row, range.place.rows, (row) => rowPoints(range.sheet, row))),
  width: readOnly((range) =>
    span(range.place.col, range.place.cols, (col) => columnPoints(range.sheet, col))
  ),
  left: readOnly((range) => span(0, range.place.col, (col) => columnPoints(range.sheet, col))),
  top: readOnly((range) => span(0, range.place.row, (row) => rowPoints(range.sheet, row))),
  numberFormat,
  numberFormatLocal: numberFormat,
  numberFormatCategories: readOnly((range) =>
    matrix(range, (_, row, col) => category(formatOf(range, row, col)))
  ),
  savedAsArray: readOnly((range) => {
    const cell = range.session.workbook.cell(range.sheet, range.place.row, range.place.col);
    return cell?.array !== undefined;
  }),
  text: readOnly((range) => {
    const options = { locale: range.session.options.locale, date1904: range.session.workbook.data.date1904 };
    return matrix(range, (cell, row, col) => renderValue(cell?.v, formatOf(range, row, col), options));
  }),
  values: { get: (range) => matrix(range, plainValue), set: write },
  valueTypes: readOnly((range) => matrix(range, valueType)),
};
