import {
  a1,
  ABSENT,
  type Area,
  asTyped,
  cellOf,
  type Expectation,
  hash,
  join,
  OPEN,
  type Step,
  type WritePlan,
} from "../excel";
import { SETTINGS_COLUMNS } from "../domain/registers";
import { type Locale, text } from "../text";
import { appendRows } from "./append";
import { SCHEMA_VERSION } from "./migrate";
import { type Book, freeSheetName, freeTableName, sheetOf } from "./open";
import { NOW_KEY, RULES_KEY, type SettingsRecord } from "./settings";

/** Workbook names that formulas refer to; the same in every language, because formulas keep them. */
export const NOW_NAME = "店务_现在";
export const RULES_NAME = "店务_规则";
export const HOLIDAYS_NAME = "店务_假日";
/** One volatile cell for native formulas to count from. A function of ours is never handed it: each would run again. */
const NOW_FORMULA = "=NOW()";

const QUIET: WritePlan["touches"] = { code: "settings.touches", params: {} };
const json = (value: unknown) => asTyped(JSON.stringify(value));

/** What the cell of the choice of rules says before anybody chose: nothing, and formulas go by the handbook. */
export const NO_CHOICE = "";

/**
 * Plan that remembers a value in 店务设置: a new table, a new row, or the value of the row that is there. The value may
 * name a table that the same command adds by `idOf`. A new table starts with `choice` as the choice of rules.
 */
export function remember(
  book: Book,
  key: string,
  value: unknown,
  context: WriteContext,
  choice = NO_CHOICE
): WritePlan {
  if (!book.settings.table) return newSettings(book, [[key, json(value), SCHEMA_VERSION]], choice, context);
  const known = book.settings.records.get(key);
  const plan = known ? replaceValue(book, value, known) : newRow(book, [key, json(value), SCHEMA_VERSION]);
  const now = livingNow(book);
  return now ? join(plan, now) : plan;
}

/** Plan that makes 店务设置 with its two named cells; null when it is there. */
export const withSettings = (book: Book, context: WriteContext): WritePlan | null =>
  book.settings.table ? null : newSettings(book, [], NO_CHOICE, context);

/** True when 店务_现在 follows the clock; a version before wrote the moment there as a constant. */
export const followsClock = ({ entered }: SettingsRecord): boolean => String(entered).startsWith("=");

/** Plan that lets 店务_现在 follow the clock; null when it does, or when there is none. */
export function livingNow({ settings: { table, records } }: Book): WritePlan | null {
  const record = records.get(NOW_KEY);
  if (!table || !record || followsClock(record)) return null;
  const place = { sheet: table.sheet, at: cellOf(table.area, record.index + 1, 1) };
  return {
    expects: [{ probe: { of: "cells", ...place }, state: hash([[record.entered]]) }],
    steps: [{ do: "write", ...place, cells: [[NOW_FORMULA]] }],
    record: [],
    undo: [{ do: "write", ...place, cells: [[record.entered]] }],
    undoProbes: [{ of: "cells", ...place }],
    touches: QUIET,
  };
}

/** The language of a new settings sheet. */
export interface WriteContext {
  readonly locale: Locale;
}

type Row = readonly [key: string, value: string, version: number];

function newSettings(book: Book, rows: readonly Row[], choice: string, context: WriteContext): WritePlan {
  const sheet = freeSheetName(text("settings.sheet", {}, context.locale), book);
  const name = freeTableName(text("settings.table", {}, context.locale), book);
  const head = [
    SETTINGS_COLUMNS.map(({ header }) => header[context.locale]),
    [NOW_KEY, NOW_FORMULA, SCHEMA_VERSION],
    [RULES_KEY, choice, SCHEMA_VERSION],
  ];
  const at = { row: 0, col: 0, rows: head.length, cols: 3 };
  const whole = { ...at, rows: head.length + rows.length };
  const names = bookNames(book, sheet, at);
  return {
    expects: [
      { probe: { of: "sheetName", name: sheet }, state: ABSENT },
      { probe: { of: "tableName", name }, state: ABSENT },
      ...names.expects,
    ],
    steps: [
      { do: "addSheet", name: sheet },
      ...settingsLooks(sheet, whole),
      { do: "write", sheet, at, cells: head },
      { do: "addTable", sheet, at: whole, name, style: "TableStyleLight1" },
      ...names.steps,
    ],
    record: rows.map((row, i) => ({
      do: "write",
      sheet,
      at: { row: at.rows + i, col: 0, rows: 1, cols: 3 },
      cells: [row],
    })),
    undo: [...names.undo, { do: "deleteSheet", sheet }],
    undoProbes: [{ of: "cells", sheet, at: { row: 1, col: 0, rows: 60, cols: 6 } }],
    touches: QUIET,
  };
}

/** Formats and widths of the settings sheet, which come before what is written. */
export const settingsLooks = (sheet: string, table: Area): Step[] => [
  { do: "format", sheet, at: { ...table, cols: 1 }, format: { numberFormat: "@" } },
  { do: "format", sheet, at: nowCell(table), format: { numberFormat: "yyyy-mm-dd hh:mm", align: "Left" } },
  { do: "width", sheet, col: table.col, cols: 1, points: 130 },
  { do: "width", sheet, col: table.col + 1, cols: 1, points: 420 },
];

const nowCell = (at: Area): Area => cellOf(at, 1, 1);

/** The two named cells; a name whose sheet somebody deleted is made anew. */
function bookNames(book: Book, sheet: string, at: Area) {
  const expects: Expectation[] = [];
  const [steps, undo]: [Step[], Step[]] = [[], []];
  for (const [name, cell] of [[NOW_NAME, nowCell(at)] as const, [RULES_NAME, cellOf(at, 2, 1)] as const]) {
    const known = book.survey.names.find((n) => n.name === name);
    expects.push({ probe: { of: "bookName", name }, state: known?.formula ?? ABSENT });
    if (known && !known.formula.includes("#REF!")) continue;
    if (known) steps.push({ do: "deleteName", name });
    steps.push({ do: "addName", name, sheet, at: cell });
    undo.push({ do: "deleteName", name });
  }
  return { expects, steps, undo };
}

function newRow(book: Book, row: Row): WritePlan {
  const table = book.settings.table!;
  const cells = new Map(row.map((cell, i) => [i, cell] as const));
  const target = { sheet: sheetOf(book, table.sheet), table };
  const plan = appendRows(target, [{ cells, formats: new Map([[0, "@"]]) }], null);
  // The row is added with the rest, its text only when the ids it may name are known.
  return {
    ...plan,
    touches: QUIET,
    steps: plan.steps.filter((s) => s.do !== "write"),
    record: plan.steps.filter((s) => s.do === "write"),
  };
}

function replaceValue(book: Book, value: unknown, known: SettingsRecord): WritePlan {
  const { sheet, area, id } = book.settings.table!;
  const at = cellOf(area, known.index + 1, 1);
  return {
    expects: [
      { probe: { of: "protection", sheet, name: sheetOf(book, sheet).name }, state: OPEN },
      { probe: { of: "table", table: id }, state: a1(area) },
      { probe: { of: "cells", sheet, at }, state: hash([[known.raw]]) },
    ],
    steps: [],
    record: [{ do: "write", sheet, at, cells: [[json(value)]] }],
    undo: [{ do: "write", sheet, at, cells: [[asTyped(String(known.raw))]] }],
    undoProbes: [{ of: "cells", sheet, at }],
    touches: QUIET,
  };
}
