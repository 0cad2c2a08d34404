import { table } from "../tables";
import { PENALTY_KINDS } from "../words";

/** C-27: what the documents don't mention and the department's manager has settled once: what it costs each time. */
export const OFFENCE = table({
  id: "offence",
  rule: "C-27",
  sheet: { zh: "处罚事项", en: "Own matters" },
  table: { zh: "店务_处罚事项", en: "ShopOps_Matters" },
  unique: "name",
  form: ["name", "kind", "amount", "stage", "note"],
  // prettier-ignore
  columns: [
    { id: "name", kind: "text", width: 130, need: "fill", header: { zh: "事项", en: "Matter" }, words: ["处罚事项", "奖励事项"] },
    { id: "amount", kind: "money", width: 64, need: "fill", min: 0, header: { zh: "每次金额", en: "Amount each time" }, words: ["金额"] },
    { id: "kind", kind: "choice", width: 64, choices: PENALTY_KINDS, header: { zh: "类别", en: "Kind" }, fill: { with: "value", value: "fine" } },
    { id: "stage", kind: "text", width: 78, header: { zh: "阶段", en: "Stage" }, words: ["处分"] },
    { id: "approver", kind: "person", width: 64, header: { zh: "审批人", en: "Agreed by" } },
    { id: "note", kind: "text", width: 160, header: { zh: "备注", en: "Note" }, words: ["说明"] },
  ],
  marks: [],
});
