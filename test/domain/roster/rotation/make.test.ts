import fc from "fast-check";
import { day } from "../../../../src/domain/kernel";
import {
  checkRoster,
  checkRotation,
  makeRotation,
  mondayOf,
  type Profile,
  REST,
  type RotationRequest,
  S0,
  S3,
  spreadRotation,
  type Started,
  usualDemand,
} from "../../../../src/domain/roster";
import { monthDays, person, problem } from "../support";

const atLeast = (profile: Profile) => ({
  ...profile.settings,
  restPerPeriod: profile.settings.restPerPeriod && {
    ...profile.settings.restPerPeriod,
    mode: "atLeast" as const,
  },
});

function request(
  profile: Profile,
  people: number,
  cover?: Record<string, number>,
  over: Partial<RotationRequest> = {}
): RotationRequest {
  const usual = Object.fromEntries(usualDemand(profile, people).map((d) => [d.shift!, d.min]));
  return {
    shifts: profile.shifts,
    people,
    cover: Array.from({ length: 7 }, () => cover ?? usual),
    rules: profile.settings,
    seed: 1,
    ...over,
  };
}

function made(asked: RotationRequest) {
  const outcome = makeRotation(asked);
  if (outcome.kind !== "made") throw new Error(outcome.kind);
  return outcome.rotation;
}

const ids = (n: number) => Array.from({ length: n }, (_, i) => String(i + 1));

describe("makeRotation", () => {
  test.each([
    ["S0, four", S0, 4],
    ["S0, eight", S0, 8],
    ["S0, thirteen", S0, 13],
    ["S3, five", S3, 5],
    ["S3, twelve", S3, 12],
  ] as const)("%s: rows keep every rule and the usual cover", (_, profile, people) => {
    const asked = request(profile, people);
    expect(checkRotation(asked, made(asked))).toEqual([]);
  });

  test("the same seed gives the same rotation", () =>
    expect(made(request(S0, 8))).toEqual(made(request(S0, 8))));

  test("whoever rests on one day of a weekend mostly rests on both when hands are many", () => {
    const { rows } = made(request(S0, 8, { 白: 2, 晚: 1 }, { rules: { ...S0.settings, restPerWeek: 2 } }));
    const split = rows.filter((row) => (row[5] === REST) !== (row[6] === REST));
    expect(split.length).toBeLessThanOrEqual(2);
  });

  test.each([
    ["A-18: more on a day than there are", 2, { 白: 2, 晚: 1 }, { needed: 21, missing: 9 }],
    ["A-26: no room for rests", 3, { 白: 2, 晚: 1 }, { needed: 21, most: 18, missing: 3 }],
  ])("%s is refused with the shifts that are missing", (_, people, cover, said) =>
    expect(makeRotation(request(S3, people, cover))).toMatchObject({ kind: "short", ...said })
  );

  test("rules that no order of shifts can keep: nothing is handed out", () => {
    const forbidden = [
      ["白", "白"],
      ["白", "晚"],
      ["晚", "白"],
      ["晚", "晚"],
    ] as const;
    const asked = request(S3, 4, { 白: 2, 晚: 1 }, { rules: { ...S3.settings, forbidden } });
    expect(makeRotation(asked)).toEqual({ kind: "notFound" });
  });

  test("every rotation made passes the checker, and four months of it pass the roster's", () => {
    const cases = fc.record({
      profile: fc.constantFrom(S0, S3),
      people: fc.integer({ min: 2, max: 7 }),
      seed: fc.integer({ min: 0, max: 999 }),
      month: fc.integer({ min: 0, max: 40 }),
      minGap: fc.constantFrom(0, 600),
      nightsInRow: fc.constantFrom(0, 3),
    });
    let count = 0;
    fc.assert(
      fc.property(cases, ({ profile, people, seed, month, minGap, nightsInRow }) => {
        const settings = { ...atLeast(profile), minGap, nightsInRow };
        const asked = request(profile, people, undefined, { seed, rules: settings });
        const outcome = makeRotation(asked);
        if (outcome.kind !== "made") return;
        count += 1;
        expect(checkRotation(asked, outcome.rotation)).toEqual([]);
        expect(redIn(outcome.rotation.rows, settings, profile, month)).toEqual([]);
      }),
      { numRuns: 15 }
    );
    expect(count).toBeGreaterThan(7);
  });
});

/** What the roster's checker has against four months in a row, each with the end of the month before. */
function redIn(rows: Started["rows"], settings: Profile["settings"], profile: Profile, from: number) {
  const order = ids(rows.length);
  const started = { rows, order, anchor: mondayOf(day(46357)) };
  let tails = order.map((): readonly string[] => []);
  return Array.from({ length: 4 }, (_, i) => from + i).flatMap((n) => {
    const p = problem({
      profile,
      settings,
      people: order.map((id, i) => person(id, { tail: tails[i]! })),
      over: {
        days: monthDays(2026 + Math.floor(n / 12), (n % 12) + 1, usualDemand(profile, rows.length)),
      },
    });
    const { roster, open } = spreadRotation(p, started);
    expect(open).toEqual([]);
    tails = roster.cells.map((row) => row.slice(-14));
    return checkRoster(p, roster).findings.filter((f) => f.severity === "red");
  });
}

describe("checkRotation", () => {
  const weeks = (text: string) => ({ rows: text.split(" ").map((row) => [...row]) });
  const asked = (over: Partial<RotationRequest["rules"]>, people = 1): RotationRequest =>
    request(S3, people, {}, { rules: { ...S3.settings, restPerWeek: 0, wholeRests: 0, ...over } });
  const off = { longestRun: null, forbidden: [] };

  test.each([
    ["A-12 from Sunday to the next row's Monday", "白白白休休休晚", {}, ["A-12"]],
    [
      "A-26 a run that goes over the end of the last row",
      "白白休白白白白",
      { longestRun: { days: 5, hard: true } },
      ["A-26"],
    ],
    ["A-26 a week without a rest", "白白白白白白白", { ...off, restPerWeek: 1 }, ["A-26"]],
    ["A-14 rests that the night before reaches into", "白白白晚晚晚休", { ...off, wholeRests: 1 }, "A-14"],
    ["nights over the seam", "晚晚休白白白晚", { ...off, nightsInRow: 2 }, ["shop:nightsInRow"]],
    ["least rest between shifts", "白白白白晚白休", { ...off, minGap: 600 }, ["shop:gap"]],
    ["A-05 an unknown code", "白白白白白白？", {}, ["A-05"]],
    ["six days", "白白白白白白", {}, ["A-05"]],
    ["lawful", "白白白白白白休", {}, []],
  ])("%s", (_, text, over, rules) => {
    const found = [...new Set(checkRotation(asked(over), weeks(text)).map((f) => f.rule))];
    expect(found).toEqual([rules].flat());
  });

  test("A-01: a month that starts after an early rest and ends before a late one is short", () => {
    const rows = weeks("休白白白白白白 白白白白白白休 白白白白白白休 白白白白白白休 白白白白白白休");
    const rules = { ...off, restPerPeriod: { mode: "atLeast" as const, days: 4 } };
    const found = checkRotation(asked(rules, 5), rows);
    expect(found.map((f) => [f.rule, f.params.length, f.params.start])).toContainEqual(["A-01", 28, 4]);
    expect(found.filter((f) => f.params.length === 31 && f.params.start === 4)).toEqual([]);
  });

  test("A-18: the weekday that is short is named", () => {
    const cover: Record<string, number>[] = [{ 白: 1 }, { 晚: 1 }, {}, {}, {}, {}, {}];
    expect(checkRotation({ ...asked(off), cover }, weeks("白白白白白白休"))).toMatchObject([
      { rule: "A-18", params: { weekday: 2, shift: "晚", have: 0, need: 1 } },
    ]);
  });
});

describe("spreadRotation", () => {
  const started: Started = {
    rows: [[..."白白白白白白休"], [..."晚晚晚晚晚休休"]],
    order: ["1", "2"],
    anchor: day(46356),
  };
  const december = problem({
    people: [person("1", { shifts: ["白"] }), person("2", { left: day(46365) })],
    year: 2026,
    month: 12,
    demands: [],
    over: { fixed: [{ person: "1", day: day(46359), code: "年假" }] },
  });

  test("rows follow each other week by week from the anchor; what can't be worked is empty and listed", () => {
    const { roster, open } = spreadRotation(december, started);
    expect(roster.cells[0]!.slice(0, 13).join(",")).toBe("白,白,年假,白,白,休,,,,,,休,休");
    expect(roster.cells[1]!.slice(0, 10).join(",")).toBe("晚,晚,晚,晚,休,休,白,白,白,");
    expect(open[0]).toEqual({ person: "1", day: 46359, shift: "白", why: "away" });
    expect(open.filter((o) => o.why === "notAllowed" && o.day < 46370)).toHaveLength(5);
    expect(open.find((o) => o.why === "notEmployed")).toEqual({
      person: "2",
      day: 46366,
      shift: "白",
      why: "notEmployed",
    });
  });

  test("days before the anchor and people it doesn't know", () => {
    const days = monthDays(2026, 11, []);
    const { roster } = spreadRotation(
      { ...december, days, people: [person("1"), person("9")], fixed: [] },
      started
    );
    expect(roster.cells[0]!.slice(-8).join("")).toBe("晚晚晚晚晚休休白");
    expect(new Set(roster.cells[1])).toEqual(new Set([""]));
  });
});
