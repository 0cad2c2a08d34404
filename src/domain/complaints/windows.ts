import { type WorkCalendar, addWorkdays } from "../calendar";
import { type Day, type Moment, type Result, dayOfMoment, ok } from "../kernel";
import { type RuleKey, type RuleSet, dueBy, numberOf } from "../rulebook";
import type { RightsType, RightsWindow, Stage } from "./rights";

/** The rule of the window and the rule of the platform's answer of each right. */
const KEYS: Readonly<Record<RightsType, readonly [RuleKey, RuleKey | null]>> = {
  afterSale: ["rights.afterSale.window", null],
  notReceived: ["rights.notReceived.window", "rights.notReceived.answer"],
  harassment: ["rights.harassment.window", null],
  review: ["rights.review.window", null],
  lateShipping: ["ship.late", "rights.lateShipping.answer"],
  promise: ["rights.promise.window", "rights.promise.answer"],
};

/**
 * From when to when a right can be claimed (F-01 … F-15). Late shipping can be claimed once the time to ship is over;
 * no document says until when. Each end stands by itself: what is unset or unknown leaves the other its answer.
 * Example: not received, 2024-03-08 → 2024-03-08 to 2024-03-23; late shipping, paid 03-08 10:00 → from 03-11 10:00.
 */
export function rightsWindow(rules: RuleSet, type: RightsType, base: Moment): RightsWindow {
  const [windowKey, answerKey] = KEYS[type];
  const due = dueBy(rules, windowKey, base);
  return type === "lateShipping"
    ? { from: due, to: null, windowKey, answerKey }
    : { from: ok(base), to: due, windowKey, answerKey };
}

/**
 * The last day of a clock in working days. Unknown when it leads into a year without a calendar.
 * Example: F-03 (7 working days), filed 2024-03-08 → 2024-03-19.
 */
export function answerDay(rules: RuleSet, calendar: WorkCalendar, key: RuleKey, filed: Moment): Result<Day> {
  const n = numberOf(rules, key);
  return n.ok ? addWorkdays(calendar, dayOfMoment(filed), n.value) : n;
}

/** Stages that run one after the other: each starts where the one it names ends. */
const STAGES: readonly (readonly [RuleKey, RuleKey | null])[] = [
  ["complaint.first.target", null],
  ["complaint.seller.answer", null],
  ["complaint.payWithin", null],
  ["complaint.buyer.confirm", "complaint.seller.answer"],
  ["complaint.preprocess", "complaint.buyer.confirm"],
  ["complaint.evidence", "complaint.buyer.confirm"],
];

/**
 * The clocks of a complaint from the moment it is filed (F-24 … F-29, F-34, F-37): the platform's working days begin
 * when the evidence is in. A stage whose clock is unset, or whose year has no calendar, is a problem of that stage and
 * of those after it; all others answer.
 * Example: filed 2024-03-08 10:00 → seller 03-09 10:00, buyer 03-11 10:00 (TC29).
 */
export function complaintStages(rules: RuleSet, calendar: WorkCalendar, filed: Moment): Stage[] {
  const ends = new Map<RuleKey, Result<Moment>>();
  const endOf = (key: RuleKey | null): Result<Moment> =>
    (key === null ? undefined : ends.get(key)) ?? ok(filed);
  const stages = STAGES.map(([key, after]): Stage => {
    const from = endOf(after);
    const due = from.ok ? dueBy(rules, key, from.value) : from;
    ends.set(key, due);
    return { key, from, due, dueDay: null };
  });
  const from = endOf("complaint.evidence");
  const dueDay = from.ok ? answerDay(rules, calendar, "complaint.decision", from.value) : from;
  return [...stages, { key: "complaint.decision", from, due: null, dueDay }];
}
