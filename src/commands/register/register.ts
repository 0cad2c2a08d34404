import { KINDS } from "../../domain/fields";
import type { Locale } from "../../domain/kernel";
import {
  type Column,
  keyColumn,
  type LineProblem,
  match,
  neededColumns,
  type Positions,
  type TableSpec,
} from "../../domain/tables";
import { type Book, bodyOf, sheetOf, tableOf } from "../../book/open";
import { aFlag, aText, mapOf, oneOf, shape } from "../../book/parse";
import { recordIn, recordKind } from "../../book/record-kind";
import type { Region, TableInfo } from "../../excel";
import { isTextKey, type Message, text, type TextKey } from "../../text";
import { done, type Outcome } from "../contract";
import type { RegisterCandidate } from "./model";
import { bothOf, fitted, inTheirWords, type OwnWords, withTaught } from "./own-words";

/** What 店务设置 remembers of a register in use, under "register." and its id. */
export const REGISTER = recordKind(
  "register.",
  shape(
    {
      /** Table id; of a plain range the workbook name of its headers. */
      table: aText,
      /** Header text of each column. */
      columns: mapOf(aText),
      /** Language its drop-downs speak. */
      locale: oneOf("zh", "en"),
      /** Made by us: formats and formulas of a new row are ours too. */
      own: aFlag,
    },
    {
      /** Of a plain range: the workbook name of its headers. */
      range: aText,
      /** The words of the shop's own drop-downs by column, each with the value it stands for; "" = none of ours. */
      words: mapOf(mapOf(aText)),
      /** Words of cells that no drop-down has, by column, each with the value it stands for; read, never written. */
      taught: mapOf(mapOf(aText)),
    }
  )
);

export type RegisterRecord = NonNullable<ReturnType<typeof REGISTER.parse>>;

export const registerKey = ({ id }: Pick<TableSpec, "id">): string => `${REGISTER.key}${id}`;

/** A register as it stands in the workbook. */
export interface Register {
  readonly spec: TableSpec;
  readonly table: TableInfo;
  readonly columns: Positions;
  readonly locale: Locale;
  readonly own: boolean;
  /** The words that the shop's drop-downs allow, by column. */
  readonly allowed: Readonly<Record<string, readonly string[]>>;
  /** What the shop's own words were said to mean, by column. */
  readonly meant: Readonly<Record<string, OwnWords>>;
  /** Needed columns that nobody can find any more. */
  readonly unsure: readonly Column[];
}

/** The register in use, or null when there is none or its table was deleted. */
export function registerIn(book: Book, spec: TableSpec): Outcome<Register | null> {
  const record = recordIn(book, REGISTER, registerKey(spec));
  if (!record.ok) return record;
  const table = record.value && tableOf(book, record.value.table);
  return done(record.value && table ? registerOf(spec, record.value, table) : null);
}

/** A register in this table, by what was agreed on. */
export function registerOf(spec: TableSpec, record: RegisterRecord, table: TableInfo): Register {
  const { columns: agreed, locale, own, words = {}, taught = {} } = record;
  const columns = agreedOn(spec, table, agreed);
  const unsure = lacking(spec, columns).filter(
    ({ id }) => agreed[id] !== undefined || id === keyColumn(spec)
  );
  return {
    spec: withTaught(inTheirWords(fitted(spec, columns), words), taught),
    table,
    columns,
    locale,
    own,
    allowed: Object.fromEntries(Object.entries(words).map(([id, list]) => [id, Object.keys(list)])),
    meant: bothOf(words, taught),
    unsure,
  };
}

/** Only columns that were agreed on count; a renamed header is looked for by its words. */
function agreedOn(spec: TableSpec, table: TableInfo, agreed: Readonly<Record<string, string>>): Positions {
  const agreedColumns = spec.columns.filter((c) => agreed[c.id] !== undefined);
  return match(agreedColumns, table.columns, agreed).columns;
}

const lacking = (spec: TableSpec, columns: Positions): Column[] =>
  neededColumns(spec).filter((c) => columns[c.id] === undefined);

/** Tables of the user's that have what makes a line of this register: its number and what it is about. */
export function candidatesIn(book: Book, spec: TableSpec): RegisterCandidate[] {
  const [first, second] = neededColumns(spec);
  return book.survey.tables
    .filter(({ range }) => range === undefined)
    .map((table) => candidateOf(book, spec, table))
    .filter(({ mapping }) => [first, second].every((c) => !c || mapping[c.id] !== undefined));
}

/** A table read as a register; `decided` says what the user knows better. */
export function candidateOf(
  book: Book,
  spec: TableSpec,
  table: TableInfo,
  decided: Readonly<Record<string, string>> = {}
): RegisterCandidate {
  const { columns, others } = match(spec.columns, table.columns, decided);
  const header = (at: number | undefined) => (at === undefined ? "" : (table.columns[at] ?? ""));
  return {
    register: spec.id,
    table: { id: table.id, name: table.name, sheet: sheetOf(book, table.sheet).name },
    mapping: Object.fromEntries(Object.entries(columns).map(([id, at]) => [id, header(at)])),
    others: others.map(header),
    unsure: lacking(spec, columns).map((c) => c.id),
    lines: bodyOf(table).rows,
  };
}

/** The language of a user's table: that of its first needed header. */
export function languageOfTable(spec: TableSpec, mapping: Readonly<Record<string, string>>): Locale {
  const [first] = neededColumns(spec);
  return first && mapping[first.id] === first.header.en ? "en" : "zh";
}

/** The cells of one column under the header. */
export const columnRegion = ({ table }: Register, at: number): Region => ({
  sheet: table.sheet,
  at: { ...bodyOf(table), col: table.area.col + at, cols: 1 },
});

/** Number format of a column in the register's language. */
export const formatOf = ({ kind, format }: Column, locale: Locale): string =>
  format?.[locale] ?? KINDS[kind].format;

/** A sentence of a register's own where it has one, else what all registers say. */
export function said(
  spec: TableSpec,
  what: RegisterSentence,
  params: Message["params"],
  locale: Locale
): Message {
  const own = `${spec.id}.${what}`;
  const code: TextKey = isTextKey(own) ? own : `register.${what}`;
  return { code, params: { register: spec.sheet[locale], ...params } };
}

export type RegisterSentence =
  | "create.touches"
  | "create.done"
  | "create.exists"
  | "adopt.touches"
  | "adopt.makesTable"
  | "adopt.done"
  | "adopt.unsure"
  | "add.touches"
  | "add.touchesSums"
  | "add.done"
  | "add.none"
  | "add.duplicate"
  | "add.invalid"
  | "add.below"
  | "add.noColumn"
  | "add.noWord"
  | "edit.touches"
  | "edit.done"
  | "edit.duplicate"
  | "edit.gone";

/** What is wrong with a line, as a message; the words are said in the language of whoever reads it. */
export const problemText = (
  { code, params }: Pick<LineProblem, "code" | "params">,
  locale: Locale
): string => (isTextKey(code) ? text(code, params, locale) : code);
