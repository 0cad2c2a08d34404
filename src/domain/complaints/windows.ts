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

/** So many working days after a moment's day. */
function workdaysAfter(rules: RuleSet, calendar: WorkCalendar, key: RuleKey, start: Moment): Result<Day> {
  const n = numberOf(rules, key);
  return n.ok ? addWorkdays(calendar, dayOfMoment(start), n.value) : n;
}

/**
 * From when to when a right can be claimed, and by which day the platform answers a claim made at once (F-01 … F-15).
 * For late shipping the window is the time to ship. Example: not received, 2024-03-08 → 2024-03-23, answer 2024-03-19.
 */
export function rightsWindow(
  rules: RuleSet,
  calendar: WorkCalendar,
  type: RightsType,
  base: Moment
): Result<RightsWindow> {
  const [windowKey, answerKey] = KEYS[type];
  const to = dueBy(rules, windowKey, base);
  if (!to.ok) return to;
  if (answerKey === null) return ok({ from: base, to: to.value, answerBy: null, windowKey, answerKey });
  const answer = workdaysAfter(rules, calendar, answerKey, base);
  return answer.ok ? ok({ from: base, to: to.value, answerBy: answer.value, windowKey, answerKey }) : answer;
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
 * when the evidence is in. Example: filed 2024-03-08 10:00 → seller 03-09 10:00, buyer 03-11 10:00 (TC29).
 */
export function complaintStages(rules: RuleSet, calendar: WorkCalendar, filed: Moment): Result<Stage[]> {
  const ends = new Map<RuleKey, Moment>();
  const stages: Stage[] = [];
  for (const [key, after] of STAGES) {
    const from = after === null ? filed : ends.get(after)!;
    const due = dueBy(rules, key, from);
    if (!due.ok) return due;
    ends.set(key, due.value);
    stages.push({ key, from, due: due.value, dueDay: null });
  }
  const from = ends.get("complaint.evidence")!;
  const decision = workdaysAfter(rules, calendar, "complaint.decision", from);
  if (!decision.ok) return decision;
  return ok([...stages, { key: "complaint.decision", from, due: null, dueDay: decision.value }]);
}
