import { error, minus, moment, plus, shop, value, worked } from "../worked-case";

const hours = (...args: (string | null)[]) => shop("SHIFT_HOURS", ...args);
/** A month of 30 days: 26 days of work, 4 of rest. */
const MONTH = [Array.from({ length: 30 }, (_, i) => (i % 7 === 6 ? "休" : "白"))];

/** A, Q, calendar: shifts, working days, reminders. */
export const HOUR_CASES = [
  worked("TC13", "A-06", "S0 白班 9:00–17:30", "S0 day shift 9:00–17:30", hours("白"), value(8.5)),
  worked("TC13.2", "A-07", "S0 半白班 10:00–15:30", "S0 half shift 10:00–15:30", hours("半"), value(5.5)),
  worked("TC13.3", "A-08", "S0 晚班 17:00–23:30", "S0 night shift 17:00–23:30", hours("晚"), value(6.5)),
  worked("TC14", "A-24", "S3 白班 8:30–17:30", "S3 day shift 8:30–17:30", hours("白", null, "S3"), value(9)),
  worked(
    "TC14.2",
    "A-25",
    "S3 晚班 17:30–次日 1:00",
    "S3 night shift 17:30–1:00",
    hours("晚", null, "S3"),
    value(7.5)
  ),
  worked(
    "TC17",
    "A-25",
    "S3 晚班下班到白班上班，只隔 7.5 小时",
    "From the S3 night shift to the day shift: 7.5 hours",
    hours("1:00", "8:30"),
    value(7.5)
  ),
  worked(
    "TC18",
    "A-04",
    "S0 白班加晚班比 9:00–23:30 多 0.5 小时：没有空档，重叠半小时",
    "S0 day and night are 0.5 h more than 9:00–23:30: no gap, half an hour twice",
    minus(plus(hours("白"), hours("晚")), hours("9:00", "23:30")),
    value(0.5)
  ),
  worked(
    "TC19",
    "A-24",
    "S3 白班加晚班正好 8:30–次日 1:00：没有空档，不重叠",
    "S3 day and night are exactly 8:30–1:00: no gap, no overlap",
    minus(plus(hours("白", null, "S3"), hours("晚", null, "S3")), hours("8:30", "1:00")),
    value(0)
  ),
  worked(
    "TC20",
    "A-01",
    "30 天休 4 天，全上白班：221 小时",
    "30 days, 4 of rest, day shifts only: 221 hours",
    shop("ROSTER_COUNT", MONTH, "工时"),
    value(221)
  ),
  worked(
    "TC20.2",
    "A-01",
    "同一个月休息 4 天",
    "The same month: 4 days of rest",
    shop("ROSTER_COUNT", MONTH, "休息"),
    value(4)
  ),
  worked(
    "TC110",
    "A-25",
    "「17:30-凌晨1:00」写在一个格子里",
    "“17:30-凌晨1:00” in one cell",
    hours("17:30-凌晨1:00"),
    value(7.5)
  ),
  worked(
    "TC111",
    "A-05",
    "没有这种班次：不猜",
    "An unknown shift is not guessed",
    hours("夜猫"),
    error("#N/A")
  ),
  worked(
    "TC112",
    "A-12",
    "晚班第二天上全白班：必须改",
    "A full day shift after a night shift must be changed",
    shop(
      "ROSTER_CHECK",
      [["白", "晚", "白", "休", "休", "休", "休"]],
      [["小王"]],
      [["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08"]],
      null,
      null,
      "1/依据"
    ),
    value("A-12")
  ),
  worked(
    "TC113",
    "AMB03",
    "春节前最后一个工作日是调休的星期六",
    "The last working day before the Spring Festival is a Saturday made up for",
    shop("WORKDAY_CN", "2026-02-13", 1),
    moment("2026-02-14")
  ),
  worked(
    "TC114",
    "AMB03",
    "春节后第一个工作日",
    "The first working day after the Spring Festival",
    shop("WORKDAY_CN", "2026-02-14", 1),
    moment("2026-02-24")
  ),
  worked(
    "TC115",
    "AMB03",
    "2 月 13 日到 24 日只有 3 个工作日",
    "13 to 24 February has 3 working days",
    shop("NETWORKDAYS_CN", "2026-02-13", "2026-02-24"),
    value(3)
  ),
  worked(
    "TC36",
    "Q-01",
    "拍下 3 天没付款：提醒信",
    "Not paid after 3 days: a reminder",
    shop("REMIND_DATES", "2024-03-01", 3),
    moment("2024-03-04")
  ),
  worked(
    "TC36.2",
    "Q-02",
    "拍下 7 天没付款：警告信",
    "Not paid after 7 days: a warning",
    shop("REMIND_DATES", "2024-03-01", 4),
    moment("2024-03-08")
  ),
  worked(
    "TC36.3",
    "Q-03",
    "警告信后 7 天：申请退回成交费",
    "7 days after the warning: claim the fee back",
    shop("REMIND_DATES", "2024-03-01", 5),
    moment("2024-03-15")
  ),
  worked(
    "TC37",
    "Q-04",
    "拍下 12 小时没付款：催单",
    "Not paid after 12 hours: chase",
    shop("REMIND_DATES", "2024-03-08 20:00", 1),
    moment("2024-03-09 08:00")
  ),
];
