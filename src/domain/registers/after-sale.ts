import { table } from "../tables";
import { LIABLE, PROBLEM_KINDS, PROBLEM_SOURCES, RATINGS, WORK_STATES } from "../words";

/** 售后登记: the handbook's six fields first (M-01), then what M-15 to M-18 ask to be written down. */
export const AFTER_SALE = table({
  id: "afterSale",
  rule: "M-01",
  sheet: { zh: "售后登记", en: "After-sale register" },
  table: { zh: "店务_售后登记", en: "ShopOps_AfterSale" },
  named: "order",
  form: ["order", "kind", "handler", "source", "rating", "result", "state", "liable", "amount"],
  // prettier-ignore
  columns: [
    { id: "source", kind: "choice", width: 78, choices: PROBLEM_SOURCES, header: { zh: "问题来源", en: "Source" }, words: ["来源", "反馈渠道", "渠道", "从哪来的"] },
    { id: "rating", kind: "choice", width: 70, choices: RATINGS, header: { zh: "客户评价", en: "Rating" }, words: ["评价", "买家评价"] },
    { id: "handler", kind: "text", width: 64, need: "fill", keep: "handler", header: { zh: "处理者", en: "Handled by" }, words: ["处理人", "处理客服", "经办人", "客服"] },
    { id: "kind", kind: "choice", width: 84, need: "fill", choices: PROBLEM_KINDS, header: { zh: "问题类型", en: "Kind" }, words: ["售后类型", "问题分类", "类型"] },
    { id: "state", kind: "choice", width: 70, choices: WORK_STATES, header: { zh: "处理状态", en: "State" }, words: ["处理进度", "状态", "进度"], fill: { with: "value", value: "open" } },
    { id: "result", kind: "text", width: 160, header: { zh: "处理结果", en: "Result" }, words: ["结果", "处理方案", "解决方案"] },
    { id: "number", kind: "count", width: 48, header: { zh: "编号", en: "No." }, fill: { with: "next" } },
    { id: "order", kind: "id", width: 140, need: "fill", header: { zh: "订单编号", en: "Order number" }, words: ["订单号", "淘宝订单号", "订单"] },
    { id: "reportedOn", kind: "day", width: 78, header: { zh: "登记时间", en: "Reported on" }, words: ["登记日期", "反馈时间", "日期"], fill: { with: "today" } },
    { id: "liable", kind: "choice", width: 64, choices: LIABLE, header: { zh: "责任方", en: "Liable" }, words: ["责任", "责任归属"] },
    { id: "amount", kind: "money", width: 70, min: 0, header: { zh: "金额", en: "Amount" }, words: ["涉及金额", "赔付金额", "退款金额"] },
  ],
  marks: [],
});
