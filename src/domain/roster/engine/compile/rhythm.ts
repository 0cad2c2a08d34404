import { askedOf, freeOf, isAskedByShift, type Problem, shortDays } from "../../index";
import { type Rhythm, RHYTHMS, type SurplusRow } from "./compiled";

function surplusRows(problem: Problem, states: ReadonlyMap<string, number>): SurplusRow[] {
  const weight = problem.settings.weights.surplus;
  if (weight === 0 || !isAskedByShift(problem)) return [];
  const short = shortDays(problem);
  return problem.shifts.flatMap(({ code }) => {
    const groups = new Map<number, number[]>();
    problem.days.forEach((day, d) => {
      const asked = askedOf(day, code);
      groups.set(asked, [...(groups.get(asked) ?? []), d]);
    });
    return [...groups].flatMap(([asked, days]) => {
      if (asked === 0 || days.length < 2) return [];
      const away = Uint8Array.from(days, (d) => (short.has(problem.days[d]!.day) ? 1 : 0));
      return [{ state: states.get(code)!, days: Int32Array.from(days), short: away, free: 1, weight }];
    });
  });
}

/** What the weights say of people's rhythm; null when they say nothing. */
export function rhythmOf(problem: Problem, states: ReadonlyMap<string, number>): Rhythm | null {
  const { weights, nightRun } = problem.settings;
  if (weights.surplus + RHYTHMS.reduce((sum, kind) => sum + weights[kind], 0) === 0) return null;
  const free = { ...freeOf(problem), islands: 0 };
  return {
    priced: RHYTHMS.map((kind) => ({ free: free[kind], weight: weights[kind] })),
    nightRun,
    surplus: surplusRows(problem, states),
  };
}
