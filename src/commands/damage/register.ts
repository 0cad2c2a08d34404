import type { TableInfo } from "../../excel";
import { type Locale, TEXTS } from "../../text";
import { matchHeaders } from "../../book/headers";
import { type Book, bodyOf, sheetOf, tableOf } from "../../book/open";
import { DAMAGE_SYNONYMS } from "./columns";
import { DAMAGE_ROLES, type DamageCandidate, type DamageRole, REQUIRED_ROLES } from "./model";

export const REGISTER_KEY = "register.damage";

/** What 店务设置 remembers of the register in use. */
export interface RegisterRecord {
  /** Table id. */
  readonly table: string;
  /** Header text of each role. */
  readonly columns: Readonly<Partial<Record<DamageRole, string>>>;
  /** Language its drop-downs speak. */
  readonly locale: Locale;
  /** Made by us: formats and formulas of a new row are ours too. */
  readonly own: boolean;
}

export interface Register {
  readonly table: TableInfo;
  readonly columns: Readonly<Partial<Record<DamageRole, number>>>;
  readonly locale: Locale;
  readonly own: boolean;
  readonly unsure: readonly DamageRole[];
}

/** The register in use, or null when there is none or its table was deleted. */
export function registerOf(book: Book): Register | null {
  const record = book.settings.records.get(REGISTER_KEY)?.value as RegisterRecord | undefined;
  const table = record && tableOf(book, record.table);
  if (!table) return null;
  const columns = columnsOf(table, record.columns);
  return { table, columns, locale: record.locale, own: record.own, unsure: missing(columns) };
}

const missing = (columns: Register["columns"]): DamageRole[] =>
  REQUIRED_ROLES.filter((role) => columns[role] === undefined);

/** Positions by the headers that were agreed on; a renamed header is looked for by its synonyms. */
export function columnsOf(table: TableInfo, agreed: RegisterRecord["columns"]): Register["columns"] {
  const known = matchHeaders(table.columns, DAMAGE_SYNONYMS).columns;
  const columns: Partial<Record<DamageRole, number>> = {};
  for (const role of DAMAGE_ROLES) {
    const at = agreed[role] === undefined ? -1 : table.columns.indexOf(agreed[role]);
    const found = at >= 0 ? at : agreed[role] === undefined ? undefined : known[role];
    if (found !== undefined && !Object.values(columns).includes(found)) columns[role] = found;
  }
  return columns;
}

/** Tables that have a tracking number and say what is wrong with the parcel. */
export function damageCandidates(book: Book): DamageCandidate[] {
  return book.survey.tables
    .map((table) => candidateOf(book, table))
    .filter((c) => c.mapping.tracking !== undefined && c.mapping.parcel !== undefined);
}

export function candidateOf(book: Book, table: TableInfo): DamageCandidate {
  const { columns, others } = matchHeaders(table.columns, DAMAGE_SYNONYMS);
  return {
    table: { id: table.id, name: table.name, sheet: sheetOf(book, table.sheet).name },
    mapping: headersOf(table, columns),
    others: others.map((i) => table.columns[i]!),
    unsure: missing(columns),
    lines: bodyOf(table).rows,
  };
}

export function headersOf(table: TableInfo, columns: Register["columns"]): RegisterRecord["columns"] {
  return Object.fromEntries(Object.entries(columns).map(([role, at]) => [role, table.columns[at]]));
}

/** The language of a user's table: that of its header for the parcel number. */
export function languageOf(columns: RegisterRecord["columns"]): Locale {
  return columns.tracking === TEXTS["damage.column.tracking"].en ? "en" : "zh";
}
