import { type FoundTable, headerNames, type Line, tablesIn } from "../../domain/adoption";
import { match, type Named, thisRow } from "../../domain/tables";
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

/**
 * The table a cell stands in, below its header; or right beside, where a new column would be. A plain range that is
 * used as a table has no name that a formula could say.
 */
function tableAt({ survey }: Book, { sheet, at }: ActiveCell): TableInfo | null {
  const here = survey.tables.filter((t) => !t.range && t.sheet === sheet.id && isBeside(t, at.row));
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

/** Cells counted from column A, as the matcher of headers counts them. */
function linesOf(cells: Grid, used: Area): Line[] {
  const before = Array.from({ length: used.col }, () => "");
  return cells.map((line, i) => ({ row: used.row + i, cells: [...before, ...line] }));
}

/** The table whose lines the cell's row is among: the one it stands in, else the nearest to its left. */
function tableBeside(lines: readonly Line[], { row, col }: Area): FoundTable | null {
  const here = tablesIn(lines, { days: true }).filter(
    (t) => row >= firstOf(t) && row < firstOf(t) + linesTogether(t, lines)
  );
  const left = here.filter(({ span }) => span.from <= col);
  return left.reduce<FoundTable | null>((best, t) => (best && best.span.from > t.span.from ? best : t), null);
}

const firstOf = ({ top, headerRows }: FoundTable): number => top + headerRows;

/** Lines until the first row that is none: one that adds up, or blank rows; a single one between two lines is passed. */
function linesTogether(table: FoundTable, all: readonly Line[]): number {
  let next = firstOf(table);
  const isBlank = (row: number) =>
    all.some(
      (line) =>
        line.row === row && line.cells.slice(table.span.from, table.span.to + 1).every((c) => c === "")
    );
  for (const { row } of table.lines) {
    if (row !== next && !(row === next + 1 && isBlank(next))) break;
    next = row + 1;
  }
  return next - firstOf(table);
}

function inRange(cells: Grid, used: Area, { at }: ActiveCell): Surroundings | null {
  const lines = linesOf(cells, used);
  const table = tableBeside(lines, at);
  if (!table) return null;
  const [first, rows] = [firstOf(table), linesTogether(table, lines)];
  const headers = headerNames(
    lines.filter(({ row }) => row >= table.top && row < first),
    table.span
  );
  const own = { row: first, rows, col: at.col, cols: 1 };
  const below = lines
    .filter(({ row }) => row >= first && row < first + rows)
    .map(({ cells: line }) => [line[at.col] ?? ""]);
  return {
    fields: headers.flatMap((header, i) => fieldOf(header, table.span.from + i, own, at)),
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

/** A column of a range as formulas of the cell's row name it; none for its own and for one without a header. */
function fieldOf(header: string, col: number, { row, rows }: Area, at: Area): Field[] {
  if (col === at.col || header === "") return [];
  const letters = columnName(col);
  const whole = `${letters}$${row + 1}:${letters}$${row + rows}`;
  return [{ header, col, row: `${letters}${at.row + 1}`, whole }];
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
  // Cells of a plain range wouldn't take in the lines that are added later.
  return only && second === undefined && !only.range ? `${only.name}[#All]` : null;
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
