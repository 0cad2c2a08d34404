import { day, moment } from "../../src/domain/kernel";
import {
  beginRotation,
  checkRoster,
  REST,
  type RosterSolver,
  type SolveOutcome,
  type SolveRequest,
} from "../../src/domain/roster";
import { solveRoster } from "../../src/domain/roster/engine";
import { inProcessFiles } from "../../src/workers/statements";
import type { CommandContext } from "../../src/commands";

const LIMITS = { seconds: null, work: 0.05 } as const;
const solved = new Map<string, SolveOutcome>();

/** The real engine in process, with a limit of work instead of time: the same request has the same answer, once solved. */
export const engine: RosterSolver = {
  rotate: (request) => Promise.resolve(beginRotation(request)),
  solve: (request, report) => {
    const key = JSON.stringify(request);
    const answer =
      solved.get(key) ?? solveRoster({ ...request, limits: LIMITS }, { clock: () => 0, mip: null, report });
    solved.set(key, answer);
    return Promise.resolve(answer);
  },
};

/** Everybody works the shifts by turns and rests every eighth day; fixed cells are kept. At once, and not very fair. */
function byTurns({ problem }: SolveRequest) {
  const cells = problem.people.map((person, p) =>
    problem.days.map(({ day: d }, i) => {
      const fixed = problem.fixed.find((f) => f.person === person.id && f.day === d);
      const turn = (i + p * 3) % 8;
      return (
        fixed?.code ?? (turn === 7 ? REST : problem.shifts[turn < 4 ? 0 : problem.shifts.length - 1]!.code)
      );
    })
  );
  const roster = { cells };
  return {
    kind: "solved",
    roster,
    ...checkRoster(problem, roster),
    bound: 0,
    proven: false,
    moves: 0,
  } as const;
}

/** For what isn't about the engine; `asked` sees each request. */
export const simpleSolver = (asked: (request: SolveRequest) => void = () => undefined): RosterSolver => ({
  ...engine,
  solve: (request) => {
    asked(request);
    return Promise.resolve(byTurns(request));
  },
});

/** 2026-11-22 09:05, Chinese. */
export const contextFor = (change: Partial<CommandContext> = {}): CommandContext => ({
  now: moment(day(46348), 545),
  seed: 1,
  locale: "zh",
  solver: simpleSolver(),
  files: inProcessFiles(() => null),
  progress: () => undefined,
  ...change,
});
