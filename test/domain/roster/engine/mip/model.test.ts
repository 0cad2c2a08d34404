import fc from "fast-check";
import loadHighs from "highs";
import { compile, type MipModel, rosterMip, RosterState } from "../../../../../src/domain/roster/engine";
import { highsSolver } from "../../../../../src/workers/roster/highs";
import { problem } from "../../support";
import { months, nearRosters } from "../support";

function isFeasible(m: MipModel, x: Float64Array): boolean {
  const within = (v: number, lower: number, upper: number) => v >= lower - 1e-6 && v <= upper + 1e-6;
  const rows = m.rowLower.every((lower, r) => {
    let activity = 0;
    for (let k = m.starts[r]!; k < m.starts[r + 1]!; k += 1) activity += m.values[k]! * x[m.indices[k]!]!;
    return within(activity, lower, m.rowUpper[r]!);
  });
  return rows && x.every((v, i) => within(v, m.lower[i]!, m.upper[i]!));
}

const priceOf = (m: MipModel, x: Float64Array) => m.cost.reduce((sum, c, i) => sum + c * x[i]!, m.offset);

test("a roster is lawful exactly when it fits the exact model, and costs the same there", () => {
  let fits = 0;
  let breaks = 0;
  fc.assert(
    fc.property(months, fc.nat(1000), (asked, seed) => {
      const { c, seen } = nearRosters(asked, seed);
      const mip = rosterMip(c, { cells: seen[0]! });
      for (const cells of seen) {
        const state = new RosterState(c, 60);
        state.load(cells);
        const x = mip.valuesOf(cells);
        expect(isFeasible(mip.model, x)).toBe(state.hard === 0);
        if (state.hard > 0) breaks += 1;
        else {
          fits += 1;
          expect(priceOf(mip.model, x)).toBeCloseTo(state.soft, 6);
          expect(mip.cellsOf(x)).toEqual(cells);
        }
      }
    }),
    { numRuns: 60 }
  );
  expect(Math.min(fits, breaks)).toBeGreaterThan(10);
});

test("what the exact solver finds is lawful and costs what it says", async () => {
  const solver = highsSolver(await loadHighs());
  const asked = problem({
    people: 3,
    demands: [{ shift: "晚", from: 0, to: 0, role: null, min: 1, max: null }],
  });
  const c = compile({
    ...asked,
    days: asked.days.slice(0, 14),
    settings: { ...asked.settings, restPerPeriod: null },
  });
  const mip = rosterMip(c, { cells: new Int8Array(c.people * c.days) });
  const result = solver.solve(mip.model, { nodes: 2000, seconds: null, gap: 0.5 });
  const state = new RosterState(c, 60);
  state.load(mip.cellsOf(result.values!));
  expect([state.hard, state.soft]).toEqual([0, Math.round(result.objective)]);
});

test("an impossible model is told from one that ran out of nodes", async () => {
  const solver = highsSolver(await loadHighs());
  const asked = problem({
    people: 3,
    demands: [{ shift: "晚", from: 0, to: 0, role: null, min: 4, max: null }],
  });
  const c = compile(asked);
  const { model } = rosterMip(c, { cells: new Int8Array(c.people * c.days) });
  expect(solver.solve(model, { nodes: 1, seconds: null, gap: 0 })).toMatchObject({
    status: "infeasible",
    values: null,
  });
});
