import { type Fen, type Result, fenOfYuan, ok, NO_FEN, timesFen } from "../kernel";
import { type RuleKey, type RuleSet, listOf, ruleFor, textOf, valueOf } from "../rulebook";
import type { Offence } from "./offence";

/** A step of a ladder: what is due the n-th time. */
export interface Step {
  readonly fen: Fen;
  readonly stage: string;
  readonly gravity: number;
  readonly rule: string;
}

const LAST_STEP = { activity: 3, complaint: 3, reward: 3 } as Partial<Record<Offence, number>>;
/** Stages that end the employment weigh more than any warning. */
const FINAL_GRAVITY = 100;

function keyOf(offence: Offence, n: number): RuleKey {
  return `penalty.${offence}.${Math.min(n, LAST_STEP[offence] ?? 1)}` as RuleKey;
}

/** The warning that goes with the n-th fine: the last of the list from then on (C-07). */
function warning(rules: RuleSet, n: number): Result<Pick<Step, "stage" | "gravity">> {
  const stages = listOf(rules, "penalty.stages");
  if (!stages.ok) return stages;
  const gravity = Math.min(n, stages.value.length);
  return ok({ stage: stages.value[gravity - 1] ?? "", gravity });
}

function final(rules: RuleSet, stage: string, rule: string): Result<Step> {
  const gravest = textOf(rules, "penalty.gravest");
  if (!gravest.ok) return gravest;
  return ok({ fen: NO_FEN, stage, gravity: FINAL_GRAVITY + (stage === gravest.value ? 1 : 0), rule });
}

function amountOf(rules: RuleSet, offence: Offence, n: number, value: number): Result<Fen> {
  const key = keyOf(offence, n);
  if (ruleFor(rules, key).rule.unit !== "times") return ok(fenOfYuan(value) ?? NO_FEN);
  const before = stepOf(rules, offence, n - 1);
  return before.ok ? ok(timesFen(before.value.fen, value)) : before;
}

/**
 * What is due the n-th time: an amount with a warning, or the stage that takes its place (no money then, AMB06).
 * Unset where the documents leave the amount open (C-05, C-06).
 * Example: the second complaint of a month → 100 yuan, 书面警告 (C-14, TC07).
 */
export function stepOf(rules: RuleSet, offence: Offence, n: number): Result<Step> {
  const key = keyOf(offence, n);
  const value = valueOf(rules, key);
  if (!value.ok) return value;
  const rule = ruleFor(rules, key).rule.id;
  if (typeof value.value !== "number") return final(rules, String(value.value), rule);
  const fen = amountOf(rules, offence, n, value.value);
  if (!fen.ok) return fen;
  // What costs nothing has no stage in the documents either (C-09, C-10, C-20, C-28 … C-30).
  const isFine = offence !== "reward" && fen.value > 0;
  const words = isFine ? warning(rules, n) : ok({ stage: "", gravity: 0 });
  return words.ok ? ok({ fen: fen.value, ...words.value, rule }) : words;
}

const BY_MONTH = ["月", "每月", "按月", "自然月", "每个月", "每个自然月"];

/** True when the count of an offence starts anew each calendar month; AMB17: the S0 ladder never does. */
export function restartsMonthly(rules: RuleSet, offence: Offence): boolean {
  if (offence !== "activity") return true;
  const period = textOf(rules, "penalty.activity.period");
  return period.ok && BY_MONTH.includes(period.value);
}
