import { type Day, isoDay } from "../kernel";
import { versionsOf } from "./candidates";
import type { Resolved, Rule, RuleSet } from "./rule";

/**
 * True when a rule counts on a day, the first and the last one included; without days it always counts.
 * Example: a rule to 2027-12-31 → true on that day, false on 2028-01-01.
 */
export function isInForce({ from, to }: Pick<Rule, "from" | "to">, day: Day): boolean {
  const iso = isoDay(day);
  return (from === undefined || from <= iso) && (to === undefined || iso <= to);
}

/** The version of a rule that counts on a day, with the shop's value of that very version; none = no value. */
function versionOn(rules: RuleSet, usual: Resolved, day: Day): Resolved {
  if (isInForce(usual.rule, day)) return usual;
  const found = versionsOf(rules, usual).find((version) => isInForce(version.rule, day));
  return found ?? { ...usual, value: null, notOn: isoDay(day) };
}

/** Lookups go on to the rule set itself, so that who notes what was asked for still does. */
class DatedRules extends Map<string, Resolved> {
  constructor(
    private readonly rules: RuleSet,
    private readonly moved: ReadonlyMap<string, Resolved>
  ) {
    super([...rules.byKey, ...moved]);
  }

  override get(key: string): Resolved | undefined {
    const usual = this.rules.byKey.get(key);
    return this.moved.get(key) ?? usual;
  }
}

/** True when a rule changes by date. */
export const isDated = ({ from, to }: Pick<Rule, "from" | "to">): boolean => (from ?? to) !== undefined;

const known = new WeakMap<RuleSet, Map<string, RuleSet>>();

/**
 * The rules as they stand on a day: of a rule that changes by date the version that counts then. The same set where no
 * rule differs. Example: today's pack on 2028-03-01 → VAT of small taxpayers by C04.later, 3 %.
 */
export function rulesOn(rules: RuleSet, day: Day): RuleSet {
  const moved = [...rules.byKey].flatMap(([key, usual]) => {
    if (!isDated(usual.rule)) return [];
    const version = versionOn(rules, usual, day);
    return version === usual ? [] : [[key, version] as const];
  });
  if (moved.length === 0) return rules;
  const sets = known.get(rules) ?? new Map<string, RuleSet>();
  const name = moved.map(([key, { rule, notOn }]) => `${key} ${notOn ?? rule.id}`).join();
  const set = sets.get(name) ?? { ...rules, byKey: new DatedRules(rules, new Map(moved)) };
  known.set(rules, sets.set(name, set));
  return set;
}
