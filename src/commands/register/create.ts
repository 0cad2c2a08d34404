import { choiceText, wordsOf } from "../../domain/fields";
import type { Locale } from "../../domain/kernel";
import {
  type Column,
  columnOf,
  formulaOf,
  headersOf,
  type Mark,
  type Names,
  type Positions,
  rowOf,
  type TableSpec,
  thisRow,
  wholeColumn,
} from "../../domain/tables";
import { Draft, type NewSheet } from "../../book/draft";
import { a1, type Area, type CellFormat, idOf } from "../../excel";
import { text } from "../../text";
import { type Command, done, refuse } from "../contract";
import { registerArg } from "./args";
import type { CreatePreview, RegisterArgs } from "./model";
import { registerNamed } from "./named";
import { formatOf, REGISTER, registerKey, said } from "./register";

/** A new sheet with an empty register: its columns, drop-downs, formats and marks. */
export const createRegister: Command<RegisterArgs, CreatePreview> = {
  title: "register.create.title",
  args: [registerArg()],
  async plan(port, { register: id }, context) {
    const named = await registerNamed(port, id);
    if (!named.ok) return named;
    const { book, spec, register } = named.value;
    const { locale } = context;
    if (register) {
      const { code, params } = said(spec, "create.exists", { table: register.table.name }, locale);
      return refuse(code, params);
    }
    const draft = new Draft(book, context);
    const headers = spec.columns.map((c) => c.header[locale]);
    const sheet = newRegister(draft, spec, headers, locale);
    const area = a1(wholeOf(spec));
    return done({
      preview: { sheet: sheet.name, headers },
      writes: draft.plan(said(spec, "create.touches", { sheet: sheet.name, area }, locale)),
      success: said(spec, "create.done", { sheet: sheet.name }, locale),
      show: { sheet: sheet.name, at: { ...bodyOf(spec), cols: 1 } },
    });
  },
};

const wholeOf = ({ columns }: TableSpec): Area => ({ row: 0, col: 0, rows: 2, cols: columns.length });
const bodyOf = (spec: TableSpec): Area => ({ ...wholeOf(spec), row: 1, rows: 1 });

/** The sheet comes first so that the settings stand behind it; the rest follows the named cell its formulas need. */
function newRegister(draft: Draft, spec: TableSpec, headers: readonly string[], locale: Locale): NewSheet {
  const name = draft.freeTable(spec.table[locale]);
  const columns = Object.fromEntries(spec.columns.map((c, i) => [c.id, headers[i] ?? ""]));
  const positions = Object.fromEntries(spec.columns.map((c, i) => [c.id, i]));
  const sheet = draft.addSheet(spec.sheet[locale]);
  draft.remember(REGISTER, { table: idOf(name), columns, locale, own: true }, { key: registerKey(spec) });
  const body = bodyOf(spec);
  spec.columns.forEach((column, col) => lookOf(sheet, column, { ...body, col, cols: 1 }, locale));
  sheet.write({ ...body, row: 0 }, [headers]).table(wholeOf(spec), name, "TableStyleMedium2");
  spec.columns.forEach((column, col) => {
    const formula = tableFormula(spec, column, { name, headers, columns: positions }, locale);
    if (formula !== null) sheet.write({ ...body, col, cols: 1 }, [[formula]]);
  });
  for (const mark of spec.marks) highlight(sheet, spec, mark, locale);
  return sheet.freeze(1);
}

function lookOf(sheet: NewSheet, column: Column, at: Area, locale: Locale): void {
  sheet.width(at.col, column.width).format(at, { numberFormat: formatOf(column, locale) });
  if (column.choices)
    sheet.list(at, wordsOf(column.choices, locale).join(","), text("register.pickOne", {}, locale));
}

const word = (spec: TableSpec, locale: Locale) => (id: string, value: string) =>
  choiceText(value, columnOf(spec, id)?.choices ?? [], locale);

/** A table as formulas refer to it: its name, its headers, where each column of ours stands. */
export interface FormulaTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly columns: Positions;
}

/** The formula of a column we made, by the headers it refers to; null when it has none or a column is missing. */
export function tableFormula(
  spec: TableSpec,
  { fill }: Column,
  { name, headers, columns }: FormulaTable,
  locale: Locale
): string | null {
  if (fill?.with !== "formula") return null;
  const header = (at: number | undefined) => (at === undefined ? undefined : headers[at]);
  const cell = (id: string) => {
    const found = header(columns[id]);
    return found === undefined ? null : thisRow(found);
  };
  const span: Names["span"] = (ids, of) => {
    const places = ids.flatMap((id) => columns[id] ?? []).sort((a, b) => a - b);
    const [from, to] = [header(places[0]), header(places.at(-1))];
    if (from === undefined || to === undefined) return null;
    return of === "row" ? rowOf(name, from, to) : headersOf(name, from, to);
  };
  const whole = (id: string) => {
    const found = header(columns[id]);
    return found === undefined ? null : wholeColumn(name, found);
  };
  return formulaOf(fill.formula, { cell, whole, word: word(spec, locale), span });
}

const TONES: Readonly<Record<Mark["tone"], Pick<CellFormat, "fill" | "color" | "bold">>> = {
  overdue: { fill: "#FFC7CE", color: "#9C0006", bold: true },
  soon: { fill: "#FFEB9C", color: "#7F6000" },
  missing: { color: "#9C0006", bold: true },
};

/** `{*}` is the cell itself; named columns stay in theirs. */
function highlight(sheet: NewSheet, spec: TableSpec, { on, when, tone }: Mark, locale: Locale): void {
  const at = (id: string) => spec.columns.findIndex((c) => c.id === id);
  const [from, to] = [at(on[0]), at(on[1])];
  const body = bodyOf(spec);
  const address = (col: number) => a1({ ...body, col, cols: 1 });
  const formula = formulaOf(when.replace("{*}", address(from)), {
    cell: (id) => (at(id) < 0 ? null : `$${address(at(id))}`),
    whole: () => null,
    word: word(spec, locale),
  });
  if (formula !== null) sheet.highlight({ ...body, col: from, cols: to - from + 1 }, formula, TONES[tone]);
}
