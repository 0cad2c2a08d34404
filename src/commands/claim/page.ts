import { partsOfClaim, valueOfGoods } from "../../domain/damage";
import { dayOfMoment, type Fen, isoDay, yuanOf } from "../../domain/kernel";
import type { RuleSet } from "../../domain/rulebook";
import { columnOf } from "../../domain/tables";
import { Draft, type NewSheet } from "../../book/draft";
import { LONGEST_SHEET_NAME, openBook } from "../../book/open";
import { type Area, asTyped, type CellInput } from "../../excel";
import { listed, type Locale, text } from "../../text";
import { type Command, type CommandContext, done } from "../contract";
import { formatOf } from "../register/register";
import { rulesInUse } from "../rules/in-use";
import { gapsOf, goodsOf, partName } from "./claim";
import { courierText, headerOf } from "./courier-text";
import {
  type DamageLine,
  damageLine,
  damageRegister,
  numberValue,
  shownValue,
  textValue,
} from "./damage-line";
import type { ClaimGap, ClaimPreview, ClaimWriteArgs } from "./model";

/** The facts of a claim in the order of couriers' forms; the value of the goods stands behind the price. */
const FACTS = [
  "courier",
  "tracking",
  "order",
  "parcel",
  "model",
  "quantity",
  "price",
  "shippedOn",
  "region",
  "reportedOn",
  "inspector",
  "handler",
  "solution",
  "claim",
  "claimState",
  "deadline",
] as const;

const TITLE_ROW = { row: 0, col: 0, rows: 1, cols: 1 } as const;
const HEAD = { bold: true, fill: "#DDEBF7" } as const;
const BORDER = "#BFBFBF";
/** Points on each side of the page. */
export const MARGIN = 40;
/** Points: label and content together are an A4 page. */
const WIDTHS = [118, 250, 92];

/** 索赔资料: one printable page of a line, and what is said to the courier. */
export const writeClaim: Command<ClaimWriteArgs, ClaimPreview> = {
  title: "claim.write.title",
  args: [{ name: "line", kind: "number", label: "claim.line", required: true, range: [2, 1_048_576] }],
  async plan(port, { line }, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const register = damageRegister(book.value, context);
    if (!register.ok) return register;
    const read = await damageLine(port, register.value, line, context);
    if (!read.ok) return read;
    const { rules } = await rulesInUse(port, book.value);
    const { locale } = context;
    const gaps = gapsOf(rules, read.value.values, locale);
    const draft = new Draft(book.value, context).seen(read.value.region, read.value.contents);
    const key = textValue(read.value.values, "tracking");
    const sheet = draft.addSheet(text("claim.sheet", { key }, locale).slice(0, LONGEST_SHEET_NAME));
    const words = courierText(read.value, rules, locale);
    const at = writePage(sheet, { line: read.value, row: line, rules, gaps, words }, context);
    const params = { sheet: sheet.name };
    return done({
      preview: {
        ...{ sheet: sheet.name, key, line, missing: gaps, text: words },
        state: String(shownValue(register.value.spec, read.value.values, "claimState", locale)),
        valueFen: valueOfGoods(goodsOf(read.value.values)),
        claimFen: numberValue(read.value.values, "claim"),
      },
      writes: draft.plan({ code: "claim.touches", params }),
      success: { code: "claim.done", params },
      show: { sheet: sheet.name, at },
    });
  },
};

interface Page {
  readonly line: DamageLine;
  /** 1-based. */
  readonly row: number;
  readonly rules: RuleSet;
  readonly gaps: readonly ClaimGap[];
  readonly words: string;
}

function writePage(sheet: NewSheet, page: Page, { locale, now }: CommandContext): Area {
  const day = isoDay(dayOfMoment(now));
  const table = page.line.register.table.name;
  WIDTHS.forEach((points, col) => sheet.width(col, points));
  sheet
    .format(TITLE_ROW, { numberFormat: "@", bold: true, size: 16 })
    .format({ ...TITLE_ROW, row: 1 }, { numberFormat: "@", color: "#595959" })
    .write({ ...TITLE_ROW, rows: 2 }, [
      [asTyped(text("claim.page.title", {}, locale))],
      [asTyped(text("claim.page.made", { day, table, row: page.row }, locale))],
    ]);
  const facts = writeFacts(sheet, 3, page.line, locale);
  const papers = writePapers(sheet, facts + 1, page, locale);
  const end = writeWords(sheet, papers + 1, page, locale);
  const whole = { row: 0, col: 0, rows: end, cols: WIDTHS.length };
  sheet.page({
    ...{ landscape: false, paper: "a4", onePage: true, margin: MARGIN },
    printArea: whole,
    titleRows: { ...whole, rows: 1 },
    titleColumns: { ...whole, cols: 1 },
  });
  return TITLE_ROW;
}

/** Label and content, a row each; where nothing is known the row stays to be filled in by hand. */
function writeFacts(sheet: NewSheet, top: number, line: DamageLine, locale: Locale): number {
  const { values, register } = line;
  const value = valueOfGoods(goodsOf(values));
  const rows = FACTS.flatMap((id) => {
    const cell = shownValue(register.spec, values, id, locale);
    const column = columnOf(register.spec, id);
    const row = { label: headerOf(line, id, locale), cell, format: column ? formatOf(column, locale) : "@" };
    const goods = {
      label: text("claim.value", {}, locale),
      cell: value === null ? "" : yuanOf(value as Fen),
      format: "#,##0.00",
    };
    return id === "price" ? [row, goods] : [row];
  });
  rows.forEach(({ format }, i) =>
    sheet.format(
      { row: top + i, col: 1, rows: 1, cols: 1 },
      { numberFormat: format, align: "Left", wrap: true }
    )
  );
  const at = { row: top, col: 0, rows: rows.length, cols: 2 };
  sheet.format({ ...at, cols: 1 }, { ...HEAD, numberFormat: "@" }).format(at, { border: BORDER });
  sheet.write(
    at,
    rows.map(({ label, cell }): CellInput[] => [
      asTyped(label),
      typeof cell === "string" ? asTyped(cell) : cell,
    ])
  );
  return top + rows.length;
}

/** The papers with whether they are there; of identity papers only that is said. */
function writePapers(sheet: NewSheet, top: number, { rules, gaps }: Page, locale: Locale): number {
  const parts = partsOfClaim(rules);
  const papers = parts.ok ? parts.value.filter(({ isPaper }) => isPaper) : [];
  const rows = papers.map(({ name: paper, rule }): CellInput[] => {
    const name = partName(paper, locale);
    const isMissing = gaps.some((gap) => gap.name === name);
    const said = rule === "K-04" ? text("claim.page.identity", { name }, locale) : name;
    return [
      asTyped(text(isMissing ? "claim.page.missing" : "claim.page.there", {}, locale)),
      asTyped(said),
      rule,
    ];
  });
  const at = { row: top, col: 0, rows: rows.length + 1, cols: 3 };
  const head = [text("claim.page.papers", {}, locale), "", text("claim.page.basis", {}, locale)];
  sheet.format(at, { numberFormat: "@", border: BORDER }).format({ ...at, rows: 1 }, HEAD);
  sheet.write(at, [head, ...rows]);
  return top + rows.length + 1;
}

/** What is missing, what is said to the courier, the note of the line, where it is signed. */
function writeWords(sheet: NewSheet, top: number, { gaps, words, line }: Page, locale: Locale): number {
  const names = listed(
    gaps.map(({ name }) => name),
    locale
  );
  const told =
    gaps.length === 0 ? text("claim.page.complete", {}, locale) : text("claim.page.gaps", { names }, locale);
  const note = textValue(line.values, "note");
  const said = [text("claim.page.text", {}, locale), ...wrapped(words), ""];
  const noted = note === "" ? [] : [headerOf(line, "note", locale), ...wrapped(note), ""];
  const lines = [told, "", ...said, ...noted, text("claim.page.sign", {}, locale)];
  const at = { row: top, col: 0, rows: lines.length, cols: 1 };
  sheet.format(at, { numberFormat: "@" }).format({ ...at, row: top + 2, rows: 1 }, { bold: true });
  if (gaps.length > 0) sheet.format({ ...at, rows: 1 }, { color: "#9C0006", bold: true });
  if (noted.length > 0) sheet.format({ ...at, row: top + 2 + said.length, rows: 1 }, { bold: true });
  sheet.write(
    at,
    lines.map((one) => [asTyped(one)])
  );
  return top + lines.length;
}

/** Characters of a printed line; Chinese ones are twice as wide. */
const WIDE = 70;

/** Lines that fit the page, cut after a sentence or a word where there is one. */
export function wrapped(words: string): string[] {
  const lines: string[] = [];
  let [line, width] = ["", 0];
  for (const piece of words.match(/[^。；,. ]*[。；,. ]*/g) ?? []) {
    const size = [...piece].reduce((sum, c) => sum + (c > "\u2e80" ? 2 : 1), 0);
    if (width > 0 && width + size > WIDE) {
      lines.push(line.trim());
      [line, width] = ["", 0];
    }
    [line, width] = [line + piece, width + size];
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
}
