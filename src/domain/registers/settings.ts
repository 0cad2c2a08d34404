import type { Named } from "../tables";

/** 店务设置: what we remember in the workbook, in a table that anybody can read. */
export const SETTINGS_COLUMNS = [
  { id: "key", header: { zh: "项目", en: "Key" } },
  { id: "value", header: { zh: "内容", en: "Value" } },
  { id: "version", header: { zh: "版本", en: "Version" } },
] as const satisfies readonly Named[];
