import { type Fen, type Result, fail, ok, rateOf, NO_FEN, minusFen } from "../kernel";
import { type RuleSet, numberOf } from "../rulebook";
import type { DeductionKind } from "./kinds";

/** What may be taken from this month's wage, and what waits for the next; fen. */
export interface Deduction {
  readonly now: Fen;
  readonly carried: Fen;
}

/**
 * How much of an amount may be taken from this month's wage: nothing of a fine (W02, W03); of an economic loss at
 * most 20 % of the wage, and never so much that less than the minimum wage is left (W01); the rest is carried over.
 * Example: loss 800, wage 3000, minimum 2500 → 500 now, 300 carried over.
 */
export function deductible(
  rules: RuleSet,
  amount: Fen,
  kind: DeductionKind,
  wage: Fen,
  minimumWage: Fen
): Result<Deduction> {
  if (amount < 0 || wage < 0 || minimumWage < 0) return fail("wrong", "amount.negative");
  if (kind === "fine") return ok({ now: NO_FEN, carried: NO_FEN });
  const rate = numberOf(rules, "wage.lossRate");
  if (!rate.ok) return rate;
  const room = Math.max(0, Math.min(rateOf(wage, rate.value), wage - minimumWage));
  const now = Math.min(amount, room) as Fen;
  return ok({ now, carried: minusFen(amount, now) });
}
