import { type Compiled, NO_LIMIT } from "../compile/compiled";
import { circlesOf, byShift, type Level } from "./loads";
import { type CircleLevels, levelsOfCircle } from "./circle";

export type { Level } from "./loads";

/** No roster scores less than `points`; one that scores as little has its loads at one aim of each circle. */
export interface Levels {
  readonly points: number;
  /** Points of the days alone: wishes, long runs, weekends, holidays. */
  readonly floor: number;
  readonly circles: readonly CircleLevels[];
}

/**
 * Points that no roster can go below: what each person can reach alone, and what the loads of equal colleagues have in
 * common. Infinity when somebody's own rules can't hold.
 */
export function levelsOf(c: Compiled): Levels {
  const circles = circlesOf(c).map((circle) => levelsOfCircle(c, circle));
  const sum = (of: (x: CircleLevels) => number) => circles.reduce((n, x) => n + of(x), c.constant);
  return { points: sum((x) => x.points), floor: sum((x) => x.floor), circles };
}

/** Points of minutes and nights alone, whichever days people work and whatever that costs. */
export function shiftPoints(c: Compiled): number {
  const free = c.limits.map((l) => (l.longRunCost > 0 ? { ...l, longestRun: NO_LIMIT, longRunCost: 0 } : l));
  const even = c.even.filter((row) => byShift(c, row) !== null);
  return levelsOf({ ...c, constant: 0, cost: new Int32Array(c.cost.length), limits: free, even }).points;
}

type Distance = (levels: readonly Level[]) => number;

/** The windows of each circle that are k-th nearest, where `distance` says how far loads are from them. */
export function nearestAim(levels: Levels, distance: Distance, k: number): Level[] {
  return levels.circles.flatMap(({ aims }) => {
    const near = byDistance(aims, (aim) => distance(aim.shifts));
    const aim = near[Math.min(k, near.length - 1)];
    return aim ? [...aim.shifts, ...(byDistance(aim.days, distance)[0] ?? [])] : [];
  });
}

function byDistance<T>(list: readonly T[], distance: (x: T) => number): T[] {
  return list
    .map((x) => ({ x, far: distance(x) }))
    .sort((a, b) => a.far - b.far)
    .map(({ x }) => x);
}
