import fc from "fast-check";
import {
  NO_EDGE,
  type Row,
  type RowPerson,
  type RowProblem,
  totalCost,
} from "../../../../../src/domain/roster/engine/rows/problem";

/** Everything a person of these tests may differ in, small enough to enumerate. */
export const personSpec = fc.record({
  closed: fc.array(fc.nat({ max: 20 }), { maxLength: 4 }),
  cost: fc.array(fc.integer({ min: -5, max: 9 }), { minLength: 21, maxLength: 21 }),
  limit: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 3 }),
  units: fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 })),
  maxRun: fc.integer({ min: 1, max: 5 }),
  minRun: fc.integer({ min: 1, max: 3 }),
  minOff: fc.integer({ min: 1, max: 3 }),
  maxWeekends: fc.integer({ min: 0, max: 1 }),
});

export const DAYS = 7;
export const STATES = 3;

export function personOf(s: typeof personSpec extends fc.Arbitrary<infer T> ? T : never): RowPerson {
  const allowed = new Uint8Array(DAYS * STATES).fill(1);
  s.closed.forEach((k) => (allowed[k] = 0));
  return {
    allowed,
    cost: Float64Array.from(s.cost),
    limit: Int32Array.from([DAYS, s.limit[1]!, s.limit[2]!]),
    minUnits: Math.min(...s.units),
    maxUnits: Math.max(...s.units),
    maxRun: Math.max(s.maxRun, s.minRun),
    minRun: s.minRun,
    minOff: s.minOff,
    maxWeekends: s.maxWeekends,
    before: NO_EDGE,
    after: NO_EDGE,
  };
}

/** A week with shift 1 (1 unit) and shift 2 (2 units) where 1 may not follow 2. */
export function weekOf(people: readonly RowPerson[], need: readonly number[] = []): RowProblem {
  const forbidden = new Uint8Array(STATES * STATES);
  forbidden[2 * STATES + 1] = 1;
  return {
    days: DAYS,
    states: STATES,
    units: Int32Array.from([0, 1, 2]),
    forbidden,
    weekend: Uint8Array.from([0, 0, 0, 0, 0, 1, 2]),
    people,
    need: Int32Array.from({ length: DAYS * STATES }, (_, k) => (k % STATES === 0 ? -1 : (need[k] ?? -1))),
    under: new Float64Array(DAYS * STATES).fill(20),
    over: new Float64Array(DAYS * STATES).fill(1),
  };
}

/** Does the row keep the personal rules? Written from the definitions, not from the dynamic program. */
export function keepsRules(p: RowProblem, person: RowPerson, states: readonly number[]): boolean {
  if (states.some((s, d) => person.allowed[d * p.states + s] !== 1)) return false;
  if (states.some((s, d) => d > 0 && p.forbidden[states[d - 1]! * p.states + s] === 1)) return false;
  const units = states.reduce((sum, s) => sum + p.units[s]!, 0);
  if (units < person.minUnits || units > person.maxUnits) return false;
  if (states.some((s) => s > 0 && states.filter((x) => x === s).length > person.limit[s]!)) return false;
  if ((states[5]! > 0 || states[6]! > 0 ? 1 : 0) > person.maxWeekends) return false;
  const runs = states
    .map((s) => (s > 0 ? "w" : "-"))
    .join("")
    .match(/w+|-+/g)!;
  return runs.every((run, i) => {
    const inside = i > 0 && i < runs.length - 1;
    if (run[0] === "w") return run.length <= person.maxRun && (!inside || run.length >= person.minRun);
    return !inside || run.length >= person.minOff;
  });
}

/** Every row of a week a person may have. */
export function allRows(p: RowProblem, person: RowPerson): Row[] {
  const rows: Row[] = [];
  for (let code = 0; code < STATES ** DAYS; code++) {
    const states = Array.from({ length: DAYS }, (_, d) => Math.floor(code / STATES ** d) % STATES);
    if (!keepsRules(p, person, states)) continue;
    const cost = states.reduce((sum, s, d) => sum + person.cost[d * STATES + s]!, 0);
    rows.push({ states: Uint8Array.from(states), cost });
  }
  return rows;
}

/** The cheapest roster of all, by trying everything. */
export function cheapestOfAll(p: RowProblem): number {
  const choices = p.people.map((person) => allRows(p, person));
  const visit = (chosen: Row[]): number => {
    const next = choices[chosen.length];
    if (!next) return totalCost(p, chosen);
    return Math.min(Infinity, ...next.map((row) => visit([...chosen, row])));
  };
  return visit([]);
}
