import { headerKey, match, type Named, thisRow } from "../../domain/tables";
import { PENALTY_LOG_COLUMNS, RATE_COLUMNS } from "../../domain/registers";
import type { Book } from "../../book/open";
import {
  type ActiveCell,
  type Area,
  columnName,
  fixed,
  type Grid,
  quoted,
  type ReadPort,
  type TableInfo,
} from "../../excel";
import { KNOWN_HEADERS } from "./columns";

/** A column that stands beside the cell, and how formulas of its row name it. */
export interface Field {
  readonly header: string;
  /** The cell of this row. */
  readonly row: string;
  /** All cells of the column. */
  readonly whole: string;
  readonly col: number;
}

/** What a cell stands in: a table, or a range under a row of headers. */
export interface Surroundings {
  readonly fields: readonly Field[];
  /** The cells of this row from one column to another, and the headers over them. */
  span(first: Field, last: Field): { readonly row: string; readonly headers: string };
  /** The rows of data, the header excluded. */
  readonly rows: Pick<Area, "row" | "rows">;
  /** The blank cells that the formula can fill: its own column over all rows; null when there are none but its own. */
  readonly column: Area | null;
  /** Inside an Excel table a spilling answer needs one cell. */
  readonly isTable: boolean;
}

/** More cells than this are not read to find a row of headers. */
const MOST_CELLS = 200_000;
const KNOWN = new Set(KNOWN_HEADERS.map(headerKey));
const SUMS = new Set(["合计", "小计", "总计", "共计", "total"]);

/** One round trip: what stands around the cell; null when nothing there says what its columns are. */
export async function surroundingsOf(
  port: ReadPort,
  book: Book,
  cell: ActiveCell
): Promise<Surroundings | null> {
  const table = tableAt(book, cell);
  if (table) return inTable(port, table, cell);
  const used = book.survey.sheets.find((s) => s.id === cell.sheet.id)?.used;
  if (!used || used.rows * used.cols > MOST_CELLS) return null;
  const [contents] = await port.read([{ sheet: cell.sheet.id, at: used }]);
  return contents ? inRange(contents.values, used, cell) : null;
}

/** The table a cell stands in, below its header; or right beside, where a new column would be. */
function tableAt({ survey }: Book, { sheet, at }: ActiveCell): TableInfo | null {
  const here = survey.tables.filter((t) => t.sheet === sheet.id && isBeside(t, at.row));
  const inside = here.find(({ area }) => at.col >= area.col && at.col < area.col + area.cols);
  return inside ?? here.find(({ area }) => at.col === area.col + area.cols) ?? null;
}

const bodyRows = ({ area, totals }: TableInfo) => ({
  row: area.row + 1,
  rows: area.rows - 1 - (totals ? 1 : 0),
});

function isBeside(table: TableInfo, row: number): boolean {
  const body = bodyRows(table);
  return row >= body.row && row < body.row + body.rows;
}

async function inTable(port: ReadPort, table: TableInfo, { sheet, at }: ActiveCell): Promise<Surroundings> {
  const { area, name } = table;
  const rows = bodyRows(table);
  const isInside = at.col < area.col + area.cols;
  const own = { ...rows, col: at.col, cols: 1 };
  const [contents] = await port.read([{ sheet: sheet.id, at: own }]);
  const fields = table.columns.flatMap((header, i): Field[] => {
    const inRow = thisRow(header);
    const column = area.col + i;
    if (column === at.col) return [];
    return [
      { header, col: column, row: isInside ? inRow : `${name}${inRow}`, whole: `${name}${ofColumn(header)}` },
    ];
  });
  return {
    fields,
    rows,
    column: columnIn(contents?.formulas ?? [], own),
    isTable: isInside,
    span: (first, last) => ({
      row: `${isInside ? "" : name}[@${ofColumn(first.header)}:${ofColumn(last.header)}]`,
      headers: `${name}[[#Headers],${ofColumn(first.header)}:${ofColumn(last.header)}]`,
    }),
  };
}

/** A header in the brackets of a structured reference. */
const ofColumn = (header: string): string => `[${header.replace(/['#[\]@]/g, "'$&")}]`;

/** All of the column when every cell of it is blank, so that nothing is overwritten. */
function columnIn(formulas: Grid, column: Area): Area | null {
  const isBlank = formulas.every(([cell = ""]) => cell === "");
  return isBlank && column.rows > 1 ? column : null;
}

/** Days of a roster's header are numbers. */
const isHeader = (value: unknown): boolean => isText(value) || typeof value === "number";
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** The row above the cell that names the most columns we know, the nearest of equals. */
function headerRow(cells: Grid, above: number): number | null {
  let best: { row: number; known: number } | null = null;
  for (let row = Math.min(above, cells.length) - 1; row >= 0; row--) {
    const known = (cells[row] ?? []).filter((v) => isText(v) && KNOWN.has(headerKey(v))).length;
    if (known > (best?.known ?? 0)) best = { row, known };
  }
  return best?.row ?? null;
}

/** Neighbouring headers without a gap: those the cell stands among, else those nearest to its left. */
function runOf(headers: Grid[number], col: number): { from: number; to: number } | null {
  let at = Math.min(col, headers.length - 1);
  if (!isHeader(headers[at] ?? "")) at--;
  while (at >= 0 && !isHeader(headers[at] ?? "")) at--;
  if (at < 0) at = headers.findIndex((h) => isHeader(h));
  if (at < 0) return null;
  let [from, to] = [at, at];
  while (isHeader(headers[from - 1] ?? "")) from--;
  while (isHeader(headers[to + 1] ?? "")) to++;
  return { from, to };
}

function inRange(cells: Grid, used: Area, { at }: ActiveCell): Surroundings | null {
  const header = headerRow(cells, at.row - used.row);
  const run = header === null ? null : runOf(cells[header] ?? [], at.col - used.col);
  if (header === null || run === null) return null;
  const headers = (cells[header] ?? []).slice(run.from, run.to + 1).map(String);
  const rows = dataRows(cells.slice(header + 1), run);
  const first = used.row + header + 1;
  if (at.row >= first + rows) return null;
  const fields = headers.flatMap((text, i): Field[] => {
    const col = used.col + run.from + i;
    if (col === at.col) return [];
    const letters = columnName(col);
    return [
      {
        header: text,
        col,
        row: `${letters}${at.row + 1}`,
        whole: `${letters}$${first + 1}:${letters}$${first + rows}`,
      },
    ];
  });
  const own = { row: first, rows, col: at.col, cols: 1 };
  const below = Array.from({ length: rows }, (_, i) => [cells[header + 1 + i]?.[at.col - used.col] ?? ""]);
  return {
    fields,
    rows: { row: first, rows },
    column: columnIn(below, own),
    isTable: false,
    span: (from, to) => {
      const [left, right] = [columnName(from.col), columnName(to.col)];
      return {
        row: `${left}${at.row + 1}:${right}${at.row + 1}`,
        headers: `${left}$${first}:${right}$${first}`,
      };
    },
  };
}

/** Rows until the first one with nothing in it, or one that adds up. */
function dataRows(cells: Grid, { from, to }: { from: number; to: number }): number {
  const end = cells.findIndex((row) => {
    const line = row.slice(from, to + 1);
    return line.every((v) => v === "") || line.some((v) => isText(v) && SUMS.has(headerKey(v)));
  });
  return end < 0 ? cells.length : end;
}

/** The only table of the workbook that has such columns, whole with its headers; null when none or several have. */
export function tableLike(
  { survey }: Book,
  columns: readonly Named[],
  isOne: (found: Readonly<Partial<Record<string, number>>>) => boolean,
  except: ActiveCell
): string | null {
  const isHere = ({ sheet, area }: TableInfo) => sheet === except.sheet.id && isIn(area, except.at);
  const found = survey.tables.filter((t) => !isHere(t) && isOne(match(columns, t.columns).columns));
  const [only, second] = found;
  return only && second === undefined ? `${only.name}[#All]` : null;
}

const isIn = (area: Area, { row, col }: Area): boolean =>
  row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols;

export const ratesIn = (book: Book, cell: ActiveCell): string | null =>
  tableLike(
    book,
    RATE_COLUMNS,
    (c) =>
      c["courier"] !== undefined && c["region"] !== undefined && (c["first"] ?? c["firstKg"]) !== undefined,
    cell
  );

export const logIn = (book: Book, cell: ActiveCell): string | null =>
  tableLike(
    book,
    PENALTY_LOG_COLUMNS,
    (c) => c["day"] !== undefined && c["matter"] !== undefined && (c["number"] ?? c["name"]) !== undefined,
    cell
  );

/** Cells of another sheet, fixed. */
export const onSheet = (sheet: string, at: Area): string => `${quoted(sheet)}!${fixed(at)}`;
