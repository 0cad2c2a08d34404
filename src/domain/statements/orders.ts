/** How an order number was found on a line, in order of trust; the explanation of a pair names it. */
export type OrderRule = "base" | "remark" | "order" | "child" | "points" | "bracket" | "digits";

/** The order a line belongs to, and what told it. Example: `{order: "1930679858170647", rule: "base"}`. */
export interface OrderFound {
  readonly order: string;
  readonly rule: OrderRule;
}

/** The platform's prefix of a merchant's order number: T200P, T100P, T500P … */
const PREFIXED = /^T\d{2,3}P(\d{12,20})$/i;
const WHOLE = /^[A-Za-z0-9]{6,32}$/;
const DAMAGED = /^\d+(?:\.\d+)?E\+?\d+$/i;

/** "5.11604E+18": Excel's way of losing an id. */
export const isDamagedId = (text: string): boolean => DAMAGED.test(text) && /[.+]/.test(text);

/** An order number without its prefix; "" when it is none. Example: `orderNumber("T200P4502109780070009244")`. */
export function orderNumber(text: string): string {
  const inner = PREFIXED.exec(text)?.[1];
  if (inner !== undefined) return inner;
  return WHOLE.test(text) && !isDamagedId(text) ? text.toUpperCase() : "";
}

/** What the remark of a line is made of. */
const SEPARATORS = /[-_|:：,，;；\s()（）【】]+/;
const POINTS = /^CAE_POINT_(\d{12,20})(?:_|$)/;
const CHARITY = /^HJCAE==[^=]*==[^=]*==(\d{12,20})/;
const BRACKET = /[[{](\d{12,20})[\]}]/;
const LONG = /^\d{15,20}$/;

/** The remark that was cut last: each of a line's readers asks for its parts. */
let cut: { readonly remark: string; readonly parts: readonly string[] } = { remark: "", parts: [] };

/** A remark cut where platforms put it together. Example: `remarkParts("保证金退款-T200P19")` → ["保证金退款", "T200P19"]. */
export function remarkParts(remark: string): readonly string[] {
  if (remark !== cut.remark) cut = { remark, parts: remark.split(SEPARATORS).filter((p) => p !== "") };
  return cut.parts;
}

/** The order number of a remark such as `保证金退款-T200P1930679858170647`: the part with the prefix, or the only long one. */
export function orderInRemark(remark: string): string {
  const parts = remarkParts(remark);
  const prefixed = parts.map((p) => PREFIXED.exec(p)?.[1]).find((p) => p !== undefined);
  if (prefixed !== undefined) return prefixed;
  const long = new Set(parts.filter((p) => LONG.test(p)));
  return long.size === 1 ? [...long][0]! : "";
}

const hasPrefixed = (remark: string): boolean => remarkParts(remark).some((p) => PREFIXED.test(p));

/** The fields of a line in which its order may stand; "" where the file has no such column. */
export interface OrderFields {
  readonly base: string;
  readonly order: string;
  readonly child: string;
  readonly remark: string;
  /** Of a refund the remark goes before a number that only the merchant knows, not before an order number. */
  readonly isRefund: boolean;
}

/** The order of a line and the field that told it; null when no field does. Example: base "T200P1930679858170647". */
export function orderOf({ base, order, child, remark, isRefund }: OrderFields): OrderFound | null {
  const inRemark = orderInRemark(remark);
  const isOrder = PREFIXED.test(order) || (LONG.test(order) && !hasPrefixed(remark));
  const points = POINTS.exec(remark)?.[1] ?? POINTS.exec(order)?.[1] ?? CHARITY.exec(remark)?.[1] ?? "";
  const found: readonly (readonly [OrderRule, string])[] = [
    ["base", orderNumber(base)],
    ["points", points],
    ["remark", isRefund && !isOrder ? inRemark : ""],
    ["order", orderNumber(order)],
    ["remark", inRemark],
    ["bracket", BRACKET.exec(remark)?.[1] ?? ""],
    ["child", orderNumber(child)],
  ];
  const first = found.find(([, text]) => text !== "");
  return first ? { rule: first[0], order: first[1] } : null;
}
