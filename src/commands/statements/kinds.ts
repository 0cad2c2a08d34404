import type { PairAnswer } from "../../domain/statements";
import { plain } from "../../domain/kernel";
import { REFUND } from "../../domain/registers";
import { columnOf, headerKey, wholeColumn } from "../../domain/tables";
import type { NewSheet } from "../../book/draft";
import { asTyped, type CellInput, type ReadPort } from "../../excel";
import { type Locale, text } from "../../text";
import type { RefundPlace } from "./register";

/** What refunds are summed by, as far as the register says it: why, who pays the postage, whose work. */
const SUMMED = ["reason", "postage", "handler"] as const;
/** Columns of the shop's own beside them, by their headers; the platform's export says the same of its refunds. */
const BESIDE = [
  {
    id: "courier",
    heads: ["快递公司", "快递", "物流公司", "承运商", "退货物流公司", "courier"],
  },
  {
    id: "item",
    heads: ["商品名称", "宝贝标题", "商品标题", "商品", "宝贝", "品名", "货品", "item"],
  },
] as const;
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

/** A column that refunds may be summed by: where it stands in the register, and what the export says instead. */
interface Wanted {
  readonly head: string;
  readonly at: number | undefined;
  readonly exported: (pair: PairAnswer) => string;
}

function wantedIn(place: RefundPlace | null, locale: Locale): readonly Wanted[] {
  const headers = place?.headers.map(headerKey) ?? [];
  const taken = new Set(Object.values(place?.columns ?? {}));
  const named = (heads: readonly string[]) =>
    heads.map((head) => headers.findIndex((key, at) => key === headerKey(head) && !taken.has(at)));
  return [
    ...SUMMED.map((id) => ({
      head: columnOf(REFUND, id)?.header[locale] ?? id,
      at: place?.columns[id],
      exported: () => "",
    })),
    ...BESIDE.map(({ id, heads }) => ({
      head: text(`tieSheet.kind.${id}`, {}, locale),
      at: named(heads).find((at) => at >= 0),
      exported: (pair: PairAnswer) => pair[id],
    })),
  ];
}

/** What refunds are summed by, in one round trip; what nobody says anything about is left out. */
export async function readKinds(
  port: ReadPort,
  place: RefundPlace | null,
  pairs: readonly PairAnswer[],
  locale: Locale
): Promise<readonly Kind[]> {
  const wanted = wantedIn(place, locale);
  const columns = await cellsOf(port, place, wanted);
  const first = (place?.body.row ?? 0) + 1;
  return wanted
    .map(({ head, exported }, i): Kind => {
      const cells = columns[i] ?? [];
      const own = ({ row }: PairAnswer) => (row === null ? "" : (cells[row - first] ?? ""));
      return { head, of: (pair) => own(pair) || exported(pair) };
    })
    .filter(({ of }) => pairs.some((pair) => of(pair) !== ""));
}

/** Cells of those columns that the register has, as text, by their position among what is wanted. */
async function cellsOf(
  port: ReadPort,
  place: RefundPlace | null,
  wanted: readonly Wanted[]
): Promise<readonly (readonly string[])[]> {
  const used = wanted.flatMap(({ at }, i) => (at === undefined || !place?.body.rows ? [] : [{ at, i }]));
  if (!place || used.length === 0) return [];
  const { sheet, body } = place;
  const read = await port.read(
    used.map(({ at }) => ({ sheet, at: { ...body, col: body.col + at, cols: 1 } }))
  );
  const columns: (readonly string[])[] = wanted.map(() => []);
  used.forEach(({ i }, k) => {
    columns[i] = (read[k]?.values ?? []).map(([cell]) => plain(cell ?? null));
  });
  return columns;
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
