/** What money or kindness is offered for. */
export type Purpose =
  "keepBest" | "defect" | "keep" | "points" | "difficult" | "resale" | "review" | "bigOrder" | "economic";

/** What money is given for, in the handbook's words. */
export const PURPOSES: readonly { value: Purpose; words: readonly string[] }[] = [
  { value: "keepBest", words: ["留住爆款", "爆款返现", "返现"] },
  { value: "defect", words: ["质量小问题", "小瑕疵", "瑕疵补偿", "部分退款"] },
  { value: "keep", words: ["买家留用", "留用"] },
  { value: "points", words: ["积分补偿", "积分"] },
  { value: "difficult", words: ["态度不好", "免费退换"] },
  { value: "resale", words: ["影响二次销售"] },
  { value: "review", words: ["差评处理", "中差评"] },
  { value: "bigOrder", words: ["大额客户"] },
  { value: "economic", words: ["经济补偿"] },
];

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
