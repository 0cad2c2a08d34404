/** How the money goes back. */
export type RefundMethod = "card" | "bocCard" | "bank" | "withdraw" | "alipay" | "elsewhere";

const BANKS =
  "工商银行 工行 农业银行 农行 建设银行 建行 交通银行 交行 招商银行 招行 邮储银行 邮政储蓄银行 浦发银行 中信银行 民生银行 兴业银行 光大银行 平安银行 广发银行 华夏银行";

/** Ways money takes back to the buyer, in people's words (D-20 … D-23); of the last two the handbook names no days. */
export const REFUND_METHODS: readonly { value: RefundMethod; words: readonly string[] }[] = [
  { value: "card", words: ["信用卡"] },
  { value: "bocCard", words: ["中国银行信用卡", "中行信用卡"] },
  { value: "bank", words: ["其他银行", "银行卡", "储蓄卡", "网银", ...BANKS.split(" ")] },
  { value: "withdraw", words: ["提现", "支付宝提现"] },
  { value: "alipay", words: ["支付宝", "支付宝余额", "余额", "余额宝"] },
  { value: "elsewhere", words: ["花呗", "微信", "微信支付", "微信零钱", "白条", "店铺余额"] },
];
