import { type HolidayRow, NO_OWN_DAYS, type NoticeRow, type OwnDays, ownDays } from "../../domain/calendar";
import { readChoice } from "../../domain/fields";
import { DAY_ARRANGEMENTS } from "../../domain/words";
import { isDay } from "../../domain/kernel";
import type { CellValue, ReadPort, TableInfo } from "../../excel";
import { type Book, bodyOf, tableOf } from "../../book/open";
import type { CalendarRecord } from "./notice-answers";

export const CALENDAR_KEY = "calendar.table";
/** The workbook's own calendar, found again by its record; null when there is none or its table was deleted. */
export function calendarOf(book: Book): TableInfo | null {
  const record = book.settings.records.get(CALENDAR_KEY)?.value as CalendarRecord | undefined;
  return record ? tableOf(book, record.table) : null;
}

/** Rows of the calendar that the workbook has already; one round trip where there is one. */
export async function calendarRows(port: ReadPort, book: Book): Promise<NoticeRow[]> {
  const table = calendarOf(book);
  if (!table) return [];
  const [contents] = await port.read([{ sheet: table.sheet, at: bodyOf(table) }]);
  return (contents?.values ?? []).flatMap(rowOf);
}

/** A line whose arrangement isn't understood says nothing, here as little as in a formula, which names it. */
function rowOf([day, kind = "", name = ""]: readonly CellValue[]): NoticeRow[] {
  const arranged = readChoice(kind, DAY_ARRANGEMENTS);
  return typeof day === "number" && isDay(day) && arranged.ok
    ? [{ day, work: arranged.value === "work", name: String(name) }]
    : [];
}

/** What the workbook's own calendar says of its days, for rosters. */
export async function ownDaysOf(port: ReadPort, book: Book): Promise<OwnDays> {
  const rows: readonly HolidayRow[] = await calendarRows(port, book);
  return rows.length === 0 ? NO_OWN_DAYS : ownDays(rows);
}
