import type { ReconcileAnswer } from "../../domain/statements";
import { type Moment, serialOf } from "../../domain/kernel";
import type { Draft } from "../../book/draft";
import { keepLines, type Ledger } from "../../book/ledger";
import { bodyOf, tableOf } from "../../book/open";
import { asTyped, type CellInput } from "../../excel";
import { type Locale, text } from "../../text";

const LINES = [
  { id: "when", width: 120, format: "yyyy-mm-dd hh:mm:ss" },
  { id: "files", width: 220, format: "@" },
  { id: "hashes", width: 220, format: "@" },
  { id: "lines", width: 60, format: "0" },
  { id: "expense", width: 90, format: "#,##0.00" },
  { id: "pairs", width: 60, format: "0" },
  { id: "tied", width: 60, format: "0" },
  { id: "name", width: 110, format: "@" },
] as const;

/** What a line of the log says. */
export interface Run {
  readonly answer: ReconcileAnswer;
  readonly sheet: string;
  readonly now: Moment;
  readonly locale: Locale;
}

/** One more line of the log of runs; the log is made with the first. Nothing in it is ever changed. Answers its table's id. */
export function logRun(draft: Draft, log: string | null, run: Run): string {
  const table = log === null ? null : (tableOf(draft.book, log) ?? null);
  const isOurs = table !== null && bodyOf(table).cols >= LINES.length;
  return keepLines(draft, ledgerIn(run.locale), isOurs ? table : null, [lineOf(run)]);
}

function lineOf({ answer: { files, pairs, balance }, sheet, now }: Run): CellInput[] {
  return [
    serialOf(now),
    asTyped(files.map(({ name }) => name).join(", ")),
    files.map(({ hash }) => hash).join(", "),
    files.reduce((n, { lines }) => n + lines, 0),
    balance.expense / 100,
    pairs.length,
    pairs.filter(({ bucket }) => bucket === "tied").length,
    asTyped(sheet),
  ];
}

const ledgerIn = (locale: Locale): Ledger => ({
  sheet: text("tieLog.sheet", {}, locale),
  table: text("tieLog.table", {}, locale),
  columns: LINES.map(({ id, ...column }) => ({ ...column, head: text(`tieLog.${id}`, {}, locale) })),
});
