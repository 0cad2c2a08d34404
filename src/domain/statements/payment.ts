import type { Layout, Places } from "./layouts";
import type { PaymentLine } from "./line";
import { isDamagedId, orderNumber, orderOf, remarkParts } from "./orders";
import { type RefundFields, type RefundFound, refundOf, type Route } from "./refunds";
import type { Row } from "./row";

/** Lines that only repeat what the aggregated account paid. */
const COPIES = new Set(["聚合结算渠道", "聚合账户"]);
const LONG = /^\d{15,25}$/;

/** A line that pays, if it may be a refund; null for fees, transfers, purchases. */
export function paymentLine(
  row: Row,
  layout: Layout,
  places: Places,
  { at, fen, index }: Pick<PaymentLine, "at" | "fen" | "index">
): PaymentLine | null {
  const text = (place: number | undefined) => (place === undefined ? "" : row.text(place));
  const said = (place: number | undefined) => (place === undefined ? null : row.text(place));
  const remark = text(places.remark);
  const order = text(places.order);
  const fields = { describe: said(places.describe), kind: said(places.kind), remark, order };
  const found = foundIn(layout, fields);
  if (!found) return null;
  const base = text(places.baseOrder);
  const child = text(places.childOrder);
  const told = orderOf({ base, order, child, remark, isRefund: true }) ?? byDigits(row, layout);
  if (found.rule === "bare" && !told) return null;
  return {
    line: row.line,
    index,
    at,
    fen,
    flow: text(places.flow),
    trade: text(places.trade),
    refund: orderNumber(text(places.batch)),
    order: told?.order ?? "",
    orderRule: told?.rule ?? null,
    child: child === "" ? "" : orderNumber(child),
    marks: marksOf(remark, text(places.flow), text(places.trade)),
    route: routeOf(found.route, layout),
    rule: found.rule,
    isCopy: COPIES.has(text(places.channel)),
    shop: text(places.shop),
    damaged: told ? "" : ([base, order].find(isDamagedId) ?? ""),
  };
}

/** By whose words a line is a refund: the account's, the shop's own, or everybody's. */
function foundIn({ route, own }: Layout, fields: RefundFields): RefundFound | null {
  if (route === "deposit") return { route, rule: "kind" };
  if (!own?.kinds || fields.kind === null) return refundOf(fields);
  return own.kinds.refunds.has(fields.kind) ? { route: "balance", rule: "kind" } : null;
}

const MARK = /^\d{8,28}$/;

/** Numbers of a remark, and what stands behind a bar in the line's own number (`<payment>_<refund>`). */
const marksOf = (remark: string, ...numbers: readonly string[]): string[] => {
  if (remark === "" && numbers.every((n) => n.split("_").length === 1)) return [];
  const behind = numbers.flatMap((n) => n.split("_").slice(1));
  return [...remarkParts(remark).map(orderNumber), ...behind].filter((p) => MARK.test(p));
};

const routeOf = (route: Route, layout: Layout): Route =>
  layout.route === "aggregate" && route === "balance" ? "aggregate" : route;

/** The deposit's export leaves the header of its order number empty: the last cell of 15 to 25 digits is it. */
function byDigits(row: Row, layout: Layout) {
  if (layout.route !== "deposit") return null;
  for (let i = row.width - 1; i >= 0; i--) {
    const text = row.text(i);
    const inner = orderNumber(text);
    if (LONG.test(inner)) return { order: inner, rule: "digits" as const };
  }
  return null;
}
