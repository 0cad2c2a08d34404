import { table } from "../tables";
import { FLAGS, WORK_STATES } from "../words";

/** 中差评处理: the review, who wrote to the buyer when, how far it is (N-01, N-02, M-11). Nobody is let wait (N-08). */
export const BAD_REVIEW = table({
  id: "badReview",
  rule: "N-02",
  sheet: { zh: "中差评处理", en: "Bad reviews" },
  table: { zh: "店务_中差评处理", en: "ShopOps_BadReviews" },
  named: "order",
  form: ["order", "text", "handler", "reviewed", "signed", "flag", "contacted", "state", "result"],
  due: { at: "reviewed", state: "state", open: ["open"] },
  // prettier-ignore
  columns: [
    { id: "reviewed", kind: "moment", width: 104, header: { zh: "评价时间", en: "Reviewed" }, words: ["评价日期", "差评时间"], fill: { with: "now" } },
    { id: "order", kind: "id", width: 140, need: "fill", header: { zh: "订单编号", en: "Order number" }, words: ["订单号", "淘宝订单号", "订单"] },
    { id: "text", kind: "text", width: 220, need: "fill", header: { zh: "评论内容", en: "Review" }, words: ["评价内容", "差评内容", "评论"] },
    { id: "signed", kind: "text", width: 64, header: { zh: "姓名", en: "Signed" }, words: ["登记人", "备注姓名", "签名", "记录人"] },
    { id: "flag", kind: "choice", width: 48, choices: FLAGS, header: { zh: "旗帜", en: "Flag" }, words: ["标旗", "旗子", "备注旗"], fill: { with: "value", value: "purple" } },
    { id: "contacted", kind: "day", width: 78, header: { zh: "联系日期", en: "Contacted on" }, words: ["联系时间", "跟进日期"] },
    { id: "state", kind: "choice", width: 70, choices: WORK_STATES, header: { zh: "处理进度", en: "State" }, words: ["处理状态", "进度", "状态"], fill: { with: "value", value: "open" } },
    { id: "handler", kind: "text", width: 64, keep: "handler", header: { zh: "客服", en: "Handled by" }, words: ["处理客服", "跟进客服", "处理人", "经办人"] },
    { id: "result", kind: "text", width: 160, header: { zh: "结果", en: "Result" }, words: ["处理结果"] },
  ],
  marks: [],
});
