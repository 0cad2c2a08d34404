import { type Result, ok, serialOf } from "../../domain/kernel";
import {
  type Failed,
  type ReturnRequest,
  type ReturnVerdict,
  checkReturn,
  handoffTime,
} from "../../domain/returns";
import { type Resolved, type RuleSet, ruleFor, rulesNamed } from "../../domain/rulebook";
import { RETURN_MESSAGES } from "../../text/functions/messages/returns";
import * as catalog from "../catalog/returns";
import { need } from "../read";
import { sentenceOf, speak } from "../render/error";
import { sayingOf } from "../render/rule";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, rows, table } from "../run";

speak(RETURN_MESSAGES);

const failedLine = ({ rule: { rule }, word: found }: Failed): Value[] => [
  found === "" ? rule.zh : found,
  rule.zh,
  rule.id,
];

const adviceLine = (advice: Resolved): Value[] => [word("leg.note"), sayingOf(advice), advice.rule.id];

/** What law and platform say today, where the handbook was asked and they answer otherwise. */
function todayLine(rules: RuleSet, request: ReturnRequest): Value[][] {
  if (ruleFor(rules, "return.window").pack === "current") return [];
  const today: Result<ReturnVerdict> = checkReturn(need(rulesNamed("现行")), request);
  if (!today.ok) return [[word("return.today"), sentenceOf(today.problem), ""]];
  const { failed } = today.value;
  if (failed.length === 0) return [[word("return.today"), word("return.todayYes"), ""]];
  const ids = failed.map((f) => f.rule.rule.id).join("、");
  return [
    [
      word("return.today"),
      word("return.todayNo", { why: failed.map((f) => f.rule.rule.zh).join("；") }),
      ids,
    ],
  ];
}

export const RETURNS: readonly Computed[] = [
  table(catalog.RETURN_CHECK, (received, applied, conditions = "", category = "", pick, rules, photo) => {
    const request = {
      received,
      applied,
      conditions,
      category,
      ...(photo === undefined ? {} : { photo }),
    };
    const verdict = checkReturn(rules, request);
    if (!verdict.ok) return verdict;
    const { failed, advice } = verdict.value;
    if (failed.length === 0 && pick === undefined) return ok(true);
    const lines = [...failed.map(failedLine), ...todayLine(rules, request), ...advice.map(adviceLine)];
    return ok({ fields: fields("fields.failed"), lines });
  }),
  rows(catalog.RETURN_HANDOFF, (arrival, rules) => {
    const at = handoffTime(rules, arrival);
    return at.ok ? ok(serialOf(at.value)) : at;
  }),
];
