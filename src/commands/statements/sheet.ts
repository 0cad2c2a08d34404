import { BUCKETS, type FileAnswer, type PairAnswer, type ReconcileAnswer } from "../../domain/statements";
import { type Day, isoDay, serialOf, type Moment } from "../../domain/kernel";
import { wholeColumn } from "../../domain/tables";
import type { Draft, NewSheet } from "../../book/draft";
import { asTyped, type CellInput } from "../../excel";
import { type Locale, text, type TextKey } from "../../text";
import { type Kind, kindBlock } from "./kinds";
import { layoutName } from "./layouts";
import { inWords } from "./reconcile";

const MONEY = "#,##0.00";
const MOMENT = "yyyy-mm-dd hh:mm:ss";
/** Points on each side of a printed page. */
const MARGIN = 28;
const HEAD = { bold: true, fill: "#DDEBF7" } as const;

/** The lines of the sheet; ids and texts are text before anything is written into them. */
const LINES = [
  { id: "state", width: 90, format: "@" },
  { id: "refund", width: 140, format: "@" },
  { id: "order", width: 140, format: "@" },
  { id: "shop", width: 80, format: "@" },
  { id: "fen", width: 76, format: MONEY },
  { id: "paid", width: 76, format: MONEY },
  { id: "diff", width: 70, format: MONEY },
  { id: "at", width: 120, format: MOMENT },
  { id: "file", width: 150, format: "@" },
  { id: "line", width: 70, format: "@" },
  { id: "rule", width: 80, format: "@" },
  { id: "told", width: 330, format: "@" },
  { id: "row", width: 50, format: "0" },
] as const;
type LineId = (typeof LINES)[number]["id"];

const FILES = ["file", "layout", "account", "from", "to", "lines", "income", "expense", "footer"] as const;

export interface Sheet {
  readonly name: string;
  readonly table: string;
}

interface Result {
  readonly month: string;
  readonly locale: Locale;
  readonly kinds: readonly Kind[];
}

/** 对账 YYYY-MM: the files with their totals, where the money went, the buckets, sums by kind, and every refund. */
export function resultSheet(
  draft: Draft,
  { files, pairs, balance }: ReconcileAnswer,
  { month, locale, kinds }: Result
): Sheet {
  const sheet = draft.addSheet(text("tieSheet.name", { month }, locale));
  const table = draft.freeTable(text("tieSheet.table", { month: month.replace("-", "_") }, locale));
  LINES.forEach(({ width }, col) => sheet.width(col, width));
  const accounts = files.filter(({ side }) => side === "account");
  title(sheet, month, locale);
  const total = fileBlock(sheet, accounts, locale);
  const balanceEnd = balanceBlock(sheet, total, table, balance, locale);
  let end = bucketBlock(sheet, balanceEnd + 1, table, locale);
  const money = [head("fen", locale), head("paid", locale)] as const;
  for (const kind of kinds) end = kindBlock(sheet, end + 1, kind, { table, pairs, locale, money });
  lineBlock(sheet, end + 1, table, { pairs, kinds, locale });
  const whole = { row: 0, col: 0, rows: end + 2 + pairs.length, cols: LINES.length + kinds.length };
  const titles = { titleRows: { ...whole, rows: 1 }, titleColumns: { ...whole, cols: 1 } };
  sheet.page({ landscape: true, paper: "a4", onePage: false, margin: MARGIN, printArea: whole, ...titles });
  return { name: sheet.name, table };
}

function title(sheet: NewSheet, month: string, locale: Locale): void {
  const at = { row: 0, col: 0, rows: 1, cols: 1 };
  sheet
    .format(at, { numberFormat: "@", bold: true, size: 14 })
    .write(at, [[text("tieSheet.name", { month }, locale)]])
    .format({ ...at, row: 1 }, { numberFormat: "@", color: "#595959" })
    .write({ ...at, row: 1 }, [[text("tieSheet.note", {}, locale)]]);
}

/** First row of the files, counted as Excel does. */
const FIRST_FILE = 5;

/** Answers the row of the totals, counted as Excel does. */
function fileBlock(sheet: NewSheet, files: readonly FileAnswer[], locale: Locale): number {
  const last = FIRST_FILE + files.length - 1;
  const total = last + 1;
  const whole = { row: FIRST_FILE - 2, col: 0, rows: files.length + 2, cols: FILES.length };
  sheet
    .format({ ...whole, row: whole.row + 1, rows: files.length + 1 }, { numberFormat: "@" })
    .format({ ...whole, row: whole.row + 1, rows: files.length + 1, col: 5, cols: 1 }, { numberFormat: "0" })
    .format(
      { ...whole, row: whole.row + 1, rows: files.length + 1, col: 6, cols: 2 },
      { numberFormat: MONEY }
    )
    .format({ ...whole, rows: 1 }, HEAD)
    .format({ ...whole, row: total - 1, rows: 1 }, { bold: true })
    .write(whole, [
      FILES.map((id) => text(`tieSheet.file.${id}`, {}, locale)),
      ...files.map((file) => fileRow(file, locale)),
      [
        text("tieSheet.total", {}, locale),
        "",
        "",
        "",
        "",
        ...["F", "G", "H"].map((c) => `=SUM(${c}${FIRST_FILE}:${c}${last})`),
        "",
      ],
    ]);
  return total;
}

const day = (serial: number | null): string => (serial === null ? "" : isoDay(serial as Day));

const fileRow = (file: FileAnswer, locale: Locale): CellInput[] => [
  asTyped(file.member === null ? file.name : `${file.name} › ${file.member}`),
  asTyped(layoutName(file.layout, locale)),
  asTyped(file.account ?? file.shop ?? ""),
  day(file.from),
  day(file.to),
  file.lines,
  file.income.fen / 100,
  file.expense.fen / 100,
  text(`tieSheet.footer.${file.footer}`, {}, locale),
];

const PARTS = ["copies", "repeated", "rest", "other"] as const;

/** The expense of the files and where it went; the difference must be nothing. Answers the row behind it. */
function balanceBlock(
  sheet: NewSheet,
  total: number,
  table: string,
  balance: ReconcileAnswer["balance"],
  locale: Locale
): number {
  const first = total + 2;
  const label = (id: string) => text(`tieSheet.part.${id}` as TextKey, {}, locale);
  const rows: CellInput[][] = [
    [label("expense"), `=H${total}`],
    [label("paid"), `=SUM(${wholeColumn(table, head("paid", locale))})`],
    ...PARTS.map((id) => [label(id), balance[id] / 100]),
    [label("difference"), `=ROUND(B${first}-SUM(B${first + 1}:B${first + 5}),2)`],
  ];
  const at = { row: first - 1, col: 0, rows: rows.length, cols: 2 };
  sheet
    .format({ ...at, cols: 1 }, { numberFormat: "@" })
    .format({ ...at, col: 1, cols: 1 }, { numberFormat: MONEY })
    .write(at, rows)
    .highlight({ ...at, row: at.row + rows.length - 1, rows: 1 }, `$B${first + rows.length - 1}<>0`, {
      fill: "#FFC7CE",
      color: "#9C0006",
      bold: true,
    });
  return first + rows.length;
}

/** How many and how much in each bucket, as native sums over the lines. Answers the row behind it. */
function bucketBlock(sheet: NewSheet, first: number, table: string, locale: Locale): number {
  const whole = (id: LineId) => wholeColumn(table, head(id, locale));
  const rows: CellInput[][] = BUCKETS.map((bucket, i) => {
    const me = `$A${first + 1 + i}`;
    return [
      text(`bucket.${bucket}`, {}, locale),
      `=COUNTIFS(${whole("state")},${me})`,
      `=SUMIFS(${whole("fen")},${whole("state")},${me})`,
      `=SUMIFS(${whole("paid")},${whole("state")},${me})`,
      text(`bucket.${bucket}.what`, {}, locale),
    ];
  });
  const at = { row: first - 1, col: 0, rows: rows.length + 1, cols: 5 };
  sheet
    .format({ ...at, col: 2, cols: 2 }, { numberFormat: MONEY })
    .format({ ...at, rows: 1 }, HEAD)
    .write(at, [
      ["state", "count", "fen", "paid", "what"].map((id) =>
        text(`tieSheet.bucket.${id}` as TextKey, {}, locale)
      ),
      ...rows,
    ]);
  return first + rows.length + 1;
}

const head = (id: LineId, locale: Locale): string => text(`tieSheet.line.${id}`, {}, locale);

function lineBlock(
  sheet: NewSheet,
  row: number,
  table: string,
  { pairs, kinds, locale }: Omit<Result, "month"> & { readonly pairs: readonly PairAnswer[] }
): void {
  const cells = pairs.map((pair) => [...lineRow(pair, locale), ...kinds.map(({ of }) => asTyped(of(pair)))]);
  const body = { row: row + 1, col: 0, rows: Math.max(1, cells.length), cols: LINES.length + kinds.length };
  LINES.forEach(({ format }, col) => sheet.format({ ...body, col, cols: 1 }, { numberFormat: format }));
  if (kinds.length > 0)
    sheet.format({ ...body, col: LINES.length, cols: kinds.length }, { numberFormat: "@" });
  sheet.write({ ...body, row, rows: 1 }, [
    [...LINES.map(({ id }) => head(id, locale)), ...kinds.map((kind) => kind.head)],
  ]);
  if (cells.length > 0) sheet.write(body, cells);
  sheet.table({ ...body, row, rows: body.rows + 1 }, table, "TableStyleMedium2");
  sheet.highlight(
    { ...body, cols: 1 },
    `AND($A${row + 2}<>"",$A${row + 2}<>"${text("bucket.tied", {}, locale)}")`,
    {
      fill: "#FFF2CC",
      color: "#7F6000",
    }
  );
}

const lineRow = (pair: PairAnswer, locale: Locale): CellInput[] => [
  text(`bucket.${pair.bucket}`, {}, locale),
  asTyped(pair.refund ?? ""),
  asTyped(pair.order ?? ""),
  asTyped(pair.shop ?? ""),
  pair.row === null && pair.refund === null ? "" : pair.fen / 100,
  pair.paid / 100,
  pair.row === null && pair.refund === null ? "" : (pair.paid - pair.fen) / 100,
  pair.at === null ? "" : serialOf(pair.at as Moment),
  asTyped([...new Set(pair.lines.map(({ file }) => file))].join(", ")),
  pair.lines.map(({ line }) => line).join(", "),
  text(`rule.${pair.rule}`, {}, locale),
  asTyped(inWords(pair.told, locale)),
  pair.row ?? "",
];
