import { interval } from "../../../kernel";
import type { Demand, Problem } from "../../index";
import { type CoverRow, NO_LIMIT } from "./compiled";

/** Sets of shifts that must hold enough people so that every minute of [from, to) does. */
function shiftSets(problem: Problem, demand: Demand): string[][] {
  if (demand.shift !== null) return [[demand.shift]];
  const hours = problem.shifts.map((s) => ({ code: s.code, ...interval.overnight(s.start, s.end) }));
  const marks = [demand.from, ...hours.flatMap((h) => [h.start, h.end])];
  const inside = [...new Set(marks)].filter((t) => t >= demand.from && t < demand.to);
  const sets = inside.map((t) => hours.filter((h) => h.start <= t && t < h.end).map((h) => h.code));
  const unique = [...new Map(sets.map((set) => [set.join("\n"), set])).values()];
  return demand.max === null ? unique.filter((set) => !unique.some((other) => isInside(other, set))) : unique;
}

/** A smaller set with enough people makes the larger one sure. */
function isInside(smaller: readonly string[], set: readonly string[]): boolean {
  return smaller.length < set.length && smaller.every((code) => set.includes(code));
}

/** The people of each role that demands name; rows of a role share one array, so that they can be told to go together. */
function peopleOfRoles(problem: Problem): ReadonlyMap<string | null, Uint8Array> {
  const roles = new Set(problem.days.flatMap((plan) => plan.demands.flatMap((d) => d.role ?? [])));
  return new Map(
    [...roles].map((role) => [role, Uint8Array.from(problem.people, (p) => (p.roles.includes(role) ? 1 : 0))])
  );
}

/** Demands of shifts and hours as rows that count people; all are hard. */
export function compileCover(problem: Problem, states: ReadonlyMap<string, number>): CoverRow[] {
  const people = peopleOfRoles(problem);
  return problem.days.flatMap((plan, day) =>
    plan.demands.flatMap((demand) =>
      shiftSets(problem, demand).map((codes) => {
        const mask = new Uint8Array(states.size);
        for (const code of codes) mask[states.get(code)!] = 1;
        return {
          day,
          states: mask,
          people: people.get(demand.role) ?? null,
          min: demand.min,
          max: demand.max ?? NO_LIMIT,
          under: 0,
          over: 0,
        };
      })
    )
  );
}
