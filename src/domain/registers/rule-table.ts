import type { Named } from "../tables";

/** The rule table in the workbook, in its order, with widths in points. */
// prettier-ignore
export const RULE_TABLE_COLUMNS = [
  { id: "id", width: 84, header: { zh: "规则", en: "Rule" } },
  { id: "topic", width: 62, header: { zh: "主题", en: "Topic" } },
  { id: "says", width: 260, header: { zh: "说明", en: "Wording" } },
  { id: "value", width: 110, header: { zh: "数值", en: "Value" } },
  { id: "unit", width: 54, header: { zh: "单位", en: "Unit" } },
  { id: "scheme", width: 42, header: { zh: "方案", en: "Scheme" } },
  { id: "start", width: 70, header: { zh: "起算", en: "Starts" } },
  { id: "source", width: 180, header: { zh: "来源", en: "Source" } },
  { id: "changed", width: 62, header: { zh: "店铺改动", en: "Changed" } },
  { id: "reason", width: 190, header: { zh: "原因", en: "Reason" } },
  { id: "until", width: 78, header: { zh: "有效至", en: "Until" } },
  { id: "pack", width: 54, header: { zh: "规则包", en: "Pack" } },
  { id: "original", width: 110, header: { zh: "原值", en: "Original" } },
] as const satisfies readonly (Named & { readonly width: number })[];

/** A column of the sheet 店务规则. */
export type RuleColumn = (typeof RULE_TABLE_COLUMNS)[number]["id"];
