import type { HolidayRow, NoticeRow } from "../../domain/calendar";
import { isoDay, ymd } from "../../domain/kernel";
import { DAY_ARRANGEMENTS } from "../../domain/words";
import {
  ABSENT,
  type Area,
  asTyped,
  type CellInput,
  idOf,
  join,
  type Step,
  type WritePlan,
} from "../../excel";
import { listed, type Locale, text } from "../../text";
import { placeOfName } from "../../book/names";
import { type Book, freeSheetName, freeTableName, openBook, sheetOf } from "../../book/open";
import { HOLIDAYS_NAME, remember } from "../../book/record";
import { type Command, type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import type { AdoptNoticePreview, CalendarRecord, NoticeArgs } from "./notice-answers";
import { CALENDAR_KEY, calendarRows } from "./own";
import { previewOf, type Understood, understood } from "./read";

/** Widths in points: day, off or worked, festival. */
const COLUMNS = [
  ["calendar.column.day", 90],
  ["calendar.column.kind", 60],
  ["calendar.column.name", 110],
] as const;
/** The words that functions read from a table of holidays. */
const [
  {
    words: [OFF],
  },
  {
    words: [WORKED],
  },
] = DAY_ARRANGEMENTS;

/** The notice as the workbook's own calendar: a table, which functions are handed by the name 店务_假日. */
export const adoptCalendar: Command<NoticeArgs, AdoptNoticePreview> = {
  title: "calendar.adopt.title",
  args: [{ name: "text", kind: "text", label: "calendar.text", required: true }],
  async plan(port, args, context) {
    const notice = understood(String(args.text));
    if (!notice.ok) return notice;
    const whole = isWhole(notice.value, context.locale);
    if (!whole.ok) return whole;
    const book = await openBook(port);
    if (!book.ok) return book;
    const { table } = book.value.settings;
    const settings = table && sheetOf(book.value, table.sheet);
    if (settings?.protected) return refuse("refuse.protected", { sheet: settings.name });
    const before = await calendarRows(port, book.value);
    return before.ok ? planned(book.value, before.value, notice.value, context) : before;
  },
};

/** A calendar that is half understood would count working days wrong: what is not read, or left out, is named. */
function isWhole({ notRead, missing, year }: Understood, locale: Locale): Outcome<true> {
  const [first] = notRead;
  if (first !== undefined)
    return refuse("calendar.notRead", {
      said: first.text.slice(0, MOST_SAID),
      why: text(`calendar.why.${first.why}`, {}, locale),
      count: notRead.length,
    });
  if (missing.length > 0)
    return refuse("calendar.missing", { year, days: listed(missing.map(isoDay), locale) });
  return done(true);
}

/** Characters of the notice that a sentence quotes. */
const MOST_SAID = 80;

function planned(
  book: Book,
  before: readonly NoticeRow[],
  notice: Understood,
  context: CommandContext
): Outcome<Planned<AdoptNoticePreview>> {
  const { locale } = context;
  const years = new Set(notice.rows.map(({ day }) => ymd(day).year));
  const days = new Set<number>(notice.rows.map(({ day }) => day));
  const replaces = ({ day }: HolidayRow) =>
    days.has(day) || (ymd(day).year === notice.year && years.has(notice.year));
  const carried = before.filter((row) => !replaces(row));
  const rows = [...carried, ...notice.rows].sort((a, b) => a.day - b.day);
  const sheet = freeSheetName(text("calendar.sheet", {}, locale), book);
  const table = freeTableName(text("calendar.table", {}, locale), book);
  const record: CalendarRecord = { table: idOf(table) };
  const params = { sheet, year: notice.year, count: notice.rows.length };
  return done({
    preview: {
      ...previewOf(notice),
      sheet,
      carried: carried.length,
      replaced: before.length - carried.length,
    },
    writes: writes(
      book,
      { sheet, table, rows, locale },
      remember(book, CALENDAR_KEY, record, context),
      params
    ),
    success: { code: "calendar.adopt.done", params },
    show: { sheet, at: { row: 0, col: 0, rows: 1, cols: 1 } },
  });
}

interface CalendarSheet {
  readonly sheet: string;
  readonly table: string;
  readonly rows: readonly NoticeRow[];
  readonly locale: Locale;
}

/** The name moves last, and goes back before the sheet it means is removed. */
function writes(
  book: Book,
  calendar: CalendarSheet,
  settled: WritePlan,
  params: { sheet: string; year: number; count: number }
): WritePlan {
  const at: Area = { row: 0, col: 0, rows: calendar.rows.length + 1, cols: COLUMNS.length };
  const name = book.survey.names.find((n) => n.name === HOLIDAYS_NAME);
  const before = name && placeOfName(name.formula, book.survey);
  const drop: Step = { do: "deleteName", name: HOLIDAYS_NAME };
  const first: WritePlan = {
    expects: [
      { probe: { of: "sheetName", name: calendar.sheet }, state: ABSENT },
      { probe: { of: "tableName", name: calendar.table }, state: ABSENT },
      { probe: { of: "bookName", name: HOLIDAYS_NAME }, state: name?.formula ?? ABSENT },
    ],
    steps: sheetSteps(calendar, at),
    record: [],
    undo: [{ do: "deleteSheet", sheet: calendar.sheet }],
    undoProbes: [{ of: "contents", sheet: calendar.sheet }],
    touches: { code: "calendar.adopt.touches", params },
  };
  const both = join(first, settled);
  return {
    ...both,
    steps: [
      ...both.steps,
      ...(name ? [drop] : []),
      { do: "addName", name: HOLIDAYS_NAME, sheet: calendar.sheet, at },
    ],
    undo: [
      drop,
      ...(before ? [{ do: "addName", name: HOLIDAYS_NAME, ...before } as const] : []),
      ...both.undo,
    ],
  };
}

function sheetSteps({ sheet, table, rows, locale }: CalendarSheet, at: Area): Step[] {
  const cells = rows.map(({ day, work, name }): CellInput[] => [day, work ? WORKED : OFF, asTyped(name)]);
  return [
    { do: "addSheet", name: sheet },
    ...COLUMNS.map(([, points], col): Step => ({ do: "width", sheet, col, cols: 1, points })),
    {
      do: "format",
      sheet,
      at: { ...at, row: 1, rows: rows.length, cols: 1 },
      format: { numberFormat: "yyyy-mm-dd" },
    },
    {
      do: "write",
      sheet,
      at: { ...at, rows: 1 },
      cells: [COLUMNS.map(([title]) => text(title, {}, locale))],
    },
    { do: "write", sheet, at: { ...at, row: 1, rows: rows.length }, cells },
    { do: "addTable", sheet, at, name: table, style: "TableStyleLight1" },
    { do: "freeze", sheet, rows: 1, cols: 0 },
  ];
}
