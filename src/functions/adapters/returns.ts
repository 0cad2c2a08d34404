import { ok, serialOf, simplified } from "../../domain/kernel";
import { type Failed, failedConditions, handoffTime, returnAdvice } from "../../domain/returns";
import type { Resolved } from "../../domain/rulebook";
import * as catalog from "../catalog/returns";
import { sayingOf } from "../render/rule";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, rows, table } from "../run";

const failedLine = ({ rule: { rule }, word: found }: Failed): Value[] => [
  found === "" ? rule.zh : found,
  rule.zh,
  rule.id,
];

const adviceLine = (advice: Resolved): Value[] => [word("leg.note"), sayingOf(advice), advice.rule.id];

export const RETURNS: readonly Computed[] = [
  table(catalog.RETURN_CHECK, (received, applied, conditions = "", category = "", pick, rules) => {
    const request = {
      received,
      applied,
      conditions: simplified(conditions),
      category: simplified(category),
    };
    const failed = failedConditions(rules, request);
    if (!failed.ok) return failed;
    if (failed.value.length === 0 && pick === undefined) return ok(true);
    const lines = [...failed.value.map(failedLine), ...returnAdvice(rules, request).map(adviceLine)];
    return ok({ fields: fields("fields.failed"), lines });
  }),
  rows(catalog.RETURN_HANDOFF, (arrival, rules) => {
    const at = handoffTime(rules, arrival);
    return at.ok ? ok(serialOf(at.value)) : at;
  }),
];
