import type { Problem } from "../../../../src/domain/roster";
import { type MipResult, type MipSolver, solveRoster } from "../../../../src/domain/roster/engine";
import { deskMonth } from "../../../../tools/bench/desk-months";

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

test.each<[string, Problem, number]>([
  ["ten people, walks and prices leave a gap", deskMonth(24).problem, 6],
  ["eleven people", deskMonth(96).problem, 3],
])("%s: the exact solver is never given more time than is left", (_, asks, seconds) => {
  const { asked, clock, ports } = slowPorts(7000);
  const limits = { seconds, work: null };
  solveRoster({ problem: asks, seed: 1, limits, mode: "fill" }, ports);
  const end = 7000 + seconds * 1000;
  expect(asked.length).toBeGreaterThan(0);
  for (const call of asked) expect(call.at + 1000 * call.seconds!).toBeLessThanOrEqual(end + 100);
  expect(clock()).toBeLessThanOrEqual(end + 200);
});

test("without a limit of seconds nodes are limited, never time", () => {
  const { asked, ports } = slowPorts(0);
  const limits = { seconds: null, work: 1.5 };
  solveRoster({ problem: deskMonth(24).problem, seed: 1, limits, mode: "fill" }, ports);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(({ seconds, nodes }) => seconds === null && nodes !== null)).toBe(true);
});
