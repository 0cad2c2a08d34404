import { row } from "../row";

/**
 * A: shifts and rests, what a roster is made and checked by. Times are minutes after midnight; beyond 1440 is the next
 * day. A pair "晚→白" names what may not follow what on the next day; 无 = nothing is forbidden.
 */
export const ROSTER = [
  row("A-06", "shift.day", "白班 9:00–17:30", [540, 1050], "time", "S0"),
  row("A-24", "shift.day", "白班 8:30–17:30", [510, 1050], "time", "S3"),
  row("A-07", "shift.half", "半白班 10:00–15:30", [600, 930], "time", "S0"),
  row("A-08", "shift.night", "晚班 17:00–23:30", [1020, 1410], "time", "S0"),
  row("A-25", "shift.night", "晚班 17:30–次日 1:00", [1050, 1500], "time", "S3"),
  row("A-04", "shift.window", "每天在线时间 9:00–23:30", [540, 1410], "time", "S0"),
  row("A-18", "shift.online", "在线时间里至少几个人在线", 1, "count", "S0"),
  row("A-12", "shift.succession", "前一天与第二天不接着排的班", "晚→白", "list", "S0"),
  row("A-01", "shift.rest.month", "每月休息天数", 4, "count", "S0"),
  row("A-26", "shift.rest.week", "每周休息天数", 1, "count", "S3"),
  row("A-26.run", "shift.longestRun", "最多连续上班天数", 6, "count", "S3"),
  row(
    "A-13",
    "shift.rest.whole",
    "至少几天完整的休息（白班和晚班连着休，前后的班不伸进来）",
    1,
    "count",
    "S0"
  ),
  row("AMB13", "shift.tolerance", "每人总工时与平均相差不超过（原文没有写数）", 8, "hour", "S0", {
    confidence: "assumed",
  }),
];
