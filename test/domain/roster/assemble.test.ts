import fc from "fast-check";
import { describeDay } from "../../../src/domain/calendar";
import { daysOfMonth } from "../../../src/domain/kernel";
import {
  assemble,
  checkRoster,
  countRow,
  dayKindOf,
  dayPlan,
  type Ingredients,
  profileBy,
  type ProfileId,
  S0,
  usualDemand,
} from "../../../src/domain/roster";
import { defaultRules, type RuleRow, rulesNamed, rulesOfTable } from "../../../src/domain/rulebook";
import { NOTHING, on } from "./support";

const ruled = (id: ProfileId, ...rows: RuleRow[]) => profileBy(rulesOfTable(rows), id);

const member = (id: string) => ({
  id,
  name: id,
  group: "",
  joined: null,
  left: null,
  tail: [],
  carry: NOTHING,
});

const june = (over: Partial<Ingredients> = {}) =>
  assemble({ profile: S0, people: [member("1"), member("2")], days: daysOfMonth(2026, 6), ...over });

describe("the rules of a roster are those of the rule book", () => {
  test.each<[string, ProfileId, RuleRow, object]>([
    ["A-01", "S0", { id: "A-01", value: 8 }, { restPerPeriod: { mode: "exactly", days: 8 } }],
    ["A-26", "S3", { id: "A-26", value: 2 }, { restPerWeek: 2 }],
    ["A-26.run", "S3", { id: "A-26.run", value: 5 }, { longestRun: { days: 5, hard: true } }],
    ["A-26.run", "S0", { id: "A-26.run", value: 5 }, { longestRun: { days: 5, hard: false } }],
    ["A-13", "S0", { id: "A-13", value: 2 }, { wholeRests: 2 }],
    [
      "A-12",
      "S0",
      { id: "A-12", value: "晚→白|晚→半" },
      {
        forbidden: [
          ["晚", "白"],
          ["晚", "半"],
        ],
      },
    ],
    ["A-12", "S0", { id: "A-12", value: "无" }, { forbidden: [] }],
    ["AMB13", "S0", { id: "AMB13", value: 4 }, { tolerance: 240 }],
    ["W08", "S0", { id: "W08", value: 7.5 }, { lawfulDay: 450 }],
    ["W10", "S3", { id: "W10", value: 30 }, { lawfulOvertime: 1800 }],
  ])("%s by %s", (_, id, row, settings) => expect(ruled(id, row).settings).toMatchObject(settings));

  test.each<[string, ProfileId, RuleRow, string, number, number]>([
    ["A-06", "S0", { id: "A-06", value: [480, 1020] }, "白", 480, 1020],
    ["A-07", "S0", { id: "A-07", value: [600, 900] }, "半", 600, 900],
    ["A-08", "S0", { id: "A-08", value: [1020, 1440] }, "晚", 1020, 0],
    ["A-24", "S3", { id: "A-24", value: [540, 1080] }, "白", 540, 1080],
    ["A-25", "S3", { id: "A-25", value: [1080, 1560] }, "晚", 1080, 120],
  ])("%s: when the shift is", (_, id, row, code, start, end) =>
    expect(ruled(id, row).shifts.find((s) => s.code === code)).toMatchObject({ start, end })
  );

  test("the document of the form counts, whichever the rule table lists", () => {
    const listed: RuleRow[] = [{ id: "A-06", value: [480, 1020] }];
    expect(ruled("S3", ...listed).shifts[0]).toMatchObject({ start: 510, end: 1050 });
    expect(ruled("S0", ...listed).shifts[0]).toMatchObject({ start: 480, end: 1020 });
  });

  test("W08, W10 count although the handbook is silent about them", () =>
    expect(profileBy(defaultRules(), "S0").settings).toMatchObject({ lawfulDay: 480, lawfulOvertime: 2160 }));

  test("today's law chosen as well: the same roster", () => {
    const today = rulesNamed("平台=现行,法律=现行,内部=手册");
    expect(today.ok && profileBy(today.value, "S0").settings).toEqual(S0.settings);
  });
});

describe("values that no roster can be made by", () => {
  test.each<[string, RuleRow, string]>([
    ["more rests than days", { id: "A-01", value: 40 }, "roster.rule.whole"],
    ["half a rest", { id: "A-01", value: 4.5 }, "roster.rule.whole"],
    ["words for a number", { id: "A-13", value: "一两天" }, "roster.rule.whole"],
    ["nothing", { id: "A-01", value: null }, "roster.rule.unset"],
    ["a range for a number", { id: "A-26.run", value: [5, 6] }, "roster.rule.whole"],
    ["no day of work in a row", { id: "A-26.run", value: 0 }, "roster.rule.whole"],
    ["a shift that ends as it starts", { id: "A-06", value: [540, 540] }, "roster.rule.span"],
    ["one time for a shift", { id: "A-06", value: 540 }, "roster.rule.span"],
    ["one shift for a pair", { id: "A-12", value: "晚" }, "roster.rule.pairs"],
    ["hours no month has", { id: "AMB13", value: 1000 }, "roster.rule.hours"],
    ["words for hours", { id: "W10", value: "不限" }, "roster.rule.hours"],
  ])("%s", (_, row, code) =>
    expect(ruled("S0", row).findings).toMatchObject([
      { severity: "red", rule: row.id, code, where: { rule: row.id } },
    ])
  );

  test("a rule that the document doesn't use is nobody's fault", () =>
    expect(ruled("S3", { id: "A-01", value: 40 }).findings).toEqual([]));

  test("whatever stands in the table: a profile with findings, or one the request is valid by", () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -3, max: 60 }),
      fc.double({ noNaN: true }),
      fc.constantFrom("", "无", "晚→白", "晚>半|白>晚", "x", "→"),
      fc.tuple(fc.nat(3000), fc.nat(3000))
    );
    const id = fc.constantFrom(
      "A-01",
      "A-04",
      "A-06",
      "A-08",
      "A-12",
      "A-13",
      "A-18",
      "A-26.run",
      "AMB13",
      "W08",
      "W10"
    );
    fc.assert(
      fc.property(fc.array(fc.record({ id, value }), { maxLength: 6 }), (rows) => {
        const profile = ruled("S0", ...rows);
        if (profile.findings.length > 0) return;
        const { findings } = checkRoster(june({ profile, demands: () => [] }), { cells: [[], []] });
        expect(findings.map((f) => f.code)).not.toContain("roster.input.setting");
        // Kept with a roster, the same rules make the same profile again.
        expect(ruled("S0", ...profile.rows)).toEqual(profile);
      })
    );
  });
});

describe("assemble", () => {
  test("A-12 follows the shop's own shift table: the code itself, or every shift of its kind", () => {
    const own = (code: string, kind: "day" | "night") => ({ ...S0.shifts[0]!, code, kind });
    const shifts = [own("早", "day"), own("夜", "night")];
    expect(june({ shifts }).settings.forbidden).toEqual([["夜", "早"]]);
    expect(june({ shifts: [own("白", "day"), ...shifts] }).settings.forbidden).toEqual([["夜", "白"]]);
    expect(june({ shifts: [own("早", "day")] }).settings.forbidden).toEqual([]);
  });

  test("A-04, A-18: hours in which nobody is online are told once, when cover is asked for", () => {
    const cells = [0, 1].map((p) => daysOfMonth(2026, 6).map((_, d) => (p === 0 || d > 2 ? "白" : "晚")));
    const found = (over: Partial<Ingredients>) =>
      checkRoster(june(over), { cells }).findings.filter((f) => f.code === "roster.windowOpen");
    expect(found({ demands: () => [on("白", 1)] })).toMatchObject([
      { severity: "yellow", rule: "A-04", params: { days: 27, from: 540, to: 1410, at: 1050, least: 1 } },
    ]);
    expect(found({})).toEqual([]);
    expect(found({ demands: () => [], profile: ruled("S0", { id: "A-18", value: 0 }) })).toEqual([]);
    expect(found({ demands: () => [], profile: ruled("S0", { id: "A-04", value: [540, 1050] }) })).toEqual(
      []
    );
  });

  test("nobody wishes for anything on a day of leave", () => {
    const [day] = daysOfMonth(2026, 6);
    const wish = { person: "1", day: day!, code: "休", want: true, weight: 5 };
    const fixed = [{ person: "1", day: day!, code: "年假" }];
    expect(june({ wishes: [wish] }).wishes).toEqual([wish]);
    expect(june({ wishes: [wish], fixed }).wishes).toEqual([]);
  });
});

test("A-01 = 8: the usual cover is what eight rests leave", () => {
  const cover = (profile: Parameters<typeof usualDemand>[0]) => usualDemand(profile, 8).map((d) => d.min);
  expect(cover(S0)).toEqual([3, 1, 2]);
  expect(cover(ruled("S0", { id: "A-01", value: 8 }))).toEqual([3, 1, 1]);
});

describe("days of a kind are counted one way (W11)", () => {
  const kinds = (year: number, month: number) => {
    const counts = { work: 0, weekend: 0, holiday: 0, adjusted: 0 };
    for (const day of daysOfMonth(year, month)) counts[dayKindOf(describeDay(day))] += 1;
    return counts;
  };

  test.each([
    // 1–3 October are statutory, 4–7 October days off by notice or Sunday; 10 October is a worked Saturday.
    [2026, 10, { holiday: 3, adjusted: 1, weekend: 10, work: 17 }],
    // 16–19 February are statutory, the rest of 15–23 February is off; 14 and 28 February are worked.
    [2026, 2, { holiday: 4, adjusted: 2, weekend: 8, work: 14 }],
    // The year's notice is not known: statutory days and weekends only.
    [2029, 5, { holiday: 2, adjusted: 0, weekend: 8, work: 21 }],
  ])("%i-%i", (year, month, expected) => expect(kinds(year, month)).toEqual(expected));

  test("who works every day of October 2026 works three holidays and ten days of weekend", () => {
    const days = daysOfMonth(2026, 10).map((day) => dayPlan(day, []));
    expect(
      countRow(
        S0.shifts,
        days,
        days.map(() => "白")
      )
    ).toMatchObject({ holidays: 3, weekends: 10 });
  });
});
