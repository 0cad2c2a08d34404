import { table } from "../tables";
import { COMPENSATION_REASONS } from "../words";

/** 补偿 (J-11, M-09, M-10): the note's four fields first, then what finance needs and who must agree. */
export const COMPENSATION = table({
  id: "compensation",
  rule: "J-11",
  sheet: { zh: "补偿登记", en: "Compensation register" },
  table: { zh: "店务_补偿登记", en: "ShopOps_Compensation" },
  form: [
    "reason",
    "amount",
    "handler",
    "account",
    "order",
    "issue",
    "postage",
    "price",
    "approver",
    "shop",
    "at",
    "note",
  ],
  // prettier-ignore
  columns: [
    { id: "issue", kind: "text", width: 130, header: { zh: "质量问题", en: "Defect" }, words: ["问题", "问题描述"] },
    { id: "amount", kind: "money", width: 72, need: "fill", min: 0, header: { zh: "赔偿金额", en: "Amount" }, words: ["补偿金额", "补偿", "返现金额", "退补金额"] },
    { id: "handler", kind: "person", width: 64, need: "fill", header: { zh: "处理人", en: "Handled by" }, words: ["经办人", "经手人", "办理客服"] },
    { id: "at", kind: "moment", width: 104, header: { zh: "时间", en: "Time" }, words: ["处理时间", "登记时间", "补偿时间", "日期"], fill: { with: "now" } },
    { id: "shop", kind: "text", width: 70, header: { zh: "店铺", en: "Shop" }, words: ["店", "店铺名称"] },
    { id: "account", kind: "text", width: 110, header: { zh: "账号", en: "Account" }, words: ["旺旺号", "支付宝账号", "收款账号"] },
    { id: "order", kind: "id", width: 140, header: { zh: "订单编号", en: "Order number" }, words: ["订单号", "淘宝订单号", "订单"] },
    { id: "reason", kind: "choice", width: 90, need: "fill", choices: COMPENSATION_REASONS, header: { zh: "原因", en: "Reason" }, words: ["补偿原因", "补偿类别", "类别"] },
    { id: "postage", kind: "money", width: 64, min: 0, header: { zh: "邮费", en: "Postage" }, words: ["运费"] },
    { id: "price", kind: "money", width: 72, min: 0, header: { zh: "商品价格", en: "Item price" }, words: ["宝贝价格", "价格"] },
    { id: "cap", kind: "money", width: 72, header: { zh: "上限", en: "Cap" } },
    { id: "role", kind: "text", width: 72, header: { zh: "应由谁批", en: "Needs" } },
    { id: "approver", kind: "person", width: 64, header: { zh: "审批人", en: "Agreed by" }, words: ["批准人", "审核人"] },
    { id: "paid", kind: "flag", width: 56, header: { zh: "已付", en: "Paid" }, words: ["是否已付", "已打款"], fill: { with: "value", value: false } },
    { id: "caution", kind: "text", width: 180, header: { zh: "提示", en: "Mind" } },
    { id: "note", kind: "text", width: 160, header: { zh: "备注", en: "Note" }, words: ["说明"] },
  ],
  marks: [{ on: ["approver", "approver"], when: 'AND({role}<>"",{*}="")', tone: "overdue" }],
});
