import { ask, row, say } from "../row";

/** What may be taken from a wage, and how long people may work. */
export const LABOUR = [
  row("W01", "wage.lossRate", "经济损失按合同赔偿：每月最多扣工资的 20%", 0.2, "rate", "law", {
    statute: "atMost",
  }),
  say("W01.floor", "wage.floor", "扣完以后不得低于当地最低工资", "law", { statute: "exactly" }),
  say("W02", "wage.closedList", "除税、社保、法院判决等法定项目，不得克扣工资", "law", {
    statute: "exactly",
  }),
  say("W03", "wage.noFines", "对员工罚款没有法律依据", "law", { confidence: "medium" }),
  say("W04", "wage.guangdong", "广东：规章里有罚款的责令改正，已经罚的按人处罚", "law", {
    confidence: "medium",
  }),
  say("W05", "wage.notice", "广东：扣赔偿要先书面告知原因和金额", "law", { confidence: "medium" }),
  say("W06", "wage.rulebook", "规章要经讨论并公示；「自动离职」不会自动生效，解除合同要有严重违纪", "law"),
  row("W08", "labour.dailyHours", "每天工作不超过", 8, "hour", "law", { statute: "atMost" }),
  row("W08.week", "labour.weeklyHours", "每周工作不超过", 40, "hour", "law", { statute: "atMost" }),
  row("W09", "labour.weeklyRest", "每周至少休息", 1, "day", "law", { statute: "atLeast" }),
  row("W10", "labour.overtimeMonth", "每月加班不超过", 36, "hour", "law", { statute: "atMost" }),
  row("W10.day", "labour.overtimeDay", "每天加班一般 1 小时，特殊不超过", 3, "hour", "law", {
    statute: "atMost",
  }),
  say("W11", "labour.overtimePay", "加班工资：平时 150%，休息日不补休 200%，法定节假日 300%", "law", {
    statute: "exactly",
  }),
  row("W11.days", "labour.holidays", "法定节假日全年天数", 13, "count", "law", { from: "2025-01-01" }),
  row("W11.before", "labour.holidays", "法定节假日全年天数（2014 年到 2024 年）", 11, "count", "law", {
    from: "2014-01-01",
    to: "2024-12-31",
  }),
  row("W12", "labour.payDays", "折算工资的月计薪天数", 21.75, "count", "law", { confidence: "medium" }),
  say("W13", "labour.protected", "怀孕 7 个月以上、哺乳未满 1 年的，不排夜班和加班", "law", {
    statute: "exactly",
  }),
  ask("W13.night", "labour.night", "夜班从几点算起", "time", "law"),
  say("W14", "labour.inspection", "违法延长工时：按受害劳动者每人 100–500 元处罚", "law"),
];
