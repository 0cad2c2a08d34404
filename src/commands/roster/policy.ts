import {
  type Desk,
  impossiblePolicy,
  type Policy,
  type Problem,
  proposedRests,
  type ProposedRests,
  RULES_OF_POLICY,
  type RuledProfile,
} from "../../domain/roster";
import { dayOfMoment, isoDay } from "../../domain/kernel";
import { PACKS, type RuleValue } from "../../domain/rulebook";
import { asTyped, type WritePlan } from "../../excel";
import { listed, type Locale, sentences, text } from "../../text";
import { type CommandContext, done, type Outcome, type Refusal, refuse } from "../contract";
import { editRows } from "../rules/edit";
import type { RecordedRules } from "./roster-record";
import { sentenceOf } from "./sentence";
import type { StaffedBook } from "./staffed-book";

/** What the handbook says of a rule; a shop that set another number is not proposed any. */
const handbookValue = (id: string): RuleValue | undefined =>
  PACKS.handbook.find((rule) => rule.id === id)?.value;

/** Rests by cover, for a shop that says nothing of them and whose document counts them by the month. */
export function proposalFor(
  desk: Desk,
  profile: RuledProfile,
  policy: Policy,
  most: number
): ProposedRests | null {
  const { restPerPeriod } = profile.settings;
  const rule = profile.rows.find((row) => row.id === RULES_OF_POLICY.rests);
  const isOwn = rule === undefined || rule.value !== handbookValue(rule.id);
  if (restPerPeriod === null || isOwn || policy.rests !== undefined || policy.weekly !== undefined)
    return null;
  const proposed = proposedRests(desk, restPerPeriod.days);
  return { ...proposed, rests: Math.min(proposed.rests, Math.max(most, restPerPeriod.days)) };
}

/** A policy that no month can hold is refused by its arithmetic, before the engine is asked. */
export function refusedPolicy(problem: Problem, policy: Policy | undefined, locale: Locale): Refusal | null {
  const findings = policy === undefined ? [] : impossiblePolicy(problem);
  if (findings.length === 0) return null;
  const reasons = sentences(
    findings.map((f) => sentenceOf(f, problem, locale)),
    locale
  );
  return refuse("roster.build.impossible", { reasons }, { findings });
}

/** Rules of the table that a policy names with another value, as a plan that changes them; what is kept then, by id. */
export interface RuleEdits {
  readonly writes: WritePlan | null;
  readonly rules: RecordedRules;
}

const NO_EDITS: Outcome<RuleEdits> = done({ writes: null, rules: {} });

/**
 * What is wanted of a month is what the rule table says afterwards, so that functions check by it too; a table that
 * can't be written is refused, or they would go by other numbers than the month.
 */
export function ruleEdits(
  { book, rules: { table } }: StaffedBook,
  policy: Policy = {},
  { now, locale }: Pick<CommandContext, "now" | "locale">
): Outcome<RuleEdits> {
  const wanted: Readonly<Record<keyof typeof RULES_OF_POLICY, number | undefined>> = {
    rests: policy.rests,
    weekly: policy.weekly,
    longestRun: policy.longestRun?.days,
  };
  const reason = text(
    "rules.change.dated",
    { reason: text("roster.policy.rule", {}, locale), day: isoDay(dayOfMoment(now)) },
    locale
  );
  const changed = (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((name) => {
    const value = wanted[name];
    const line = table?.lines.find((l) => l.id === RULES_OF_POLICY[name]);
    return line === undefined || value === undefined || line.value === value ? [] : [{ line, value }];
  });
  if (table === null || changed.length === 0) return NO_EDITS;
  const edits = changed.map(({ line, value }) => ({ line, cells: { value, reason: asTyped(reason) } }));
  const ids = listed(
    changed.map(({ line }) => line.id),
    locale
  );
  const plan = editRows(book, table, edits, {
    code: "rules.change.touches",
    params: { table: table.table.name, ids },
  });
  const kept = Object.fromEntries(changed.map(({ line, value }) => [line.id, value]));
  return plan.ok ? done({ writes: plan.value, rules: kept }) : plan;
}
