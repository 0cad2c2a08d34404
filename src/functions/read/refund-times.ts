import { type Cell, type Matrix, type Moment, type Result, wordOf } from "../../domain/kernel";
import { isBlank, readMoment } from "../../domain/fields";
import type { RefundEvent } from "../../domain/refunds";
import { refuse } from "./refusal";

/** Headers of registers and of the platform's exports, by event; all other columns are passed over. */
const HEADERS: Readonly<Record<RefundEvent | "override", readonly string[]>> = {
  applied: ["申请时间", "退款申请时间", "退款的申请时间", "申请退款时间", "售后申请时间", "买家申请时间"],
  agreed: ["卖家同意时间", "同意时间", "同意退货时间", "商家同意时间", "同意退款时间", "卖家同意"],
  refused: ["卖家拒绝时间", "拒绝时间", "商家拒绝时间", "拒绝退款时间", "卖家拒绝"],
  returned: ["买家退货时间", "退货时间", "买家寄回时间", "退货发货时间", "填写单号时间", "买家退货"],
  success: ["交易成功时间", "确认收货时间", "成功时间", "交易完成时间"],
  override: ["平台超时时间", "平台超时", "超时时间", "平台截止时间"],
};
type Known = keyof typeof HEADERS;

const BY_WORD = new Map(
  (Object.entries(HEADERS) as [Known, readonly string[]][]).flatMap(([event, words]) =>
    words.map((word) => [wordOf(word), event] as const)
  )
);

/** Where each event's column stands. A header that stands twice can't be chosen from. */
export function refundColumns(headers: Matrix): ReadonlyMap<Known, number> {
  const columns = new Map<Known, number>();
  headers.flat().forEach((cell, at) => {
    const event = BY_WORD.get(wordOf(cell));
    if (event === undefined) return;
    if (columns.has(event)) refuse("wrong", "refund.twice", { header: wordOf(cell) });
    columns.set(event, at);
  });
  return columns.size === 0 ? refuse("wrong", "refund.headers") : columns;
}

/** Reads a row under its headers when asked for a time; a blank and a zero are no time. */
export function timesIn(
  columns: ReadonlyMap<Known, number>,
  row: readonly Cell[]
): (event: Known) => Result<Moment> | undefined {
  return (event) => {
    const column = columns.get(event);
    const cell = column === undefined ? null : (row[column] ?? null);
    return isBlank(cell) || cell === 0 ? undefined : readMoment(cell);
  };
}
