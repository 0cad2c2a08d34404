import { error, moment, shop, worked } from "../worked-case";

const FILED = "2024-03-08 10:00";
const stage = (line: number) => shop("COMPLAINT_CLOCK", FILED, line);

/** F: complaint clocks and the windows of the platform's rights. */
export const COMPLAINT_CASES = [
  worked(
    "TC29",
    "F-25",
    "被投诉：卖家 24 小时内处理",
    "Complaint: the seller acts within 24 hours",
    stage(2),
    moment("2024-03-09 10:00")
  ),
  worked(
    "TC29.2",
    "F-26",
    "之后买家 48 小时内确认",
    "Then the buyer confirms within 48 hours",
    stage(4),
    moment("2024-03-11 10:00")
  ),
  worked(
    "TC29.3",
    "F-28",
    "介入后卖家 24 小时预处理",
    "After intervention the seller has 24 hours",
    stage(5),
    moment("2024-03-12 10:00")
  ),
  worked(
    "TC29.4",
    "F-27",
    "介入后双方 72 小时举证",
    "After intervention 72 hours for evidence",
    stage(6),
    moment("2024-03-14 10:00")
  ),
  worked(
    "TC29.5",
    "F-29",
    "平台再用 4 个工作日处理",
    "The platform decides within 4 more working days",
    stage(7),
    moment("2024-03-20")
  ),
  worked(
    "TC69",
    "F-37",
    "内部目标：2 小时内第一次回应",
    "The shop's own target: first answer within 2 hours",
    stage(1),
    moment("2024-03-08 12:00")
  ),
  worked(
    "TC70",
    "F-02",
    "未收到货维权：15 天内",
    "Not received: claim within 15 days",
    shop("RIGHTS_WINDOW", "未收到货", FILED, "止"),
    moment("2024-03-23 10:00")
  ),
  worked(
    "TC71",
    "F-03",
    "未收到货：平台 7 个工作日内答复",
    "Not received: the platform answers within 7 working days",
    shop("RIGHTS_WINDOW", "未收到货", "2024-03-01", "平台答复不晚于", null, null, FILED),
    moment("2024-03-19")
  ),
  worked(
    "TC72",
    "F-12",
    "延迟发货：平台 5 个工作日内答复",
    "Late shipping: the platform answers within 5 working days",
    shop("RIGHTS_WINDOW", "延迟发货", "2024-03-01", "平台答复不晚于", null, null, FILED),
    moment("2024-03-15")
  ),
  worked(
    "TC73",
    "F-03",
    "跨进还没有公布放假安排的年份：不猜",
    "Into a year whose holidays are not announced: not guessed",
    shop("RIGHTS_WINDOW", "未收到货", "2026-12-24", "平台答复不晚于", null, null, "2026-12-30"),
    error("#N/A")
  ),
];
