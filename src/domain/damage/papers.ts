import { ok, type Result } from "../kernel";
import { listOf, type RuleKey, type RuleSet, rulesUnder, textOf } from "../rulebook";

/** A paper or a field of a claim, by the name that its rule gives it. */
export interface ClaimPart {
  readonly name: string;
  /** Row of the handbook. */
  readonly rule: string;
  readonly isPaper: boolean;
}

/** What a shop writes into its rule table in place of a paper that its courier doesn't want. */
const NOT_ASKED = "无";

/**
 * What a claim with the courier shows: papers first (K-02 … K-05), then what it says (K-06). Wrong: a rule that
 * names nothing. Identity papers are only said to be there: nobody stores them. Example: `partsOfClaim(rules)` → 交易明细 …
 */
export function partsOfClaim(rules: RuleSet): Result<ClaimPart[]> {
  const parts: ClaimPart[] = [];
  for (const { rule } of rulesUnder(rules, "damage.document.")) {
    const name = textOf(rules, rule.key as RuleKey);
    if (!name.ok) return name;
    if (name.value === NOT_ASKED) continue;
    parts.push({ name: name.value, rule: rule.id, isPaper: true });
  }
  const fields = listOf(rules, "damage.fields");
  if (!fields.ok) return fields;
  return ok([...parts, ...fields.value.map((name) => ({ name, rule: "K-06", isPaper: false }))]);
}
