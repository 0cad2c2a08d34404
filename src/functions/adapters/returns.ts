import { type Result, dayOfMoment, isoDay, ok, serialOf } from "../../domain/kernel";
import {
  type Failed,
  type ReturnRequest,
  type ReturnVerdict,
  type ReturnWindow,
  checkReturn,
  handoffTime,
} from "../../domain/returns";
import { type Resolved, type RuleSet, ruleFor, rulesNamed } from "../../domain/rulebook";
import { RETURN_MESSAGES } from "../../text/functions/messages/returns";
import * as catalog from "../catalog/returns";
import { need } from "../read";
import { sentenceOf, speak } from "../render/error";
import { sayingOf } from "../render/rule";
import type { Table, Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, rows, table } from "../run";

speak(RETURN_MESSAGES);

/** What moves a last day of rest. */
const COUNTING = "L08";

/** "…，按天数到 2026-09-25；这天是休息日，顺延到 2026-09-28": both days, because people count either way. */
function windowText({ rule: { rule }, lastDay, movedTo }: ReturnWindow): string {
  const days = { wording: rule.zh, day: isoDay(lastDay) };
  return movedTo === null || movedTo === lastDay
    ? word("return.lastDay", days)
    : word("return.moved", { ...days, moved: isoDay(movedTo) });
}

const failedLine =
  (window: ReturnWindow | null) =>
  ({ rule, word: found }: Failed): Value[] => {
    const wording = window?.rule === rule ? windowText(window) : rule.rule.zh;
    return [found === "" ? rule.rule.zh : found, wording, rule.rule.id];
  };

/** Claimed after the last day by count, in time only because that is a day of rest. */
const isMoved = (window: ReturnWindow | null, { applied }: ReturnRequest): window is ReturnWindow =>
  window !== null && dayOfMoment(applied) > window.lastDay;

/** The line of a yes: by which limit, and both of its days where they differ. */
function yesLine(window: ReturnWindow | null): Value[] {
  if (window === null) return [word("return.yes"), word("return.yes"), ""];
  const by = window.movedTo === window.lastDay ? "" : `、${COUNTING}`;
  return [word("return.yes"), windowText(window), `${window.rule.rule.id}${by}`];
}

const adviceLine = (advice: Resolved): Value[] => [word("leg.note"), sayingOf(advice), advice.rule.id];

function todayYes(window: ReturnWindow | null, request: ReturnRequest): Value[] {
  if (!isMoved(window, request)) return [word("return.today"), word("return.todayYes"), ""];
  const [, days = "", by = ""] = yesLine(window);
  return [word("return.today"), word("return.todayMoved", { window: String(days) }), by];
}

/** What law and platform say today, where the handbook was asked and they answer otherwise. */
function todayLine(rules: RuleSet, request: ReturnRequest): Value[][] {
  if (ruleFor(rules, "return.window").pack === "current") return [];
  const today: Result<ReturnVerdict> = checkReturn(need(rulesNamed("现行")), request);
  if (!today.ok) return [[word("return.today"), sentenceOf(today.problem), ""]];
  const { failed, window } = today.value;
  if (failed.length === 0) return [todayYes(window, request)];
  const ids = failed.map((f) => f.rule.rule.id).join("、");
  return [
    [
      word("return.today"),
      word("return.todayNo", { why: failed.map((f) => f.rule.rule.zh).join("；") }),
      ids,
    ],
  ];
}

function returnTable(rules: RuleSet, request: ReturnRequest, verdict: ReturnVerdict): Table {
  const { failed, window, advice } = verdict;
  const answer =
    failed.length === 0
      ? [yesLine(window)]
      : [...failed.map(failedLine(window)), ...todayLine(rules, request)];
  return { fields: fields("fields.failed"), lines: [...answer, ...advice.map(adviceLine)] };
}

/** A plain yes is TRUE; where a day of rest decides, TRUE has both days beside it. */
function yes(window: ReturnWindow | null, request: ReturnRequest): Table | boolean {
  if (!isMoved(window, request)) return true;
  const [, ...days] = yesLine(window);
  return { fields: [], lines: [[true, ...days]] };
}

export const RETURNS: readonly Computed[] = [
  table(
    catalog.RETURN_CHECK,
    (received, applied, conditions = "", category = "", pick, rules, photo, calendar) => {
      const request = {
        received,
        applied,
        conditions,
        category,
        calendar,
        ...(photo === undefined ? {} : { photo }),
      };
      const verdict = checkReturn(rules, request);
      if (!verdict.ok) return verdict;
      const isYes = verdict.value.failed.length === 0 && pick === undefined;
      return ok(isYes ? yes(verdict.value.window, request) : returnTable(rules, request, verdict.value));
    }
  ),
  rows(catalog.RETURN_HANDOFF, (arrival, rules) => {
    const at = handoffTime(rules, arrival);
    return at.ok ? ok(serialOf(at.value)) : at;
  }),
];
