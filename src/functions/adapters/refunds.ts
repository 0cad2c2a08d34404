import { type Moment, type Result, ok, serialOf } from "../../domain/kernel";
import {
  bandLimits,
  bandOf,
  confirmDate,
  daysLeft,
  isOver,
  parts,
  refundDeadline,
  shipDeadline,
} from "../../domain/refunds";
import { fill } from "../../text/core";
import { LEFT_WORDS } from "../../text/functions/left";
import * as catalog from "../catalog/refunds";
import type { Value } from "../render/table";
import { type Computed, rows } from "../run";

/** A moment for a cell; "" when nothing is due. */
const shown = (due: Result<Moment | null>): Result<Value> =>
  due.ok ? ok(due.value === null ? "" : serialOf(due.value)) : due;

function leftText(deadline: Moment, now: Moment): string {
  return fill(LEFT_WORDS[now > deadline ? "left.overdue" : "left.left"], { ...parts(deadline - now) }, "zh");
}

export const REFUNDS: readonly Computed[] = [
  rows(catalog.REFUND_DEADLINE, (state, since, needReturn, override, rules) => {
    // A closed refund has no deadline, whatever the platform once showed.
    if (isOver(state)) return ok("");
    return override === undefined
      ? shown(refundDeadline(rules, { state, since, needReturn }))
      : ok(serialOf(override));
  }),
  rows(catalog.REFUND_LEFT, (deadline, now, format = "days", rules) => {
    if (format === "text") return ok(leftText(deadline, now));
    if (format !== "band") return ok(daysLeft(deadline, now));
    const limits = bandLimits(rules);
    return limits.ok ? ok(bandOf(deadline, now, limits.value)) : limits;
  }),
  rows(catalog.CONFIRM_DATE, (shipped, method, extendedDays = 0, rules) =>
    shown(confirmDate(rules, shipped, method, extendedDays))
  ),
  rows(catalog.SHIP_DEADLINE, (paid, promiseHours, rules) => shown(shipDeadline(rules, paid, promiseHours))),
];
