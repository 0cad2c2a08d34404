import { type Problem, REST, type SolveRequest } from "../../../../src/domain/roster";
import { type MipResult, type MipSolver, solveRoster } from "../../../../src/domain/roster/engine";
import { deskMonth } from "../../../../tools/bench/desk-months";
import { problem } from "../support";

const UNDECIDED: MipResult = {
  status: "limit",
  objective: Infinity,
  bound: -Infinity,
  values: null,
  rowDuals: null,
  columnDuals: null,
};

/** A clock that the exact solver moves on by all the time it is given, and by a little whenever it is read. */
function slowPorts(from: number) {
  let now = from;
  const asked: { seconds: number | null; nodes: number | null; at: number }[] = [];
  const mip: MipSolver = {
    solve(_, { seconds, nodes, relax }) {
      asked.push({ seconds, nodes: relax ? 0 : nodes, at: now });
      now += 1000 * (seconds ?? 0.1);
      return UNDECIDED;
    },
  };
  const clock = () => (now += 2);
  return { asked, clock, ports: { clock, mip, report: () => undefined } };
}

/** A month with somebody ill on its tenth day: only the exact solver can show that no repair changes fewer cells. */
function fallenIll(): Problem {
  const asked = problem({ people: 8, settings: { longestRun: { days: 7, hard: true } } });
  const limits = { seconds: null, work: 0.2 };
  const ports = { clock: () => 0, mip: null, report: () => undefined };
  const outcome = solveRoster({ problem: asked, seed: 1, limits, mode: "fill" }, ports);
  if (outcome.kind !== "solved") throw new Error(outcome.kind);
  const at = outcome.roster.cells.findIndex((row) => row[9] !== REST);
  const fixed = [{ person: asked.people[at]!.id, day: asked.days[9]!.day, code: "病假" }];
  return { ...asked, fixed, published: outcome.roster };
}

const ILL: Pick<SolveRequest, "problem" | "mode"> = { problem: fallenIll(), mode: "repair" };
const FILL: Pick<SolveRequest, "problem" | "mode"> = { problem: deskMonth(327).problem, mode: "fill" };

test.each([
  ["a repair", ILL, 1],
  ["a month that nobody has proven", FILL, 6],
])("%s: the exact solver is never given more time than is left", (_, asks, seconds) => {
  const { asked, clock, ports } = slowPorts(7000);
  const limits = { seconds, work: null };
  solveRoster({ ...asks, seed: 1, limits }, ports);
  const end = 7000 + seconds * 1000;
  expect(asked.length).toBeGreaterThan(0);
  for (const call of asked) expect(call.at + 1000 * call.seconds!).toBeLessThanOrEqual(end + 100);
  expect(clock()).toBeLessThanOrEqual(end + 200);
});

test("without a limit of seconds nodes are limited, never time", () => {
  const { asked, ports } = slowPorts(0);
  solveRoster({ ...ILL, seed: 1, limits: { seconds: null, work: 1 } }, ports);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(({ seconds, nodes }) => seconds === null && nodes !== null)).toBe(true);
});
