import { remarkParts } from "./orders";

/** By which way a refund reaches the buyer. */
export type Route = "balance" | "deposit" | "credit" | "aggregate" | "points";

/** What told that a line is a refund: its code, the kind of business, its remark, or that nothing speaks against it. */
export type RefundRule = "code" | "kind" | "remark" | "bare";

/**
 * By which way a refund reached the buyer, and what told that it is one. Example: `{route: "deposit", rule:
 * "code"}`.
 */
export interface RefundFound {
  readonly route: Route;
  readonly rule: RefundRule;
}

/** Codes of 业务描述 are families by their beginning; the words behind the bar change, the codes don't. */
function routeOfCode(code: string): Route | null {
  if (code === "0020002") return "deposit";
  if (code.startsWith("0020") && code.length === 7) return "balance";
  return code.startsWith("0640002") ? "credit" : null;
}

/** Words of the description without a code, and of the kind of business. */
const WORDS: Readonly<Record<string, Route>> = {
  交易退款: "balance",
  退款: "balance",
  售后退款: "balance",
  订单退款: "balance",
  退款支出: "balance",
  售中退款: "balance",
  余额退款: "balance",
  退款成功: "balance",
  保证金退款: "deposit",
  售后支付: "deposit",
  保证金售后退款: "deposit",
};
const VAGUE = new Set(["", "其它", "其他"]);
const POINTS = /^CAE_POINT_/;

const routeOfWord = (text: string): Route | null =>
  WORDS[text] ??
  remarkParts(text)
    .map((part) => WORDS[part] ?? null)
    .find((r) => r !== null) ??
  null;

/** The fields of a line that tell whether it is a refund. */
export interface RefundFields {
  /** null: the file has no such column. */
  readonly describe: string | null;
  readonly kind: string | null;
  readonly remark: string;
  readonly order: string;
}

/**
 * Whether a line that pays is a refund, and by which route. The code decides; without one the kind of business; where
 * that says nothing, the words of the remark. A fee that carries an order number is none.
 * Example: describe "0020002|交易退款-保证金退款" → deposit, code.
 */
export function refundOf({ describe, kind, remark, order }: RefundFields): RefundFound | null {
  if (POINTS.test(remark) || POINTS.test(order)) return { route: "points", rule: "remark" };
  const [code = "", words = ""] = (describe ?? "").split("|");
  if (/^\d{6,}$/.test(code)) {
    const route = routeOfCode(code);
    return route ? { route, rule: "code" } : null;
  }
  const inDescription = routeOfWord(words || code);
  if (inDescription) return { route: inDescription, rule: "code" };
  if (kind !== null && !VAGUE.has(kind)) {
    const route = routeOfWord(kind);
    if (!route) return null;
    return { route: routeOfWord(remark) === "deposit" ? "deposit" : route, rule: "kind" };
  }
  const inRemark = routeOfWord(remark);
  if (inRemark) return { route: inRemark, rule: "remark" };
  return describe === null && kind === null ? { route: "balance", rule: "bare" } : null;
}
