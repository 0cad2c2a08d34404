import { table } from "../tables";
import { CHECK_RESULTS, ORDER_POINTS } from "../words";

/** 核单: what was looked at before an order left, by whom (O-17, O-18, O-23, O-24). */
export const ORDER_CHECK = table({
  id: "orderCheck",
  rule: "O-18",
  sheet: { zh: "核单", en: "Order checks" },
  table: { zh: "店务_核单", en: "ShopOps_OrderChecks" },
  named: "order",
  form: ["order", "point", "result", "handler", "step", "day", "time"],
  // prettier-ignore
  columns: [
    { id: "day", kind: "day", width: 78, header: { zh: "日期", en: "Day" }, words: ["核单日期"], fill: { with: "today" } },
    { id: "order", kind: "id", width: 140, need: "fill", header: { zh: "订单编号", en: "Order number" }, words: ["订单号", "淘宝订单号", "订单"] },
    { id: "point", kind: "choice", width: 84, need: "fill", choices: ORDER_POINTS, header: { zh: "核对项", en: "Checked" }, words: ["核对项目", "检查项"] },
    { id: "result", kind: "choice", width: 64, need: "fill", choices: CHECK_RESULTS, header: { zh: "结果", en: "Result" }, words: ["核对结果", "检查结果"] },
    { id: "step", kind: "text", width: 160, header: { zh: "处理", en: "Handling" }, words: ["处理方式", "处理结果"] },
    { id: "handler", kind: "text", width: 64, keep: "handler", header: { zh: "核单人", en: "Checked by" }, words: ["核对人", "检查人"] },
    { id: "time", kind: "time", width: 64, header: { zh: "时间", en: "Time" }, words: ["核单时间"] },
  ],
  marks: [{ on: ["result", "result"], when: "{result}={result:wrong}", tone: "missing" }],
});
