import { table } from "../tables";
import { PENALTY_KINDS, PENALTY_MATTERS, PENALTY_STATES } from "../words";

/**
 * 处罚奖励 (C): the matter is chosen, from the rules' list or the shop's own; count, amount, stage and source follow from
 * the rules when a line is added, and the check says where they don't fit any more.
 */
export const PENALTY = table({
  id: "penalty",
  rule: "C-21",
  sheet: { zh: "处罚奖励", en: "Penalties and rewards" },
  table: { zh: "店务_处罚奖励", en: "ShopOps_Penalties" },
  form: ["matter", "number", "name", "day", "amount", "detail", "approver", "wage", "state"],
  // prettier-ignore
  columns: [
    { id: "day", kind: "day", width: 78, need: "map", header: { zh: "日期", en: "Date" }, words: ["发生日期", "违规日期", "登记日期", "发生时间", "违规时间", "时间"], fill: { with: "today" } },
    { id: "number", kind: "person", width: 56, header: { zh: "工号", en: "Number" }, words: ["员工号", "客服工号", "员工编号"] },
    { id: "name", kind: "person", width: 64, header: { zh: "姓名", en: "Name" }, words: ["昵称", "员工", "人员", "当事人", "违规人"] },
    { id: "matter", kind: "choice", width: 130, need: "fill", choices: PENALTY_MATTERS, adds: { register: "offence", column: "name" }, header: { zh: "事项", en: "Matter" }, words: ["事由", "违规事项", "违规内容", "处罚原因"] },
    { id: "count", kind: "count", width: 64, header: { zh: "本月次数", en: "Times" }, words: ["次数", "第几次"] },
    { id: "amount", kind: "money", width: 64, min: 0, header: { zh: "金额", en: "Amount" }, words: ["罚款", "罚款金额", "处罚金额", "奖励金额"] },
    { id: "stage", kind: "text", width: 78, header: { zh: "阶段", en: "Stage" }, words: ["处分"] },
    { id: "basis", kind: "text", width: 110, header: { zh: "依据", en: "Source" } },
    { id: "caution", kind: "text", width: 200, header: { zh: "提示", en: "Mind" } },
    { id: "funded", kind: "flag", width: 64, header: { zh: "已入基金", en: "In the fund" }, words: ["入基金"], fill: { with: "value", value: false } },
    { id: "kind", kind: "choice", width: 64, choices: PENALTY_KINDS, header: { zh: "类别", en: "Kind" }, words: ["奖罚", "类型"] },
    { id: "detail", kind: "text", width: 130, header: { zh: "说明", en: "Details" }, words: ["情况", "备注"] },
    { id: "approver", kind: "person", width: 64, header: { zh: "审批人", en: "Agreed by" }, words: ["批准人", "审核人"] },
    { id: "wage", kind: "money", width: 72, min: 0, header: { zh: "当月工资", en: "Wage of the month" }, words: ["月工资"] },
    { id: "state", kind: "choice", width: 56, choices: PENALTY_STATES, header: { zh: "状态", en: "State" }, fill: { with: "value", value: "valid" } },
  ],
  marks: [{ on: ["approver", "wage"], when: 'AND({kind}={kind:loss},{*}="")', tone: "soon" }],
});
