import { dayOfMoment, isoDay } from "../../domain/kernel";
import { isBlank } from "../../domain/fields";
import { wholeColumn } from "../../domain/tables";
import { Draft, type NewSheet } from "../../book/draft";
import { type Book, bodyOf, openBook, sheetOf } from "../../book/open";
import { asTyped, type CellInput, fixed, quoted } from "../../excel";
import { type Locale, text, type TextKey } from "../../text";
import { type Command, type CommandContext, done, refuse } from "../contract";
import { readColumns } from "../register/read-columns";
import type { Register } from "../register/register";
import { type Counted, countedLines, textAmounts } from "./counted";
import { damageRegister } from "./damage-line";
import type { ClaimTotalsPreview } from "./model";
import { MARGIN } from "./page";

const GROUPS = ["courier", "region", "model"] as const;
type Group = (typeof GROUPS)[number];
const AMOUNTS = ["claim", "price", "paid"] as const;
const COLUMNS = ["claimed", "paid", "count", "open", "rate", "shipped", "loss"] as const;
const FORMATS = ["#,##0.00", "#,##0.00", "0", "#,##0.00", "0.0%", "0", "0.00%"];
const WIDTHS = [120, 80, 80, 56, 80, 64, 96, 64];
/** Rows that a chart covers. */
const CHART = 14;
/** More kinds than anybody looks at; the rest is in the line of what isn't named. */
const MOST = 40;
const HEAD = { bold: true, fill: "#DDEBF7" } as const;

/** 索赔汇总: what was claimed and paid by courier, region and item, as living formulas, with a chart. */
export const writeClaimTotals: Command<Record<string, never>, ClaimTotalsPreview> = {
  title: "claim.totals.title",
  args: [],
  async plan(port, _args, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const register = damageRegister(book.value, context);
    if (!register.ok) return register;
    const counted = await countedLines(port, book.value, register.value);
    if (!counted.ok) return counted;
    const used = GROUPS.filter((id) => register.value.columns[id] !== undefined);
    const [cells] = await readColumns(port, [
      { register: register.value, columns: ["tracking", ...used, ...AMOUNTS] },
    ]);
    const unread = textAmounts(register.value, cells ?? {}, amountsOf(register.value), context.locale);
    if (unread) return unread;
    const names = Object.fromEntries(used.map((id) => [id, distinct(cells?.[id] ?? [])]));
    if (used.every((id) => names[id]?.length === 0))
      return refuse("claim.totals.none", { table: register.value.table.name });
    const lines = (cells?.["tracking"] ?? []).filter((cell) => !isBlank(cell)).length;
    const draft = new Draft(book.value, context);
    const sheet = draft.addSheet(text("claim.totals.sheet", {}, context.locale));
    writeTotals(
      sheet,
      { book: book.value, register: register.value, names, counted: counted.value },
      context
    );
    const params = { sheet: sheet.name, lines };
    return done({
      preview: { sheet: sheet.name, lines, groups: countsOf(names) },
      writes: draft.plan({ code: "claim.totals.touches", params }),
      success: { code: "claim.totals.done", params },
      show: { sheet: sheet.name, at: { row: 0, col: 0, rows: 1, cols: 1 } },
    });
  },
};

const countsOf = (names: Readonly<Record<string, readonly string[]>>): ClaimTotalsPreview["groups"] => ({
  courier: names["courier"]?.length ?? 0,
  region: names["region"]?.length ?? 0,
  model: names["model"]?.length ?? 0,
});

/** The kinds of a column, the most frequent first. */
function distinct(cells: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const name = String(cell ?? "").trim();
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([name]) => name);
}

interface Totals {
  readonly book: Book;
  readonly register: Register;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly counted: Counted;
}

function writeTotals(sheet: NewSheet, totals: Totals, { locale, now }: CommandContext): void {
  const day = isoDay(dayOfMoment(now));
  WIDTHS.forEach((points, col) => sheet.width(col, points));
  const at = { row: 0, col: 0, rows: 1, cols: 1 };
  sheet
    .format(at, { numberFormat: "@", bold: true, size: 14 })
    .format({ ...at, row: 1 }, { numberFormat: "@", color: "#595959" })
    .write({ ...at, rows: 2 }, [
      [asTyped(text("claim.totals.sheet", {}, locale))],
      [asTyped(madeText(totals, day, locale))],
    ]);
  let row = 3;
  for (const group of GROUPS)
    if ((totals.names[group]?.length ?? 0) > 0) row = writeGroup(sheet, row, totals, group, locale);
  const whole = { row: 0, col: 0, rows: row - 1, cols: WIDTHS.length };
  const titles = { titleRows: { ...whole, rows: 1 }, titleColumns: { ...whole, cols: 1 } };
  sheet.page({ landscape: false, paper: "a4", onePage: false, margin: MARGIN, printArea: whole, ...titles });
}

/** What the totals are of; where they can't grow with the register, up to where they go. */
function madeText({ register: { table }, counted }: Totals, day: string, locale: Locale): string {
  const { last } = counted;
  return last === null
    ? text("claim.totals.made", { day, table: table.name }, locale)
    : text("claim.totals.madeTo", { day, table: table.name, row: last + 1 }, locale);
}

/** One block: a line a kind, what isn't named, the sum of all; a chart below the first two columns of it. */
function writeGroup(sheet: NewSheet, top: number, totals: Totals, group: Group, locale: Locale): number {
  const names = totals.names[group] ?? [];
  const head = [
    text(`claim.totals.by.${group}`, {}, locale),
    ...COLUMNS.map((id) => text(headOf(totals, id), {}, locale)),
  ];
  const first = top + 2;
  const last = top + 1 + names.length;
  const rows = [
    ...names.map((name, i) => lineOf(totals, group, name, first + i)),
    restOf(totals, first, last, locale),
    sumOf(totals, first, last, locale),
  ];
  const at = { row: top, col: 0, rows: rows.length + 1, cols: head.length };
  const body = { ...at, row: top + 1, rows: rows.length };
  sheet.format({ ...at, rows: 1 }, HEAD).format({ ...body, cols: 1 }, { numberFormat: "@" });
  sheet.format({ ...at, col: 1, cols: COLUMNS.length, rows: 1 }, { align: "Right" });
  FORMATS.forEach((numberFormat, i) => sheet.format({ ...body, col: i + 1, cols: 1 }, { numberFormat }));
  sheet.format({ ...body, row: top + rows.length, rows: 1 }, { bold: true }).write(at, [head, ...rows]);
  const title = text("claim.totals.chartOf", { by: head[0] ?? "" }, locale);
  const under = { row: top + rows.length + 2, col: 0, rows: CHART, cols: 6 };
  sheet.chart(under, {
    ...{ kind: "column", name: title, title },
    source: { row: top, col: 0, rows: names.length + 1, cols: 3 },
  });
  return under.row + CHART + 1;
}

/** A register without a column of claims is summed by its prices. */
const claimedColumn = ({ register: { columns } }: Pick<Totals, "register">): "claim" | "price" =>
  columns["claim"] === undefined ? "price" : "claim";

/** The amounts that the sheet adds up. */
const amountsOf = (register: Register): string[] => [claimedColumn({ register }), "paid"];

const headOf = (totals: Totals, id: (typeof COLUMNS)[number]): TextKey =>
  id === "claimed" && claimedColumn(totals) === "price" ? "claim.totals.price" : `claim.totals.${id}`;

/** A column of the register as formulas name it; null: it has none. */
function reference({ book, register: { table, columns }, counted }: Totals, id: string): string | null {
  const at = columns[id];
  if (at === undefined) return null;
  if (!table.range && counted.last === null) return wholeColumn(table.name, table.columns[at] ?? "");
  const { row, col } = bodyOf(table);
  const sheet = quoted(sheetOf(book, table.sheet).name);
  return `${sheet}!${fixed({ row, col: col + at, rows: counted.rows, cols: 1 })}`;
}

function lineOf(totals: Totals, group: Group, name: string, row: number): CellInput[] {
  const by = reference(totals, group) ?? "";
  const sum = (id: string) => {
    const column = reference(totals, id);
    return column === null ? 0 : `=SUMIFS(${column},${by},$A${row})`;
  };
  return [
    asTyped(name),
    sum(claimedColumn(totals)),
    sum("paid"),
    `=COUNTIFS(${by},$A${row})`,
    ...ratios(row),
  ];
}

/** Not paid, share paid, how many were shipped (to be filled in), loss rate. */
const ratios = (row: number): CellInput[] => [
  `=B${row}-C${row}`,
  `=IF(B${row}=0,"",C${row}/B${row})`,
  "",
  `=IF(N(G${row})=0,"",D${row}/G${row})`,
];

/** The sum of all lines, less those that are named above. */
function restOf(totals: Totals, first: number, last: number, locale: Locale): CellInput[] {
  const less = (col: string) => `=${col}${last + 2}-SUM(${col}${first}:${col}${last})`;
  return [
    asTyped(text("claim.totals.rest", {}, locale)),
    less("B"),
    less("C"),
    less("D"),
    ...ratios(last + 1).slice(0, 2),
    "",
    "",
  ];
}

/** A cell with an empty text in it is no parcel, so cells are counted by their length. */
function sumOf(totals: Totals, first: number, last: number, locale: Locale): CellInput[] {
  const row = last + 2;
  const numbers = reference(totals, "tracking") ?? "";
  const sum = (id: string) => {
    const column = reference(totals, id);
    return column === null ? 0 : `=SUMPRODUCT(--(LEN(${numbers})>0),${column})`;
  };
  const [open = "", rate = "", , loss = ""] = ratios(row);
  const shipped = `=IF(COUNT(G${first}:G${last})=0,"",SUM(G${first}:G${last}))`;
  return [
    asTyped(text("claim.totals.sum", {}, locale)),
    ...[
      sum(claimedColumn(totals)),
      sum("paid"),
      `=SUMPRODUCT(--(LEN(${numbers})>0))`,
      open,
      rate,
      shipped,
      loss,
    ],
  ];
}
