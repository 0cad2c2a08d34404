import { fenOfYuan, isDay, type Moment, SECONDS_PER_DAY, serialOf } from "../../domain/kernel";
import type { Tie } from "../../domain/statements";
import type { Draft } from "../../book/draft";
import { keepLines, type Ledger } from "../../book/ledger";
import { type Book, bodyOf, tableOf } from "../../book/open";
import { recordIn } from "../../book/record-kind";
import { asTyped, type CellInput, type Grid, type ReadPort, type TableInfo } from "../../excel";
import { type Locale, text, TEXTS } from "../../text";
import { done, type Outcome } from "../contract";
import { decisionsIn } from "./decisions";
import { RUNS } from "./kept";

const COLUMNS = [
  { id: "refund", width: 140, format: "@" },
  { id: "order", width: 140, format: "@" },
  { id: "flows", width: 220, format: "@" },
  { id: "at", width: 120, format: "yyyy-mm-dd hh:mm:ss" },
  { id: "fen", width: 80, format: "#,##0.00" },
  { id: "by", width: 60, format: "@" },
] as const;

/** What earlier runs tied: in a table of its own, since a cell of 店务设置 has no room for a year of refunds. */
export interface Ties {
  readonly table: TableInfo | null;
  readonly ties: readonly Tie[];
}

/** Finds and reads it, in one round trip; one that somebody deleted, or changed the columns of, is begun anew. */
export async function tiesIn(port: ReadPort, book: Book): Promise<Outcome<Ties>> {
  const runs = recordIn(book, RUNS);
  if (!runs.ok) return runs;
  const decisions = decisionsIn(book);
  if (!decisions.ok) return decisions;
  const id = runs.value?.ties;
  const table = id === undefined ? undefined : tableOf(book, id);
  if (!table || table.area.cols !== COLUMNS.length) return done({ table: null, ties: [] });
  const [read] = await port.read([{ sheet: table.sheet, at: bodyOf(table) }]);
  const isSaid = (tie: Tie, as: string) =>
    decisions.value.some((d) => d.as === as && d.refund === tie.refund && tie.flows.includes(d.flow));
  // What was said by hand counts as long as it is said.
  const counts = (tie: Tie) => !isSaid(tie, "apart") && (!tie.isByHand || isSaid(tie, "together"));
  return done({ table, ties: latest(read?.values ?? []).filter(counts) });
}

/** The last line of a refund counts; lines that somebody made unreadable don't. */
function latest(rows: Grid): Tie[] {
  const byKey = new Map<string, Tie>();
  for (const row of rows) {
    const tie = tieIn(row);
    if (tie) byKey.set(tie.refund === "" ? `${tie.order} ${tie.flows.join()}` : tie.refund, tie);
  }
  return [...byKey.values()];
}

function tieIn([refund = "", order = "", flows = "", at, fen, by]: Grid[number]): Tie | null {
  if (typeof at !== "number" || !isDay(Math.floor(at)) || typeof fen !== "number" || flows === "")
    return null;
  const paid = fenOfYuan(fen);
  if (paid === null) return null;
  return {
    refund: String(refund),
    order: String(order),
    flows: String(flows).split(", "),
    at: Math.round(at * SECONDS_PER_DAY),
    fen: paid,
    isByHand: Object.values<string>(TEXTS["rule.hand"]).includes(String(by)),
  };
}

const cellsOf = (tie: Tie, locale: Locale): CellInput[] => [
  asTyped(tie.refund),
  asTyped(tie.order),
  asTyped(tie.flows.join(", ")),
  serialOf(tie.at as Moment),
  tie.fen / 100,
  tie.isByHand ? text("rule.hand", {}, locale) : "",
];

/** Adds what this run tied and nobody knew; answers the table's id, or none while nothing was ever tied. */
export function rememberTies(
  draft: Draft,
  { table, ties }: Ties,
  found: readonly Tie[],
  locale: Locale
): string | null {
  const known = new Set(ties.map((tie) => JSON.stringify(cellsOf(tie, locale))));
  const rows = found.map((tie) => cellsOf(tie, locale)).filter((cells) => !known.has(JSON.stringify(cells)));
  if (rows.length === 0) return table?.id ?? null;
  return keepLines(draft, ledgerIn(locale), table, rows);
}

const ledgerIn = (locale: Locale): Ledger => ({
  sheet: text("tieMemory.sheet", {}, locale),
  table: text("tieMemory.table", {}, locale),
  columns: COLUMNS.map(({ id, ...column }) => ({ ...column, head: text(`tieMemory.${id}`, {}, locale) })),
});
