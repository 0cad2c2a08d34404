import { PACKS } from "./packs";
import type { CURRENT } from "./packs/current";
import type { Rule } from "./rule";

/** Where a rule has versions by date, the first one: what counts when the pack is read. */
const TODAY: ReadonlyMap<string, Rule> = new Map(
  [...PACKS.current].reverse().map((rule): [string, Rule] => [rule.key, rule])
);

/** Where today's pack answers a matter of the shop's own under a key of the law; the first prefix that fits counts. */
const ELSEWHERE: readonly (readonly [prefix: string, key: (typeof CURRENT)[number]["key"]])[] = [
  ["penalty.complaint.3", "wage.rulebook"],
  ["penalty.activity.3", "wage.rulebook"],
  ["penalty.gravest", "wage.rulebook"],
  ["penalty.stages", "wage.rulebook"],
  ["penalty.activity.", "wage.noFines"],
  ["penalty.complaint.", "wage.noFines"],
  ["penalty.cleaning.", "wage.noFines"],
  ["penalty.contacts.", "wage.noFines"],
  ["penalty.customerData.", "wage.noFines"],
  ["penalty.fund", "wage.closedList"],
  ["shift.rest.", "labour.weeklyRest"],
  ["shift.longestRun", "labour.weeklyRest"],
  ["shift.night", "labour.protected"],
  ["shift.", "labour.dailyHours"],
  ["compensation.review.", "compensation.review.law"],
  ["rights.review.competitor", "rights.review.unfair"],
];

/**
 * What law or platform say today about the matter of a handbook rule; undefined when they say nothing.
 * Example: D-03 → T01; C-13 (a fine) → W03.
 */
export function todayOf(rule: Rule): Rule | undefined {
  const elsewhere = ELSEWHERE.find(([prefix]) => rule.key.startsWith(prefix));
  return TODAY.get(rule.key) ?? (elsewhere === undefined ? undefined : TODAY.get(elsewhere[1]));
}
