import { type Moment, type Result, fail, ok } from "../kernel";
import { type RuleKey, type RuleSet, dueBy, hoursOf, laterBy } from "../rulebook";
import type { RefundState } from "../words";
import type { RefundCase } from "./refund-case";

const WITH_RETURN: readonly RuleKey[] = ["refund.return.answer"];
const WITHOUT_RETURN: readonly RuleKey[] = ["refund.only.answer"];
const EITHER: readonly RuleKey[] = [...WITH_RETURN, ...WITHOUT_RETURN];
const NONE: readonly RuleKey[] = [];
/** Lists that stand once: a column asks for them a hundred thousand times. */
const CLOCKS: Partial<Record<RefundState, readonly RuleKey[]>> = {
  unshipped: ["refund.unshipped.answer"],
  buyerReturn: ["refund.buyerReturn.send"],
  buyerModify: ["refund.buyerModify.amend"],
  sellerReceive: ["refund.sellerReceive.confirm"],
  success: ["rights.afterSale.window"],
};

/** The clocks that run in a state; two when it is not known whether goods come back. */
export function clocksOf({
  state,
  needReturn,
}: Pick<RefundCase, "state" | "needReturn">): readonly RuleKey[] {
  if (state !== "shipped" && state !== "seller") return CLOCKS[state] ?? NONE;
  if (needReturn === undefined) return EITHER;
  return needReturn ? WITH_RETURN : WITHOUT_RETURN;
}

/** True when nothing is due any more, whatever else stands in the row. */
export const isOver = (state: RefundState): boolean => state === "refunded" || state === "closed";

/** Why a state has no clock of ours: the platform sets the time itself, or the word doesn't say whose turn it is. */
const OPEN_ENDED: Partial<Record<RefundState, string>> = {
  platform: "refund.platform",
  open: "refund.open",
};

/**
 * When the platform acts by itself (D-03, D-09 … D-12; after success the end of the claim window, F-01); null when
 * nothing is due any more. Days are 24 h from the event (AMB01). Unset where the rule set has no clock.
 * Example: unshipped since 2024-03-08 10:00 → 2024-03-10 10:00 (TC22).
 */
export function refundDeadline(rules: RuleSet, refund: RefundCase): Result<Moment | null> {
  const open = OPEN_ENDED[refund.state];
  if (open !== undefined) return fail("unknown", open);
  let earliest: Moment | null = null;
  for (const key of clocksOf(refund)) {
    const due = dueBy(rules, key, refund.since);
    if (!due.ok) return due;
    if (earliest === null || due.value < earliest) earliest = due.value;
  }
  return ok(earliest);
}

/**
 * When receipt is confirmed by itself (D-25, D-27), with days of extension on top.
 * Example: express shipped 2016-04-22 → 2016-05-02 (TC25).
 */
export function confirmDate(
  rules: RuleSet,
  shipped: Moment,
  method: "express" | "mail",
  extendedDays: number
): Result<Moment> {
  const hours = hoursOf(rules, method === "mail" ? "confirm.mail" : "confirm.express");
  return hours.ok ? laterBy(shipped, hours.value + extendedDays * 24) : hours;
}

/** Latest time to ship: the seller's own promise in hours, else F-09. Example: paid 03-08 10:00 → 03-11 10:00 (TC32). */
export function shipDeadline(rules: RuleSet, paid: Moment, promiseHours: number | undefined): Result<Moment> {
  return promiseHours === undefined ? dueBy(rules, "ship.late", paid) : laterBy(paid, promiseHours);
}
