import loadHighs, { type Highs } from "highs";
import {
  type CoverBest,
  CoverSearch,
  isRowProblem,
  rowProblemOf,
} from "../../../../../src/domain/roster/engine/rows";
import { highsSolver } from "../../../../../src/workers/roster/highs";
import { highsLinear } from "../../../../../src/workers/roster/linear";
import { makeInstance } from "../../../../../tools/bench/roster/generate";
import { readInstance } from "../../../../../tools/bench/roster/instance";
import { verify } from "../../../../../tools/bench/roster/verify";

/** Our own small instance in the benchmark's layout: six people, two weeks, an early and a late shift. */
const INSTANCE = `
SECTION_HORIZON
14
SECTION_SHIFTS
E,480,
L,480,E
SECTION_STAFF
${["P1", "P2", "P3", "P4", "P5", "P6"].map((id) => `${id},E=14|L=${id === "P1" ? 0 : 6},4800,2880,5,2,2,1`).join("\n")}
SECTION_DAYS_OFF
P1,3
P2,9
SECTION_SHIFT_ON_REQUESTS
P3,2,E,3
SECTION_SHIFT_OFF_REQUESTS
P4,8,L,2
SECTION_COVER
${Array.from({ length: 14 }, (_, d) => `${d},E,2,100,1\n${d},L,2,100,1`).join("\n")}
`;

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

function solve(text: string, work: number): { best: CoverBest; roster: string[][] } {
  const { compiled, names } = readInstance(text);
  const ports = {
    linear: highsLinear(highs),
    mip: highsSolver(highs),
    clock: () => 0,
    report: () => undefined,
  };
  const best = new CoverSearch({ compiled, seed: 1, seconds: null, work }, ports).run();
  const { people, days } = compiled;
  const roster = Array.from({ length: people }, (_, i) =>
    [...best.cells!.subarray(i * days, (i + 1) * days)].map((s) => names[s]!)
  );
  return { best, roster };
}

describe("benchmark instances end to end", () => {
  test("the reader's instance is one for column generation, with its numbers where they belong", () => {
    const { compiled } = readInstance(INSTANCE);
    expect(isRowProblem(compiled)).toBe(true);
    const p = rowProblemOf(compiled);
    expect([...p.units]).toEqual([0, 1, 1]);
    expect(p.people[0]).toMatchObject({
      minUnits: 6,
      maxUnits: 10,
      maxRun: 5,
      minRun: 2,
      minOff: 2,
      maxWeekends: 1,
    });
    expect(p.people[0]!.allowed[3 * 3 + 1]).toBe(0);
    expect([...p.weekend]).toEqual([0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 1, 2]);
  });

  test("the independent checker agrees with the price and finds nothing broken", () => {
    const { best, roster } = solve(INSTANCE, 420_000);
    const verdict = verify(INSTANCE, roster);
    expect(verdict.broken).toEqual([]);
    expect(verdict.objective).toBe(best.cost);
    expect(best.bound).toBeLessThanOrEqual(best.cost);
  });

  test.each([2, 4, 5])(
    "a small request that columns leave open is proven by the exact solver (made, seed %i)",
    (seed) => {
      const made = makeInstance({ people: 8, days: 14, shifts: 1, seed });
      const { best, roster } = solve(made, 4_000);
      expect(verify(made, roster)).toMatchObject({ broken: [], objective: best.cost });
      expect(best.bound).toBe(best.cost);
    }
  );

  test("the checker sees what is broken", () => {
    const { roster } = solve(INSTANCE, 420_000);
    const bad = roster.map((row) => [...row]);
    bad[0]![3] = "E"; // day off
    bad[1]!.fill("L"); // too long, too many, both weekends
    const { broken } = verify(INSTANCE, bad);
    expect(broken).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/P1: works on day off 3/),
        expect.stringMatching(/P2: 14 days in a row/),
        expect.stringMatching(/P2: 14 times L/),
      ])
    );
  });

  test("limits that a row alone cannot keep are left to the other engine", () => {
    const { compiled } = readInstance(INSTANCE);
    const windows = [{ from: 0, to: 7, least: 1 }];
    expect(isRowProblem({ ...compiled, limits: compiled.limits.map((l) => ({ ...l, windows })) })).toBe(
      false
    );
    expect(isRowProblem({ ...compiled, cover: compiled.cover.map((r) => ({ ...r, max: r.max + 1 })) })).toBe(
      false
    );
  });
});
