import { defaultRules, type Resolved, rulesNamed, rulesUnder } from "../../../domain/rulebook";
import { CATALOG } from "../../../functions/catalog";
import { quoteText, sourceText, todayText, wordingOf } from "../../../functions/render/provenance";
import { valueText } from "../../../functions/render/rule";
import type { Locale } from "../../../text";
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
 * The rules a call works by; null for a function that isn't ours. `chosen` is the text in 店务_规则. Where the argument
 * is a table or a cell of the workbook, the handbook's rules are shown under the name of that argument.
 */
export function explain(call: Call, chosen: string, locale: Locale): Explained | null {
  const spec = CATALOG.find((f) => f.name === call.name);
  if (!spec) return null;
  const written = call.args[spec.params.findIndex((p) => p.id === "rules")] ?? "";
  const named = rulesNamed(written === RULES_NAME ? chosen : unquoted(written));
  const rules = named.ok ? named.value : defaultRules();
  return {
    name: spec.name,
    ruleSet: named.ok ? rules.label : written,
    rules: spec.topics.flatMap((topic) => rulesUnder(rules, topic)).map((rule) => lineOf(rule, locale)),
  };
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
