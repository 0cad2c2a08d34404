import type { Named } from "../tables";

/** The shift table that rosters, their drop-downs and their counters refer to. */
export const SHIFT_COLUMNS = [
  { id: "code", header: { zh: "代号", en: "Code" } },
  { id: "name", header: { zh: "名称", en: "Name" } },
  { id: "kind", header: { zh: "类别", en: "Kind" } },
  { id: "start", header: { zh: "开始", en: "Start" } },
  { id: "end", header: { zh: "结束", en: "End" } },
  { id: "hours", header: { zh: "工时", en: "Hours" } },
] as const satisfies readonly Named[];

/** A column of the shift table. */
export type ShiftColumn = (typeof SHIFT_COLUMNS)[number]["id"];
