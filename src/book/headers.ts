import { foldWidth } from "../domain/kernel";

/** Header texts by role, the most telling first. */
export type Synonyms<Role extends string> = Readonly<Record<Role, readonly string[]>>;

export interface HeaderMatch<Role extends string> {
  /** Column position of each role that was found. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Positions of the columns that mean nothing to us. */
  readonly others: readonly number[];
}

/** A header as it is compared: without blanks, units in brackets and differences of width or case. */
export function headerKey(header: string): string {
  return foldWidth(header)
    .replace(/\(.*?\)/g, "")
    .replace(/[\s::*]+/g, "")
    .toLowerCase();
}

/**
 * Finds what each column is for. A header is given to one role only, to the first of `synonyms` that knows it by its
 * better word. Example: `matchHeaders(["单号", "快递"], {tracking: ["快递单号", "单号"]})` → tracking 0, other 1.
 */
export function matchHeaders<Role extends string>(
  headers: readonly string[],
  synonyms: Synonyms<Role>
): HeaderMatch<Role> {
  const keys = headers.map(headerKey);
  const columns: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  for (const role of Object.keys(synonyms) as Role[]) {
    const found = firstOf(keys, synonyms[role].map(headerKey), taken);
    if (found < 0) continue;
    columns[role] = found;
    taken.add(found);
  }
  return { columns, others: keys.map((_, i) => i).filter((i) => !taken.has(i)) };
}

function firstOf(keys: readonly string[], words: readonly string[], taken: ReadonlySet<number>): number {
  for (const word of words) {
    const at = keys.findIndex((key, i) => key === word && !taken.has(i));
    if (at >= 0) return at;
  }
  return -1;
}
