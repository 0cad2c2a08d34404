import { defaultRules, type Resolved, type RuleSet, rulesNamed, rulesUnder } from "../../../domain/rulebook";
import { CATALOG, type FunctionSpec } from "../../../functions/catalog";
import { quoteText, sourceText, todayText, valueText } from "../../../functions/render/rule";
import { areaOf, type ExcelPort, type NameInfo } from "../../../excel";
import { RULES_NAME } from "../book/record";
import { done, type Query } from "../contract";
import { type Call, callsIn } from "./parse";

export interface ExplainedRule {
  readonly id: string;
  readonly says: string;
  readonly value: string;
  readonly source: string;
  readonly quote: string;
  readonly today: string;
}

export interface Explained {
  readonly name: string;
  /** How the rules were chosen: "手册", "现行,S3" or the argument itself when it is a table of the workbook. */
  readonly ruleSet: string;
  readonly rules: readonly ExplainedRule[];
}

/** Which rules the functions of a formula work by; empty for a formula without ours. */
export const explainFormula: Query<{ readonly formula: string }, readonly Explained[]> = {
  title: "formula.explain.title",
  args: [{ name: "formula", kind: "text", label: "formula.explain.formula", required: true }],
  async ask(port, { formula }) {
    const calls = callsIn(formula).flatMap((call) => {
      const spec = CATALOG.find((f) => f.name === call.name);
      return spec ? [{ call, spec }] : [];
    });
    const chosen = formula.includes(RULES_NAME) ? await chosenRules(port) : "";
    return done(calls.map(({ call, spec }) => explain(call, spec, chosen)));
  },
};

/** The text in the named cell that holds the workbook's choice of rules; two round trips more. */
async function chosenRules(port: ExcelPort): Promise<string> {
  const { names, sheets } = await port.survey();
  const name = names.find((n: NameInfo) => n.name === RULES_NAME);
  const [, sheetName] = /^='?(.+?)'?!/.exec(name?.formula ?? "") ?? [];
  const sheet = sheets.find((s) => s.name === sheetName?.replace(/''/g, "'"));
  if (!name || !sheet) return "";
  const [contents] = await port.read([{ sheet: sheet.id, at: areaOf(name.formula) }]);
  return String(contents!.values[0]![0]);
}

function explain(call: Call, spec: FunctionSpec, chosen: string): Explained {
  const written = call.args[spec.params.findIndex((p) => p.id === "rules")] ?? "";
  const named = written === RULES_NAME ? chosen : unquoted(written);
  const rules = ruleSetOf(named);
  return {
    name: spec.name,
    ruleSet: rules?.label ?? written,
    rules: spec.topics.flatMap((topic) => rulesUnder(rules ?? defaultRules(), topic)).map(lineOf),
  };
}

const unquoted = (text: string): string =>
  text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : text;

/** Null: the argument is a table or a cell of the workbook, and the rules shown are the handbook's. */
function ruleSetOf(named: string): RuleSet | null {
  const set = rulesNamed(named);
  return set.ok ? set.value : null;
}

function lineOf(resolved: Resolved): ExplainedRule {
  const { rule, value } = resolved;
  return {
    id: rule.id,
    says: rule.zh,
    value: valueText(value, rule.unit),
    source: sourceText(rule),
    quote: quoteText(rule),
    today: todayText(resolved),
  };
}
