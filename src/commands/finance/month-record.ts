import { type Fen, type Month, monthText, shiftMonth } from "../../domain/kernel";
import { type Book, bodyOf, sheetOf, tableOf } from "../../book/open";
import { aNumber, aText, listOf, mapOf, shape } from "../../book/parse";
import { recordIn, recordKind } from "../../book/record-kind";
import { type CellValue, hash, type ReadPort, type Region } from "../../excel";
import { done, type Outcome } from "../contract";

/** What 店务设置 remembers of a closed month, under "month." and the month. */
export const MONTH = recordKind(
  "month.",
  shape(
    {
      /** Table ids: people, lines. */
      people: aText,
      details: aText,
      checksum: aText,
      signer: aText,
      /** When it was signed, in seconds. */
      at: aNumber,
      /** Fen of losses that this month could not take, by person. */
      carried: mapOf(aNumber),
      /** Refund numbers that the next month has to close. */
      refunds: listOf(aText),
    },
    /** Fen: the minimum wage that was given. */
    { minimum: aNumber }
  )
);

export interface ClosedMonth {
  readonly month: string;
  readonly sheet: string;
  readonly signer: string;
  readonly at: number;
  readonly checksum: string;
  readonly carried: Readonly<Record<string, number>>;
  readonly refunds: readonly string[];
  /** The two tables of the sheet, headers included. */
  readonly tables: readonly Region[];
}

export const monthKey = (month: string): string => `${MONTH.key}${month}`;

/** A closed month whose sheet is still there, or null. */
export function closedMonth(book: Book, month: Month): Outcome<ClosedMonth | null> {
  const text = monthText(month);
  const record = recordIn(book, MONTH, monthKey(text));
  if (!record.ok) return record;
  const people = record.value && tableOf(book, record.value.people);
  const details = record.value && tableOf(book, record.value.details);
  if (!record.value || !people || !details) return done(null);
  const { signer, at, checksum, carried, refunds } = record.value;
  return done({
    month: text,
    sheet: sheetOf(book, details.sheet).name,
    signer,
    at,
    checksum,
    carried,
    refunds,
    tables: [people, details].map((table) => ({
      sheet: table.sheet,
      at: { ...bodyOf(table), row: table.area.row, rows: table.area.rows },
    })),
  });
}

/** What the month before left, and whether that month was closed at all. */
export interface Before {
  readonly carriedIn: Readonly<Record<string, number>>;
  readonly openRefunds: readonly string[];
  /** Some month was closed before, but not the last one. */
  readonly hasGap: boolean;
}

export function monthBefore(book: Book, month: Month): Outcome<Before> {
  const last = closedMonth(book, shiftMonth(month, -1));
  if (!last.ok) return last;
  if (last.value)
    return done({ carriedIn: last.value.carried, openRefunds: last.value.refunds, hasGap: false });
  const earlier = [...book.settings.records.keys()].some(
    (key) => key.startsWith(MONTH.key) && key < monthKey(monthText(month))
  );
  return done({ carriedIn: {}, openRefunds: [], hasGap: earlier });
}

/** A text as its cell holds it: without the sign that keeps it a text. What Excel works out follows from the rest. */
const asHeld = (cell: unknown): CellValue => {
  if (typeof cell === "string") return cell.startsWith("=") ? "" : cell.replace(/^'/, "");
  return typeof cell === "number" || typeof cell === "boolean" ? cell : "";
};

/** The fingerprint of what a closed month says: its people and its lines. Example: `checksumOf([[["工号"]], [["类别"]]])`. */
export const checksumOf = (tables: readonly (readonly (readonly unknown[])[])[]): string =>
  hash(tables.flat().map((row) => row.map(asHeld)));

/** True when people and lines of a closed month still stand as they were signed. One round trip. */
export async function isIntact(port: ReadPort, { tables, checksum }: ClosedMonth): Promise<boolean> {
  const read = await port.read(tables);
  return checksumOf(read.map(({ formulas }) => formulas)) === checksum;
}

/** The minimum wage: as it is given now, else as it was given last. */
export function minimumWage(book: Book, given: Fen | null): Outcome<Fen | null> {
  if (given !== null) return done(given);
  const keys = [...book.settings.records.keys()].filter((key) => key.startsWith(MONTH.key)).sort();
  let last: number | null = null;
  for (const key of keys) {
    const record = recordIn(book, MONTH, key);
    if (!record.ok) return record;
    last = record.value?.minimum ?? last;
  }
  return done(last as Fen | null);
}
