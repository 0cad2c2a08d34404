import { row, say } from "../row";

/** Q: when to chase an unpaid order. */
export const REMINDERS = [
  row("Q-04", "remind.chase", "拍下 12 小时没付款：联系催单", 12, "hour", "S3", {
    start: "ordered",
  }),
  row("Q-05", "remind.cutoff", "下午：提醒快到截单时间（原文没有写几点）", null, "time", "S3"),
  row("Q-01", "remind.letter", "拍下 3 天没有选择交易（没付款）：发提醒信", 3, "day", "S0", {
    start: "ordered",
  }),
  row("Q-02", "remind.warning", "拍下 7 天没有选择交易（没付款）：发警告信", 7, "day", "S0", {
    start: "ordered",
  }),
  row("Q-03", "remind.claimFee", "警告信后 7 天：申请退回成交费", 7, "day", "S0"),
  say("Q-06", "remind.how", "催付可以问付款方式等", "S0"),
  say("Q-08", "remind.close", "冲动拍下的，联系后可以手动关闭", "S3"),
];
