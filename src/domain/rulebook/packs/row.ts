import type { PublicSource, Rule, RuleValue, Scheme, Unit } from "../model";

type More = Pick<Rule, "start" | "actor" | "otherwise" | "confidence" | "from" | "to">;

/** One rule of the handbook on one line: id, key, what it says, value, unit, document and phrase. */
export function row<const K extends string>(
  id: string,
  key: K,
  zh: string,
  value: RuleValue,
  unit: Unit,
  doc: Scheme,
  quote: string,
  more: More = {}
): Rule & { readonly key: K } {
  return { id, key, zh, value, unit, source: { doc, quote }, ...more };
}

/** A rule that is its own text: what to do, said once. */
export function say<const K extends string>(
  id: string,
  key: K,
  zh: string,
  doc: Scheme,
  quote: string,
  more: More = {}
): Rule & { readonly key: K } {
  return row(id, key, zh, zh, "text", doc, quote, more);
}

/** One rule of law or platform; the value is null where nobody could verify it. */
export function publicRow<const K extends string>(
  id: string,
  key: K,
  zh: string,
  value: RuleValue,
  unit: Unit,
  source: PublicSource,
  more: More = {}
): Rule & { readonly key: K } {
  return { id, key, zh, value, unit, source, ...more };
}
