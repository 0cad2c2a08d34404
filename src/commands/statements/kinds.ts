import type { PairAnswer } from "../../domain/statements";
import { plain } from "../../domain/kernel";
import { REFUND } from "../../domain/registers";
import { columnOf, wholeColumn } from "../../domain/tables";
import type { NewSheet } from "../../book/draft";
import { asTyped, type CellInput, type ReadPort } from "../../excel";
import { type Locale, text } from "../../text";
import type { RefundPlace } from "./register";

/** What refunds are summed by, as far as the register says it: why, who pays the postage, whose work. */
const SUMMED = ["reason", "postage", "handler"] as const;
/** More kinds than anybody looks at; the rest is one line. */
const MOST = 20;
/** Columns and rows that a chart covers, right of its sums. */
const CHART = { col: 6, rows: 14, cols: 6 } as const;
const MONEY = "#,##0.00";

/** One column of the register, by the row that a pair stands in. */
export interface Kind {
  readonly head: string;
  readonly of: (pair: PairAnswer) => string;
}

/** The columns of the register that refunds are summed by, in one round trip; those with nothing in them are left out. */
export async function readKinds(
  port: ReadPort,
  place: RefundPlace,
  locale: Locale
): Promise<readonly Kind[]> {
  const { sheet, body, columns } = place;
  const used = SUMMED.flatMap((id) => {
    const at = columns[id];
    return at === undefined || body.rows === 0 ? [] : [{ id, at }];
  });
  if (used.length === 0) return [];
  const read = await port.read(
    used.map(({ at }) => ({ sheet, at: { ...body, col: body.col + at, cols: 1 } }))
  );
  return used.flatMap(({ id }, i): Kind[] => {
    const cells = (read[i]?.values ?? []).map(([cell]) => plain(cell ?? null));
    if (cells.every((cell) => cell === "")) return [];
    const of = ({ row }: PairAnswer) => (row === null ? "" : (cells[row - 1 - body.row] ?? ""));
    return [{ head: columnOf(REFUND, id)?.header[locale] ?? id, of }];
  });
}

/** The most frequent first. */
function namesOf(kind: Kind, pairs: readonly PairAnswer[]): string[] {
  const counts = new Map<string, number>();
  for (const name of pairs.map(kind.of)) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.slice(0, MOST).map(([name]) => name);
}

interface Summed {
  /** The table of all pairs, with a column of each kind. */
  readonly table: string;
  readonly pairs: readonly PairAnswer[];
  readonly locale: Locale;
  /** Headers of what is to be paid back and of what was paid. */
  readonly money: readonly [due: string, paid: string];
}

/** How many refunds and how much by one kind, as living sums with a chart. Answers the row behind it, as Excel counts. */
export function kindBlock(sheet: NewSheet, first: number, kind: Kind, summed: Summed): number {
  const { table, pairs, locale, money } = summed;
  const names = namesOf(kind, pairs);
  const by = wholeColumn(table, kind.head);
  const whole = money.map((head) => wholeColumn(table, head));
  const last = first + names.length;
  const rows: CellInput[][] = names.map((name, i) => {
    const me = `"="&$A${first + 1 + i}`;
    return [asTyped(name), `=COUNTIFS(${by},${me})`, ...whole.map((sum) => `=SUMIFS(${sum},${by},${me})`)];
  });
  const less = (all: string, col: string) => `=${all}-SUM(${col}${first + 1}:${col}${last})`;
  const rest = [
    text("tieSheet.rest", {}, locale),
    less(`ROWS(${by})`, "B"),
    ...whole.map((sum, i) => less(`SUM(${sum})`, i === 0 ? "C" : "D")),
  ];
  const at = { row: first - 1, col: 0, rows: rows.length + 2, cols: 4 };
  const body = { ...at, row: first, rows: at.rows - 1 };
  const count = text("tieSheet.bucket.count", {}, locale);
  sheet
    .format({ ...at, rows: 1 }, { bold: true, fill: "#DDEBF7" })
    .format({ ...body, cols: 1 }, { numberFormat: "@" })
    .format({ ...body, col: 2, cols: 2 }, { numberFormat: MONEY })
    .write(at, [[kind.head, count, ...money], ...rows, rest]);
  const title = text("tieSheet.by", { what: kind.head }, locale);
  sheet.chart(
    { row: first - 1, ...CHART },
    { kind: "bar", name: title, title, source: { ...at, rows: names.length + 1, cols: 2 } }
  );
  return first + Math.max(rows.length + 3, CHART.rows + 1);
}
