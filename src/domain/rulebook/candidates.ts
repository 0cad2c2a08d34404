import { PACKS } from "./packs";
import type { Pack, Resolved, Rule, RuleRow, RuleSet } from "./rule";

/** The rules of one key in the order of the data: the first is the default scheme. */
export const CANDIDATES: Record<Pack, Map<string, Rule[]>> = { handbook: new Map(), current: new Map() };
for (const pack of ["handbook", "current"] as const)
  for (const rule of PACKS[pack])
    CANDIDATES[pack].set(rule.key, [...(CANDIDATES[pack].get(rule.key) ?? []), rule]);

/** Every key that some rule of either pack decides. */
export const KEYS = [...new Set([...CANDIDATES.handbook.keys(), ...CANDIDATES.current.keys()])];

/** A rule with the value of the shop's own table. */
export const ofShop = (rule: Rule, pack: Pack, { value }: RuleRow): Resolved => ({
  rule,
  pack,
  value,
  changed: String(value) !== String(rule.value),
  silent: false,
});

/** The versions of a rule by date: the same key, pack and document, each with the shop's value if its table lists it. */
export function versionsOf(rules: RuleSet, { rule, pack }: Resolved): Resolved[] {
  const versions = CANDIDATES[pack].get(rule.key)!.filter((r) => r.doc === rule.doc);
  return versions.map((version) => {
    const row = rules.rows.get(version.id);
    return row === undefined
      ? { rule: version, pack, value: version.value, changed: false, silent: false }
      : ofShop(version, pack, row);
  });
}
