import { type WorkCalendar, addWorkdays } from "../calendar";
import { type Day, type Moment, type Result, addDays, dayOfMoment, fail, ok } from "../kernel";
import { type Resolved, type RuleKey, type RuleSet, dueBy, ruleFor, rulesUnder } from "../rulebook";
import { type Conditions, type Stated, conditionsOf, isFaulty, metBy, statedOf } from "./conditions";
import type { Failed, ReturnRequest, ReturnVerdict, ReturnWindow } from "./return-request";

/** No rest of the public holidays was ever longer; who comes later than this is late whatever is announced. */
const LONGEST_REST = 10;

/** What a time limit says of a claim: nothing, that it is late, or why nobody can tell. */
interface Limit {
  readonly failed: readonly Failed[];
  readonly window: ReturnWindow | null;
}
const NO_LIMIT: Limit = { failed: [], window: null };

/** A last day that is a day of rest moves to the first day that is worked (L08). */
function windowOf(rule: Resolved, calendar: WorkCalendar, lastDay: Day) {
  const moved = addWorkdays(calendar, addDays(lastDay, -1), 1);
  return { moved, window: { rule, lastDay, movedTo: moved.ok ? moved.value : null } };
}

/** Days of law end at midnight; in a year without calendar who comes after the last day may still be in time. */
function lateByDays(rule: Resolved, calendar: WorkCalendar, lastDay: Day, at: Moment): Result<Limit> {
  const { moved, window } = windowOf(rule, calendar, lastDay);
  const on = dayOfMoment(at);
  if (!moved.ok && on > lastDay && on <= addDays(lastDay, LONGEST_REST)) return moved;
  return ok({ failed: on > (window.movedTo ?? lastDay) ? [{ rule, word: "" }] : [], window });
}

function lateBy(rules: RuleSet, key: RuleKey, request: ReturnRequest, at: Moment): Result<Limit> {
  const until = dueBy(rules, key, request.received);
  if (!until.ok) return until;
  const rule = ruleFor(rules, key);
  if (rule.rule.count === "nextDay")
    return lateByDays(rule, request.calendar, addDays(dayOfMoment(until.value), -1), at);
  return ok({ failed: at > until.value ? [{ rule, word: "" }] : [], window: null });
}

/** E-20 counts to the photos; today's law knows no such limit and counts to the claim (L02). */
function latePhoto(rules: RuleSet, request: ReturnRequest): Result<Limit> {
  const { applied, photo } = request;
  if (ruleFor(rules, "return.photo").pack === "current")
    return lateBy(rules, "return.photo", request, applied);
  const late = lateBy(rules, "return.photo", request, photo ?? applied);
  if (!late.ok || photo !== undefined || late.value.failed.length === 0) return late;
  return fail("unknown", "return.photo");
}

function late(rules: RuleSet, request: ReturnRequest, stated: Stated): Result<Limit> {
  if (stated.has("quality")) return latePhoto(rules, request);
  if (isFaulty(stated)) return ok(NO_LIMIT);
  return lateBy(rules, "return.window", request, request.applied);
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
 * that isn't known, a condition that no rule speaks of, or a last day that may move in a year nobody has announced,
 * is unknown, never a yes.
 * Example: received 03-01, applied 03-10, "已洗涤" → E-01 and E-04.
 */
export function checkReturn(rules: RuleSet, request: ReturnRequest): Result<ReturnVerdict> {
  const conditions = conditionsOf(rules);
  const stated = statedOf(conditions, request.conditions, request.category);
  if (!stated.ok) return stated;
  const limit = late(rules, request, stated.value);
  if (!limit.ok) return limit;
  const fraud = new Map([...stated.value].filter(([meaning]) => meaning === FRAUD));
  const counting = isFaulty(stated.value) ? fraud : stated.value;
  const { window } = limit.value;
  const failed = [...limit.value.failed, ...barring(rules).flatMap((r) => failing(conditions, r, counting))];
  return ok({ failed, window, advice: adviceFor(rules, conditions, stated.value) });
}
