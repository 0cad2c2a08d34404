import { duplicateOf, readCells, showCell, type TableSpec } from "../../domain/tables";
import type { KindId, Reads } from "../../domain/fields";
import { Draft } from "../../book/draft";
import { type Book, bodyOf } from "../../book/open";
import {
  a1,
  type Area,
  asTyped,
  type CellInput,
  type Contents,
  type ReadPort,
  type Region,
} from "../../excel";
import { type Command, type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { registerArg, rowArg } from "./args";
import { invalid } from "./findings";
import { dayFormat } from "./formats";
import { shownCells } from "./line";
import type { EditArgs, LinePreview, TypedRow } from "./model";
import { registerTyped } from "./named";
import { columnRegion, type Register, said } from "./register";
import { withYears } from "./years";

/** Changes cells of one line; every other cell of the line stays as it is, and a blank clears its cell. */
export const editLine: Command<EditArgs, LinePreview> = {
  title: "register.edit.title",
  args: [
    registerArg(),
    { name: "line", kind: "number", range: [1, 1_048_576], label: "register.edit.line", required: true },
    rowArg,
  ],
  async plan(port, args, context) {
    const named = await registerTyped(port, args.register, args.row);
    if (!named.ok) return named;
    const { book, spec, register } = named.value;
    if (!register) return none(spec, context);
    const cells = cellsOf(register, withYears(spec, args.row, context.now), context);
    return cells.ok ? planEdit(port, book, register, args.line, cells.value, context) : cells;
  },
};

function none(spec: TableSpec, { locale }: CommandContext) {
  const { code, params } = said(spec, "add.none", {}, locale);
  return refuse(code, params);
}

/** What is written by column position; everything that is wrong with it at once. */
function cellsOf(
  { spec, columns, table, locale: language }: Register,
  typed: TypedRow,
  { locale }: CommandContext
): Outcome<ReadonlyMap<number, CellInput>> {
  const absent = spec.columns.find(({ id }) => typed[id] !== undefined && columns[id] === undefined);
  if (absent) return refuse("register.edit.noColumn", { table: table.name, column: absent.header[locale] });
  const reading = readCells(spec, typed);
  if (!reading.ok) return invalid(spec, reading.findings, locale);
  const cells = new Map<number, CellInput>();
  for (const column of spec.columns) {
    const [value, at] = [reading.cells[column.id], columns[column.id]];
    if (value === undefined || at === undefined) continue;
    cells.set(at, value === null ? "" : written(column, value, language));
  }
  return done(cells);
}

function written(
  column: Parameters<typeof showCell>[0],
  value: Reads[KindId],
  locale: "zh" | "en"
): CellInput {
  const cell = showCell(column, value, locale);
  return typeof cell === "string" ? asTyped(cell) : cell;
}

async function planEdit(
  port: ReadPort,
  book: Book,
  register: Register,
  line: number,
  cells: ReadonlyMap<number, CellInput>,
  context: CommandContext
): Promise<Outcome<Planned<LinePreview>>> {
  const { table, spec } = register;
  const body = bodyOf(table);
  if (line <= body.row || line > body.row + body.rows) {
    const { code, params } = said(spec, "edit.gone", { row: line, table: table.name }, context.locale);
    return refuse(code, params);
  }
  const at: Area = { ...body, row: line - 1, rows: 1 };
  const places = [...cells].map(([col, cell]) => ({
    region: { sheet: table.sheet, at: { ...at, col: at.col + col, cols: 1 } },
    cell,
  }));
  const number = numberIn(register, cells);
  const regions = places.map(({ region }) => region);
  const read: readonly Contents[] = await port.read(number ? [...regions, number.region] : regions);
  const [before, numbers] = [read.slice(0, places.length), read[places.length]];
  const [look] = await port.looks([{ sheet: table.sheet, at }]);
  const draft = new Draft(book, context);
  if (number && numbers) {
    const twin = twinOf(number.value, numbers, line - 1 - body.row);
    if (twin >= 0) return twice(register, number.value, body.row + twin, context);
    draft.seen(number.region, numbers);
  }
  places.forEach(({ region, cell }, i) => {
    const stood = before[i];
    const shown = look?.numberFormats[region.at.col - at.col] ?? "General";
    const format = typeof cell === "number" ? dayFormat(register, region.at.col - at.col, shown) : null;
    if (format !== null) draft.reformat(region, format, shown);
    if (stood) draft.edit(region, stood, [[cell]], [[shown]]);
  });
  const sheet = book.survey.sheets.find((s) => s.id === table.sheet)?.name ?? "";
  return done({
    preview: {
      sheet,
      table: table.name,
      row: line,
      cells: shownCells(register, { cells, formats: new Map() }),
    },
    writes: draft.plan(said(spec, "edit.touches", { table: table.name, area: a1(at) }, context.locale)),
    success: said(spec, "edit.done", { row: line }, context.locale),
    show: { sheet: table.sheet, at },
  });
}

/** The number that must be the line's own, where it is changed. */
function numberIn(
  register: Register,
  cells: ReadonlyMap<number, CellInput>
): { readonly value: string; readonly region: Region } | null {
  const at = register.spec.unique === undefined ? undefined : register.columns[register.spec.unique];
  const cell = at === undefined ? undefined : cells.get(at);
  if (at === undefined || cell === undefined || cell === null || cell === "") return null;
  return { value: String(cell).replace(/^'/, ""), region: columnRegion(register, at) };
}

/** Another line with the number; the line itself may keep it. */
const twinOf = (number: string, { values }: Contents, own: number): number =>
  duplicateOf(
    number,
    values.map((row, i) => (i === own ? "" : (row[0] ?? "")))
  );

function twice({ spec, table }: Register, number: string, row: number, { locale }: CommandContext) {
  const { code, params } = said(spec, "edit.duplicate", { number, row: row + 1 }, locale);
  return refuse(code, params, { show: { sheet: table.sheet, at: { ...bodyOf(table), row, rows: 1 } } });
}
