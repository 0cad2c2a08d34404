import type { Meaning } from "./vocabulary";

/** J-01 … J-10: what money or kindness is offered for. */
// prettier-ignore
export const PURPOSES = [
  { value: "keepBest", words: ["留住爆款", "爆款返现", "返现"] },
  { value: "defect", words: ["质量小问题", "小瑕疵", "瑕疵补偿", "部分退款"] },
  { value: "keep", words: ["买家留用", "留用"] },
  { value: "points", words: ["积分补偿", "积分"] },
  { value: "difficult", words: ["态度不好", "免费退换"] },
  { value: "resale", words: ["影响二次销售"] },
  { value: "review", words: ["差评处理", "中差评"] },
  { value: "bigOrder", words: ["大额客户"] },
  { value: "economic", words: ["经济补偿"] },
] as const satisfies readonly Meaning[];

/** What is offered for what (J-01 … J-10). Example: `"keepBest"`. */
export type Purpose = (typeof PURPOSES)[number]["value"];

const ENGLISH: Readonly<Record<Purpose, string>> = {
  keepBest: "keep a best-seller sold",
  defect: "slight defect",
  keep: "buyer keeps it",
  points: "points",
  difficult: "free return",
  resale: "no longer new",
  review: "bad review",
  bigOrder: "big order",
  economic: "economic compensation",
};

/** The same for a register, with the postage that a buyer has advanced (G). */
export const COMPENSATION_REASONS: readonly Meaning<Purpose | "postage">[] = [
  ...PURPOSES.map((purpose) => ({ ...purpose, en: ENGLISH[purpose.value] })),
  { value: "postage", en: "postage", words: ["邮费", "退邮费", "补邮费", "运费", "退运费"] },
];

/** C-21: what goes into the department's fund, and out of it. */
export const FUND_KINDS = [
  { value: "fines", en: "fines", words: ["罚款", "罚款入账"] },
  { value: "activity", en: "activity", words: ["部门活动", "活动", "活动经费"] },
  { value: "other", en: "other", words: ["其他"] },
] as const satisfies readonly Meaning[];
