import { type Problem, randomOf } from "../index";
import { anneal } from "./walk/anneal";
import { compile } from "./compile/compile";
import { type Cells, type Compiled, NO_LIMIT } from "./compile/compiled";
import { countedShortage, daysShort, impossibleAlone } from "./counting";
import { DayMarket } from "./days/day-market";
import { DayRows } from "./days/day-rows";
import { daysOf, daysOnly, withDays } from "./days/days-only";
import { isLate, type SecondsLeft } from "./effort";
import { rosterMip } from "./mip/roster-mip";
import type { MipSolver } from "./ports";
import { firstRoster } from "./walk/start";
import { RosterState } from "./walk/state";

/** yes with a roster that shows it; no = proven; unknown = neither within the effort. */
export type Verdict =
  { readonly is: "yes"; readonly cells: Cells } | { readonly is: "no" } | { readonly is: "unknown" };

/** Moves per person of a quick and of a thorough walk. */
const QUICK = 6_000;
const QUICK_TRIES = 3;
const THOROUGH = 120_000;
/** Rounds of rows in which days must come to keep the hard rules. */
const DAY_ROUNDS = 12;
/** Branch-and-bound nodes for what neither walking nor counting settles: fewer the larger the model is. */
const NODES = 400;
const NODE_CELLS = 300_000;
/** Share of the time left that one question to the exact solver may take. */
const SHARE = 0.5;

/** The same hard limits with nothing to weigh. */
export function hardOnly(c: Compiled): Compiled {
  return {
    ...c,
    cost: new Int32Array(c.cost.length),
    even: [],
    rhythm: null,
    limits: c.limits.map((l) => (l.longRunCost > 0 ? { ...l, longestRun: NO_LIMIT, longRunCost: 0 } : l)),
  };
}

/** A short cool walk that ends at the first roster without broken limits. */
export function walkToLawful(c: Compiled, seed: number, moves: number, left: SecondsLeft): Cells | null {
  const state = new RosterState(c, 1);
  const random = randomOf(seed);
  state.load(firstRoster(c, random));
  anneal(state, random, {
    hottest: 0.12,
    coldest: 0.05,
    moves,
    stop: () => state.hard === 0 || isLate(left),
    onBest: () => undefined,
  });
  return state.hard === 0 ? state.cells : null;
}

/** True when counting alone shows that the hard rules can't hold together. */
export function isCountedOut(c: Compiled): boolean {
  return daysShort(c).length > 0 || impossibleAlone(c).length > 0 || countedShortage(c) > 0;
}

/**
 * Who works when first, one person's row after the other, then a walk over the shifts alone: finds what walks miss where
 * rests and runs are tight.
 */
function byDays(c: Compiled, seed: number, moves: number, left: SecondsLeft): Cells | null {
  const days = daysOnly(c);
  const state = new RosterState(days, 1);
  const random = randomOf(seed);
  const rows = new DayRows(new DayMarket(days), random, 1);
  rows.run(daysOf(c, firstRoster(c, random)), { levels: [], prices: null }, DAY_ROUNDS, (cells) => {
    state.load(cells);
    return state.hard === 0 || isLate(left);
  });
  const settled = state.hard === 0 ? withDays(c, state.cells) : null;
  return settled && walkToLawful(settled, seed, moves, left);
}

/** Walks of rising length from different seeds. */
function walks(c: Compiled, seed: number, tries: number, moves: number, left: SecondsLeft): Cells | null {
  for (let i = 0; i < tries && !isLate(left); i += 1) {
    const cells = walkToLawful(c, seed + i, moves, left);
    if (cells) return cells;
  }
  return null;
}

/**
 * Whether the hard rules of a valid request can hold together; without the exact solver only what is found quickly.
 * Unknown when the time is over first; without a limit of time the answer depends on the request and the seed alone.
 */
export function decide(problem: Problem, seed: number, mip: MipSolver | null, left: SecondsLeft): Verdict {
  const c = hardOnly(compile(problem));
  if (isCountedOut(c)) return { is: "no" };
  const quick = QUICK * (c.people + 4);
  const found =
    mip === null
      ? (walkToLawful(c, seed, quick / 3, left) ?? byDays(c, seed, quick / 3, left))
      : (walks(c, seed, QUICK_TRIES, quick, left) ?? byDays(c, seed, quick, left));
  if (found) return { is: "yes", cells: found };
  return mip === null || isLate(left) ? { is: "unknown" } : decideExactly(c, seed, mip, left);
}

/** The relaxation for most contradictions, a longer walk for most tight requests, then branch and bound. */
function decideExactly(c: Compiled, seed: number, mip: MipSolver, left: SecondsLeft): Verdict {
  const exact = rosterMip(c, { cells: firstRoster(c, randomOf(seed)) });
  const seconds = () => {
    const all = left();
    return all === null ? null : all * SHARE;
  };
  const relaxed = mip.solve(exact.model, { relax: true, nodes: null, seconds: seconds(), gap: 0 });
  if (relaxed.status === "infeasible") return { is: "no" };
  const thorough = walkToLawful(c, seed + QUICK_TRIES, THOROUGH * c.people, left);
  if (thorough) return { is: "yes", cells: thorough };
  if (isLate(left)) return { is: "unknown" };
  const nodes = Math.ceil(Math.min(NODES, NODE_CELLS / (c.people * c.days * c.works)));
  const result = mip.solve(exact.model, { nodes, seconds: seconds(), gap: 0 });
  if (result.values) return { is: "yes", cells: exact.cellsOf(result.values) };
  return { is: result.status === "infeasible" ? "no" : "unknown" };
}
