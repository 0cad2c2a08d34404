import loadHighs from "highs";
import {
  checkRoster,
  isLawful,
  type Problem,
  REST,
  type Roster,
  type SolveRequest,
} from "../../../../src/domain/roster";
import { type MipSolver, solveRoster } from "../../../../src/domain/roster/engine";
import { highsSolver } from "../../../../src/workers/roster/highs";
import { problem } from "../support";

let mip: MipSolver;
beforeAll(async () => {
  mip = highsSolver(await loadHighs());
});

function solved(asked: Problem, mode: SolveRequest["mode"]) {
  const request: SolveRequest = { problem: asked, seed: 1, limits: { seconds: null, work: 0.2 }, mode };
  const outcome = solveRoster(request, { clock: () => 0, mip, report: () => undefined });
  if (outcome.kind !== "solved") throw new Error(outcome.kind);
  return outcome;
}

const changes = (before: Roster, after: Roster) =>
  after.cells.flatMap((row, p) =>
    row.flatMap((code, d) => (code === before.cells[p]![d] ? [] : [`${p + 1}:${d + 1}`]))
  );

const asked = problem({ people: 8, settings: { longestRun: { days: 7, hard: true } } });

test("nothing happened: a repair changes nothing", () => {
  const { roster } = solved(asked, "fill");
  const again = solved({ ...asked, published: roster }, "repair");
  expect(changes(roster, again.roster)).toEqual([]);
  expect(again.proven).toBe(true);
});

test("somebody falls ill: the fewest cells change, locked ones and the rest stay", () => {
  const { roster } = solved(asked, "fill");
  const p = roster.cells.findIndex((row) => row[9] !== REST);
  const q = (p + 1) % 8;
  const day = (d: number) => asked.days[d]!.day;
  const ill = { person: String(p + 1), day: day(9), code: "病假" };
  const locked = [8, 9, 10].map((d) => ({ person: String(q + 1), day: day(d), code: roster.cells[q]![d]! }));
  const changed = { ...asked, fixed: [ill, ...locked], published: roster };
  const repaired = solved(changed, "repair");
  const cells = changes(roster, repaired.roster);
  expect(isLawful(checkRoster(changed, repaired.roster))).toBe(true);
  expect(repaired.proven).toBe(true);
  expect(repaired.bound).toBe(cells.length);
  expect(cells).toContain(`${p + 1}:10`);
  expect(cells.filter((c) => [9, 10, 11].some((d) => c === `${q + 1}:${d}`))).toEqual([]);
});
