import { table } from "../tables";
import { FUND_KINDS } from "../words";

/** 部门基金 (C-21): what comes in, what goes out, and a balance that Excel keeps by itself. */
export const FUND = table({
  id: "fund",
  rule: "C-21",
  sheet: { zh: "部门基金", en: "Department fund" },
  table: { zh: "店务_部门基金", en: "ShopOps_Fund" },
  form: ["summary", "income", "spent", "kind", "day", "voucher", "handler", "approver", "note"],
  // prettier-ignore
  columns: [
    { id: "day", kind: "day", width: 78, need: "map", header: { zh: "日期", en: "Date" }, words: ["记账日期", "时间"], fill: { with: "today" } },
    { id: "summary", kind: "text", width: 160, need: "fill", header: { zh: "摘要", en: "What for" }, words: ["用途", "说明", "事项"] },
    { id: "income", kind: "money", width: 72, need: "map", min: 0, header: { zh: "收入", en: "In" }, words: ["收入金额", "进账", "入账"] },
    { id: "spent", kind: "money", width: 72, need: "map", min: 0, header: { zh: "支出", en: "Out" }, words: ["支出金额", "出账"] },
    { id: "balance", kind: "money", width: 80, header: { zh: "余额", en: "Balance" }, words: ["结余"], fill: { with: "formula", formula: "SUM(INDEX({income[]},1):{income})-SUM(INDEX({spent[]},1):{spent})" } },
    { id: "voucher", kind: "text", width: 110, header: { zh: "凭据", en: "Voucher" }, words: ["凭证", "票据"] },
    { id: "kind", kind: "choice", width: 72, choices: FUND_KINDS, header: { zh: "类别", en: "Kind" } },
    { id: "handler", kind: "person", width: 64, header: { zh: "经手人", en: "Handled by" }, words: ["经办人"] },
    { id: "approver", kind: "person", width: 64, header: { zh: "审批人", en: "Agreed by" }, words: ["批准人"] },
    { id: "note", kind: "text", width: 160, header: { zh: "备注", en: "Note" } },
  ],
  marks: [{ on: ["balance", "balance"], when: "{balance}<0", tone: "overdue" }],
});
