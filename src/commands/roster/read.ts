import { monthOf } from "../../domain/kernel";
import type { ReadPort, TableInfo } from "../../excel";
import { type Book, openBook, tableOf } from "../../book/open";
import { damagedRecord, recordIn } from "../../book/record-kind";
import { scan, type Scanned } from "../../book/scan";
import { REGISTER } from "../register/register";
import { RULE_TABLE } from "../rules/table-record";
import { done, type Outcome } from "../contract";
import { findStaff } from "../staff/find";
import type { StaffAnswer } from "../staff/model";
import { PAST } from "./past-record";
import { AGREED } from "./agreed";
import { PUBLISHED } from "./published";
import { ROSTER, type RosterRecord } from "./roster-record";

export type { KeptRotation, RosterRecord } from "./roster-record";

export interface KnownRoster extends RosterRecord {
  readonly month: string;
  readonly info: TableInfo;
}

export const rosterKey = (month: string): string => `${ROSTER.key}${month}`;

/** Rosters whose tables are still there, latest month first. */
export function rostersOf(book: Book): KnownRoster[] {
  return [...book.settings.records.keys()]
    .filter((key) => key.startsWith(ROSTER.key) && monthOf(key.slice(ROSTER.key.length)) !== null)
    .flatMap((key) => {
      const record = recordIn(book, ROSTER, key);
      const info = record.ok && record.value ? tableOf(book, record.value.table) : null;
      return record.ok && record.value && info
        ? [{ ...record.value, month: key.slice(ROSTER.key.length), info }]
        : [];
    })
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** The workbook with its people. */
export interface PeopledBook {
  readonly book: Book;
  readonly scanned: readonly Scanned[];
  readonly staff: StaffAnswer;
}

/** In three round trips. */
export async function readStaffed(port: ReadPort): Promise<Outcome<PeopledBook>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const damaged = damagedRecord(book.value, [ROSTER, RULE_TABLE, REGISTER, PAST, PUBLISHED, AGREED]);
  if (damaged) return damaged;
  const scanned = await scan(port, book.value);
  const staff = findStaff(book.value, scanned);
  return staff.ok ? done({ book: book.value, scanned, staff: staff.value }) : staff;
}
