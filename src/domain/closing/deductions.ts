import { addFen, type Fen, ok, type Result } from "../kernel";
import { deductible } from "../penalties";
import type { RuleSet } from "../rulebook";

/** What somebody owes the shop for losses, and what they earn in the month. */
export interface Owed {
  readonly loss: Fen;
  /** What earlier months could not take. */
  readonly carriedIn: Fen;
  readonly wage: Fen;
}

/** What a month takes of it, and what it leaves to the next. */
export interface DeductionLine extends Owed {
  /** The most that may be taken this month. */
  readonly room: Fen;
  readonly now: Fen;
  readonly carried: Fen;
}

/** More than anybody owes, to ask how much may be taken at all. */
const ANYTHING = 1e12 as Fen;

/**
 * W01: of this month's and earlier losses together at most 20 % of the wage, and the minimum wage is left; the rest is
 * carried over. Example: loss 800, carried in 100, wage 3000, minimum 2500 → 500 now, 400 carried.
 */
export function deductionsOf(rules: RuleSet, owed: Owed, minimumWage: Fen): Result<DeductionLine> {
  const all = addFen(owed.loss, owed.carriedIn);
  const room = deductible(rules, ANYTHING, "loss", owed.wage, minimumWage);
  if (!room.ok) return room;
  const part = deductible(rules, all, "loss", owed.wage, minimumWage);
  return part.ok ? ok({ ...owed, room: room.value.now, ...part.value }) : part;
}
