import type { Meaning } from "./vocabulary";

/** Where a refund stands against the statement, in the words of the column 对账状态. */
// prettier-ignore
export const TIED_STATES = [
  { value: "tied", en: "tied", words: ["已对上", "已对平", "对上", "一致", "已核对", "已对账", "两个来源", "two sources"] },
  { value: "carried", en: "other period", words: ["转下月", "跨期", "跨月", "下月对", "其他账期", "在别的账期"] },
] as const satisfies readonly Meaning[];
