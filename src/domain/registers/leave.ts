import { table } from "../tables";
import { DAY_HALVES, LEAVE_KINDS, REQUEST_STATES } from "../words";

/** 请假登记 (A-20, A-21, U-02): leave is effective when somebody entitled has granted it, and the line says who. */
export const LEAVE = table({
  id: "leave",
  rule: "A-20",
  sheet: { zh: "请假登记", en: "Leave register" },
  table: { zh: "店务_请假登记", en: "ShopOps_Leave" },
  named: "person",
  form: ["person", "from", "to", "code", "half", "reason", "note"],
  // prettier-ignore
  columns: [
    { id: "person", kind: "person", width: 64, need: "fill", header: { zh: "请假人", en: "Who" }, words: ["姓名", "客服"] },
    { id: "from", kind: "day", width: 80, need: "fill", header: { zh: "开始日期", en: "From" }, words: ["从", "开始"] },
    { id: "to", kind: "day", width: 80, header: { zh: "结束日期", en: "To" }, words: ["到", "结束"] },
    { id: "code", kind: "choice", width: 70, need: "fill", choices: LEAVE_KINDS, header: { zh: "假别", en: "Kind of leave" }, words: ["请假类型", "类型"] },
    { id: "half", kind: "choice", width: 56, choices: DAY_HALVES, header: { zh: "半天", en: "Half" } },
    { id: "reason", kind: "text", width: 130, header: { zh: "请假原因", en: "Reason" }, words: ["事由", "原因"] },
    { id: "asked", kind: "moment", width: 104, header: { zh: "提出时间", en: "Asked" }, words: ["申请时间"], fill: { with: "now" } },
    { id: "state", kind: "choice", width: 76, choices: REQUEST_STATES, header: { zh: "状态", en: "State" }, fill: { with: "value", value: "asked" } },
    { id: "seen", kind: "text", width: 80, header: { zh: "原班", en: "Shifts then" } },
    { id: "approver", kind: "person", width: 64, header: { zh: "批准人", en: "Granted by" }, words: ["审批人"] },
    { id: "approved", kind: "moment", width: 104, header: { zh: "批准时间", en: "Granted" } },
    { id: "note", kind: "text", width: 130, header: { zh: "备注", en: "Note" } },
  ],
  marks: [{ on: ["approver", "approver"], when: 'AND({state}="已批准",{*}="")', tone: "missing" }],
});
