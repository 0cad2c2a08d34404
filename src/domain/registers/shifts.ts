import type { Named } from "../tables";

/** The shift table that rosters, their drop-downs and their counters refer to. */
export const SHIFT_COLUMNS = [
  { id: "code", header: { zh: "代号", en: "Code" }, words: ["班次", "班次代号", "代码", "班次代码"] },
  { id: "name", header: { zh: "名称", en: "Name" }, words: ["班次名称"] },
  { id: "kind", header: { zh: "类别", en: "Kind" } },
  { id: "start", header: { zh: "开始", en: "Start" }, words: ["上班", "开始时间", "上班时间"] },
  { id: "end", header: { zh: "结束", en: "End" }, words: ["下班", "结束时间", "下班时间"] },
  { id: "hours", header: { zh: "工时", en: "Hours" } },
] as const satisfies readonly Named[];

/** A column of the shift table. */
export type ShiftColumn = (typeof SHIFT_COLUMNS)[number]["id"];
