import { idKey } from "../../../domain/kernel";
import type { Column, Seen } from "../../../domain/tables";
import { keepLines, type Ledger } from "../../../book/ledger";
import { bodyOf, type Book, tableOf } from "../../../book/open";
import { aText, shape } from "../../../book/parse";
import { recordIn, recordKind } from "../../../book/record-kind";
import { asTyped, type Contents, type Region, type TableInfo } from "../../../excel";
import type { Draft } from "../../../book/draft";
import { type Locale, text } from "../../../text";
import { done, type Outcome } from "../../contract";
import { stretchesOf } from "./stretches";

/** What 店务设置 remembers of the last refresh: the table of what the file said, and when it was. */
export const REFRESH = recordKind("refresh.refund", shape({ table: aText, at: aText }));

/** What the export said of each refund when it was last taken over. */
export interface Memory {
  readonly table: TableInfo | null;
  readonly at: string | null;
  /** Where it stands, to be read. */
  readonly region: Region | null;
}

/** Finds the memory; a table that somebody deleted is begun anew. */
export function memoryIn(book: Book): Outcome<Memory> {
  const record = recordIn(book, REFRESH);
  if (!record.ok) return record;
  const table = record.value && tableOf(book, record.value.table);
  return done({
    table,
    at: record.value?.at ?? null,
    region: table ? { sheet: table.sheet, at: bodyOf(table) } : null,
  });
}

/** The prints by refund number, each with its line in the table. */
export function seenIn(contents: Contents | undefined, columns: readonly Column[]) {
  const seen = new Map<string, { readonly index: number; readonly prints: Seen; readonly raw: string }>();
  for (const [index, [key = "", prints = ""]] of (contents?.values ?? []).entries()) {
    const parts = String(prints).split(",");
    const known = columns.flatMap(({ id }, i) => (parts[i] ? [[id, parts[i]] as const] : []));
    seen.set(idKey(key), { index, prints: Object.fromEntries(known), raw: String(prints) });
  }
  return seen;
}

/** Prints as their cell holds them, in the order of the columns. */
export const seenText = (prints: Seen, columns: readonly Column[]): string =>
  columns.map(({ id }) => prints[id] ?? "").join(",");

type Entry = readonly [key: string, prints: string];

/** Remembers what was seen: changed lines where they stand, new ones at the end, all in a sheet of its own at first. */
export function rememberSeen(
  draft: Draft,
  memory: Memory,
  contents: Contents | undefined,
  changes: { readonly changed: ReadonlyMap<number, string>; readonly added: readonly Entry[] },
  at: string,
  locale: Locale
): void {
  const { table, region } = memory;
  if (!table || !region || !contents) {
    draft.remember(REFRESH, {
      table: keepLines(draft, ledgerIn(locale), null, changes.added.map(rowOf)),
      at,
    });
    return;
  }
  if (changes.changed.size > 0) {
    for (const { from, to } of stretchesOf([...changes.changed.keys()])) {
      const at = { ...region.at, row: region.at.row + from, rows: to - from + 1 };
      const formulas = contents.formulas.slice(from, to + 1);
      const cells = formulas.map((_, i) => [null, seenCell(changes.changed.get(from + i))]);
      draft.edit({ ...region, at }, { values: contents.values.slice(from, to + 1), formulas }, cells);
    }
  }
  if (changes.added.length > 0) keepLines(draft, ledgerIn(locale), table, changes.added.map(rowOf));
  draft.remember(REFRESH, { table: table.id, at });
}

const seenCell = (prints: string | undefined): string | null =>
  prints === undefined ? null : asTyped(prints);
const rowOf = ([key, prints]: Entry): string[] => [asTyped(key), asTyped(prints)];

/** A sheet of its own, so that the shop's register stays as it is. */
const ledgerIn = (locale: Locale): Ledger => ({
  sheet: text("refresh.sheet", {}, locale),
  table: text("refresh.table", {}, locale),
  columns: [
    { head: text("refresh.key", {}, locale), width: 140, format: "@" },
    { head: text("refresh.seen", {}, locale), width: 260, format: "@" },
  ],
});
