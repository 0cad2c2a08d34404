import {
  type FoundTable,
  groupNames,
  headerNames,
  type Line,
  type SheetColumn,
  tablesIn,
  tableUnder,
} from "../../domain/adoption";
import { type Book, bodyOf } from "../../book/open";
import type { Area, Contents, ReadPort, Region, SheetInfo, TableInfo } from "../../excel";

/** A table of the workbook, an Excel table or a plain range, with a sample of what stands in it. */
export interface SeenTable {
  readonly sheet: SheetInfo;
  /** Null: a plain range. */
  readonly table: TableInfo | null;
  readonly found: FoundTable;
  /** From the first header to the last line, a row of totals included. */
  readonly area: Area;
  readonly headerRows: 1 | 2;
  readonly totals: boolean;
  readonly columns: readonly SheetColumn[];
}

/** A sheet of this many rows is read whole; of a longer one beginning and end are. */
const WHOLE = 1200;
const HEAD = 400;
const TAIL = 200;
const MOST_COLUMNS = 120;
const SAMPLE = 200;

/** One round trip: every table of the visible sheets, but for those we made for other ends. */
export async function seeTables(port: ReadPort, book: Book): Promise<SeenTable[]> {
  const sheets = book.survey.sheets.filter(({ visible, used }) => visible && used !== null);
  const regions = sheets.map(sampleOf);
  const read = await port.read(regions.flat());
  let next = 0;
  return sheets.flatMap((sheet, i) => {
    const parts = regions[i] ?? [];
    const lines = parts.flatMap((region) => linesOf(region, read[next++]));
    return tablesOn(book, sheet, lines);
  });
}

function sampleOf({ id, used }: SheetInfo): Region[] {
  if (!used) return [];
  const at = { ...used, cols: Math.min(used.cols, MOST_COLUMNS) };
  if (at.rows <= WHOLE) return [{ sheet: id, at }];
  return [
    { sheet: id, at: { ...at, rows: HEAD } },
    { sheet: id, at: { ...at, row: at.row + at.rows - TAIL, rows: TAIL } },
  ];
}

/** Cells counted from column A, so that a column means the same everywhere. */
function linesOf({ at }: Region, contents: Contents | undefined): Line[] {
  const before = Array.from({ length: at.col }, () => "");
  return (contents?.values ?? []).map((cells, i) => ({ row: at.row + i, cells: [...before, ...cells] }));
}

/** Tables we make carry our name; registers among them are read like any other. */
const OURS = /^(店务_|ShopOps_)/;

function tablesOn(book: Book, sheet: SheetInfo, lines: readonly Line[]): SeenTable[] {
  const tables = book.survey.tables.filter((t) => t.sheet === sheet.id && t.range === undefined);
  const isTaken = (row: number, col: number) => tables.some(({ area }) => isIn(area, row, col));
  const known = tables
    .filter(({ name }) => !OURS.test(name))
    .flatMap((table) => seenTable(sheet, table, lines));
  return [...known, ...tablesIn(lines, { taken: isTaken }).map((found) => seen(sheet, null, found, lines))];
}

const isIn = ({ row, col, rows, cols }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= col && c < col + cols;

function seenTable(sheet: SheetInfo, table: TableInfo, lines: readonly Line[]): SeenTable[] {
  const { area } = table;
  const body = bodyOf(table);
  const own = lines.filter(({ row }) => row < body.row + body.rows);
  const span = { from: area.col, to: area.col + area.cols - 1 };
  const found = tableUnder(own, { row: area.row, headerRows: 1, span });
  return found ? [seen(sheet, table, found, lines)] : [];
}

function seen(
  sheet: SheetInfo,
  table: TableInfo | null,
  found: FoundTable,
  lines: readonly Line[]
): SeenTable {
  const { span, top, headerRows } = found;
  const first = lines.findIndex(({ row }) => row === top);
  const headers = lines.slice(first, first + headerRows);
  const [names, groups] = [headerNames(headers, span), groupNames(headers, span)];
  const sample = found.lines.slice(0, SAMPLE);
  const last = [found.last, ...found.totals].reduce((a, b) => Math.max(a, b));
  const area = { row: top, col: span.from, rows: last - top + 1, cols: span.to - span.from + 1 };
  return {
    sheet,
    table,
    found,
    area: table?.area ?? area,
    headerRows,
    totals: table?.totals === true || found.totals.some((row) => row > found.last),
    columns: names.map((header, i) => ({
      header,
      group: groups[i] ?? "",
      cells: sample.map(({ cells }) => cells[span.from + i] ?? null),
    })),
  };
}
