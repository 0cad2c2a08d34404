import { table } from "../tables";
import { REQUEST_STATES } from "../words";

/** 换班登记: asked, answered by the colleague, approved, and only then on the roster. */
export const SWAP = table({
  id: "swap",
  rule: "A-38",
  sheet: { zh: "换班登记", en: "Swap register" },
  table: { zh: "店务_换班登记", en: "ShopOps_Swaps" },
  named: "person",
  form: ["person", "other", "day", "back", "reason", "note"],
  // prettier-ignore
  columns: [
    { id: "person", kind: "person", width: 64, need: "fill", header: { zh: "提出人", en: "Who" }, words: ["姓名"] },
    { id: "other", kind: "person", width: 64, need: "fill", header: { zh: "换班对象", en: "With" }, words: ["对方"] },
    { id: "day", kind: "day", width: 80, need: "fill", header: { zh: "换班日期", en: "Day" }, words: ["日期"] },
    { id: "back", kind: "day", width: 80, header: { zh: "还班日期", en: "Given back" } },
    { id: "reason", kind: "text", width: 130, header: { zh: "换班原因", en: "Reason" }, words: ["事由", "原因"] },
    { id: "asked", kind: "moment", width: 104, header: { zh: "提出时间", en: "Asked" }, words: ["申请时间"], fill: { with: "now" } },
    { id: "state", kind: "choice", width: 76, choices: REQUEST_STATES, header: { zh: "状态", en: "State" }, fill: { with: "value", value: "asked" } },
    { id: "seen", kind: "text", width: 80, header: { zh: "原班", en: "Shifts then" } },
    { id: "approver", kind: "person", width: 64, header: { zh: "批准人", en: "Approved by" }, words: ["审批人"] },
    { id: "approved", kind: "moment", width: 104, header: { zh: "批准时间", en: "Approved" } },
    { id: "note", kind: "text", width: 130, header: { zh: "备注", en: "Note" } },
  ],
  marks: [{ on: ["approver", "approver"], when: 'AND({state}="已批准",{*}="")', tone: "missing" }],
});
