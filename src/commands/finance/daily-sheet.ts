import type { Stretch } from "../../domain/closing";
import { type Day, isoDay, serialOf, sumFen, yuanOf } from "../../domain/kernel";
import { wholeColumn } from "../../domain/tables";
import type { Draft, NewSheet } from "../../book/draft";
import { type Area, asTyped, type CellInput, type Contents } from "../../excel";
import { type Locale, text, type TextKey } from "../../text";
import { CATEGORIES, type DailyLine, SOURCES } from "./daily-lines";
import type { FinanceBook, FinanceProblem, FinanceRegister } from "./finance-book";
import { HEAD, MONEY, NOTE, placeText, TITLE } from "./looks";
import { clockOf } from "./moments";

interface DailySheet {
  readonly day: Day;
  readonly stretch: Stretch;
  readonly lines: readonly DailyLine[];
  readonly problems: readonly FinanceProblem[];
  readonly seen: ReadonlyMap<FinanceRegister, Contents>;
}

export interface Made {
  readonly sheet: string;
  readonly table: string;
  readonly area: Area;
}

const COLUMNS = [
  { id: "category", width: 64, format: "@" },
  { id: "shop", width: 70, format: "@" },
  { id: "account", width: 110, format: "@" },
  { id: "order", width: 140, format: "@" },
  { id: "reason", width: 110, format: "@" },
  { id: "amount", width: 80, format: MONEY },
  { id: "at", width: 104, format: "yyyy-mm-dd hh:mm" },
  { id: "handler", width: 64, format: "@" },
  { id: "approver", width: 64, format: "@" },
  { id: "approval", width: 64, format: "@" },
  { id: "register", width: 90, format: "@" },
  { id: "row", width: 40, format: "0" },
] as const;

const WIDTH = COLUMNS.length;
const headOf = (id: (typeof COLUMNS)[number]["id"], locale: Locale): string =>
  text(`daily.column.${id}`, {}, locale);

/** The day's sheet: sums and the comparison with the registers above, what can't be placed, then the lines as a table. */
export function dailySheet(draft: Draft, finance: FinanceBook, made: DailySheet, locale: Locale): Made {
  const day = isoDay(made.day);
  const sheet = draft.addSheet(text("daily.sheet", { day }, locale));
  const table = draft.freeTable(text("daily.table", { day: day.replaceAll("-", "_") }, locale));
  const sums = sumRows(table, locale);
  const ties = tieRows(finance, made, table, sums.length + 4, locale);
  const told = made.problems.map((problem) => [placeText(problem, locale)]);
  let row = writeTitle(sheet, made, locale);
  row = writeBlock(sheet, row, sums);
  row = writeBlock(sheet, row, ties);
  if (told.length > 0) row = writeBlock(sheet, row, [[text("daily.look", {}, locale)], ...told]);
  const lines = writeLines(sheet, row, made, table, finance, locale);
  return { sheet: sheet.name, table, area: { row: 0, col: 0, rows: lines, cols: WIDTH } };
}

function writeTitle(sheet: NewSheet, { day, stretch }: DailySheet, locale: Locale): number {
  const from = clockOf(stretch.from);
  const until = clockOf(stretch.until);
  COLUMNS.forEach(({ width }, col) => sheet.width(col, width));
  sheet
    .format({ row: 0, col: 0, rows: 1, cols: 1 }, TITLE)
    .format({ row: 1, col: 0, rows: 1, cols: 1 }, NOTE)
    .write({ row: 0, col: 0, rows: 2, cols: 1 }, [
      [asTyped(text("daily.sheet", { day: isoDay(day) }, locale))],
      [asTyped(text("daily.stretch", { from, until }, locale))],
    ]);
  return 3;
}

type Rows = readonly (readonly CellInput[])[];

/** A block with its header row; the next block begins a row further down. */
function writeBlock(sheet: NewSheet, row: number, rows: Rows): number {
  const cols = rows.reduce((most, line) => Math.max(most, line.length), 0);
  const filled = rows.map((line) => Array.from({ length: cols }, (_, i) => line[i] ?? ""));
  const at = { row, col: 0, rows: rows.length, cols };
  if (cols > 2) sheet.format({ ...at, col: 2, cols: cols - 2 }, { numberFormat: MONEY });
  sheet.format({ ...at, rows: 1 }, HEAD).write(at, filled);
  return row + rows.length + 1;
}

const label = (key: TextKey, locale: Locale) => asTyped(text(key, {}, locale));

/** Row of the block on the sheet, counted as people count; the sums begin below title and header. */
const FIRST_SUM = 5;

/** Native sums over the table: lines, amount, and how much of it waits for somebody's word. */
function sumRows(table: string, locale: Locale): Rows {
  const column = (id: (typeof COLUMNS)[number]["id"]) => wholeColumn(table, headOf(id, locale));
  const waiting = text("daily.approval.waiting", {}, locale);
  const rows = CATEGORIES.map((category, i) => {
    const me = `$A${FIRST_SUM + i}`;
    return [
      label(`daily.${category}`, locale),
      `=COUNTIFS(${column("category")},${me})`,
      `=SUMIFS(${column("amount")},${column("category")},${me})`,
      `=SUMIFS(${column("amount")},${column("category")},${me},${column("approval")},"${waiting}")`,
    ];
  });
  const outgoing = `${FIRST_SUM}:${"{c}"}${FIRST_SUM + 2}`;
  const sum = (c: string) => `=SUM(${c}${outgoing.replace("{c}", c)})`;
  return [
    ["category", "count", "amount", "waiting"].map((id) => label(`daily.head.${id}` as TextKey, locale)),
    ...rows,
    [label("daily.outgoing", locale), sum("B"), sum("C"), sum("D")],
  ];
}

/** The sheet against each register: Excel adds the register up itself where its cells are numbers. */
function tieRows(finance: FinanceBook, made: DailySheet, table: string, above: number, locale: Locale): Rows {
  const used = [...new Set(SOURCES.map(({ register }) => register))].filter(
    (id) => finance.registers[id] !== null
  );
  const rows = used.map((id, i) => {
    const row = above + 2 + i;
    const name = finance.registers[id]?.register.table.name ?? "";
    return [
      asTyped(name),
      `=COUNTIFS(${wholeColumn(table, headOf("register", locale))},$A${row})`,
      `=SUMIFS(${wholeColumn(table, headOf("amount", locale))},${wholeColumn(table, headOf("register", locale))},$A${row})`,
      sumsOf(SOURCES.filter(({ register }) => register === id).map((one) => registerSum(finance, made, one))),
      `=ROUND(C${row}-D${row},2)`,
    ];
  });
  return [
    ["register", "count", "amount", "registerSum", "difference"].map((id) =>
      label(`daily.head.${id}` as TextKey, locale)
    ),
    ...rows,
  ];
}

/** Several columns of one register as one sum, those without anything in them left out. */
function sumsOf(sums: readonly CellInput[]): CellInput {
  const told = sums.filter((sum) => sum !== 0);
  const [only = 0] = told;
  return told.length <= 1 ? only : `=${told.map((sum) => String(sum).replace(/^=/, "")).join("+")}`;
}

/** Half a second beyond, so that a moment on the edge is on the side it belongs to. */
const edge = (m: number): string => String((m + 0.5) / 86400);

function registerSum(
  finance: FinanceBook,
  { lines, stretch, seen }: DailySheet,
  { register, amount, at, isBeside }: (typeof SOURCES)[number]
): CellInput {
  const open = finance.registers[register]?.register;
  const [amountAt, timeAt] = [open?.columns[amount], open?.columns[at]];
  if (!open || amountAt === undefined || timeAt === undefined) return 0;
  const own = lines.filter((line) => line.register === register && line.column === amount);
  if (isBeside && own.length === 0) return 0;
  const rows = new Set(own.map(({ row }) => row));
  const isSummed = (time: unknown) =>
    typeof time === "number" && time > Number(edge(stretch.from)) && time <= Number(edge(stretch.until));
  const first = open.table.area.row + 2;
  const agrees = (seen.get(register)?.values ?? []).every((cells, i) => {
    const excel = isSummed(cells[timeAt]) && typeof cells[amountAt] === "number";
    return excel === rows.has(first + i);
  });
  // What Excel can't add up (99元 as text) or may not (a closed refund) is added up here.
  if (!agrees) return yuanOf(sumFen(own.map(({ fen }) => fen)));
  const column = (i: number) => wholeColumn(open.table.name, open.table.columns[i] ?? "");
  const time = column(timeAt);
  return `=SUMIFS(${column(amountAt)},${time},">"&${edge(stretch.from)},${time},"<="&${edge(stretch.until)})`;
}

function writeLines(
  sheet: NewSheet,
  row: number,
  { lines }: DailySheet,
  table: string,
  finance: FinanceBook,
  locale: Locale
): number {
  const rows = lines.map((line): CellInput[] => [
    label(`daily.${line.category}`, locale),
    ...[line.shop, line.account, line.order, line.reason].map(asTyped),
    yuanOf(line.fen),
    serialOf(line.at),
    ...[line.handler, line.approver].map(asTyped),
    label(`daily.approval.${line.approval}`, locale),
    asTyped(finance.registers[line.register]?.register.table.name ?? ""),
    line.row,
  ]);
  const body = { row: row + 1, col: 0, rows: Math.max(1, rows.length), cols: WIDTH };
  COLUMNS.forEach(({ format }, col) => sheet.format({ ...body, col, cols: 1 }, { numberFormat: format }));
  sheet.write({ row, col: 0, rows: 1, cols: WIDTH }, [COLUMNS.map(({ id }) => headOf(id, locale))]);
  if (rows.length > 0) sheet.write(body, rows);
  sheet.table({ ...body, row, rows: body.rows + 1 }, table, "TableStyleMedium2");
  const waiting = text("daily.approval.waiting", {}, locale);
  const at = COLUMNS.findIndex(({ id }) => id === "approval");
  sheet.highlight({ ...body, col: at, cols: 1 }, `$J${body.row + 1}="${waiting}"`, {
    fill: "#FFC7CE",
    color: "#9C0006",
    bold: true,
  });
  return body.row + body.rows;
}
