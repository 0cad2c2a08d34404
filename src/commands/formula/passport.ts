import { defaultRules, type Resolved, type RuleSet, rulesNamed, rulesUnder } from "../../domain/rulebook";
import { type Cell, ok, type Result } from "../../domain/kernel";
import {
  COMPUTED,
  type Computed,
  pickFrom,
  readAll,
  Refusal,
  sentenceOf,
  type Table,
  type Value,
  WHOLE,
} from "../../functions/explain";
import { type FunctionSpec, nameOfParam } from "../../functions/catalog";
import { quoteText, readRules, sourceText, todayText, valueText, wordingOf } from "../../functions/rules";
import type { Locale } from "../../text";
import type { Explained, ExplainedRule } from "./explained";
import type { Call } from "./parse";
import { answered, understood } from "./argument-text";
import type { Written } from "./written";

/** Looks an argument up: what stands there, and the value or the cells; undefined where only Excel knows. */
export type LookUp = (argument: string) => { readonly written: Written; readonly raw: unknown };

type Answer = Result<Value | Table | boolean>;

interface Known {
  readonly bound: Computed;
  readonly spec: FunctionSpec;
  readonly call: Call;
  /** Arguments in the order of the parameters, as a host would hand them in; null when Excel alone knows one. */
  readonly raw: readonly unknown[] | null;
}

/**
 * Works a call out once more and keeps what it asked the rule book: the arguments as they were understood, the rules it
 * used, the answer, and the answer by the other pack. Null for a function that isn't ours.
 */
export function explain(call: Call, lookUp: LookUp, locale: Locale): Explained | null {
  const known = knownCall(call, lookUp);
  if (!known) return null;
  const { spec } = known;
  const written = call.args[rulesAt(spec)] ?? "";
  const { rules, label } = rulesOf(known, written, lookUp);
  const used: Resolved[] = [];
  const answer = known.raw && compute(known, tracing(rules, used));
  const topical = spec.topics.flatMap((topic) => rulesUnder(rules, topic));
  return {
    name: spec.name,
    args: argsOf(known, lookUp, locale),
    ruleSet: label,
    used: used.length > 0,
    rules: (used.length > 0 ? used : topical).map((rule) => lineOf(rule, locale)),
    result: answer ? said(answer, spec, locale) : "",
    other: answer && used.length > 0 ? otherwise(known, answer, label, locale) : null,
  };
}

/**
 * True when the call gives a value by the arguments that stand there. Not claimed for arguments that only Excel can work
 * out, and for a column, whose rows may differ.
 */
export function givesValue(call: Call, lookUp: LookUp): boolean {
  const known = knownCall(call, lookUp);
  if (!known?.raw) return false;
  const isColumn = known.spec.params.some(
    ({ type }, i) => !WHOLE.has(type) && Array.isArray(known.raw![i]) && known.raw![i].flat().length > 1
  );
  if (isColumn) return false;
  const { rules } = rulesOf(known, call.args[rulesAt(known.spec)] ?? "", lookUp);
  return compute(known, rules).ok;
}

const rulesAt = (spec: FunctionSpec): number => spec.params.findIndex((p) => p.type === "rules");

function knownCall(call: Call, lookUp: LookUp): Known | null {
  const bound = COMPUTED.find((b) => b.spec.name === call.name);
  if (!bound) return null;
  const raw = bound.spec.params.map((_, i) => valueOf(call.args[i] ?? "", lookUp));
  const open = raw.some((value) => value === UNKNOWN);
  return { bound, spec: bound.spec, call, raw: open ? null : raw };
}

const UNKNOWN = Symbol("only Excel knows");

/** The value of an argument; an inner call of ours is worked out in its turn. */
function valueOf(argument: string, lookUp: LookUp): unknown {
  const { written, raw } = lookUp(argument);
  if (written.kind === "expression") return UNKNOWN;
  if (written.kind !== "call") return raw;
  const inner = knownCall(written.call, lookUp);
  if (!inner?.raw) return UNKNOWN;
  const { rules } = rulesOf(inner, written.call.args[rulesAt(inner.spec)] ?? "", lookUp);
  const answer = compute(inner, rules);
  return answer.ok && typeof answer.value !== "object" ? answer.value : UNKNOWN;
}

/** As the function reads the argument; the handbook under the argument's own name where it can't be known here. */
function rulesOf({ spec }: Known, written: string, lookUp: LookUp): { rules: RuleSet; label: string } {
  const fallback = { rules: defaultRules(), label: written };
  if (rulesAt(spec) < 0) return { ...fallback, label: defaultRules().label };
  const raw = valueOf(written, lookUp);
  if (raw === UNKNOWN) return fallback;
  try {
    const rules = readRules(raw);
    return { rules, label: rules.label };
  } catch (thrown) {
    if (thrown instanceof Refusal) return fallback;
    throw thrown;
  }
}

/** The same rules; each one that is asked for is noted once, in the order of the questions. */
function tracing(rules: RuleSet, used: Resolved[]): RuleSet {
  const byKey = new Map(rules.byKey);
  byKey.get = (key) => {
    const found = rules.byKey.get(key);
    if (found && !used.includes(found)) used.push(found);
    return found;
  };
  return { ...rules, byKey };
}

function compute({ bound, spec, raw }: Known, rules: RuleSet): Answer {
  try {
    const args = readAll(spec.params, raw!);
    const at = rulesAt(spec);
    const answer = bound.compute(args.map((arg, i) => (i === at ? rules : arg)));
    const pick = args[spec.params.findIndex((p) => p.id === "pick")] as Cell | undefined;
    if (!answer.ok || typeof answer.value !== "object" || pick === undefined) return answer;
    return ok(pickFrom(answer.value, pick));
  } catch (thrown) {
    if (thrown instanceof Refusal && "kind" in thrown.reason) return { ok: false, problem: thrown.reason };
    if (thrown instanceof Refusal)
      return { ok: false, problem: { kind: "unknown", code: "function.failed", params: {} } };
    throw thrown;
  }
}

const said = (answer: Answer, spec: FunctionSpec, locale: Locale): string =>
  answer.ok ? answered(answer.value, spec, locale) : sentenceOf(answer.problem);

/** What the same arguments give by today's rules, or by the handbook where today's are in use. */
function otherwise(known: Known, here: Answer, label: string, locale: Locale): Explained["other"] {
  const pack = label.includes("现行") ? "手册" : "现行";
  const rules = rulesNamed(pack);
  if (!rules.ok) return null;
  const result = said(compute(known, rules.value), known.spec, locale);
  return { pack, result, same: result === said(here, known.spec, locale) };
}

function argsOf({ spec, call }: Known, lookUp: LookUp, locale: Locale): Explained["args"] {
  return spec.params.flatMap((param, i) => {
    const argument = call.args[i] ?? "";
    if (argument === "" && param.optional) return [];
    const value = valueOf(argument, lookUp);
    return [
      {
        name: nameOfParam(param, locale),
        written: argument,
        understood: value === UNKNOWN ? null : understood(value, param, i + 1, locale),
      },
    ];
  });
}

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
