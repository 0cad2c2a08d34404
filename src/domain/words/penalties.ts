import type { Meaning } from "./vocabulary";

/** C-01 … C-30, W01: what a line of the penalty register is chosen from. Logs are read by the first words too. */
// prettier-ignore
export const PENALTY_MATTERS = [
  { value: "complaint", en: "complaint about the service", words: ["因服务被投诉"] },
  { value: "activity", en: "not work", words: ["做与工作无关的事"] },
  { value: "cleaning", en: "cleaning missed", words: ["忘记打扫"] },
  { value: "contacts", en: "colleague's contacts given away", words: ["泄露同事联系方式"] },
  { value: "customerData", en: "customer data given away", words: ["泄露客户资料"] },
  { value: "noNumber", en: "number not noted", words: ["忘记备注工号"] },
  { value: "tidiness", en: "untidy desk", words: ["工位放杂物"] },
  { value: "snacks", en: "snacks", words: ["吃零食"] },
  { value: "headphones", en: "headphones", words: ["戴耳机"] },
  { value: "dress", en: "dress", words: ["着装不当"] },
  { value: "noise", en: "noise", words: ["大声喧哗"] },
  { value: "reward1", en: "trainer, first", words: ["带教第一名"] },
  { value: "reward2", en: "trainer, second", words: ["带教第二名"] },
  { value: "reward3", en: "trainer, third", words: ["带教第三名"] },
  { value: "loss", en: "economic loss", words: ["经济损失", "赔偿损失"] },
] as const satisfies readonly Meaning[];

/** What a line does to a wage: nothing of a fine may be taken from it, of a loss a part (W01 … W03). */
export const PENALTY_KINDS = [
  { value: "fine", en: "fine", words: ["罚款", "处罚"] },
  { value: "reward", en: "reward", words: ["奖励", "奖金"] },
  { value: "loss", en: "loss", words: ["经济损失", "赔偿损失"] },
] as const satisfies readonly Meaning[];

/** A line that no longer counts is taken back, never deleted. */
export const PENALTY_STATES = [
  { value: "valid", en: "counts", words: ["有效", "生效"] },
  { value: "withdrawn", en: "taken back", words: ["已撤销", "撤销", "作废", "取消"] },
] as const satisfies readonly Meaning[];

/** What a line does to a wage (W01 … W03). Example: `"loss"`: a part of it may be taken. */
export type PenaltyKind = (typeof PENALTY_KINDS)[number]["value"];
