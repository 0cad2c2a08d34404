import { fail, ok, type Result, wordOf } from "../../domain/kernel";
import {
  CONTRADICTIONS,
  LISTS,
  listIn,
  type OpenPoint,
  PACKS,
  type Practice,
  practiceOf,
  practicesOf,
  PRACTICE_GROUPS,
  PRACTICES_READ,
  type Resolved,
  type Rule,
  type RuleSet,
  SILENCES,
  TOPICS,
  type Topic,
  reviewBy,
  rulesUnder,
  topicOf,
} from "../../domain/rulebook";
import { CATALOG } from "../catalog/list";
import * as catalog from "../catalog/rules";
import { packText, quoteText, reviewedText, todayText } from "../render/provenance";
import { sourceText } from "../render/source";
import { actorText, valueText } from "../render/rule";
import type { Table, Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, table } from "../run";

function ruleLine(resolved: Resolved): Value[] {
  const { rule, value } = resolved;
  const text = valueText(value, rule.unit);
  return [rule.id, rule.zh, text, sourceText(rule), quoteText(rule), packText(resolved), todayText(resolved)];
}

/** A rule by its id: as the rule set uses it, or as it stands in its pack when another scheme is chosen. */
function ruleNamed(rules: RuleSet, id: string): { resolved: Resolved; used: boolean } | undefined {
  const isIt = ({ rule }: { rule: Rule }) => rule.id.toUpperCase() === id;
  const inUse = [...rules.byKey.values()].find(isIt);
  if (inUse !== undefined) return { resolved: inUse, used: !inUse.silent };
  for (const pack of ["handbook", "current"] as const) {
    const rule = PACKS[pack].find((r) => isIt({ rule: r }));
    if (rule !== undefined)
      return { resolved: { rule, pack, value: rule.value, changed: false, silent: false }, used: false };
  }
  const words = LISTS.find((rule) => isIt({ rule }));
  return words === undefined ? undefined : { resolved: listIn(rules, words), used: true };
}

/** Everything about one rule, one field a line. */
function passport(resolved: Resolved, used: boolean): Table {
  const { rule, pack, changed } = resolved;
  const about: Value[] = [
    word(used ? "rule.used" : "rule.unused"),
    actorText(rule.actor),
    rule.otherwise ?? "",
    changed ? word("rule.changed") : "",
    word(`confidence.${rule.confidence ?? "high"}`),
    rule.statute === undefined ? "" : word(`statute.${rule.statute}`),
    reviewBy(pack, TOPICS[topicOf(rule.key)].area) ?? "",
    rule.to ?? "",
    rule.from ?? "",
    reviewedText(rule),
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

/** A row that decides nothing has its wording, its document and its phrase. */
const practiceLine = ([id, doc, zh, , quote]: Practice): Value[] => [
  id,
  zh,
  "",
  `${word("rule.handbook")} ${doc}`,
  quote,
  word("rule.handbook"),
  "",
];

function practicePassport(practice: Practice): Table {
  const titles = fields("fields.rules");
  const lines = practiceLine(practice).map((value, i): Value[] => [titles[i] ?? "", value]);
  const read: Value[] = [
    fields("fields.passport").at(-1) ?? "",
    word("reviewed.document", { date: PRACTICES_READ }),
  ];
  return { fields: fields("fields.item"), lines: [...lines, read] };
}

const pointLine = ({ id, zh, rules, settled }: OpenPoint): Value[] => [id, zh, rules.join("、"), settled];

const points = (list: readonly OpenPoint[]): Table => ({
  fields: fields("fields.points"),
  lines: list.map(pointLine),
  main: 3,
});

/** Lists that are no topic: where the handbook contradicts itself, and where it is silent. */
const pointsNamed = (name: string): readonly OpenPoint[] | undefined =>
  name === word("rules.contradictions")
    ? CONTRADICTIONS
    : name === word("rules.silences")
      ? SILENCES
      : undefined;

/** A rule by its id, or all rules of a function by its name or by a formula that calls it. */
function why(functionOrRule: string, rules: RuleSet): Result<Table> {
  const name = functionOrRule
    .toUpperCase()
    .replace(/^=?SHOP\./, "")
    .replace(/\(.*$/s, "");
  const found = ruleNamed(rules, name);
  if (found !== undefined) return ok(passport(found.resolved, found.used));
  const practice = practiceOf(name);
  if (practice !== undefined) return ok(practicePassport(practice));
  const open = [...CONTRADICTIONS, ...SILENCES].find((p) => p.id === name);
  if (open !== undefined) return ok(points([open]));
  const used = rulesOfFunction(rules, name);
  return used === null ? fail("unknown", "rule.unknown", { name: functionOrRule }) : ok(listing(used));
}

/** Rules, word lists and rows without a value that go by one name; undefined when nothing is called so. */
function subject(name: string, rules: RuleSet, all: readonly Resolved[]): Result<Table> | undefined {
  const topic = topicNamed(name);
  const practices = practicesOf(name);
  if (topic === undefined && practices === undefined) return undefined;
  const lists = LISTS.map((rule) => listIn(rules, rule));
  const found = listing([...all, ...lists].filter(({ rule }) => topicOf(rule.key) === topic));
  const lines = [...found.lines, ...(practices ?? []).map(practiceLine)];
  return ok({ ...found, lines, main: topic === undefined ? 1 : 2 });
}

/** Every name that RULE_LIST takes. */
function subjects(): string {
  const names = [...Object.values(TOPICS).map((t) => t.zh), ...Object.values(PRACTICE_GROUPS)];
  return [...new Set([...names, word("rules.contradictions"), word("rules.silences")])].join("、");
}

/** The rules of a topic, or all that the rule set answers by. */
function list(topic: string | undefined, rules: RuleSet): Result<Table> {
  const all = [...rules.byKey.values()].filter((r) => !r.silent);
  if (topic === undefined) return ok(listing(all));
  const open = pointsNamed(topic.trim());
  if (open !== undefined) return ok(points(open));
  return (
    subject(wordOf(topic), rules, all) ?? fail("wrong", "choice.bad", { value: topic, words: subjects() })
  );
}

/** Sources, quotes and today's pack in words are wanted by these only: a part of its own, loaded on demand. */
export const RULES: readonly Computed[] = [
  table(catalog.RULE_WHY, (functionOrRule, _pick, rules) => why(functionOrRule, rules)),
  table(catalog.RULE_LIST, (topic, _pick, rules) => list(topic, rules)),
];
