import { type WorkCalendar, addWorkdays } from "../calendar";
import { type Day, type Fen, type Moment, type Result, dayOfMoment, fail, ok } from "../kernel";
import { type RuleKey, type RuleSet, fenOf, laterBy, rangeOf, ruleFor } from "../rulebook";

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

/** First and last day the money can be there. */
export interface Arrival {
  readonly earliest: Day;
  readonly latest: Day;
  readonly key: RuleKey;
}

/**
 * Between which days a refund arrives (D-20 … D-23): working days by bank, plain days for D-20, where the first day
 * is the earliest. Unknown for Alipay's own account and for what the handbook doesn't name. Example: Bank of China card, refunded 2026-03-02 → 2026-03-09 to 2026-03-16.
 */
export function refundArrival(
  rules: RuleSet,
  calendar: WorkCalendar,
  refunded: Moment,
  method: RefundMethod
): Result<Arrival> {
  if (method === "alipay" || method === "elsewhere") return fail("unknown", `arrival.${method}`);
  const key: RuleKey = `arrival.${method}`;
  const range = rangeOf(rules, key);
  if (!range.ok) return range;
  const [from, to] = range.value;
  const plain = ruleFor(rules, key).rule.unit === "day";
  const after = (n: number) =>
    plain ? daysAfter(refunded, n) : addWorkdays(calendar, dayOfMoment(refunded), n);
  const earliest = after(plain && from === to ? 0 : from);
  if (!earliest.ok) return earliest;
  const latest = after(to);
  return latest.ok ? ok({ earliest: earliest.value, latest: latest.value, key }) : latest;
}

function daysAfter(start: Moment, n: number): Result<Day> {
  const later = laterBy(start, n * 24);
  return later.ok ? ok(dayOfMoment(later.value)) : later;
}

/** True when an amount is held back while the payee is not verified (D-24). Example: 500 yuan → true (TC47). */
export function isFrozen(rules: RuleSet, amount: Fen): Result<boolean> {
  const from = fenOf(rules, "arrival.frozenFrom");
  return from.ok ? ok(amount >= from.value) : from;
}
