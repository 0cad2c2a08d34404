import {
  checkRoster,
  isLawful,
  type Problem,
  S0,
  S3,
  type SolveOutcome,
  type SolveProgress,
} from "../../../../src/domain/roster";
import { solveRoster } from "../../../../src/domain/roster/engine";
import { problem } from "../support";

const limits = { seconds: null, work: 0.1 };

function solve(asked: Problem, seed = 1): { outcome: SolveOutcome; progress: SolveProgress[] } {
  const progress: SolveProgress[] = [];
  let now = 0;
  const outcome = solveRoster(
    { problem: asked, seed, limits, mode: "fill" },
    { clock: () => (now += 1), mip: null, report: (p) => progress.push(p) }
  );
  return { outcome, progress };
}

test.each([
  ["S0", 6, S0],
  ["S0", 12, S0],
  ["S3", 4, S3],
  ["S3", 20, S3],
])("%s with %i people: a lawful month", (_, people, profile) => {
  const asked = problem({ people, profile });
  const { outcome } = solve(asked);
  expect(outcome.kind).toBe("solved");
  if (outcome.kind === "solved") expect(isLawful(checkRoster(asked, outcome.roster))).toBe(true);
});

test("same seed, same roster; another seed may differ", () => {
  const asked = problem();
  expect(solve(asked, 3).outcome).toEqual(solve(asked, 3).outcome);
});

test("progress names the best so far and never gets worse", () => {
  const { progress } = solve(problem());
  const open = progress.map((p) => p.open);
  expect(progress.length).toBeGreaterThan(1);
  expect([...open].sort((a, b) => b - a)).toEqual(open);
  expect(progress[progress.length - 1]!.part).toBe(1);
});

test("a wrong request is refused with its findings, without a search", () => {
  const { outcome, progress } = solve(problem({ people: 0 }));
  expect(outcome).toMatchObject({ kind: "invalid", findings: [{ code: "roster.input.noPeople" }] });
  expect(progress).toEqual([]);
});
