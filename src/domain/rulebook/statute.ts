import type { Rule, RuleValue } from "./rule";

/**
 * True when statute text forbids a shop to use a value instead of the rule's own: less than a minimum, more than a
 * maximum, or anything else where the text leaves no choice. An empty value forbids nothing: it only answers nothing.
 * Example: `isForbidden(returnWindow, 5)` → true (L01: at least 7 days).
 */
export function isForbidden(rule: Rule, value: RuleValue): boolean {
  if (rule.statute === undefined || value === null || value === "") return false;
  if (rule.statute === "exactly") return String(value) !== String(rule.value);
  if (typeof value !== "number" || typeof rule.value !== "number") return true;
  return rule.statute === "atLeast" ? value < rule.value : value > rule.value;
}
