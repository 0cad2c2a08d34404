import { dayOfMoment, type Locale } from "../../domain/kernel";
import { columnOf, duplicateOf, readRow, showCell, type TableSpec } from "../../domain/tables";
import type { Target } from "../../book/append";
import { Draft } from "../../book/draft";
import { sumsBelow } from "../../book/line";
import { type Book, bodyOf } from "../../book/open";
import { a1, type ReadPort } from "../../excel";
import { listed } from "../../text";
import {
  type Command,
  type CommandContext,
  done,
  type Outcome,
  type Planned,
  refuse,
  type Refusal,
} from "../contract";
import { registerArg, rowArg } from "./args";
import { derivationOf, type Values } from "./derive";
import { invalid } from "./findings";
import { shownCells } from "./line";
import { deskOf } from "./lines";
import type { AddArgs, LinePreview, TypedRow } from "./model";
import { registerTyped } from "./named";
import { type Register, said } from "./register";
import { placeOf, putLine, readRegister, type RegisterState, rowFor } from "./room";
import { withYears } from "./years";

/** Adds a line at the end of a register; the user's own columns and every other cell stay as they are. */
export const addLine: Command<AddArgs, LinePreview> = {
  title: "register.add.title",
  args: [registerArg(), rowArg],
  async plan(port, { register: id, row }, context) {
    const named = await registerTyped(port, id, row);
    if (!named.ok) return named;
    const { book, spec, register } = named.value;
    const typed = withYears(spec, row, context.now);
    // Without a register the form is checked all the same: the first thing to say is what is wrong in it.
    const asked = register?.spec ?? spec;
    const reading = readRow(asked, typed, dayOfMoment(context.now), context.now);
    if (!reading.ok) return invalid(asked, reading.findings, context.locale);
    if (register) {
      const lost = withoutPlace(register, typed, reading.row, context.locale);
      if (lost) return lost;
    }
    const state = await readRegister(port, book, spec, context);
    if (!state.ok) return state;
    const line = await derived(port, book, state.value.register, reading.row, context);
    return line.ok ? planLine(state.value, line.value, book, context) : line;
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

/** What is typed for a column that the table lacks is never dropped in silence. */
function withoutPlace(
  { spec, columns, table, allowed }: Register,
  typed: TypedRow,
  row: Values,
  locale: Locale
): Refusal | null {
  for (const column of spec.columns) {
    const label = column.header[locale];
    const isTyped = String(typed[column.id] ?? "").trim() !== "";
    if (isTyped && columns[column.id] === undefined) {
      const { code, params } = said(spec, "add.noColumn", { table: table.name, column: label }, locale);
      return refuse(code, params);
    }
    const list = allowed[column.id];
    const value = row[column.id];
    if (list === undefined || typeof value !== "string") continue;
    const word = String(showCell(column, value, "zh"));
    if (list.includes(word)) continue;
    const { code, params } = said(
      spec,
      "add.noWord",
      { column: label, value: word, words: listed(list, locale) },
      locale
    );
    return refuse(code, params);
  }
  return null;
}

function planLine(
  state: RegisterState,
  line: Values,
  book: Book,
  context: CommandContext
): Outcome<Planned<LinePreview>> {
  const { target, unique, register } = state;
  const { spec } = register;
  const { locale } = context;
  const number = spec.unique === undefined ? "" : String(line[spec.unique] ?? "");
  const twin = unique
    ? duplicateOf(
        number,
        unique.cells.map((row) => row[0] ?? ""),
        columnOf(spec, spec.unique ?? "")?.kind
      )
    : -1;
  if (twin >= 0 && number !== "") return duplicate(spec, target, twin, number, context);
  const row = rowFor(state, line);
  const at = placeOf(state);
  const draft = putLine(new Draft(book, context), state, row);
  if (unique) draft.shown(unique.region, unique.cells);
  return done({
    preview: {
      sheet: target.sheet.name,
      table: target.table.name,
      row: at.row + 1,
      cells: shownCells(register, row),
    },
    writes: draft.plan(touches(state, locale)),
    success: said(spec, "add.done", { row: at.row + 1 }, locale),
    show: { sheet: target.sheet.id, at },
  });
}

/** The sums that will hold the line are cells that change. */
function touches(state: RegisterState, locale: Locale) {
  const { register, target, spot } = state;
  const params = { table: target.table.name, area: a1(placeOf(state)) };
  const sums = spot ? sumsBelow(target, spot, 1) : [];
  if (sums.length === 0) return said(register.spec, "add.touches", params, locale);
  const cells = listed(
    sums.map(({ row, col }) => a1({ row, col, rows: 1, cols: 1 })),
    locale
  );
  return said(register.spec, "add.touchesSums", { ...params, sums: cells }, locale);
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
