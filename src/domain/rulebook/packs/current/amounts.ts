import { row, say } from "../row";

/** What may be taken from a buyer's refund, and what stays the seller's own cost. */
export const AMOUNTS = [
  row(
    "L11",
    "deduct.handling",
    "合法退货不从退款里扣手续费；只有信用卡手续费可以不退或扣除",
    0,
    "rate",
    "law",
    { confidence: "medium" }
  ),
  row("L11.points", "deduct.points", "合法退货不从退款里扣积分；用积分付的退积分", 0, "rate", "law", {
    confidence: "medium",
  }),
  row("L11.invoice", "deduct.invoice", "合法退货不从退款里扣积分或发票税款", 0, "rate", "law", {
    confidence: "medium",
  }),
  row("L11.commission", "deduct.commission", "佣金由卖家与平台结算，不从退款里扣", 0, "rate", "law", {
    confidence: "medium",
  }),
  say("L04.refund", "deduct.full", "退还实际支付的价款，一次退清，原路退回", "law", { statute: "exactly" }),
  say("L04.sets", "deduct.sets", "套装、满减退一部分的，按购买时各商品价格重新结算，多退少补", "law"),
  row("C04", "deduct.vat.goods", "增值税：一般纳税人卖货", 0.13, "rate", "law", { from: "2026-01-01" }),
  row("C04.small", "deduct.vat.small", "增值税：小规模纳税人", 0.01, "rate", "law", {
    to: "2027-12-31",
    confidence: "medium",
  }),
  row("C04.later", "deduct.vat.small", "增值税：小规模纳税人（减征期满以后）", 0.03, "rate", "law", {
    from: "2028-01-01",
    confidence: "medium",
  }),
];
