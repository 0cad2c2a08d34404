import { row } from "../row";

/** Q: when to chase an unpaid order. */
export const REMINDERS = [
  row("Q-04", "remind.chase", "拍下 12 小时没付款:联系催单", 12, "hour", "S3", "12小时之内没有付款的", {
    start: "ordered",
  }),
  row("Q-05", "remind.cutoff", "下午:提醒快到截单时间(原文没有写几点)", null, "time", "S3", "快到截单时间了"),
  row("Q-01", "remind.letter", "拍下 3 天没付款:发提醒信", 3, "day", "S0", "拍下商品后三天内", {
    start: "ordered",
  }),
  row("Q-02", "remind.warning", "拍下 7 天没付款:发警告信", 7, "day", "S0", "拍下商品后七天内", {
    start: "ordered",
  }),
  row("Q-03", "remind.claimFee", "警告信后 7 天:申请退回成交费", 7, "day", "S0", "发送警告信后七天"),
];
