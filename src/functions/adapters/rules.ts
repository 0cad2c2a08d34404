import { fail, ok } from "../../domain/kernel";
import {
  PACKS,
  type Resolved,
  type Rule,
  type RuleSet,
  TOPICS,
  type Topic,
  rulesUnder,
  topicOf,
} from "../../domain/rulebook";
import { CATALOG } from "../catalog/list";
import * as catalog from "../catalog/rules";
import { wordOf } from "../read/text";
import { actorText, packText, quoteText, sourceText, todayText, valueText } from "../render/rule";
import type { Table, Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Bound, table } from "../run";

function ruleLine(resolved: Resolved): Value[] {
  const { rule, value } = resolved;
  const text = valueText(value, rule.unit);
  return [rule.id, rule.zh, text, sourceText(rule), quoteText(rule), packText(resolved), todayText(resolved)];
}

/** A rule by its id: as the rule set uses it, or as it stands in its pack when another scheme is chosen. */
function ruleNamed(rules: RuleSet, id: string): { resolved: Resolved; used: boolean } | undefined {
  const isIt = ({ rule }: { rule: Rule }) => rule.id.toUpperCase() === id;
  const inUse = [...rules.byKey.values()].find(isIt);
  if (inUse !== undefined) return { resolved: inUse, used: true };
  for (const pack of ["handbook", "current"] as const) {
    const rule = PACKS[pack].find((r) => isIt({ rule: r }));
    if (rule !== undefined)
      return { resolved: { rule, pack, value: rule.value, changed: false }, used: false };
  }
  return undefined;
}

/** Everything about one rule, one field a line. */
function passport(resolved: Resolved, used: boolean): Table {
  const { rule, changed } = resolved;
  const about: Value[] = [
    word(used ? "rule.used" : "rule.unused"),
    actorText(rule.actor),
    rule.otherwise ?? "",
    changed ? word("rule.changed") : "",
    word(`confidence.${rule.confidence ?? "high"}`),
  ];
  const titles = [...fields("fields.rules"), ...fields("fields.passport")];
  const values = [...ruleLine(resolved), ...about];
  return { fields: fields("fields.item"), lines: titles.map((title, i) => [title, values[i]!]) };
}

const listing = (found: readonly Resolved[]): Table => ({
  fields: fields("fields.rules"),
  lines: found.map(ruleLine),
  main: 2,
});

/** The rules a function works by: those under the keys its catalogue entry names. */
function rulesOfFunction(rules: RuleSet, name: string): Resolved[] | null {
  const spec = CATALOG.find((f) => f.name === name);
  return spec === undefined ? null : spec.topics.flatMap((prefix) => rulesUnder(rules, prefix));
}

function topicNamed(word: string): Topic | undefined {
  return (Object.keys(TOPICS) as Topic[]).find((t) => t === word || wordOf(TOPICS[t].zh) === word);
}

export const RULES: readonly Bound[] = [
  table(catalog.RULE_WHY, (functionOrRule, _pick, rules) => {
    const name = functionOrRule
      .toUpperCase()
      .replace(/^=?SHOP\./, "")
      .replace(/\(.*$/s, "");
    const found = ruleNamed(rules, name);
    if (found !== undefined) return ok(passport(found.resolved, found.used));
    const used = rulesOfFunction(rules, name);
    return used === null ? fail("unknown", "rule.unknown", { name: functionOrRule }) : ok(listing(used));
  }),
  table(catalog.RULE_LIST, (topic, _pick, rules) => {
    if (topic === undefined) return ok(listing([...rules.byKey.values()]));
    const wanted = topicNamed(wordOf(topic));
    if (wanted === undefined)
      return fail("wrong", "choice.bad", {
        value: topic,
        words: Object.values(TOPICS)
          .map((t) => t.zh)
          .join("、"),
      });
    return ok(listing([...rules.byKey.values()].filter((r) => topicOf(r.rule.key) === wanted)));
  }),
];
