import type { Rule, RuleValue, Scheme, Unit } from "../rule";

type More = Pick<Rule, "start" | "actor" | "otherwise" | "confidence" | "count" | "statute" | "from" | "to">;

type Keyed<K extends string> = Rule & { readonly key: K };

/** One rule on one line: id, key, what it says, value, unit, document. */
export function row<const K extends string>(
  id: string,
  key: K,
  zh: string,
  value: RuleValue,
  unit: Unit,
  doc: Rule["doc"],
  more: More = {}
): Keyed<K> {
  return { id, key, zh, value, unit, doc, ...more };
}

/** A rule that is its own text: what to do, said once. */
export function say<const K extends string>(
  id: string,
  key: K,
  zh: string,
  doc: Rule["doc"],
  more: More = {}
): Keyed<K> {
  return row(id, key, zh, zh, "text", doc, more);
}

/** A value of today's pack that nobody could verify: the shop fills it in. */
export function ask<const K extends string>(
  id: string,
  key: K,
  zh: string,
  unit: Unit,
  doc: Exclude<Rule["doc"], Scheme>,
  more: More = {}
): Keyed<K> {
  return row(id, key, zh, null, unit, doc, { confidence: "low", ...more });
}
