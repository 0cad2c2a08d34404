import type { Compiled } from "../compile/compiled";
import { shiftPoints } from "../levels/levels";
import { Best, type Portfolio } from "../portfolio";
import { firstRoster } from "../walk/start";
import { cheapestDays } from "./cheapest-days";
import { daysOf, daysOnly, withDays } from "./days-only";

/** Days and shifts are walked coolly: what disturbs rhythm costs a few points a piece. */
const COOL = { hardWeight: 25, hottest: 2, coldest: 0.3 };
/** Where a walk only mends what it starts from. */
const COLD = 0.8;
/** Moves for days, for shifts on them and for both together; each round walks farther, up to the longest. */
const DAYS = 300_000;
const SHIFTS = 200_000;
const BOTH = 200_000;
const LONGEST = 3;
const GROWTH = 1.1;
/** Every so many rounds days are made from nothing instead of from the best roster's. */
const ANEW = 2;

/** So near the bound that a better roster would hardly be told apart. */
const NEAR_POINTS = 4;
/** Rounds that find nothing better before the month is left as it is, near the bound and far from it. */
const NEAR_ROUNDS = 1;
const IDLE_ROUNDS = 4;

const isNear = ({ best, bound }: Portfolio): boolean => best.meets(bound + NEAR_POINTS);

/** Days of one round: the cheapest by rows the first time, then walked from nothing or from the best roster's. */
function daysOfRound(portfolio: Portfolio, days: Compiled, round: number, length: number): Best {
  const { c, best, random } = portfolio;
  const known = daysOf(c, best.cells);
  if (round === 0) {
    const { own, points } = cheapestDays(portfolio, days, known);
    portfolio.raise(points + shiftPoints(c));
    portfolio.walk(days, own, DAYS, COLD, portfolio.bound, [], COOL);
    return own;
  }
  const own = new Best(round % ANEW === 0 ? daysOf(c, firstRoster(c, random)) : known);
  portfolio.walk(days, own, DAYS * length, COOL.hottest, portfolio.bound, [], COOL);
  return own;
}

/**
 * Rests, runs of work and weekends first, then shifts that change seldom, then both together, round after round: a walk
 * over everything at once can't move a rest without breaking a run of shifts.
 */
export function settleRhythm(portfolio: Portfolio): void {
  const { c, best, random } = portfolio;
  const days = daysOnly(c);
  let length = 1;
  let known = Infinity;
  let idle = 0;
  for (
    let round = 0;
    !portfolio.isDone && idle < (isNear(portfolio) ? NEAR_ROUNDS : IDLE_ROUNDS);
    round += 1
  ) {
    const own = daysOfRound(portfolio, days, round, length);
    const settled = own.hard === 0 ? withDays(c, own.cells) : null;
    if (settled) {
      const shifts = new Best(firstRoster(settled, random));
      portfolio.walk(settled, shifts, SHIFTS * length, COOL.hottest, portfolio.bound, [], COOL);
      portfolio.take(shifts.cells);
    }
    portfolio.walk(c, best, BOTH * length, round % 2 === 0 ? COLD : COOL.hottest, portfolio.bound, [], COOL);
    length = Math.min(LONGEST, length * GROWTH);
    idle = best.hard === 0 && best.soft < known ? 0 : idle + 1;
    known = best.hard === 0 ? best.soft : Infinity;
  }
}
