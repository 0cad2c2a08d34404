import { monthOf } from "../../domain/kernel";
import type { Ease, Started } from "../../domain/roster";
import type { ReadPort, TableInfo } from "../../excel";
import { type Book, openBook, tableOf } from "../../book/open";
import { scan, type Scanned } from "../../book/scan";
import { done, type Outcome } from "../contract";
import { findStaff } from "../staff/find";
import type { StaffAnswer } from "../staff/model";
import type { Kept } from "./recorded-wishes";
import type { BuildArgs } from "./model";
import type { RecordedRules } from "./recorded-rules";

const ROSTER_KEY = "roster.";

/** The weekly rotation a roster came from, so that the next month goes on where it ends. */
export interface KeptRotation extends Started {
  /** People per shift code on each day. */
  readonly demand: Readonly<Record<string, number>>;
}

/** What 店务设置 remembers of a roster it wrote. */
export interface RosterRecord {
  /** Table id. */
  readonly table: string;
  /** Table id of the shift table its counters use. */
  readonly shifts: string;
  readonly profile: BuildArgs["profile"];
  readonly seed: number;
  /** The rules it was made by, by rule id; rosters of earlier versions were made by the handbook and have none. */
  readonly rules?: RecordedRules;
  /** Ways out that were taken when it was made; rosters of the first version have none. */
  readonly ease?: readonly Ease[];
  readonly rotation?: KeptRotation;
  /** Since the second version, as the fields of `Kept` say. */
  readonly wishes?: Kept["wishes"];
  readonly locked?: Kept["locked"];
}

export interface KnownRoster extends RosterRecord {
  readonly month: string;
  readonly info: TableInfo;
}

export const rosterKey = (month: string): string => `${ROSTER_KEY}${month}`;

/** Rosters whose tables are still there, latest month first. */
export function rostersOf(book: Book): KnownRoster[] {
  return [...book.settings.records]
    .filter(([key]) => key.startsWith(ROSTER_KEY) && monthOf(key.slice(ROSTER_KEY.length)) !== null)
    .map(([key, { value }]) => ({ ...(value as RosterRecord), month: key.slice(ROSTER_KEY.length) }))
    .flatMap((r) => {
      const info = tableOf(book, r.table);
      return info ? [{ ...r, info }] : [];
    })
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** The workbook with its people, in four round trips. */
export interface PeopledBook {
  readonly book: Book;
  readonly scanned: readonly Scanned[];
  readonly staff: StaffAnswer;
}

export async function readPeople(port: ReadPort): Promise<Outcome<PeopledBook>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const scanned = await scan(port, book.value);
  return done({ book: book.value, scanned, staff: findStaff(book.value, scanned) });
}
