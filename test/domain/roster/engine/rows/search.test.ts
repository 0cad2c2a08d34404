import loadHighs, { type Highs } from "highs";
import { type RowBest, type RowProblem, RowSearch } from "../../../../../src/domain/roster/engine/rows";
import { highsSolver } from "../../../../../src/workers/roster/highs";
import { highsLinear } from "../../../../../src/workers/roster/linear";
import { cheapestOfAll, keepsRules, personOf, weekOf } from "./support";

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const person = (seed: number) =>
  personOf({
    closed: [(seed * 7) % 21],
    cost: Array.from({ length: 21 }, (_, k) => (seed * 31 + k * 17) % 7),
    limit: [7, 4, 3],
    units: [3, 8],
    maxRun: 4,
    minRun: 2,
    minOff: 1,
    maxWeekends: 1,
  });

const need = Array.from({ length: 21 }, (_, k) => (k % 3 === 0 ? -1 : 1));
const two = weekOf([person(1), person(2)], need);

function solve(p: RowProblem, pricings: number, seed: number, reports: RowBest[] = []): RowBest {
  const ports = {
    linear: highsLinear(highs),
    mip: highsSolver(highs),
    clock: () => 0,
    report: (b: RowBest) => reports.push(b),
  };
  return new RowSearch(p, ports, { seconds: null, pricings, neighbourhoods: true }, seed).run(null);
}

describe("column generation and neighbourhoods", () => {
  test.each([1, 2, 3, 4, 5, 6])(
    "two people, week %i: the best of all rosters, and the bound is below it",
    (k) => {
      const p = weekOf([person(k), person(k + 10)], need);
      const best = cheapestOfAll(p);
      const found = solve(p, 120, 1);
      expect(found.cost).toBeCloseTo(best, 6);
      expect(found.bound).toBeLessThanOrEqual(best + 1e-6);
      found.rows!.forEach((row, i) => expect(keepsRules(p, p.people[i]!, [...row.states])).toBe(true));
    }
  );

  test("the same seed and work give the same roster", () => {
    const p = weekOf(
      [1, 2, 3, 4, 5].map(person),
      need.map((n) => (n > 0 ? 2 : n))
    );
    const [a, b] = [solve(p, 150, 7), solve(p, 150, 7)];
    expect(a.rows!.map((r) => [...r.states])).toEqual(b.rows!.map((r) => [...r.states]));
    expect(a.pricings).toBe(b.pricings);
  });

  test("reports only ever get better", () => {
    const reports: RowBest[] = [];
    solve(two, 120, 1, reports);
    expect(reports.length).toBeGreaterThan(0);
    reports.slice(1).forEach((r, i) => {
      expect(r.cost).toBeLessThanOrEqual(reports[i]!.cost);
      expect(r.bound).toBeGreaterThanOrEqual(reports[i]!.bound);
    });
  });

  test("a person without any row ends the search at once", () => {
    const stuck = { ...person(1), minUnits: 99, maxUnits: 99 };
    expect(solve(weekOf([person(2), stuck], need), 120, 1)).toMatchObject({ rows: null, cost: Infinity });
  });
});
