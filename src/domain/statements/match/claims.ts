import { REFUND_STATES } from "../../words";
import { wordOf } from "../../kernel";
import { fenOfText } from "../amounts";
import type { FileTable } from "../file";
import type { SellerLine } from "../line";
import { secondsOfText } from "../moments";
import { isDamagedId, orderNumber } from "../orders";
import type { Claim } from "./pair";

/** A line of the workbook's register, as a command reads it. */
export interface RegisterLine {
  readonly row: number;
  readonly refund: string;
  readonly order: string;
  readonly shop: string;
  /** Fen; null where nothing stands or nothing is understood. */
  readonly fen: number | null;
  readonly applied: number | null;
  readonly done: number | null;
  /** Word of the state, "" without one. */
  readonly state: string;
}

const STATES = new Map(
  REFUND_STATES.flatMap(({ value, words }) => words.map((word) => [wordOf(word), value] as const))
);

/** A withdrawn refund may not be paid, an open one may; words nobody knows are taken for paid, so that silence means that all is well. */
function stateOf(word: string, done: number | null): Claim["state"] {
  const value = STATES.get(wordOf(word));
  if (value === "closed" || value === "failed") return "closed";
  if (value === undefined || value === "refunded") return "paid";
  return value === "success" && done !== null ? "paid" : "open";
}

const AFTER = new Set(["售后", "售后退款", "售后中"]);

/** A line of the platform's export by its columns. */
interface Exported {
  readonly refund: string;
  readonly order: string;
  readonly trade: string;
  readonly shop: string;
  readonly buyer: number | null;
  readonly total: number | null;
  readonly applied: number | null;
  readonly done: number | null;
  readonly state: string;
  readonly isAfterSale: boolean;
  readonly item: string;
  readonly courier: string;
}

const amountIn = (text: string | undefined): number | null => {
  const fen = text === undefined || text === "" ? NaN : Math.abs(fenOfText(text));
  return Number.isNaN(fen) ? null : fen;
};
const momentIn = (text: string | undefined): number | null => {
  const seconds = secondsOfText(text ?? "");
  return Number.isNaN(seconds) ? null : seconds;
};

function exported({ cells }: SellerLine): Exported {
  return {
    refund: orderNumber(cells.refund ?? ""),
    order: orderNumber(cells.order ?? ""),
    trade: orderNumber(cells.trade ?? ""),
    shop: cells.shop ?? "",
    buyer: amountIn(cells.buyer),
    total: amountIn(cells.total),
    applied: momentIn(cells.applied),
    done: momentIn(cells.done),
    state: cells.state ?? "",
    isAfterSale: AFTER.has(cells.phase ?? ""),
    item: cells.title ?? "",
    courier: cells.courier ?? "",
  };
}

/** Every refund the shop knows of, from its register and from the platform's exports, each once. */
export function claimsOf(register: readonly RegisterLine[], tables: readonly FileTable[]): Claim[] {
  const lines = tables.filter((t) => t.layout?.side === "refunds").flatMap((t) => t.seller.map(exported));
  const byRefund = new Map(lines.filter((l) => l.refund !== "").map((l) => [l.refund, l] as const));
  const known = new Set<string>();
  const own = register.map((line) => {
    const refund = orderNumber(line.refund);
    known.add(refund);
    return claimOf(line, refund, byRefund.get(refund));
  });
  const others = [...byRefund.values()].filter((l) => !known.has(l.refund));
  return [...own, ...others.map(exportClaim)];
}

/** What the buyer got is known to the export only; the register often holds what was paid back in all. */
function claimOf(line: RegisterLine, refund: string, match: Exported | undefined): Claim {
  const cash = match?.buyer ?? match?.total ?? null;
  const byBuyer =
    cash !== null &&
    match?.total !== null &&
    cash !== match?.total &&
    (line.fen ?? match?.total) === match?.total;
  const done = line.done ?? match?.done ?? null;
  const order = isDamagedId(line.order) ? "" : orderNumber(line.order);
  return {
    row: line.row,
    refund,
    order: match?.order || order,
    trade: match?.trade ?? "",
    shop: line.shop || (match?.shop ?? ""),
    registered: line.fen,
    fen: cash ?? line.fen ?? 0,
    byBuyer,
    applied: line.applied ?? match?.applied ?? null,
    done,
    state: stateOf(match?.state || line.state, done),
    isAfterSale: match?.isAfterSale ?? false,
    item: match?.item ?? "",
    courier: match?.courier ?? "",
  };
}

const exportClaim = (line: Exported): Claim => ({
  row: null,
  refund: line.refund,
  order: line.order,
  trade: line.trade,
  shop: line.shop,
  registered: null,
  fen: line.buyer ?? line.total ?? 0,
  byBuyer: false,
  applied: line.applied,
  done: line.done,
  state: stateOf(line.state, line.done),
  isAfterSale: line.isAfterSale,
  item: line.item,
  courier: line.courier,
});
