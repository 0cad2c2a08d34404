import { NO_OWN_DAYS, type NoticeRow, type OwnDays, ownDays } from "../../domain/calendar";
import { agreedDays, readArrangement, saidCell } from "../../domain/fields";
import type { CellValue, ReadPort, TableInfo } from "../../excel";
import { type Book, bodyOf, sheetOf, tableOf } from "../../book/open";
import { done, type Outcome, refuse } from "../contract";
import type { CalendarRecord } from "./notice-answers";

export const CALENDAR_KEY = "calendar.table";
/** The workbook's own calendar, found again by its record; null when there is none or its table was deleted. */
export function calendarOf(book: Book): TableInfo | null {
  const record = book.settings.records.get(CALENDAR_KEY)?.value as CalendarRecord | undefined;
  return record ? tableOf(book, record.table) : null;
}

/** Characters of a cell that a sentence quotes. */
const MOST_SAID = 40;

/** Rows of the calendar that the workbook has already; one round trip where there is one. */
export async function calendarRows(port: ReadPort, book: Book): Promise<Outcome<NoticeRow[]>> {
  const table = calendarOf(book);
  if (!table) return done([]);
  const body = bodyOf(table);
  const [contents] = await port.read([{ sheet: table.sheet, at: body }]);
  const rows: NoticeRow[] = [];
  for (const [i, cells] of (contents?.values ?? []).entries()) {
    const row = rowOf(cells);
    if (row === "unread") return unread(book, table, cells, body.row + i);
    if (row !== null) rows.push(row);
  }
  const agreed = agreedDays(rows);
  return agreed.ok
    ? done(rows)
    : refuse("calendar.contradicts", { sheet: sheetOf(book, table.sheet).name, ...agreed.problem.params });
}

/** A line without a day says nothing, as in a formula; one that isn't understood is no line at all. */
function rowOf([day = "", kind = "", name = ""]: readonly CellValue[]): NoticeRow | "unread" | null {
  if (String(day).trim() === "") return null;
  const read = readArrangement(day, kind);
  return read.ok ? { ...read.value, name: String(name) } : "unread";
}

/** Days that are counted wrong would make rosters wrong: the line is named, and where it stands. */
function unread(book: Book, { sheet, area }: TableInfo, cells: readonly CellValue[], row: number) {
  const [day = "", kind = ""] = cells;
  const said = `${saidCell("day", day)} ${String(kind)}`.trim().slice(0, MOST_SAID);
  return refuse(
    "calendar.row",
    { sheet: sheetOf(book, sheet).name, row: row + 1, said },
    { show: { sheet, at: { row, col: area.col, rows: 1, cols: 2 } } }
  );
}

/** What the workbook's own calendar says of its days, for rosters. */
export async function ownDaysOf(port: ReadPort, book: Book): Promise<Outcome<OwnDays>> {
  const rows = await calendarRows(port, book);
  if (!rows.ok) return rows;
  return done(rows.value.length === 0 ? NO_OWN_DAYS : ownDays(rows.value));
}
