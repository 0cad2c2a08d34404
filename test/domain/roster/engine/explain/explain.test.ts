import loadHighs from "highs";
import { dayOf } from "../../../../../src/domain/kernel";
import {
  checkRoster,
  eased,
  isLawful,
  type Problem,
  S0,
  type SolveOutcome,
} from "../../../../../src/domain/roster";
import { type MipSolver, solveRoster } from "../../../../../src/domain/roster/engine";
import { highsSolver } from "../../../../../src/workers/roster/highs";
import { deskMonth } from "../../../../../tools/bench/desk-months";
import { on, person, problem } from "../../support";

let mip: MipSolver;
beforeAll(async () => {
  mip = highsSolver(await loadHighs());
});

const solve = (asked: Problem): SolveOutcome =>
  solveRoster(
    { problem: asked, seed: 1, limits: { seconds: null, work: 0.02 }, mode: "fill" },
    { clock: () => 0, mip, report: () => undefined }
  );

function conflictOf(asked: Problem) {
  const outcome = solve(asked);
  if (outcome.kind !== "impossible") throw new Error(outcome.kind);
  return outcome.conflict;
}

const june = (d: number) => dayOf(2026, 6, d)!;
const codes = (asked: Problem) =>
  conflictOf(asked)
    .rules.map((r) => r.code)
    .sort();

test("cover beyond capacity: cover and rests collide, the shortage is counted, both ways out work", () => {
  // 6 people × 26 days = 156 shifts; 30 days × 6 = 180 asked for, 24 short
  const asked = problem({
    people: 6,
    demands: [on("白", 4), on("晚", 2)],
    settings: { forbidden: [], longestRun: null },
  });
  const conflict = conflictOf(asked);
  expect(conflict.rules.map((r) => r.code).sort()).toEqual([
    "roster.part.coverShort",
    "roster.part.coverShort",
    "roster.part.restTooFew",
  ]);
  expect(conflict.shortage).toBe(24);
  expect(conflict.missing.reduce((n, m) => n + m.people, 0)).toBe(24);
  // Four rests in thirty days are the fewest that law knows (W09): cutting them is no way out.
  expect(conflict.relaxations.map((r) => r.code)).toEqual(["roster.relax.coverShort"]);
});

test("rests above the law's are offered, after fewer people on the days that lack them", () => {
  // 6 people × 22 days = 132 shifts; 30 days × 5 = 150 asked for; with five rests there are 150
  const asked = problem({
    people: 6,
    demands: [on("白", 3), on("晚", 2)],
    settings: { forbidden: [], longestRun: null, restPerPeriod: { mode: "exactly", days: 8 } },
  });
  const ways = conflictOf(asked).relaxations;
  expect(ways.map(({ code, params }) => [code, params.to])).toEqual([
    ["roster.relax.coverShort", undefined],
    ["roster.relax.restTooFew", 5],
  ]);
  expect(solve(eased(asked, ways[1]!)).kind).toBe("solved");
});

test("one day with too few people because of leave: the day, the cover and the leave are named", () => {
  const leave = ["1", "2", "3"].map((id) => ({ person: id, day: june(10), code: "年假" }));
  const asked = problem({ people: 6, demands: [on("白", 2), on("晚", 2)], over: { fixed: leave } });
  const conflict = conflictOf(asked);
  const kinds = conflict.rules.map((r) => [r.code, r.where.day ?? r.where.person]);
  expect(kinds).toContainEqual(["roster.part.coverShort", june(10)]);
  expect(kinds.filter(([code]) => code === "roster.part.leave")).toHaveLength(3);
  expect(conflict.shortage).toBe(1);
  expect(conflict.relaxations[0]!.cost).toBeLessThanOrEqual(8);
});

test("A-12: a locked night before a locked day is named for its person, and nothing else", () => {
  const fixed = [
    { person: "3", day: june(9), code: "晚" },
    { person: "3", day: june(10), code: "白" },
  ];
  const conflict = conflictOf(problem({ over: { fixed } }));
  expect(conflict.rules.map((r) => r.code).sort()).toEqual(["roster.part.locked", "roster.part.succession"]);
  expect(conflict.rules.find((r) => r.code === "roster.part.locked")!.where).toEqual({ person: "3" });
});

test("three rests cannot cut a month into runs of five", () =>
  expect(
    codes(
      problem({
        settings: { restPerPeriod: { mode: "exactly", days: 3 }, longestRun: { days: 5, hard: true } },
      })
    )
  ).toEqual(["roster.part.longRun", "roster.part.restTooFew"]));

test("a role that nobody on nights has", () => {
  const people = Array.from({ length: 8 }, (_, i) =>
    person(String(i + 1), i < 2 ? { roles: ["主管"], shifts: ["白", "半"] } : {})
  );
  expect(codes(problem({ people, demands: [on("晚", 1, "主管")] }))).toEqual([
    "roster.part.coverShort",
    "roster.part.shiftNotAllowed",
    "roster.part.shiftNotAllowed",
  ]);
});

test("more hours than one person's days hold", () => {
  const people = [person("1", { minMinutes: 20_000 }), person("2")];
  const conflict = conflictOf(problem({ people, demands: [] }));
  expect(conflict.rules).toMatchObject([{ code: "roster.part.minutesMin", where: { person: "1" } }]);
  expect(conflict.relaxations).toMatchObject([{ code: "roster.relax.minutesMin" }]);
});

test.each([1, 4, 5, 9, 10, 15, 18, 20, 25, 30, 32, 33])(
  "desk month %i: a verified roster, or a planted reason",
  (seed) => {
    const month = deskMonth(seed);
    const outcome = solve(month.problem);
    expect(outcome.kind).toBe(month.planted === null ? "solved" : "impossible");
    if (outcome.kind === "solved") expect(isLawful(checkRoster(month.problem, outcome.roster))).toBe(true);
    if (outcome.kind === "impossible") expect(outcome.conflict.rules.length).toBeGreaterThan(0);
  }
);

test("an S0 month that only just works is not refused", () =>
  expect(solve(problem({ people: 7, profile: S0, demands: [on("白", 4), on("晚", 2)] })).kind).toBe(
    "solved"
  ));

test("a way out that walks miss is found by days first: runs of eight are enough for three rests", () => {
  const asked = deskMonth(230).problem;
  const ways = conflictOf(asked).relaxations;
  expect(ways.map(({ code, params }) => [code, params.to])).toEqual([
    ["roster.relax.restTooMany", undefined],
    ["roster.relax.longRun", 8],
  ]);
  for (const way of ways) expect(solve(eased(asked, way)).kind).toBe("solved");
});
