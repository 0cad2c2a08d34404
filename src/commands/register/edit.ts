import { readCell, showCell, type TableSpec } from "../../domain/tables";
import type { KindId, Reads } from "../../domain/fields";
import type { Finding } from "../../domain/kernel";
import { Draft } from "../../book/draft";
import { type Book, bodyOf, openBook } from "../../book/open";
import { a1, type Area, asTyped, type CellInput, type Contents, type ReadPort } from "../../excel";
import { type Command, type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { registerArg, rowArg, specOf } from "./args";
import { invalid, unknownColumn } from "./findings";
import { shownCells } from "./line";
import { withOwnChoices } from "./lines";
import type { EditArgs, LinePreview, TypedRow } from "./model";
import { type Register, registerIn, said } from "./register";

/** Changes cells of one line; every other cell of the line stays as it is, and a blank clears its cell. */
export const editLine: Command<EditArgs, LinePreview> = {
  title: "register.edit.title",
  args: [
    registerArg(),
    { name: "line", kind: "number", range: [1, 1_048_576], label: "register.edit.line", required: true },
    rowArg,
  ],
  async plan(port, args, context) {
    const known = specOf(args.register);
    if (!known.ok) return known;
    const stray = unknownColumn(known.value, args.row);
    if (stray !== undefined) return refuse("refuse.argument", { name: `row.${stray}`, value: "" });
    const book = await openBook(port);
    if (!book.ok) return book;
    const spec = await withOwnChoices(port, book.value, known.value);
    if (!spec.ok) return spec;
    const register = registerIn(book.value, spec.value);
    if (!register.ok) return register;
    if (!register.value) return none(spec.value, context);
    const cells = cellsOf(register.value, args.row, context);
    return cells.ok ? planEdit(port, book.value, register.value, args.line, cells.value, context) : cells;
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
  const cells = new Map<number, CellInput>();
  const findings: Finding[] = [];
  for (const column of spec.columns) {
    const cell = typed[column.id];
    const at = columns[column.id];
    if (cell === undefined) continue;
    if (at === undefined)
      return refuse("register.edit.noColumn", { table: table.name, column: column.header[locale] });
    const read = readCell(column, cell);
    const problem = read.ok
      ? read.value === null && column.need === "fill"
        ? { code: "field.missing", params: {} }
        : null
      : read.problem;
    if (problem)
      findings.push({
        severity: "red",
        rule: spec.rule,
        code: problem.code,
        params: problem.params,
        where: { field: column.id },
      });
    else if (read.ok) cells.set(at, read.value === null ? "" : written(column, read.value, language));
  }
  return findings.length > 0 ? invalid(spec, findings, locale) : done(cells);
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
  const before: readonly Contents[] = await port.read(places.map(({ region }) => region));
  const draft = new Draft(book, context);
  places.forEach(({ region, cell }, i) => {
    const stood = before[i];
    if (stood) draft.edit(region, stood, [[cell]]);
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
