import type { Layout, Places, Role } from "./layouts";
import type { SellerLine } from "./line";
import { refuseFile } from "./refusal";
import type { Row } from "./row";

const IDS: readonly Role[] = [
  "flow",
  "trade",
  "order",
  "baseOrder",
  "childOrder",
  "batch",
  "refund",
  "returnTracking",
];
/** Excel keeps 15 digits of a number: of a longer one nobody knows the rest. */
const LOSSY = 1e14;

/** Position of an id that stands there as a number of 15 digits or more, or null. */
export function damagedColumn(row: Row, places: Places): number | null {
  for (const id of IDS) {
    const place = places[id];
    if (place !== undefined && Math.abs(row.number(place) ?? 0) >= LOSSY) return place;
  }
  return null;
}

const PAID = new Set(["退款成功", "退款完成", "退款完结", "已退款", "SUCCESS"]);

/** When a line of the seller's side counts, and what was paid back by it. */
export function sellerMoney(row: Row, { side }: Layout, places: Places): { at: number; fen: number } {
  const moment = [places.done, places.applied, places.at]
    .map((place) => (place === undefined ? NaN : row.seconds(place)))
    .find((seconds) => !Number.isNaN(seconds));
  const isPaid = side === "refunds" && places.state !== undefined && PAID.has(row.text(places.state));
  const place = places.buyer ?? places.total;
  const fen = isPaid && place !== undefined ? row.fen(place) : 0;
  if (Number.isNaN(fen)) refuseFile("statement.amount", { line: row.line, value: row.text(place ?? 0) });
  return { at: moment ?? NaN, fen: Math.abs(fen) };
}

/** The row by what its columns are for; times and amounts as the file has them. */
export function sellerLine(row: Row, places: Places): SellerLine {
  const cells: Record<string, string> = {};
  for (const [role, place] of Object.entries(places)) {
    const number = row.number(place);
    cells[role] = number === null ? row.text(place) : String(number);
  }
  return { line: row.line, cells };
}
