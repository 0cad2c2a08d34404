import { ok, serialOf } from "../../domain/kernel";
import { clocksOf, isFrozen, refundArrival } from "../../domain/refunds";
import { reminderDates } from "../../domain/reminders";
import { type Resolved, type RuleSet, ruleFor, rulesUnder } from "../../domain/rulebook";
import type { RefundState } from "../../domain/words";
import { REFUND_STEP_MESSAGES } from "../../text/functions/messages/refund-steps";
import * as catalog from "../catalog/refund-steps";
import { speak } from "../render/error";
import { actorText, sayingOf, valueText } from "../render/rule";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, table } from "../run";

speak(REFUND_STEP_MESSAGES);

/** Orders whose goods have left can't be in the state before shipping: the tick box wins over a stale state. */
const stateNow = (state: RefundState, shipped: boolean | undefined): RefundState =>
  state === "unshipped" && shipped === true ? "shipped" : state;

function clockLine({ rule, value }: Resolved): Value[] {
  return [rule.zh, actorText(rule.actor), valueText(value, rule.unit), rule.otherwise ?? "", rule.id];
}

/** What to do in words; a clock beside it, or something the shop has yet to fill in, with its limit. */
function actionLine(action: Resolved): Value[] {
  const { rule, value } = action;
  return typeof value === "string"
    ? [valueText(value, rule.unit), actorText(rule.actor), "", "", rule.id]
    : clockLine(action);
}

function nextLines(rules: RuleSet, state: RefundState, needReturn: boolean | undefined): Value[][] {
  const clocks = clocksOf({ state, needReturn }).map((key) => clockLine(ruleFor(rules, key)));
  const own = rulesUnder(rules, `refund.next.${state}.`);
  const shared = state === "shipped" ? rulesUnder(rules, "refund.next.seller.") : [];
  // Nobody says whose turn it is: followed up every day, as every refund is (D-45).
  if (state === "platform" || state === "open")
    return [actionLine(ruleFor(rules, "refund.next.seller.daily"))];
  return [...clocks, ...[...own, ...shared].map(actionLine)];
}

/** What happens next, when the money is there, when to remind: asked now and then, so loaded on demand. */
export const REFUND_STEPS: readonly Computed[] = [
  table(catalog.REFUND_NEXT, (state, shipped, needReturn, _pick, rules) => {
    const lines = nextLines(rules, stateNow(state, shipped), needReturn);
    return ok({ fields: fields("fields.next"), lines, main: 0 });
  }),
  table(catalog.REFUND_ARRIVAL, (refunded, method, amount, calendar, _pick, rules) => {
    const arrival = refundArrival(rules, calendar, refunded, method);
    if (!arrival.ok) return arrival;
    const frozen = amount === undefined ? ok(false) : isFrozen(rules, amount);
    if (!frozen.ok) return frozen;
    const { earliest, latest, key } = arrival.value;
    const causes = frozen.value ? rulesUnder(rules, "arrival.frozenCauses").map(sayingOf) : [];
    const note = frozen.value ? [word("arrival.frozen"), ...causes] : [];
    return ok({
      fields: fields("fields.item"),
      lines: [
        [word("arrival.earliest"), earliest],
        [word("arrival.latest"), latest],
        [word("rights.note"), ruleFor(rules, key).rule.zh],
        ...note.map((text): Value[] => [word("rights.note"), text]),
      ],
    });
  }),
  table(catalog.REMIND_DATES, (ordered, _pick, rules) => {
    const reminders = reminderDates(rules, ordered);
    if (!reminders.ok) return reminders;
    const lines = reminders.value.map(({ key, at }): Value[] => {
      const { rule } = ruleFor(rules, key);
      return [rule.zh, at === null ? word("rule.notSet") : serialOf(at), rule.id];
    });
    return ok({ fields: fields("fields.reminders"), lines });
  }),
];
