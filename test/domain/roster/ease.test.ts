import { eased, type Demand, type Ease, isEase, type Problem, S3 } from "../../../src/domain/roster";
import { solveRoster } from "../../../src/domain/roster/engine";
import { person, problem } from "./support";

const solve = (asked: Problem) =>
  solveRoster(
    { problem: asked, seed: 1, limits: { seconds: null, work: 0.02 }, mode: "fill" },
    { clock: () => 0, mip: null, report: () => undefined }
  );
const on = (shift: string, min: number): Demand => ({ shift, from: 0, to: 0, role: null, min, max: null });
const first = problem().days[0]!.day;
const full = problem({
  people: [person("1"), person("2", { shifts: ["白"], maxMinutes: 100, minMinutes: 50 })],
  over: {
    fixed: [
      { person: "1", day: first, code: "年假" },
      { person: "1", day: problem().days[1]!.day, code: "白" },
    ],
  },
});

describe("each way out changes what it says", () => {
  test.each<[string, Ease["params"], (p: Problem) => unknown, unknown]>([
    ["restTooFew", { to: 3 }, (p) => p.settings.restPerPeriod, { mode: "exactly", days: 3 }],
    ["restTooMany", { from: 4 }, (p) => p.settings.restPerPeriod, { mode: "atLeast", days: 4 }],
    ["restWeek", { to: 0 }, (p) => p.settings.restPerWeek, 0],
    ["wholeRest", { to: 0 }, (p) => p.settings.wholeRests, 0],
    ["weekendsOff", { to: 0 }, (p) => p.settings.weekendsOff, 0],
    ["longRun", { to: 8 }, (p) => p.settings.longestRun, { days: 8, hard: true }],
    ["shortRun", { to: 1 }, (p) => p.settings.shortestRun, 1],
    ["shortRest", { to: 1 }, (p) => p.settings.shortestRest, 1],
    ["nightsInRow", { to: 5 }, (p) => p.settings.nightsInRow, 5],
    ["nightsPeriod", { to: 9 }, (p) => p.settings.nightsPerPeriod, 9],
    ["succession", {}, (p) => p.settings.forbidden, []],
    ["gap", { to: 0 }, (p) => p.settings.minGap, 0],
    ["leave", { person: "1" }, (p) => p.fixed.map((f) => f.code), ["白"]],
    ["locked", { person: "1" }, (p) => p.fixed.map((f) => f.code), ["年假"]],
    ["shiftNotAllowed", { person: "1" }, (p) => p.people[0]!.shifts, null],
    ["minutesMax", { person: "2" }, (p) => p.people[1]!.maxMinutes, null],
    ["minutesMin", { person: "2" }, (p) => p.people[1]!.minMinutes, null],
  ])("%s", (code, params, part, expected) => {
    const ease = { code: `roster.relax.${code}`, params };
    expect(isEase(ease)).toBe(true);
    expect(part(eased(full, ease))).toEqual(expected);
  });

  test("coverOver: no upper limit for that demand, the others keep theirs", () => {
    const most = { ...on("白", 1), max: 1 };
    const asked = problem({ demands: [most, { ...on("晚", 1), max: 2 }] });
    const params = { shift: "白", from: 0, to: 0, role: "" };
    const { days } = eased(asked, { code: "roster.relax.coverOver", params });
    expect(days[0]!.demands.map((d) => d.max)).toEqual([null, 2]);
  });

  test("several people, where only all of them together help", () => {
    const both = eased(full, { code: "roster.relax.shiftNotAllowed", params: {}, people: ["1", "2"] });
    expect(both.people.map((x) => x.shifts)).toEqual([null, null]);
  });

  test("coverShort: fewer people where they would be missing, nowhere else", () => {
    const asked = problem({ demands: [on("白", 2), on("晚", 2)] });
    const missing = [{ day: first, shifts: "晚", people: 1 }];
    const { days } = eased(asked, { code: "roster.relax.coverShort", params: { shifts: 1 }, missing });
    expect(days[0]!.demands.map((d) => d.min)).toEqual([2, 1]);
    expect(days[1]).toEqual(asked.days[1]);
  });

  test("an unknown one changes nothing", () =>
    expect(eased(full, { code: "roster.relax.wishes", params: {} })).toBe(full));
});

/** Two weeks, which counting alone proves impossible. */
const short = (asked: Problem): Problem => ({ ...asked, days: asked.days.slice(0, 14) });

test.each<[string, Problem]>([
  [
    "A-01: rests against cover",
    problem({ people: 6, demands: [on("白", 4), on("晚", 2)], settings: { longestRun: null } }),
  ],
  ["A-26: one day off a week", problem({ people: 4, profile: S3, demands: [on("白", 2), on("晚", 2)] })],
  [
    "A-20: leave on one day",
    problem({
      people: 5,
      demands: [on("白", 2), on("晚", 1)],
      over: { fixed: ["1", "2", "3"].map((id) => ({ person: id, day: first, code: "年假" })) },
    }),
  ],
])("%s: every way out, put into the request, makes it possible", (_, asked) => {
  const outcome = solve(short(asked));
  if (outcome.kind !== "impossible") throw new Error(outcome.kind);
  const { relaxations, missing } = outcome.conflict;
  expect(relaxations.length).toBeGreaterThan(0);
  for (const { code, params } of relaxations)
    expect([code, solve(eased(short(asked), { code, params, missing })).kind]).toEqual([code, "solved"]);
});
