import {
  HUMANE,
  impossiblePolicy,
  type Policy,
  proposedRests,
  S0,
  withPolicy,
} from "../../../src/domain/roster";
import { monthDays, on, problem } from "./support";

const december = [on("白", 3), on("半", 1), on("晚", 2)];
const desk = (people: number, demands = december) => ({
  people,
  days: monthDays(2026, 12, demands),
  shifts: S0.shifts,
  settings: S0.settings,
});

test.each([
  ["9 people at 3 + 1 + 2: eight", 9, december, 8],
  ["a tenth is kept free: 8 people at six a day rest five days", 8, december, 5],
  ["never more than two a week", 30, december, 8],
  ["cover leaves fewer than the handbook: the handbook's", 7, december, 4],
])("rests proposed: %s", (_, people, demands, rests) => {
  expect(proposedRests(desk(people, demands), 4)).toMatchObject({ rests, handbook: 4, people: 6 });
});

test("day shifts alone break the law's 220 hours with four rests: 25 days of 8.5 hours are the most", () => {
  // December 2026 has 23 working days: 23 × 8 + 36 = 220 hours.
  expect(proposedRests(desk(7, [on("白", 6)]), 4)).toMatchObject({ rests: 6, handbook: 4, lawful: 6 });
});

test.each<[string, Policy, object]>([
  ["月休 8 天", { rests: 8 }, { restPerPeriod: { mode: "exactly", days: 8 } }],
  ["双休", { weekly: 2 }, { restPerWeek: 2 }],
  ["连上最多 5 天", { longestRun: { days: 5, hold: "must" } }, { longestRun: { days: 5, hard: true } }],
  ["连休两天，必须", { pairs: "must" }, { shortestRest: 2 }],
  ["连休两天，不管", { pairs: "off" }, { weights: { ...HUMANE.weights, singles: 0 } }],
  ["休一个周末", { weekendsOff: 1 }, { weekendsOff: 1 }],
  ["最多连 3 晚", { nights: { most: 3, hold: "must" } }, { nightRun: [2, 3], nightsInRow: 3 }],
  ["尽量最多连 3 晚", { nights: { most: 3, hold: "try" } }, { nightRun: [2, 3], nightsInRow: 0 }],
  ["最多连 1 晚", { nights: { most: 1, hold: "try" } }, { nightRun: [1, 1] }],
  ["换班不管", { changes: "off" }, { weights: { ...HUMANE.weights, changes: 0 } }],
])("%s", (_, policy, expected) => {
  expect(withPolicy({ ...S0.settings, ...HUMANE }, policy)).toMatchObject(expected);
});

const asked = (policy: Policy, demands = december, people = 9) =>
  impossiblePolicy(problem({ people, month: 12, demands, settings: withPolicy(S0.settings, policy) })).map(
    ({ code, params }) => ({ code, params })
  );

test.each<[string, ReturnType<typeof asked>, string, object]>([
  [
    "ten a day of nine",
    asked({}, [on("白", 6), on("半", 1), on("晚", 3)]),
    "everyDay",
    { need: 10, people: 9 },
  ],
  ["186 shifts and 9 × 20 days", asked({ rests: 11 }), "shifts", { asked: 186, have: 180, most: 10 }],
  [
    "three rests and runs of six",
    asked({ rests: 3, longestRun: { days: 6, hold: "must" } }),
    "runs",
    { least: 4 },
  ],
  ["two a week and four a month", asked({ rests: 4, weekly: 2 }), "weeks", { weeks: 3, least: 6 }],
  ["five free weekends of four", asked({ weekendsOff: 5 }), "weekends", { asked: 5, have: 4 }],
])("no month can hold %s", (_, found, code, params) => {
  expect(found).toMatchObject([{ code: `roster.policy.${code}`, params }]);
});

test("what a month can hold is not refused by arithmetic", () => {
  expect(asked({ rests: 8, pairs: "must", weekendsOff: 1, nights: { most: 5, hold: "must" } })).toEqual([]);
});
