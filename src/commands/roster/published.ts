import { day as dayFrom, type Day } from "../../domain/kernel";
import { type VersionChange, type VersionRow } from "../../domain/roster";
import type { Book } from "../../book/open";
import { aNumber, aText, listOf, type Parse, shape } from "../../book/parse";
import { recordIn, recordKind } from "../../book/record-kind";
import { done, type Outcome } from "../contract";

/** One version that was given out. */
export interface VersionEntry {
  /** 1, 2, 3 … */
  readonly version: number;
  /** "2026-11-27 09:05" */
  readonly at: string;
  readonly by: string;
  /** Why it was given out with what the check says; "" where the check said nothing. */
  readonly reason: string;
  /** What of law it went out against, decided by whoever gave it out: "W09 802 2026-12-09". */
  readonly law: readonly string[];
  /** What is different from the version before. */
  readonly changes: readonly VersionChange[];
}

/** What 店务设置 keeps of a month that was given out. */
export interface Published {
  readonly rows: readonly VersionRow[];
  readonly versions: readonly VersionEntry[];
  /** Leave and swaps that were approved since the last version: they count at once. */
  readonly agreed: readonly VersionChange[];
}

/** Codes of a row in one text: a sheet's cell holds no more than 32,767 characters. */
const JOINT = ",";

interface Stored {
  readonly rows: readonly (readonly string[])[];
  readonly versions: readonly {
    readonly version: number;
    readonly at: string;
    readonly by: string;
    readonly reason: string;
    readonly law?: readonly string[];
    readonly changes: readonly (readonly (string | number)[])[];
  }[];
  readonly agreed?: readonly (readonly (string | number)[])[];
}

const textOrNumber: Parse<string | number> = (v) => aText(v) ?? aNumber(v);

/** Under "published." and its month. */
export const PUBLISHED = recordKind<Stored>(
  "published.",
  shape(
    {
      rows: listOf(listOf(aText)),
      versions: listOf(
        shape(
          {
            version: aNumber,
            at: aText,
            by: aText,
            reason: aText,
            changes: listOf(listOf(textOrNumber)),
          },
          { law: listOf(aText) }
        )
      ),
    },
    { agreed: listOf(listOf(textOrNumber)) }
  )
);

export const publishedKey = (month: string): string => `${PUBLISHED.key}${month}`;

/** What was given out of a month; null = nothing yet. */
export function publishedIn(book: Book, month: string): Outcome<Published | null> {
  const record = recordIn(book, PUBLISHED, publishedKey(month));
  if (!record.ok) return record;
  if (!record.value) return done(null);
  const { rows, versions, agreed = [] } = record.value;
  return done({
    rows: rows.map(([id = "", name = "", codes = ""]) => ({ id, name, codes: codes.split(JOINT) })),
    versions: versions.map((v) => ({ ...v, law: v.law ?? [], changes: v.changes.map(changeFrom) })),
    agreed: agreed.map(changeFrom),
  });
}

const changeFrom = ([person, name, day, from, to]: readonly (string | number)[]): VersionChange => ({
  person: String(person),
  name: String(name),
  day: dayFrom(Number(day)) satisfies Day,
  from: String(from),
  to: String(to),
});

const cellsOf = ({ person, name, day, from, to }: VersionChange) => [person, name, day, from, to];

/** As it is kept. */
export const storedOf = ({ rows, versions, agreed }: Published): Stored => ({
  rows: rows.map(({ id, name, codes }) => [id, name, codes.join(JOINT)]),
  versions: versions.map(({ law, ...v }) => ({
    ...v,
    ...(law.length > 0 && { law }),
    changes: v.changes.map(cellsOf),
  })),
  ...(agreed.length > 0 && { agreed: agreed.map(cellsOf) }),
});
