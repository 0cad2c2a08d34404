import type { Reading } from "../../domain/adoption";
import { columnOf, keyColumn, neededColumns, type TableSpec } from "../../domain/tables";
import { Draft } from "../../book/draft";
import type { Book } from "../../book/open";
import { placeOfName } from "../../book/names";
import { uniqueNames } from "../../book/ranges";
import { recordIn } from "../../book/record-kind";
import { a1, type Area, areaOf, idOf, overlaps, type ReadPort, type Region } from "../../excel";
import { listed, type Locale, text } from "../../text";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { listWords } from "./list-words";
import type { AdoptArgs, AdoptPreview } from "./model";
import { bothOf, type OwnWords, taughtOf } from "./own-words";
import { languageOfTable, REGISTER, registerKey, type RegisterRecord, said } from "./register";
import { type Judged, judge, scannedAs } from "./scanned";
import { seeTables, type SeenTable } from "./sheets";

/** What an adoption starts from. */
export interface Adoption {
  readonly port: ReadPort;
  readonly book: Book;
  readonly spec: TableSpec;
  readonly args: AdoptArgs;
  readonly context: CommandContext;
}

/** Two or three round trips: the sheets, the drop-downs, the ranges they name. */
export async function planAdoption(adoption: Adoption): Promise<Outcome<Planned<AdoptPreview>>> {
  const { port, book, spec, args, context } = adoption;
  const chosen = choose(await seeTables(port, book), book, args, spec, context.locale);
  if (!chosen.ok) return chosen;
  const seen = chosen.value;
  if (seen.sheet.protected) return refuse("refuse.protected", { sheet: seen.sheet.name });
  const agreed = positions(seen, spec, args.columns ?? {});
  if (!agreed.ok) return agreed;
  const judged = judge(seen, spec, agreed.value.taken);
  const mapping = mappingOf(seen, judged.readings, agreed.value.without);
  const unsure = unsureOf(spec, judged.readings, mapping, agreed.value.without);
  if (unsure.length > 0) return unclear(spec, seen, unsure, context.locale);
  const before = recordIn(book, REGISTER, registerKey(spec));
  if (!before.ok) return before;
  const known = before.value?.words ?? {};
  const own = await listWords(port, book, { seen, spec, mapping, given: args.words ?? {}, known });
  return own.ok ? done(planned(adoption, seen, before.value, judged, mapping, own.value)) : own;
}

/** The table that is meant; where several may be, nobody chooses for the user. */
function choose(
  all: readonly SeenTable[],
  { survey }: Book,
  { sheet: wanted, range }: AdoptArgs,
  spec: TableSpec,
  locale: Locale
): Outcome<SeenTable> {
  const sheets = survey.sheets.filter(
    ({ id, name }) => wanted === undefined || id === wanted || name === wanted
  );
  if (sheets.length === 0) return refuse("refuse.argument", { name: "sheet", value: wanted ?? "" });
  const here = all.filter((seen) => sheets.some(({ id }) => seen.sheet.id === id));
  const where = listed(
    sheets.map(({ name }) => name),
    locale
  );
  const named = range === undefined ? null : inRange(here, range);
  if (named?.length === 0) return refuse("refuse.argument", { name: "range", value: range ?? "" });
  const candidates = named ?? suited(here, spec);
  const [first, second] = candidates;
  if (!first) return refuse("register.adopt.noTable", { sheet: where });
  if (second && named === null) {
    const ranges = listed(
      candidates.map(({ sheet, area }) => `${sheet.name}!${a1(area)}`),
      locale
    );
    return refuse("register.adopt.which", { sheet: where, ranges });
  }
  return done(first);
}

/** By a table's name, or the tables that share a cell with a range, the nearest fit first. */
function inRange(here: readonly SeenTable[], range: string): SeenTable[] {
  const byName = here.filter(({ table }) => table?.name === range || table?.id === range);
  if (byName.length > 0) return byName;
  const at = areaIn(range);
  const distance = ({ area }: SeenTable) =>
    Math.abs(area.row - (at?.row ?? 0)) + Math.abs(area.col - (at?.col ?? 0));
  return at === null
    ? []
    : here.filter(({ area }) => overlaps(area, at)).sort((a, b) => distance(a) - distance(b));
}

function areaIn(range: string): Area | null {
  return /^(.*!)?\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/.test(range) ? areaOf(range) : null;
}

/** Those that read like the register; where none does, whatever stands there. */
function suited(here: readonly SeenTable[], spec: TableSpec): SeenTable[] {
  const like = here.filter((seen) => judge(seen).spec?.id === spec.id);
  if (like.length > 0) return like;
  const key = keyColumn(spec);
  const perhaps = here.filter((seen) => judge(seen, spec).readings.some(({ role }) => role === key));
  return perhaps.length > 0 ? perhaps : [...here];
}

interface Agreed {
  /** Column position by role. */
  readonly taken: Readonly<Record<string, number>>;
  /** Roles that have no column, as the user says. */
  readonly without: ReadonlySet<string>;
}

/** What the user decided: letters of a column or its header by role, "" for none. */
function positions(
  { found, columns }: SeenTable,
  spec: TableSpec,
  given: Readonly<Record<string, string>>
): Outcome<Agreed> {
  const taken: Record<string, number> = {};
  const without = new Set<string>();
  const names = uniqueNames(columns.map(({ header }) => header));
  for (const [role, col] of Object.entries(given)) {
    if (columnOf(spec, role) === null)
      return refuse("refuse.argument", { name: `columns.${role}`, value: col });
    if (col === "") without.add(role);
    else {
      const letters = /^[A-Z]{1,3}$/.test(col) ? areaOf(`${col}1`).col - found.span.from : -1;
      const at = columns[letters] ? letters : names.indexOf(col);
      if (at < 0) return refuse("refuse.argument", { name: `columns.${role}`, value: col });
      taken[role] = at;
    }
  }
  return done({ taken, without });
}

export type Mapping = Readonly<Record<string, number>>;

/** What is certain or agreed; the rest is left alone until somebody says. */
function mappingOf(_seen: SeenTable, readings: readonly Reading[], without: ReadonlySet<string>): Mapping {
  return Object.fromEntries(
    readings.flatMap(({ role, ask }, at) =>
      role === null || ask || without.has(role) ? [] : [[role, at] as const]
    )
  );
}

/** Needed columns that may be there and aren't sure; the one that makes a line must be there. */
function unsureOf(
  spec: TableSpec,
  readings: readonly Reading[],
  mapping: Mapping,
  without: ReadonlySet<string>
): string[] {
  const key = keyColumn(spec);
  return neededColumns(spec).flatMap(({ id }) => {
    if (mapping[id] !== undefined) return [];
    const isAsked = readings.some(({ role, ask }) => role === id && ask) && !without.has(id);
    return isAsked || id === key ? [id] : [];
  });
}

const nameOf = ({ table, sheet }: SeenTable): string => table?.name ?? sheet.name;

function unclear(spec: TableSpec, seen: SeenTable, unsure: readonly string[], locale: Locale) {
  const columns = listed(
    unsure.map((id) => columnOf(spec, id)?.header[locale] ?? id),
    locale
  );
  const { code, params } = said(spec, "adopt.unsure", { table: nameOf(seen), columns }, locale);
  return refuse(code, params, { show: { sheet: seen.sheet.id, at: seen.area } });
}

function planned(
  { book, spec, args, context }: Adoption,
  seen: SeenTable,
  before: RegisterRecord | null,
  judged: Judged,
  mapping: Mapping,
  own: Readonly<Record<string, OwnWords>>
): Planned<AdoptPreview> {
  const { locale } = context;
  const names = uniqueNames(seen.columns.map(({ header }) => header));
  const columns = Object.fromEntries(Object.entries(mapping).map(([role, at]) => [role, names[at] ?? ""]));
  const draft = new Draft(book, context);
  const place = remembered(draft, { book, spec, seen, before, asTable: args.as === "table" }, locale);
  const explained = bothOf(before?.taught ?? {}, args.words ?? {});
  const taught = taughtOf(spec, mapping, explained, own);
  const words = {
    ...(Object.keys(own).length > 0 ? { words: own } : {}),
    ...(Object.keys(taught).length > 0 ? { taught } : {}),
  };
  const isOurs = before?.own === true && before.table === place.table;
  const language = isOurs ? before.locale : languageOfTable(spec, columns);
  const record = { ...place, columns, locale: language, own: isOurs, ...words };
  draft.remember(REGISTER, record, { key: registerKey(spec) });
  const sheet = text("settings.sheet", {}, locale);
  const touches =
    args.as === "table" && seen.table === null ? ("adopt.makesTable" as const) : ("adopt.touches" as const);
  return {
    preview: {
      table: scannedAs(seen, judged, locale),
      columns,
      words: bothOf(own, taught),
      missing: missingOf(spec, mapping),
    },
    writes: draft.plan(
      said(spec, touches, { table: nameOf(seen), area: a1(tableArea(seen)), sheet }, locale)
    ),
    success: said(spec, "adopt.done", { table: nameOf(seen) }, locale),
    show: null,
  };
}

const missingOf = (spec: TableSpec, mapping: Mapping): string[] =>
  spec.columns.flatMap(({ id }) => (mapping[id] === undefined ? [id] : []));

interface Remembering {
  readonly book: Book;
  readonly spec: TableSpec;
  readonly seen: SeenTable;
  /** What was agreed on before, where the register is in use. */
  readonly before: RegisterRecord | null;
  readonly asTable: boolean;
}

/** An Excel table by its id; a plain range by a workbook name for its headers, which moves with them. */
function remembered(
  draft: Draft,
  { book, spec, seen, before, asTable }: Remembering,
  locale: Locale
): { table: string; range?: string } {
  const { sheet, table, area, headerRows } = seen;
  if (table) return { table: table.id };
  if (asTable) {
    const name = draft.freeTable(spec.table[locale]);
    draft.makeTable({ sheet: sheet.id, at: tableArea(seen) }, name);
    return { table: idOf(name) };
  }
  const header: Region = { sheet: sheet.id, at: { ...area, rows: headerRows } };
  const own = before?.range;
  if (own !== undefined && isNamed(book, own, header)) return { table: own, range: own };
  const name = draft.freeTable(`${spec.table.zh}_表头`);
  draft.name(name, header);
  return { table: name, range: name };
}

/** The workbook's name of these very cells. */
function isNamed({ survey }: Book, name: string, { sheet, at }: Region): boolean {
  const formula = survey.names.find((one) => one.name === name)?.formula;
  const place = formula === undefined ? null : placeOfName(formula, survey);
  return place !== null && place.sheet === sheet && a1(place.at) === a1(at);
}

/** The last row of headers and the lines; sums by hand stay below. */
function tableArea({ found, area, headerRows }: SeenTable): Area {
  const row = found.top + headerRows - 1;
  return { ...area, row, rows: Math.max(2, found.last - row + 1) };
}
