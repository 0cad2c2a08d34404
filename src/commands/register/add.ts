import { type Cell, dayOfMoment } from "../../domain/kernel";
import { columnOf, duplicateOf, readRow, type TableSpec } from "../../domain/tables";
import { below, isOneBlankRow, rowArea, type Target } from "../../book/append";
import { Draft } from "../../book/draft";
import { type Book, bodyOf, openBook, sheetOf } from "../../book/open";
import { a1, type Contents, type ReadPort, type Region } from "../../excel";
import { type Command, type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { registerArg, rowArg, specOf } from "./args";
import { derivationOf, type Values } from "./derive";
import { invalid, unknownColumn } from "./findings";
import { newLine, shownCells } from "./line";
import { deskOf, withOwnChoices } from "./lines";
import type { AddArgs, LinePreview } from "./model";
import { columnRegion, type Register, registerIn, said } from "./register";

/** Adds a line at the end of a register; the user's own columns and every other cell stay as they are. */
export const addLine: Command<AddArgs, LinePreview> = {
  title: "register.add.title",
  args: [registerArg(), rowArg],
  async plan(port, { register: id, row: typed }, context) {
    const known = specOf(id);
    if (!known.ok) return known;
    const stray = unknownColumn(known.value, typed);
    if (stray !== undefined) return refuse("refuse.argument", { name: `row.${stray}`, value: "" });
    const book = await openBook(port);
    if (!book.ok) return book;
    const spec = await withOwnChoices(port, book.value, known.value);
    if (!spec.ok) return spec;
    const reading = readRow(spec.value, typed, dayOfMoment(context.now), context.now);
    if (!reading.ok) return invalid(spec.value, reading.findings, context.locale);
    const state = await readRegister(port, book.value, spec.value, context);
    if (!state.ok) return state;
    const row = await derived(port, book.value, state.value.register, reading.row, context);
    return row.ok ? planLine(state.value, row.value, book.value, context) : row;
  },
};

/** What follows from the rules stands in the line as if it had been typed. */
async function derived(
  port: ReadPort,
  book: Book,
  register: Register,
  row: Values,
  context: CommandContext
): Promise<Outcome<Values>> {
  const derivation = await derivationOf(register.spec.id);
  if (!derivation) return done(row);
  const desk = await deskOf(port, book, register, context);
  if (!desk.ok) return desk;
  const line = derivation.derive(row, desk.value);
  return line.ok ? done(line.values) : invalid(register.spec, line.findings, context.locale);
}

/** A register as it stands before a line is added. */
export interface RegisterState {
  readonly register: Register;
  readonly target: Target;
  /** The numbers that are there already, when a line's number is its own. */
  readonly unique: { readonly region: Region; readonly cells: Contents } | null;
  /** What the columns that are numbered hold, by column id. */
  readonly numbers: Readonly<Record<string, readonly Cell[]>>;
  /** The first row, when nothing stands in it yet. */
  readonly blankRow: Contents | null;
}

/** One round trip: the numbers that are there, the first row, and what stands below the table. */
export async function readRegister(
  port: ReadPort,
  book: Book,
  spec: TableSpec,
  { locale }: CommandContext
): Promise<Outcome<RegisterState>> {
  const found = registerIn(book, spec);
  if (!found.ok) return found;
  const register = found.value;
  const sentence = (what: "add.none" | "add.below", params: Record<string, string>, show: Region | null) => {
    const message = said(spec, what, params, locale);
    return refuse(message.code, message.params, { show });
  };
  if (!register || register.unsure.length > 0) return sentence("add.none", {}, null);
  const { table } = register;
  const target = { table, sheet: sheetOf(book, table.sheet) };
  if (target.sheet.protected) return refuse("refuse.protected", { sheet: target.sheet.name });
  const read = await readParts(port, register, target);
  const occupied = read.under?.values.findIndex((row) => row.some((cell) => cell !== "")) ?? -1;
  if (read.rest && occupied >= 0) {
    const where = a1({ ...read.rest.at, row: read.rest.at.row + occupied, rows: 1 });
    return sentence("add.below", { table: table.name, where }, read.rest);
  }
  return done({ register, target, ...read.parts });
}

async function readParts(port: ReadPort, register: Register, target: Target) {
  const { spec, columns, table } = register;
  const uniqueAt = spec.unique === undefined ? undefined : columns[spec.unique];
  const numbered = spec.columns.flatMap(({ id, fill }) => {
    const at = columns[id];
    return fill?.with === "next" && at !== undefined ? [{ id, at }] : [];
  });
  const rest = below(target);
  const firstRow = { sheet: table.sheet, at: { ...bodyOf(table), rows: 1 } };
  const region = uniqueAt === undefined ? null : columnRegion(register, uniqueAt);
  const read = await port.read([
    firstRow,
    ...numbered.map(({ at }) => columnRegion(register, at)),
    ...(region ? [region] : []),
    ...(rest ? [rest] : []),
  ]);
  const [first, ...others] = read;
  const cells = others.slice(0, numbered.length).map(({ values }) => values.map((row) => row[0] ?? ""));
  const uniqueCells = region ? others[numbered.length] : undefined;
  return {
    rest,
    under: rest ? others.at(-1) : undefined,
    parts: {
      unique: region && uniqueCells ? { region, cells: uniqueCells } : null,
      numbers: Object.fromEntries(numbered.map(({ id }, i) => [id, cells[i] ?? []])),
      blankRow: first && isOneBlankRow(target, first) ? first : null,
    },
  };
}

function planLine(
  state: RegisterState,
  line: Values,
  book: Book,
  context: CommandContext
): Outcome<Planned<LinePreview>> {
  const { target, unique, register, blankRow } = state;
  const { spec } = register;
  const { locale } = context;
  const number = spec.unique === undefined ? "" : String(line[spec.unique] ?? "");
  const twin = unique
    ? duplicateOf(
        number,
        unique.cells.values.map((row) => row[0] ?? ""),
        columnOf(spec, spec.unique ?? "")?.kind
      )
    : -1;
  if (twin >= 0 && number !== "") return duplicate(spec, target, twin, number, context);
  const row = newLine(register, line, state.numbers);
  const at = rowArea(target, blankRow !== null);
  const draft = new Draft(book, context).append(target, row, blankRow);
  if (unique) draft.seen(unique.region, unique.cells);
  return done({
    preview: {
      sheet: target.sheet.name,
      table: target.table.name,
      row: at.row + 1,
      cells: shownCells(register, row),
    },
    writes: draft.plan(said(spec, "add.touches", { table: target.table.name, area: a1(at) }, locale)),
    success: said(spec, "add.done", { row: at.row + 1 }, locale),
    show: { sheet: target.sheet.id, at },
  });
}

function duplicate(
  spec: TableSpec,
  { table, sheet }: Target,
  index: number,
  number: string,
  { locale }: CommandContext
) {
  const at = { ...bodyOf(table), row: bodyOf(table).row + index, rows: 1 };
  const { code, params } = said(spec, "add.duplicate", { number, row: at.row + 1 }, locale);
  return refuse(code, params, { show: { sheet: sheet.id, at } });
}
