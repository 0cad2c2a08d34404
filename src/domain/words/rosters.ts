import type { Meaning } from "./vocabulary";

/** kinds of leave, called as they stand in the roster. */
export const LEAVE_KINDS = [
  { value: "年假", en: "annual leave", words: ["年假", "年休假", "年休"] },
  { value: "病假", en: "sick leave", words: ["病假"] },
  { value: "事假", en: "personal leave", words: ["事假", "请假"] },
  { value: "调休", en: "time off in lieu", words: ["调休", "调休假"] },
  { value: "婚假", en: "marriage leave", words: ["婚假"] },
  { value: "产假", en: "maternity leave", words: ["产假"] },
  { value: "陪产", en: "paternity leave", words: ["陪产假", "陪产", "护理假"] },
  { value: "丧假", en: "bereavement leave", words: ["丧假"] },
] as const satisfies readonly Meaning[];

/** Half a day of leave. */
export const DAY_HALVES = [
  { value: "am", en: "morning", words: ["上午"] },
  { value: "pm", en: "afternoon", words: ["下午"] },
] as const satisfies readonly Meaning[];

/** How far a request has come: a swap is answered by the colleague before anybody approves it. */
export const REQUEST_STATES = [
  { value: "asked", en: "asked", words: ["已提出", "待批", "待批准", "申请中"] },
  { value: "agreed", en: "colleague agrees", words: ["对方同意", "同事同意"] },
  { value: "declined", en: "colleague declines", words: ["对方不同意", "同事不同意"] },
  { value: "approved", en: "approved", words: ["已批准", "批准", "已批", "同意"] },
  { value: "refused", en: "refused", words: ["不批准", "不批", "未批准", "驳回"] },
  { value: "withdrawn", en: "withdrawn", words: ["已撤回", "撤回", "取消", "已取消"] },
] as const satisfies readonly Meaning[];
