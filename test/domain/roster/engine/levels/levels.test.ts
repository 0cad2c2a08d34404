import fc from "fast-check";
import { type Demand, S0, S3 } from "../../../../../src/domain/roster";
import { compile, RosterState } from "../../../../../src/domain/roster/engine";
import { daysOf, daysOnly, withDays } from "../../../../../src/domain/roster/engine/days/days-only";
import { DayMarket } from "../../../../../src/domain/roster/engine/days/day-market";
import { DayPricing, scoreStep } from "../../../../../src/domain/roster/engine/days/day-prices";
import { levelsOf, nearestAim, shiftPoints } from "../../../../../src/domain/roster/engine/levels/levels";
import { NOTHING, on, person, problem, type Shape } from "../../support";
import { months, nearRosters, staffed } from "../support";

const carrying = (id: string, minutes: number, nights = 0, weekends = 0) =>
  person(id, { carry: { minutes, nights, weekends, holidays: 0 } });

test.each<[string, Shape, number]>([
  [
    "S3: equal nights and 90 min apart (3 points) beat level minutes by one night more (6)",
    { profile: S3, people: [carrying("1", 0), carrying("2", 90)], demands: [] },
    3,
  ],
  [
    "S3: with equal nights, steps of nine hours leave an hour between openStates of 0, 8 and −1 h",
    {
      profile: S3,
      people: [carrying("1", 0), carrying("2", 480), carrying("3", -60)],
      demands: [],
      settings: { tolerance: 960 },
    },
    2,
  ],
  ["S0: equal people, nothing owed: level in everything", { profile: S0, people: 4, demands: [] }, 0],
  [
    "S0: half an hour that no mix of 8.5, 5.5 and 6.5 h with equal days can make",
    { profile: S0, people: [carrying("1", 0), carrying("2", 30)], demands: [] },
    1,
  ],
])("%s", (_, shape, points) => expect(levelsOf(compile(problem(shape))).points).toBe(points));

test("two wishes for more rests than the month has: the cheaper one is given up", () => {
  const asked = problem({
    people: 1,
    demands: [],
    settings: { restPerPeriod: { mode: "exactly", days: 4 } },
  });
  const wishes = [0, 6, 12, 18, 24].map((d, i) => ({
    person: "1",
    day: asked.days[d]!.day,
    code: "休",
    want: true,
    weight: i + 2,
  }));
  const { points, floor } = levelsOf(compile({ ...asked, wishes }));
  expect([points, floor]).toEqual([8, 8]);
});

test("no lawful roster costs less than the levels, nor than its days and its shifts alone", () => {
  fc.assert(
    fc.property(months, fc.nat(1000), (asked, seed) => {
      const { c, seen } = nearRosters(asked, seed);
      const days = daysOnly(c);
      const state = new RosterState(c, 60);
      const dayState = new RosterState(days, 60);
      const isLawful = (cells: (typeof seen)[number]): boolean => {
        state.load(cells);
        return state.hard === 0;
      };
      const lawful = seen.slice(-2).filter(isLawful);
      fc.pre(lawful.length > 0);
      const least = levelsOf(c).points;
      const apart = levelsOf(days).points + shiftPoints(c);
      const priced = new DayPricing(new DayMarket(days), 6, () => false).run(
        levelsOf(days).points + 20
      ).points;
      for (const cells of lawful) {
        state.load(cells);
        dayState.load(daysOf(c, cells));
        expect(dayState.hard).toBe(0);
        expect(dayState.soft).toBeLessThanOrEqual(state.soft);
        expect(priced).toBeLessThanOrEqual(dayState.soft);
        expect(least).toBeLessThanOrEqual(state.soft);
        expect(apart).toBeLessThanOrEqual(state.soft);
        expect(levelsOf(withDays(c, daysOf(c, cells))!).points).toBeLessThanOrEqual(state.soft);
      }
    }),
    { numRuns: 4 }
  );
});

test("levels hold where cover binds: no lawful roster costs less", () => {
  let lawful = 0;
  fc.assert(
    fc.property(staffed, fc.nat(1000), (asked, seed) => {
      const c = compile(asked);
      const least = levelsOf(c).points;
      const state = new RosterState(c, 60);
      for (const cells of nearRosters(asked, seed, 30_000).seen) {
        state.load(cells);
        if (state.hard > 0) continue;
        lawful += 1;
        expect(least).toBeLessThanOrEqual(state.soft);
      }
    }),
    { numRuns: 25 }
  );
  expect(lawful).toBeGreaterThan(20);
});

/** Two supervisors who owe four nights to a third person; everybody works 26 days, one of them each night. */
const owedNights = (demands: readonly Demand[]): Shape => ({
  profile: S3,
  people: [
    person("1", { roles: ["主管"], carry: { ...NOTHING, nights: -2 } }),
    person("2", { roles: ["主管"], carry: { ...NOTHING, nights: -2 } }),
    person("3", { carry: { ...NOTHING, nights: 2 } }),
  ],
  demands: [on("晚", 1), ...demands],
  settings: { restPerPeriod: { mode: "exactly", days: 4 } },
});

/** Somebody who is owed sixty hours; everybody works 26 days. */
const owedHours = (demands: readonly Demand[]): Shape => ({
  people: [carrying("1", 0), carrying("2", 0), carrying("3", 3600)],
  demands,
  settings: { restPerPeriod: { mode: "exactly", days: 4 }, tolerance: 7200 },
});

test.each<[string, Shape, number]>([
  ["nights 12, 12 and 8 make up for what is owed, six hours apart", owedNights([]), 12],
  [
    "a supervisor by day, every day, leaves the two 22 nights: 11, 11 and 8, four and a half hours apart",
    owedNights([on("白", 1, "主管")]),
    15,
  ],
  ["who is owed sixty hours works the short shift", owedHours([]), 0],
  [
    "two on 白 every day: the other two have 52 of these days at most, eight are left for who is owed",
    owedHours([on("白", 2)]),
    12,
  ],
])("cover: %s", (_, shape, points) => expect(levelsOf(compile(problem(shape))).points).toBe(points));

test("prices of days: two people who both want the same day off, when one of them must work", () => {
  const asked = problem({
    people: 2,
    demands: [{ shift: "白", from: 0, to: 0, role: null, min: 1, max: null }],
    settings: { restPerPeriod: { mode: "exactly", days: 4 } },
  });
  const both = (d: number, weight: number) =>
    ["1", "2"].map((id) => ({ person: id, day: asked.days[d]!.day, code: "休", want: true, weight }));
  const days = daysOnly(compile({ ...asked, wishes: [...both(3, 1), ...both(10, 2)] }));
  expect(scoreStep(days)).toBe(2);
  expect(levelsOf(days).points).toBe(0);
  expect(new DayPricing(new DayMarket(days), 40, () => false).run(30).points).toBe(12);
});

test("the nearest aim is the one the distance says", () => {
  const levels = levelsOf(compile(problem({ people: 4, demands: [] })));
  const far = (aim: number) => (rows: readonly { readonly from: number }[]) =>
    rows.reduce((sum, { from }) => sum + Math.abs(from - aim), 0);
  const nearest = nearestAim(levels, far(12), 0).map(({ from }) => Math.abs(from - 12));
  const next = nearestAim(levels, far(12), 1).map(({ from }) => Math.abs(from - 12));
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  expect(nearest.length).toBe(3);
  expect(sum(nearest)).toBeLessThanOrEqual(sum(next));
});
