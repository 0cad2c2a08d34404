export { type Purpose, PURPOSES } from "../words";

/** What was agreed besides the plain refund. */
export type RefundOption = "handling" | "points" | "invoice" | "keep" | "commission";

/** What makes a refund smaller or different, in the handbook's words. */
export const REFUND_OPTIONS: readonly { value: RefundOption; words: readonly string[] }[] = [
  { value: "handling", words: ["扣手续费", "手续费"] },
  { value: "points", words: ["扣积分", "积分"] },
  { value: "invoice", words: ["发票未退", "不退发票"] },
  { value: "keep", words: ["留用"] },
  { value: "commission", words: ["扣佣金", "佣金"] },
];
