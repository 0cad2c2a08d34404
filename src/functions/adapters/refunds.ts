import { type Moment, type Result, ok, serialOf } from "../../domain/kernel";
import { type Resolved, type RuleSet, ruleFor, rulesUnder } from "../../domain/rulebook";
import {
  type RefundState,
  bandOf,
  clocksOf,
  confirmDate,
  daysLeft,
  parts,
  refundDeadline,
  shipDeadline,
} from "../../domain/refunds";
import { fill } from "../../text/core";
import { ANSWER_WORDS as words } from "../../text/answers";
import * as catalog from "../catalog/refunds";
import { actorText, valueText } from "../render/rule";
import type { Value } from "../render/table";
import { type Bound, rows, table } from "../run";

/** A moment for a cell; "" when nothing is due. */
const shown = (due: Result<Moment | null>): Result<Value> =>
  due.ok ? ok(due.value === null ? "" : serialOf(due.value)) : due;

function leftText(deadline: Moment, now: Moment): string {
  const left = parts(deadline - now);
  const sentence = now > deadline ? words["left.overdue"] : words["left.left"];
  return fill(sentence, { ...left }, "zh");
}

/** Orders whose goods have left can't be in the state before shipping: the tick box wins over a stale state. */
const stateNow = (state: RefundState, shipped: boolean | undefined): RefundState =>
  state === "unshipped" && shipped === true ? "shipped" : state;

function actionLine({ rule, value }: Resolved): Value[] {
  return [valueText(value, rule.unit), actorText(rule.actor), "", "", rule.id];
}

function clockLine({ rule, value }: Resolved): Value[] {
  return [rule.zh, actorText(rule.actor), valueText(value, rule.unit), rule.otherwise ?? "", rule.id];
}

function nextLines(rules: RuleSet, state: RefundState, needReturn: boolean | undefined): Value[][] {
  const clocks = clocksOf({ state, needReturn }).map((key) => clockLine(ruleFor(rules, key)));
  const own = rulesUnder(rules, `refund.next.${state}.`);
  const shared = state === "shipped" ? rulesUnder(rules, "refund.next.seller.") : [];
  return [...clocks, ...[...own, ...shared].map(actionLine)];
}

export const REFUNDS: readonly Bound[] = [
  rows(catalog.REFUND_DEADLINE, (state, since, needReturn, override, rules) =>
    override === undefined
      ? shown(refundDeadline(rules, { state, since, needReturn }))
      : ok(serialOf(override))
  ),
  rows(catalog.REFUND_LEFT, (deadline, now, format = "days") => {
    if (format === "text") return ok(leftText(deadline, now));
    return ok(format === "band" ? bandOf(deadline, now) : daysLeft(deadline, now));
  }),
  table(catalog.REFUND_NEXT, (state, shipped, needReturn, _pick, rules) =>
    ok({
      fields: ["动作", "谁", "时限", "逾期后果", "依据"],
      lines: nextLines(rules, stateNow(state, shipped), needReturn),
      main: "依据",
    })
  ),
  rows(catalog.CONFIRM_DATE, (shipped, method, extendedDays = 0, rules) =>
    shown(confirmDate(rules, shipped, method, extendedDays))
  ),
  rows(catalog.SHIP_DEADLINE, (paid, promiseHours, rules) => shown(shipDeadline(rules, paid, promiseHours))),
];
