import type { Meaning } from "./vocabulary";

/** U-01 … U-09: who is who in the shop, in the words of staff lists and rules, from the desk up. */
// prettier-ignore
export const POSTS = [
  { value: "agent", en: "agent", words: ["客服", "售前客服", "售后客服", "售前", "售后", "QQ客服", "在线客服"] },
  { value: "leader", en: "team leader", words: ["组长", "客服组长", "售后组长", "售前组长"] },
  { value: "finance", en: "finance", words: ["财务", "会计", "出纳", "财务人员"] },
  { value: "supervisor", en: "supervisor", words: ["主管", "客服主管", "售后主管", "售前主管", "部门主管"] },
  { value: "storeManager", en: "shop manager", words: ["店长", "副店长"] },
  { value: "manager", en: "department manager", words: ["部门经理", "经理", "客服经理", "部门经理决定", "运营经理"] },
  { value: "owner", en: "owner", words: ["老板", "负责人", "总经理"] },
] as const satisfies readonly Meaning[];

/** Who somebody is in the shop (U-01 … U-09). Example: `"supervisor"`: 主管. */
export type Post = (typeof POSTS)[number]["value"];
