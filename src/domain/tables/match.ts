import { foldWidth, simplified } from "../kernel";
import type { Named } from "./spec";

/** Where each column stands in a row of headers. */
export type Positions<Id extends string = string> = Readonly<Partial<Record<Id, number>>>;

/** Which column each header is. */
export interface HeaderMatch<Id extends string = string> {
  readonly columns: Positions<Id>;
  /** Positions of the headers that mean nothing to us. */
  readonly others: readonly number[];
}

/**
 * A header as it is compared: without blanks, units in brackets and differences of width, case and script.
 * Example: `headerKey("首重費用（元）")` → "首重费用".
 */
export function headerKey(header: string): string {
  return simplified(foldWidth(header))
    .replace(/\(.*?\)/g, "")
    .replace(/[\s::*]+/g, "")
    .toLowerCase();
}

/** Everything a column is called, the most telling first. */
const namesOf = ({ header, words = [] }: Named): string[] => [header.zh, header.en, ...words];

/**
 * Finds what each column is for: first by the headers that were agreed on, then by words. A header is given to one
 * column only, to the first that knows it by its better word.
 * Example: headers 单号, 快递 and a tracking column called 快递单号, 单号 → tracking 0, other 1.
 */
export function match<Id extends string>(
  columns: readonly Named<Id>[],
  headers: readonly string[],
  agreed?: Readonly<Partial<Record<Id, string>>>
): HeaderMatch<Id> {
  const keys = headers.map(headerKey);
  const taken = new Set<number>();
  const found = new Map<Id, number>();
  const take = (id: Id, at: number) => {
    if (at < 0) return;
    found.set(id, at);
    taken.add(at);
  };
  for (const { id } of columns) {
    const header = agreed?.[id];
    if (header !== undefined) take(id, freeAt(headers, [header], taken));
  }
  for (const column of columns)
    if (!found.has(column.id)) take(column.id, freeAt(keys, namesOf(column).map(headerKey), taken));
  return {
    columns: Object.fromEntries(found) as Positions<Id>,
    others: keys.map((_, at) => at).filter((at) => !taken.has(at)),
  };
}

/**
 * A header of the columns that were found which stands there twice; null where none does. Nobody can tell which is
 * meant. Example: headers 工号, 事项, 事项 with the matter at 1 → "事项".
 */
export function doubledIn(headers: readonly string[], columns: Positions): string | null {
  const keys = headers.map(headerKey);
  const at = Object.values(columns).find(
    (one): one is number =>
      one !== undefined && keys.indexOf(keys[one] ?? "") !== keys.lastIndexOf(keys[one] ?? "")
  );
  return at === undefined ? null : (headers[at] ?? null);
}

function freeAt(keys: readonly string[], words: readonly string[], taken: ReadonlySet<number>): number {
  for (const word of words) {
    const at = keys.findIndex((key, i) => key === word && !taken.has(i));
    if (at >= 0) return at;
  }
  return -1;
}

/** A row of headers among others: which one it is, and which column each header is. */
export interface FoundHeader<Id extends string = string> extends HeaderMatch<Id> {
  /** 0-based, among the rows that were looked through. */
  readonly row: number;
}

/**
 * The first row that has what makes a row of headers; null where none has. Example: a title, then 日期, 工号, 事项, asked
 * for day and matter → row 1.
 */
export function headerIn<Id extends string>(
  columns: readonly Named<Id>[],
  rows: readonly (readonly string[])[],
  isHeader: (found: HeaderMatch<Id>, headers: readonly string[]) => boolean,
  agreed?: Readonly<Partial<Record<Id, string>>>
): FoundHeader<Id> | null {
  for (const [row, headers] of rows.entries()) {
    const found = match(columns, headers, agreed);
    if (isHeader(found, headers)) return { ...found, row };
  }
  return null;
}

/** A row of headers that has these columns exactly as we write them, in this order; the language, or null. */
export function languageOf(columns: readonly Named[], headers: readonly string[]): "zh" | "en" | null {
  const written = (["zh", "en"] as const).filter((locale) =>
    columns.every((column, i) => headers[i] === column.header[locale])
  );
  return written[0] ?? null;
}
