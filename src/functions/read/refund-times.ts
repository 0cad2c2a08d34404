import { type Cell, type Matrix, type Moment, plain, type Result } from "../../domain/kernel";
import { isBlank, readMoment } from "../../domain/fields";
import { REFUND_TIME_COLUMNS } from "../../domain/registers";
import { match } from "../../domain/tables";
import type { RefundEvent } from "../../domain/refunds";
import { refuse } from "./refusal";

type Known = RefundEvent | "override";

/** Where each event's column stands. Of two headers that mean the same nobody can choose. */
export function refundColumns(headers: Matrix): ReadonlyMap<Known, number> {
  const texts = headers.flat().map(plain);
  const columns = new Map<Known, number>();
  for (const column of REFUND_TIME_COLUMNS) {
    const at = match<Known>([column], texts).columns[column.id];
    if (at === undefined) continue;
    const rest = texts.map((text, i) => (i === at ? "" : text));
    const other = match<Known>([column], rest).columns[column.id];
    if (other !== undefined) refuse("wrong", "refund.twice", { header: texts[Math.max(at, other)] ?? "" });
    columns.set(column.id, at);
  }
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
