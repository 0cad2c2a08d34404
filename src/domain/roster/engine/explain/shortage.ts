import { type Conflict, type Problem, randomOf } from "../../index";
import { anneal } from "../walk/anneal";
import { compile, statesOf } from "../compile/compile";
import type { Cells, Compiled } from "../compile/compiled";
import { countedShortage } from "../counting";
import { isLate, type SecondsLeft } from "../effort";
import { hardOnly } from "../decide";
import { firstRoster } from "../walk/start";
import { RosterState } from "../walk/state";

/** Moves per person. */
const MOVES = 15_000;
/** Points of a broken limit against one for a missing person. */
const HARD_WEIGHT = 4;

/** People that are missing, in all and day by day. */
export interface Shortage {
  readonly total: number;
  readonly missing: Conflict["missing"];
}

function isCounted(c: Compiled, r: number, cells: Cells): number {
  const row = c.cover[r]!;
  let n = 0;
  for (let p = 0; p < c.people; p += 1) {
    const counts = row.people === null || row.people[p] === 1;
    if (counts && row.states[cells[p * c.days + row.day]!] === 1) n += 1;
  }
  return n;
}

/**
 * The fewest people missing with which the other rules can hold: a roster with as few gaps as a short walk finds.
 * null = not even gaps help.
 */
export function leastShortage(problem: Problem, seed: number, left: SecondsLeft): Shortage | null {
  const strict = hardOnly(compile(problem));
  const c: Compiled = { ...strict, cover: strict.cover.map((row) => ({ ...row, under: 1 })) };
  const least = countedShortage(strict);
  const state = new RosterState(c, HARD_WEIGHT);
  const random = randomOf(seed);
  let best: { total: number; cells: Cells } | null = null;
  state.load(firstRoster(c, random));
  anneal(state, random, {
    hottest: 0.3,
    coldest: 0.05,
    moves: MOVES * c.people,
    stop: () => isLate(left) || (best !== null && best.total <= least),
    onBest: (hard, total, cells) => {
      if (hard === 0) best = { total, cells: cells.slice() };
    },
  });
  return best === null ? null : gapsOf(problem, c, best);
}

function gapsOf(problem: Problem, c: Compiled, best: { total: number; cells: Cells }): Shortage {
  const codes = [...statesOf(problem).keys()];
  const missing = c.cover.flatMap((row, r) => {
    const people = row.min - isCounted(c, r, best.cells);
    const shifts = codes.filter((_, s) => row.states[s] === 1).join("、");
    return people > 0 ? [{ day: problem.days[row.day]!.day, shifts, people }] : [];
  });
  return { total: best.total, missing };
}
