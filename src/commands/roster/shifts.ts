import { paidMinutes, LEAVES, REST, type Shift, type ShiftKind } from "../../domain/roster";
import { SHIFT_COLUMNS, type ShiftColumn } from "../../domain/registers";
import { languageOf } from "../../domain/tables";
import {
  ABSENT,
  type Area,
  type CellInput,
  type CellValue,
  type Grid,
  quoted,
  fixed,
  type Step,
  type WritePlan,
} from "../../excel";
import { isTextKey, type Locale, text, TEXTS } from "../../text";
import { type Book, freeSheetName, freeTableName } from "../../book/open";

const DAY_MINUTES = 1440;
const KINDS: readonly ShiftKind[] = ["day", "half", "night", "duty"];

/** The shift table that rosters, their drop-downs and their counters refer to. */
export interface ShiftTable {
  readonly sheet: string;
  readonly name: string;
  readonly locale: Locale;
  /** Absolute reference of the codes, for drop-downs. */
  readonly codes: string;
  /** How it comes into the workbook; null when it is there already. */
  readonly writes: WritePlan | null;
}

export const columnOf = (key: ShiftColumn, locale: Locale): string =>
  SHIFT_COLUMNS.find(({ id }) => id === key)?.header[locale] ?? key;

/** Reference to a column of the table, for formulas elsewhere. */
export const columnRef = ({ name, locale }: ShiftTable, key: ShiftColumn): string =>
  `${name}[${columnOf(key, locale)}]`;

/** A table that stands in the workbook, in the language of its headers. */
export function knownTable(book: Book, tableId: string | null): ShiftTable | null {
  const table = book.survey.tables.find((t) => t.id === tableId);
  const locale = languageOf(SHIFT_COLUMNS, table?.columns ?? []);
  if (!table || !locale) return null;
  const sheet = book.survey.sheets.find((s) => s.id === table.sheet)!.name;
  const codes = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1, cols: 1 };
  return { sheet, name: table.name, locale, codes: `${quoted(sheet)}!${fixed(codes)}`, writes: null };
}

/** A new table on a sheet of its own: the profile's shifts, then rest and leave. */
export function newTable(book: Book, profile: string, shifts: readonly Shift[], locale: Locale): ShiftTable {
  const sheet = freeSheetName(text("shifts.sheet", { profile }, locale), book);
  const name = freeTableName(text("shifts.table", { profile }, locale), book);
  const rows = tableRows(shifts, locale);
  const at: Area = { row: 0, col: 0, rows: rows.length, cols: SHIFT_COLUMNS.length };
  const codes = `${quoted(sheet)}!${fixed({ row: 1, col: 0, rows: rows.length - 1, cols: 1 })}`;
  return { sheet, name, locale, codes, writes: planOf(sheet, name, at, rows) };
}

function tableRows(shifts: readonly Shift[], locale: Locale): CellInput[][] {
  const kind = (key: string) =>
    isTextKey(`shifts.kind.${key}`) ? text(`shifts.kind.${key}` as "shifts.kind.day", {}, locale) : key;
  const [start, end] = [columnOf("start", locale), columnOf("end", locale)];
  const hours = `=ROUND(MOD([@${end}]-[@${start}],1)*24,2)`;
  return [
    SHIFT_COLUMNS.map(({ header }) => header[locale]),
    ...shifts.map((s) => [
      s.code,
      s.name,
      kind(s.kind),
      s.start / DAY_MINUTES,
      s.end / DAY_MINUTES,
      s.breakMinutes ? paidMinutes(s) / 60 : hours,
    ]),
    [REST, kind("rest"), kind("rest"), "", "", 0],
    ...LEAVES.map((code) => [code, code, kind("leave"), "", "", 0]),
  ];
}

function planOf(sheet: string, name: string, at: Area, rows: CellInput[][]): WritePlan {
  const column = (col: number, cols: number): Area => ({ row: 1, col, rows: at.rows - 1, cols });
  const formulas: Step = {
    do: "write",
    sheet,
    at: column(5, 1),
    cells: rows.slice(1).map((row) => [row[5]!]),
  };
  return {
    expects: [
      { probe: { of: "sheetName", name: sheet }, state: ABSENT },
      { probe: { of: "tableName", name }, state: ABSENT },
    ],
    steps: [
      { do: "addSheet", name: sheet },
      { do: "format", sheet, at: column(0, 3), format: { numberFormat: "@" } },
      { do: "format", sheet, at: column(3, 2), format: { numberFormat: "hh:mm" } },
      { do: "format", sheet, at: column(5, 1), format: { numberFormat: "0.0" } },
      // The hours refer to their own table, so they come after it.
      {
        do: "write",
        sheet,
        at,
        cells: rows.map((row, i) => (i === 0 ? row : row.map((cell, c) => (c === 5 ? null : cell)))),
      },
      { do: "addTable", sheet, at, name, style: "TableStyleLight1" },
      formulas,
      { do: "freeze", sheet, rows: 1, cols: 0 },
    ],
    record: [],
    undo: [{ do: "deleteSheet", sheet }],
    undoProbes: [{ of: "contents", sheet }],
    touches: { code: "settings.touches", params: {} },
  };
}

/** The shifts as the shop's table has them now; null when it can't be read, because a guess would be wrong hours. */
export function readShifts(cells: Grid, profile: readonly Shift[]): Shift[] | null {
  const rows = cells.slice(1).filter(([code, , kind]) => code !== "" && kindIn(kind) !== null);
  const shifts = rows.map((row) => shiftOf(row, profile));
  return shifts.length > 0 && shifts.every((s) => s !== null) ? shifts : null;
}

function kindIn(cell: CellValue | undefined): ShiftKind | null {
  return (
    KINDS.find((kind) => Object.values(TEXTS[`shifts.kind.${kind}`]).includes(String(cell) as never)) ?? null
  );
}

function shiftOf(row: Grid[number], profile: readonly Shift[]): Shift | null {
  const [code, name, kind, start, end, hours] = row;
  if (typeof start !== "number" || typeof end !== "number" || typeof hours !== "number") return null;
  const clock = (part: number) => Math.round(part * DAY_MINUTES) % DAY_MINUTES;
  const known = profile.find((s) => s.code === code);
  const whole = {
    code: String(code),
    name: String(name),
    kind: kindIn(kind)!,
    start: clock(start),
    end: clock(end),
    breakMinutes: 0,
  };
  const breakMinutes = Math.max(0, paidMinutes({ ...whole, colour: "" }) - Math.round(hours * 60));
  return { ...whole, breakMinutes, colour: known?.colour ?? "#EDEDED" };
}
