import { KINDS } from "../../domain/fields";
import { type Cell, plain, wordOf } from "../../domain/kernel";
import { REFUND } from "../../domain/registers";
import { REFUND_STATES } from "../../domain/words";
import { match, type Positions, readCell, columnOf } from "../../domain/tables";
import type { RegisterLine } from "../../domain/statements";
import { type Book, bodyOf, sheetOf } from "../../book/open";
import type { Area, Grid, ReadPort, TableInfo } from "../../excel";
import { recordIn } from "../../book/record-kind";
import { done, type Outcome } from "../contract";
import { registerIn } from "../register/register";
import { judge } from "../register/scanned";
import { seeTables, type SeenTable } from "../register/sheets";
import { RUNS } from "./kept";

/** Where the workbook keeps its refunds: a register in use, else a table or a list that has their columns. */
export interface RefundPlace {
  readonly sheet: string;
  readonly sheetName: string;
  /** The rows under the header; the columns of the whole list. */
  readonly body: Area;
  readonly columns: Positions;
  /** Only of Excel's own tables, which take a column more. */
  readonly table: TableInfo | null;
  readonly headers: readonly string[];
}

/** The workbook's register of refunds, or null; what we remember of payments looks like one and isn't. */
export async function refundPlace(port: ReadPort, book: Book): Promise<Outcome<RefundPlace | null>> {
  const own = registerIn(book, REFUND);
  if (!own.ok) return own;
  if (own.value) return done(placeOfTable(book, own.value.table, own.value.columns));
  const runs = recordIn(book, RUNS);
  if (!runs.ok) return runs;
  const isOurs = (table: TableInfo | null) => table !== null && table.id === runs.value?.ties;
  const tables = book.survey.tables
    .filter((t) => !isOurs(t))
    .map((t) => placeOfTable(book, t, match(REFUND.columns, t.columns).columns));
  const found = likeliest(tables);
  if (found) return done(found);
  const seen = await seeTables(port, book);
  return done(likeliest(seen.filter(({ table }) => !isOurs(table)).map(placeOfSeen)));
}

function placeOfTable(book: Book, table: TableInfo, columns: Positions): RefundPlace {
  return {
    sheet: table.sheet,
    sheetName: sheetOf(book, table.sheet).name,
    body: bodyOf(table),
    columns,
    table: table.range ? null : table,
    headers: table.columns,
  };
}

const KNOWN_STATES = new Set(REFUND_STATES.flatMap(({ words }) => words.map((word) => wordOf(word))));

/** A column nobody knows by its header, whose words are states of refunds: without it a closed refund looks paid. */
function stateIn({ columns }: SeenTable, isTaken: (at: number) => boolean): number {
  return columns.findIndex(({ cells }, at) => {
    const filled = cells.filter((cell) => plain(cell) !== "");
    return !isTaken(at) && filled.length > 0 && filled.every((cell) => KNOWN_STATES.has(wordOf(cell)));
  });
}

/** A list that nobody told us about, its columns by their words and by what stands in them. */
function placeOfSeen(seen: SeenTable): RefundPlace {
  const { sheet, table, area, headerRows, totals, columns } = seen;
  const headers = columns.map(({ header }) => header);
  const byWords = match(REFUND.columns, headers).columns;
  const taken = new Set(Object.values(byWords));
  const byContent = judge(seen, REFUND).readings.flatMap(({ role }, i) =>
    role === null || taken.has(i) ? [] : [[role, i] as const]
  );
  const found = { ...Object.fromEntries(byContent), ...byWords };
  const places = new Set(Object.values(found));
  const state = found.state ?? stateIn(seen, (at) => places.has(at));
  const rows = area.rows - headerRows - (totals ? 1 : 0);
  return {
    sheet: sheet.id,
    sheetName: sheet.name,
    body: { ...area, row: area.row + headerRows, rows },
    columns: state >= 0 ? { ...found, state } : found,
    table,
    headers,
  };
}

/** Columns that a refund is told by; the more a list has of them, the likelier it is the register. */
const TELLING = ["refund", "order", "amount", "state", "done", "applied"] as const;
const score = ({ columns }: RefundPlace): number => TELLING.filter((id) => columns[id] !== undefined).length;

/** It must say how much, and for which refund or order. */
const isRefunds = ({ columns }: RefundPlace): boolean =>
  columns.amount !== undefined && (columns.refund !== undefined || columns.order !== undefined);

const likeliest = (places: readonly RefundPlace[]): RefundPlace | null =>
  [...places]
    .filter((p) => isRefunds(p) && score(p) >= 3)
    .sort((a, b) => score(b) - score(a) || b.body.rows - a.body.rows)[0] ?? null;

const READ = ["refund", "order", "shop", "amount", "applied", "done", "state"] as const;

/** Every refund of the register, in one round trip. */
export async function registerLines(port: ReadPort, place: RefundPlace): Promise<RegisterLine[]> {
  const { body, columns } = place;
  const wanted = READ.filter((id) => columns[id] !== undefined);
  if (body.rows === 0 || wanted.length === 0) return [];
  const read = await port.read(
    wanted.map((id) => ({ sheet: place.sheet, at: { ...body, col: body.col + (columns[id] ?? 0), cols: 1 } }))
  );
  const column = (id: string): Grid => read[wanted.findIndex((w) => w === id)]?.values ?? [];
  const cells = Object.fromEntries(READ.map((id) => [id, column(id)] as const));
  return Array.from({ length: body.rows }, (_, i) => i).flatMap((i): RegisterLine[] => {
    const at = (id: string): Cell => cells[id]?.[i]?.[0] ?? null;
    const line = lineOf(at, body.row + i + 1);
    return line.refund === "" && line.order === "" ? [] : [line];
  });
}

const TOTALS = new Set(["合计", "总计", "小计"]);
const numberIn = (cell: Cell): string => {
  const text = plain(cell).replace(/^'|\s/g, "");
  return TOTALS.has(text) ? "" : text;
};

function lineOf(at: (id: string) => Cell, row: number): RegisterLine {
  return {
    row,
    refund: numberIn(at("refund")),
    order: numberIn(at("order")),
    shop: plain(at("shop")),
    fen: fenIn(at("amount")),
    applied: momentIn(at("applied")),
    done: momentIn(at("done")),
    state: plain(at("state")),
  };
}

function fenIn(cell: Cell): number | null {
  const column = columnOf(REFUND, "amount");
  const read = column && readCell(column, cell);
  return read?.ok && typeof read.value === "number" ? read.value : null;
}

function momentIn(cell: Cell): number | null {
  const read = KINDS.moment.read(cell, {});
  return read.ok ? read.value : null;
}
