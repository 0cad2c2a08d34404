import { announcedCalendar, addWorkdays } from "../calendar";
import { type Day, type Moment, type Result, addDays, dayOfMoment, moment, ok } from "../kernel";
import { type Resolved, type RuleKey, type RuleSet, dueBy, ruleFor, rulesUnder } from "../rulebook";
import type { Failed, ReturnRequest } from "./return-request";

const QUALITY = "质量问题";
/** A word right after one of these is denied: "没有污点", "未洗涤". */
const DENIALS = ["没有", "不是", "无", "没", "未", "非"];

/** Whether a text says a word without denying it. Example: `says("没有污点,洗过", "污点")` → false. */
export function says(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at);
    if (!DENIALS.some((d) => before.endsWith(d))) return true;
  }
  return false;
}

/** "拆封+内裤" is met when both are said. */
const meets = (text: string, words: string) => words.split("+").every((word) => says(text, word));

function failing(resolved: Resolved, text: string): Failed[] {
  // A rule in words only says what is no ground.
  const isList = resolved.rule.unit === "list" && typeof resolved.value === "string";
  const words = isList ? String(resolved.value).split("|") : [];
  const found = words.find((w) => meets(text, w));
  return found === undefined ? [] : [{ rule: resolved, word: found.replaceAll("+", "、") }];
}

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

/**
 * The conditions of a no-reason return that are not met (E-01 … E-11, E-17); empty when it may come back. Faulty
 * goods are held to fewer conditions, but photos are due in time (E-20).
 * Example: received 03-01, applied 03-10, "已洗涤" → E-01 and E-04.
 */
export function failedConditions(rules: RuleSet, request: ReturnRequest): Result<Failed[]> {
  const text = `${request.conditions} ${request.category}`;
  const quality = says(text, QUALITY);
  const key = quality ? "return.photo" : "return.window";
  const tooLate = tooLateFrom(rules, key, request.received);
  if (!tooLate.ok) return tooLate;
  const late = request.applied >= tooLate.value ? [{ rule: ruleFor(rules, key), word: "" }] : [];
  const prefixes = quality ? ["return.never."] : ["return.unlessQuality.", "return.never."];
  return ok([...late, ...prefixes.flatMap((p) => rulesUnder(rules, p).flatMap((r) => failing(r, text)))]);
}

/** What else to mind with an item of this kind (E-12 … E-15), and what the slip and the check must hold. */
export function returnAdvice(rules: RuleSet, request: ReturnRequest): Resolved[] {
  const text = `${request.conditions} ${request.category}`;
  const byCategory = rulesUnder(rules, "return.advice.").filter((r) => failing(r, text).length > 0);
  return [...byCategory, ...rulesUnder(rules, "return.slip."), ...rulesUnder(rules, "return.receipt.")];
}
