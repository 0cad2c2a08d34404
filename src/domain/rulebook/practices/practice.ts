import type { Scheme } from "../rule";

/** One row: id, document, what it says, in English, and its phrase (at most 20 characters, simplified). */
export type Practice = readonly [id: string, doc: Scheme, zh: string, en: string, quote: string];

/** The groups of rows by the letter of their ids; beside rules they have the name of the rules' topic. */
export const PRACTICE_GROUPS: Readonly<Record<string, string>> = {
  A: "排班",
  B: "交接",
  C: "处罚奖励",
  D: "退款时限",
  F: "投诉流程",
  G: "邮费承担",
  I: "换货差价",
  K: "破损丢件",
  L: "退货移交",
  M: "标旗备注",
  N: "差评处理",
  O: "日常工作",
  P: "标旗备注",
  Q: "客户联系",
  R: "客户话术",
  S: "考核指标",
  T: "防骗提醒",
  U: "角色审批",
};

/** Day on which every row was read with the sentences around its phrase. */
export const PRACTICES_READ = "2026-11-28";
