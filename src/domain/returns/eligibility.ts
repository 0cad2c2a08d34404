import { announcedCalendar, addWorkdays } from "../calendar";
import { type Day, type Moment, type Result, addDays, dayOfMoment, fail, moment, ok } from "../kernel";
import { type Resolved, type RuleKey, type RuleSet, dueBy, ruleFor, rulesUnder } from "../rulebook";
import { type Conditions, type Stated, conditionsOf, isFaulty, metBy, statedOf } from "./conditions";
import type { Failed, ReturnRequest, ReturnVerdict } from "./return-request";

/**
 * The first moment that is too late. Where law counts, a last day that is no working day moves to the next one (L08);
 * a year whose holidays are not known leaves it where it is.
 */
function tooLateFrom(rules: RuleSet, key: RuleKey, received: Moment): Result<Moment> {
  const until = dueBy(rules, key, received);
  if (!until.ok) return until;
  if (ruleFor(rules, key).rule.count === undefined) return ok((until.value + 1) as Moment);
  const lastDay: Day = addDays(dayOfMoment(until.value), -1);
  const rolled = addWorkdays(announcedCalendar(), addDays(lastDay, -1), 1);
  return rolled.ok ? ok(moment(addDays(rolled.value, 1))) : until;
}

function lateBy(rules: RuleSet, key: RuleKey, received: Moment, at: Moment): Result<Failed[]> {
  const tooLate = tooLateFrom(rules, key, received);
  if (!tooLate.ok) return tooLate;
  return ok(at >= tooLate.value ? [{ rule: ruleFor(rules, key), word: "" }] : []);
}

/** E-20 counts to the photos; today's law knows no such limit and counts to the claim (L02). */
function latePhoto(rules: RuleSet, request: ReturnRequest): Result<Failed[]> {
  const { received, applied, photo } = request;
  if (ruleFor(rules, "return.photo").pack === "current")
    return lateBy(rules, "return.photo", received, applied);
  const late = lateBy(rules, "return.photo", received, photo ?? applied);
  if (!late.ok || photo !== undefined || late.value.length === 0) return late;
  return fail("unknown", "return.photo");
}

function late(rules: RuleSet, request: ReturnRequest, stated: Stated): Result<Failed[]> {
  if (stated.has("quality")) return latePhoto(rules, request);
  if (isFaulty(stated)) return ok([]);
  return lateBy(rules, "return.window", request.received, request.applied);
}

const barring = (rules: RuleSet) => [
  ...rulesUnder(rules, "return.unlessQuality."),
  ...rulesUnder(rules, "return.never."),
];

/** Faulty, wrong or missing goods come back whatever their state; not what was exchanged on the way. */
const FRAUD = "swapped";

function failing(conditions: Conditions, rule: Resolved, stated: Stated): Failed[] {
  const word = metBy(conditions, rule, stated);
  return word === null ? [] : [{ rule, word }];
}

/** What else to mind with an item of this kind (E-12 … E-15), and what the slip and the check must hold. */
function adviceFor(rules: RuleSet, conditions: Conditions, stated: Stated): Resolved[] {
  return [
    ...rulesUnder(rules, "return.advice.").filter((rule) => metBy(conditions, rule, stated) !== null),
    ...rulesUnder(rules, "return.slip."),
    ...rulesUnder(rules, "return.receipt."),
  ];
}

/**
 * Whether goods may come back (E-01 … E-11, E-17, E-20): the conditions that are not met and what to mind. A word
 * that isn't known, or a condition that no rule speaks of, is unknown, never a yes.
 * Example: received 03-01, applied 03-10, "已洗涤" → E-01 and E-04.
 */
export function checkReturn(rules: RuleSet, request: ReturnRequest): Result<ReturnVerdict> {
  const conditions = conditionsOf(rules);
  const stated = statedOf(conditions, request.conditions, request.category);
  if (!stated.ok) return stated;
  const tooLate = late(rules, request, stated.value);
  if (!tooLate.ok) return tooLate;
  const fraud = new Map([...stated.value].filter(([meaning]) => meaning === FRAUD));
  const counting = isFaulty(stated.value) ? fraud : stated.value;
  const failed = [...tooLate.value, ...barring(rules).flatMap((r) => failing(conditions, r, counting))];
  return ok({ failed, advice: adviceFor(rules, conditions, stated.value) });
}
