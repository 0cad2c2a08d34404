import loadHighs from "highs";
import { checkRoster, type SolveOutcome } from "../../../../src/domain/roster";
import { solveRoster } from "../../../../src/domain/roster/engine";
import { highsSolver } from "../../../../src/workers/roster";
import { deskMonth } from "../../../../tools/bench/desk-months";

async function solve(seed: number): Promise<SolveOutcome> {
  const mip = highsSolver(await loadHighs());
  const limits = { seconds: null, work: null };
  const { problem } = deskMonth(seed);
  let now = 0;
  const ports = { clock: () => (now += 0.01), mip, report: () => undefined };
  return solveRoster({ problem, seed, limits, mode: "fill" }, ports);
}

test.each([
  ["S3, four people", 17, 5],
  ["S3, a colleague without nights", 76, 8],
  ["own shifts, four people", 31, 6],
  ["S0, wishes against runs of seven days", 94, 51],
  ["S0, cover decides who rests when", 123, 70],
])("%s: the best month is found and proven within the usual work", async (_, seed, points) => {
  const outcome = await solve(seed);
  expect(outcome).toMatchObject({ kind: "solved", proven: true, bound: points, score: { total: points } });
  if (outcome.kind !== "solved") return;
  expect(checkRoster(deskMonth(seed).problem, outcome.roster).score.total).toBe(points);
});

test("without a limit of seconds the answer depends on the request alone", async () => {
  expect(await solve(34)).toEqual(await solve(34));
});
