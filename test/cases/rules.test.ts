import { type Rule, type RuleValue, PACKS } from "../../src/domain/rulebook";
import { CATALOG } from "../../src/functions/catalog";
import { type Cellish, at, call } from "../functions/runtime";
import { type Gives, RULE_CASES, type RuleCase } from ".";
import "../functions/all";

const run = ({ call: name, args }: RuleCase): Cellish[][] => call(name, ...args);

const linesOf = (answer: Cellish[][], rule: string): string[][] =>
  answer
    .map((row) => row.map(String))
    .filter((row) => row.some((cell) => cell === rule || cell.endsWith(`（${rule}）`)));

/** What the answer shows of what it must give, so that a difference is read at a glance. */
function found(answer: Cellish[][], rule: string, gives: Gives): unknown {
  const only = answer.length === 1 && answer[0]!.length === 1 ? answer[0]![0] : answer;
  if (typeof gives !== "object") return only;
  if ("moment" in gives) return typeof only === "number" ? only.toFixed(5) : only;
  if ("error" in gives) return only;
  if ("line" in gives)
    return linesOf(answer, rule).find((row) => row.join(" ").includes(gives.line)) ?? answer;
  const text = answer.flat().map(String).join(" ");
  if ("lacks" in gives) return text.includes(gives.lacks) ? answer : gives;
  return text.includes(gives.has) ? gives : answer;
}

function wanted(gives: Gives): unknown {
  if (typeof gives !== "object") return gives;
  if ("moment" in gives) return at(gives.moment).toFixed(5);
  if ("error" in gives) {
    const says = gives.says.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return expect.stringMatching(new RegExp(`^${gives.error} .*${says}`));
  }
  return "line" in gives ? expect.any(Array) : gives;
}

test.each(RULE_CASES.map((c) => [c.rule, c.kind, c.call, JSON.stringify(c.args), c] as const))(
  "%s %s %s %s",
  (rule, _kind, _call, _args, c) => expect(found(run(c), rule, c.gives)).toEqual(wanted(c.gives))
);

/** The case with the workbook's rule table in place of its rules, in which only this rule stands. */
function byTable(c: RuleCase, rule: Rule, pack: string, value: RuleValue): Cellish[][] {
  const { params } = CATALOG.find((f) => f.name === c.call)!;
  const args: unknown[] = params.map((p, i) => (p.id === "rules" ? undefined : c.args[i]));
  args[params.findIndex((p) => p.id === "rules")] = [
    ["规则", "数值", "规则包"],
    [rule.id, Array.isArray(value) ? value.join("-") : (value ?? ""), pack],
  ];
  return call(c.call, ...args);
}

/** A value that is not the rule's own: nothing, or a number where there is none. */
const other = ({ value }: Rule): RuleValue => (value === null ? 77 : null);

/** Functions without a rules argument: what they work by is not the shop's to change. */
const FIXED = new Set(["W01"]);

describe.each([
  ["handbook", "手册"],
  ["current", "现行"],
] as const)("every rule of the %s pack", (pack, word) => {
  const rules = PACKS[pack].map((rule) => [rule.id, rule] as const);
  const casesOf = (id: string) => RULE_CASES.filter((c) => c.rule === id);
  const takesRules = (c: RuleCase) =>
    CATALOG.some((f) => f.name === c.call && f.params.some((p) => p.id === "rules"));

  test.each(rules)("%s has a case", (id) => expect(casesOf(id).length).toBeGreaterThan(0));

  test.each(rules.filter(([id]) => !FIXED.has(id)))(
    "%s matters: without its value the answer differs",
    (id, rule) => {
      const differs = casesOf(id)
        .filter(takesRules)
        .filter((c) => {
          const kept = byTable(c, rule, word, rule.value);
          return JSON.stringify(kept) !== JSON.stringify(byTable(c, rule, word, other(rule)));
        });
      expect(differs.length).toBeGreaterThan(0);
    }
  );
});
