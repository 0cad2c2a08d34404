import { countRow } from "../counters";
import { openingBalances } from "../due";
import { contextOf } from "./context";
import { type Spread, spreads } from "./spreads";
import type { Problem, Roster, Tally } from "../model";

/** What one person has done and brings along; loads are compared as the sum of both. */
export interface Balance {
  readonly person: string;
  /** In this roster. */
  readonly own: Tally;
  /** From last months, and what leave credits; negative = worked less than colleagues. */
  readonly brought: Tally;
}

/** The loads whose spread is scored, for each person in order. Example: two nights and one brought along → 2 and 1. */
export function balances(problem: Problem, roster: Roster): Balance[] {
  const opening = openingBalances(problem);
  return problem.people.map(({ id }, p) => {
    const { minutes, nights, weekends, holidays } = countRow(
      problem.shifts,
      problem.days,
      roster.cells[p] ?? []
    );
    return { person: id, own: { minutes, nights, weekends, holidays }, brought: opening[p]! };
  });
}

/** How far the loads of equal colleagues lie apart, and between whom: what the score counts. */
export const spreadsOf = (problem: Problem, roster: Roster): Spread[] => spreads(contextOf(problem, roster));
