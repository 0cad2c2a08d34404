import type { Named } from "../tables";

/** H: a shop's own table of what couriers ask. */
// prettier-ignore
export const RATE_COLUMNS = [
  { id: "courier", header: { zh: "快递", en: "Courier" }, words: ["快递公司", "承运商"] },
  { id: "region", header: { zh: "地区", en: "Region" }, words: ["区域", "目的地", "省份", "目的省份"] },
  { id: "firstKg", header: { zh: "首重", en: "First kg" }, words: ["首重公斤", "首重kg"] },
  { id: "first", header: { zh: "首重费用", en: "First fee" }, words: ["首重价格", "首费", "费用", "价格", "运费"] },
  { id: "further", header: { zh: "续重费用", en: "Further fee" }, words: ["续重价格", "续费", "每公斤续重", "续重"] },
] as const satisfies readonly Named[];
