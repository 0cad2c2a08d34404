import { TEXTS } from "../text";
import { migrate, type Migrations, SCHEMA_VERSION } from "./migrate";
import type { Book } from "./open";
import { done, type Outcome, type Refusal, refuse } from "./outcome";
import type { Parse } from "./parse";

/** A kind of thing 店务设置 remembers: its key, its shape, and how older ones become today's. */
export interface RecordKind<T> {
  readonly key: string;
  readonly version: number;
  readonly parse: Parse<T>;
  readonly migrations: Migrations;
}

/** Example: `recordKind("staff", shape({sheet: aText, columns: mapOf(aText)}))`. */
export const recordKind = <T>(
  key: string,
  parse: Parse<T>,
  version = SCHEMA_VERSION,
  migrations: Migrations = new Map()
): RecordKind<T> => ({ key, parse, version, migrations });

/** What is remembered of this kind; null when nothing is. A record that isn't understood is refused by name. */
export function recordIn<T>(book: Book, kind: RecordKind<T>, key = kind.key): Outcome<T | null> {
  const record = book.settings.records.get(key);
  if (!record) return done(null);
  if (record.version > kind.version)
    return refuse("refuse.newer", { sheet: sheetName(book), version: record.version });
  const value = read(kind, record.value, record.version);
  return value === null ? refuse("refuse.settingsDamaged", { sheet: sheetName(book), key }) : done(value);
}

/** The first record of these kinds that isn't understood, refused by its name; a kind whose key ends with a dot has many. */
export function damagedRecord(book: Book, kinds: readonly RecordKind<unknown>[]): Refusal | null {
  for (const key of book.settings.records.keys()) {
    const kind = kinds.find((k) => (k.key.endsWith(".") ? key.startsWith(k.key) : key === k.key));
    const record = kind ? recordIn(book, kind, key) : null;
    if (record && !record.ok) return record;
  }
  return null;
}

function read<T>({ parse, version, migrations }: RecordKind<T>, value: unknown, from: number): T | null {
  try {
    return parse(migrate(value, from, version, migrations));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the user calls the settings sheet. */
function sheetName({ survey, settings }: Book): string {
  const sheet = survey.sheets.find((s) => s.id === settings.table?.sheet);
  return sheet?.name ?? TEXTS["settings.sheet"].zh;
}
