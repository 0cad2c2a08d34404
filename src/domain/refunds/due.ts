import { type Moment, type Result, fail, ok } from "../kernel";
import type { RuleSet } from "../rulebook";
import type { RefundState } from "../words";
import { isOver, refundDeadline } from "./deadline";

/** What happens to a refund, each at its own time. */
export type RefundEvent = "applied" | "agreed" | "refused" | "returned" | "success";

/** Reads a time of a row; undefined where the register has none. A time that can't be read is a problem. */
export type RefundTimes = (event: RefundEvent) => Result<Moment> | undefined;

/** A line of a refund register: its state and the moments it holds. */
export interface RefundRow {
  readonly state: RefundState;
  readonly times: RefundTimes;
  readonly needReturn: boolean | undefined;
  /** The platform's own time; it wins (G05). */
  readonly override: Result<Moment> | undefined;
}

/** The event a state's clock counts from (D-03, D-09 … D-12, T02, F-01). */
const STARTS: Partial<Record<RefundState, RefundEvent>> = {
  unshipped: "applied",
  shipped: "applied",
  seller: "applied",
  buyerReturn: "agreed",
  buyerModify: "refused",
  sellerReceive: "returned",
  success: "success",
};
/** 退款中 says no more than that it isn't over: what happened last says whose turn it is. */
const AFTER: Partial<Record<RefundEvent, RefundState>> = {
  applied: "seller",
  agreed: "buyerReturn",
  refused: "buyerModify",
  returned: "sellerReceive",
};

/** The state an open refund is in by its latest event. */
function latestState(times: RefundTimes): Result<RefundState> {
  let latest: Moment | null = null;
  let state: RefundState | undefined;
  for (const [event, after] of Object.entries(AFTER) as [RefundEvent, RefundState][]) {
    const time = times(event);
    if (time === undefined) continue;
    if (!time.ok) return time;
    if (latest === null || time.value >= latest) [latest, state] = [time.value, after];
  }
  return state === undefined ? fail("unknown", "refund.missing.any") : ok(state);
}

/**
 * When the platform acts by itself on a row of a register, each state counted from its own event; null when nothing
 * is due. Unknown, naming the event, where its time is missing.
 * Example: 等待买家退货, agreed 2026-11-20 10:00 → 2026-11-27 10:00 (D-10).
 */
export function refundDue(rules: RuleSet, row: RefundRow): Result<Moment | null> {
  if (isOver(row.state)) return ok(null);
  if (row.override !== undefined) return row.override;
  const state = row.state === "open" ? latestState(row.times) : ok(row.state);
  if (!state.ok) return state;
  const start = STARTS[state.value];
  if (start === undefined) return state.value === "platform" ? fail("unknown", "refund.platform") : ok(null);
  const since = row.times(start);
  if (since === undefined) return fail("unknown", `refund.missing.${start}`);
  if (!since.ok) return since;
  return refundDeadline(rules, { state: state.value, since: since.value, needReturn: row.needReturn });
}
