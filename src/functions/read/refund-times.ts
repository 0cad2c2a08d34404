import { type Cell, type Matrix, type Moment, type Result, wordOf } from "../../domain/kernel";
import { isBlank, readMoment } from "../../domain/fields";
import type { RefundEvent } from "../../domain/refunds";
import { REFUND } from "../../domain/registers";
import { columnOf, type Named } from "../../domain/tables";
import { refuse } from "./refusal";

type Times = RefundEvent | "override";

/** The column of the refund register that holds each time; a register has none for the end of the trade. */
const COLUMNS: Readonly<Record<Exclude<Times, "success">, string>> = {
  applied: "applied",
  agreed: "agreed",
  refused: "refused",
  returned: "returned",
  override: "platformDue",
};

function wordsOfColumn(id: string): readonly string[] {
  const column: Named | null = columnOf(REFUND, id);
  return column ? [column.header.zh, column.header.en, ...(column.words ?? [])] : [];
}

/** Headers of registers and of the platform's exports, by event; all other columns are passed over. */
const HEADERS: ReadonlyMap<Times, readonly string[]> = new Map<Times, readonly string[]>([
  ...Object.entries(COLUMNS).map(([event, id]) => [event as Times, wordsOfColumn(id)] as const),
  ["success", ["交易成功时间", "确认收货时间", "成功时间", "交易完成时间"]],
]);
const BY_WORD = new Map(
  [...HEADERS].flatMap(([event, words]) => words.map((word) => [wordOf(word), event] as const))
);

/** Where each event's column stands. A header that stands twice can't be chosen from. */
export function refundColumns(headers: Matrix): ReadonlyMap<Times, number> {
  const columns = new Map<Times, number>();
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
  columns: ReadonlyMap<Times, number>,
  row: readonly Cell[]
): (event: Times) => Result<Moment> | undefined {
  return (event) => {
    const column = columns.get(event);
    const cell = column === undefined ? null : (row[column] ?? null);
    return isBlank(cell) || cell === 0 ? undefined : readMoment(cell);
  };
}
