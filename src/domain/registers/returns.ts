import { table } from "../tables";
import { RETURN_STEPS } from "../words";

/** 退货明细: what the warehouse opens, checks and hands over (L-01 … L-03). A parcel may hold several lines. */
export const RETURNS = table({
  id: "returns",
  rule: "L-01",
  sheet: { zh: "退货明细", en: "Return sheet" },
  table: { zh: "店务_退货明细", en: "ShopOps_Returns" },
  named: "tracking",
  form: [
    "tracking",
    "item",
    "handler",
    "arrived",
    "order",
    "buyer",
    "quantity",
    "whole",
    "flaw",
    "reason",
    "step",
  ],
  due: { at: "handOff", state: "step", open: ["open"] },
  // prettier-ignore
  columns: [
    { id: "arrived", kind: "moment", width: 104, need: "map", header: { zh: "到货时间", en: "Arrived" }, words: ["收货时间", "签收时间", "到仓时间"], fill: { with: "now" } },
    { id: "tracking", kind: "id", width: 130, need: "fill", header: { zh: "快递单号", en: "Tracking number" }, words: ["退货单号", "退回单号", "退货快递单号", "物流单号", "运单号"] },
    { id: "order", kind: "id", width: 140, header: { zh: "订单编号", en: "Order number" }, words: ["订单号", "淘宝订单号", "订单"] },
    { id: "buyer", kind: "text", width: 90, header: { zh: "旺旺号", en: "Buyer" }, words: ["买家旺旺", "会员名", "买家会员名", "旺旺", "旺旺ID", "买家昵称"] },
    { id: "item", kind: "text", width: 84, need: "fill", header: { zh: "货号", en: "Item" }, words: ["款号", "商品编码", "货品编号", "型号"] },
    { id: "quantity", kind: "count", width: 48, min: 1, header: { zh: "数量", en: "Quantity" }, words: ["件数"] },
    { id: "whole", kind: "flag", width: 48, header: { zh: "完好", en: "Whole" }, words: ["是否完好", "完好无损"] },
    { id: "flaw", kind: "text", width: 110, header: { zh: "瑕疵", en: "Flaw" }, words: ["瑕疵说明", "问题", "质量问题"] },
    { id: "reason", kind: "text", width: 110, header: { zh: "退换原因", en: "Reason" }, words: ["退货原因", "原因"] },
    { id: "handOff", kind: "moment", width: 104, header: { zh: "移交时间", en: "Handed over by" }, words: ["移交售后时间"], fill: { with: "formula", formula: "SHOP.RETURN_HANDOFF({arrived},店务_规则)" } },
    { id: "step", kind: "choice", width: 70, choices: RETURN_STEPS, header: { zh: "处理", en: "Handling" }, words: ["处理方式", "处理结果", "退换处理"], fill: { with: "value", value: "open" } },
    { id: "handler", kind: "text", width: 64, keep: "handler", header: { zh: "经办人", en: "Handled by" }, words: ["经手人", "处理人", "验货人", "客服"] },
  ],
  marks: [],
});
