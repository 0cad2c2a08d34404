import { defaultRules, type Resolved, type RuleSet, rulesUnder } from "../../../domain/rulebook";
import { CATALOG } from "../../../functions/catalog";
import { Refusal } from "../../../functions/read";
import { readRules } from "../../../functions/read/rules";
import { quoteText, sourceText, todayText, wordingOf } from "../../../functions/render/provenance";
import { valueText } from "../../../functions/render/rule";
import type { Locale } from "../../../text";
import type { Grid } from "../../../excel";
import { RULES_NAME } from "../book/record";
import type { Call } from "./parse";

export interface ExplainedRule {
  readonly id: string;
  readonly says: string;
  readonly value: string;
  readonly source: string;
  readonly quote: string;
  /** What today's law or platform says instead, or "". */
  readonly today: string;
}

export interface Explained {
  readonly name: string;
  /** How the rules were chosen: "手册", "现行,S3", or the argument itself when it is a table of the workbook. */
  readonly ruleSet: string;
  readonly rules: readonly ExplainedRule[];
}

/**
 * The rules a call works by; null for a function that isn't ours. `chosen` is what 店务_规则 refers to, a text or the
 * workbook's rule table. Where the argument is another table or cell of the workbook, the handbook's rules are shown under
 * the name of that argument.
 */
export function explain(call: Call, chosen: Grid, locale: Locale): Explained | null {
  const spec = CATALOG.find((f) => f.name === call.name);
  if (!spec) return null;
  const written = call.args[spec.params.findIndex((p) => p.id === "rules")] ?? "";
  const known = written === RULES_NAME ? rulesIn(chosen) : rulesIn([[unquoted(written)]]);
  const rules = known ?? defaultRules();
  return {
    name: spec.name,
    ruleSet: known ? rules.label : written,
    rules: spec.topics.flatMap((topic) => rulesUnder(rules, topic)).map((rule) => lineOf(rule, locale)),
  };
}

/** As a function would read the argument; null for what it would refuse. */
function rulesIn(cells: Grid): RuleSet | null {
  try {
    return readRules(cells.map((row) => [...row]));
  } catch (refused) {
    if (refused instanceof Refusal) return null;
    throw refused;
  }
}

const unquoted = (text: string): string =>
  text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : text;

function lineOf(resolved: Resolved, locale: Locale): ExplainedRule {
  const { rule, value } = resolved;
  return {
    id: rule.id,
    says: wordingOf(rule, locale),
    value: value === rule.zh ? wordingOf(rule, locale) : valueText(value, rule.unit, locale),
    source: sourceText(rule, locale),
    quote: quoteText(rule),
    today: todayText(resolved, locale),
  };
}
