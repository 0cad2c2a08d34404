import type { Named } from "../tables";

/** C: a penalty log as shops keep it, and the shop's own list of offences; beside these columns all are passed over. */
// prettier-ignore
export const PENALTY_LOG_COLUMNS = [
  { id: "day", header: { zh: "日期", en: "Date" }, words: ["时间", "发生日期", "违规日期", "登记日期", "发生时间", "违规时间", "登记时间", "处罚日期", "记录日期", "罚款日期"] },
  { id: "number", header: { zh: "工号", en: "Number" }, words: ["员工号", "客服工号", "员工编号", "员工工号", "编号"] },
  { id: "name", header: { zh: "姓名", en: "Name" }, words: ["昵称", "花名", "客服姓名", "员工姓名", "名字", "当事人", "违规人", "责任人", "被处罚人", "客服", "员工", "人员"] },
  { id: "matter", header: { zh: "事项", en: "Matter" }, words: ["违规事项", "处罚事项", "罚款事项", "违规内容", "违纪内容", "违规行为", "违纪行为", "处罚原因", "罚款原因", "扣款原因", "违规原因", "事由", "处罚事由", "原因", "内容", "情况", "违规情况", "说明", "描述", "offence", "reason"] },
  { id: "amount", header: { zh: "金额", en: "Amount" }, words: ["罚款", "罚款金额", "处罚金额", "扣款", "扣款金额"] },
  { id: "remark", header: { zh: "备注", en: "Remark" }, words: ["附注", "处理结果", "处理情况", "复核", "复核意见", "复核结果", "核实情况", "核实结果", "申诉", "申诉结果", "note"] },
  { id: "stage", header: { zh: "阶段", en: "Stage" }, words: ["处分"] },
] as const satisfies readonly Named[];

/** What a column of a penalty log is for. Example: `"matter"`. */
export type PenaltyLogColumn = (typeof PENALTY_LOG_COLUMNS)[number]["id"];
