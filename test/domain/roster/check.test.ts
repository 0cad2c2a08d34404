import { type Day, dayOf } from "../../../src/domain/kernel";
import {
  BLANK,
  checkRoster,
  type Demand,
  isLawful,
  isOfLaw,
  type Problem,
  REST,
  S3,
  type Settings,
} from "../../../src/domain/roster";
import { person, problem } from "./support";

const on = (shift: string, min: number, max: number | null = null): Demand => ({
  shift,
  from: 0,
  to: 0,
  role: null,
  min,
  max,
});

/** One person, the first days of June 2026 (1 June is a Monday) as written, no demands and no rules but those given. */
function oneRow(row: string, settings: Partial<Settings> = {}, over: Partial<Problem> = {}) {
  const base = problem({
    people: over.people ?? [person("1")],
    demands: [],
    settings: { restPerPeriod: null, wholeRests: 0, forbidden: [], longestRun: null, ...settings },
  });
  const cells = [...row].map((c) => (c === "_" ? BLANK : c));
  const asked = { ...base, days: base.days.slice(0, cells.length), ...over };
  return checkRoster(asked, { cells: [cells] }).findings.filter((f) => f.code !== "roster.uneven");
}

const june = (d: number) => dayOf(2026, 6, d)!;

test.each<
  [
    rule: string,
    code: string,
    row: string,
    settings: Partial<Settings>,
    day: number | null,
    amount: number | null,
  ]
>([
  ["A-02", "roster.blank", "白_白", {}, 2, null],
  ["A-05", "roster.unknownCode", "白早白", {}, 2, null],
  ["A-01", "roster.restTooFew", "白白白休白白", { restPerPeriod: { mode: "exactly", days: 2 } }, null, 1],
  ["A-01", "roster.restTooMany", "白休白休白白", { restPerPeriod: { mode: "exactly", days: 1 } }, null, 1],
  ["A-26", "roster.restWeek", "白白白白白白白休", { restPerWeek: 1 }, 7, 1],
  ["A-12", "roster.succession", "晚白休", { forbidden: [["晚", "白"]] }, 2, null],
  ["shop:gap", "roster.gap", "晚白休", { minGap: 660 }, 2, 90],
  ["A-26", "roster.longRun", "白白白白白白白休", { longestRun: { days: 6, hard: true } }, 7, 1],
  ["W09", "roster.weeklyRestLaw", "白白白白白白白白", { longestRun: { days: 6, hard: false } }, 8, 2],
  ["A-26", "roster.longRunTried", "白白白白白白", { longestRun: { days: 5, hard: false } }, 6, 1],
  ["W09", "roster.weeklyRestLaw", "白白白白白白白", { longestRun: { days: 5, hard: false } }, 7, 2],
  ["W09", "roster.weeklyRestLaw", "白白白白白白白", { longestRun: { days: 8, hard: false } }, 7, 0],
  ["W09", "roster.weeklyRestLaw", "白白白白白白白", { longestRun: null }, 7, 0],
  ["shop:shortRun", "roster.shortRun", "休白休", { shortestRun: 2 }, 2, 1],
  ["shop:shortRest", "roster.shortRest", "白休白", { shortestRest: 2 }, 2, 1],
  ["shop:nightsInRow", "roster.nightsInRow", "晚晚晚休", { nightsInRow: 2 }, 3, null],
  ["shop:nights", "roster.nightsPeriod", "晚休晚休", { nightsPerPeriod: 1 }, null, 1],
  ["shop:weekends", "roster.weekendsOff", "白白白白白休白", { weekendsOff: 1 }, null, 1],
])("%s %s: %s", (rule, code, row, settings, day, amount) => {
  const found = oneRow(row, settings);
  const finding = found.find((f) => f.code === code);
  // Seven days in a row break the law too, whatever else they break.
  expect(found.filter((f) => f !== finding && f.rule !== "W09")).toEqual([]);
  expect(finding).toMatchObject({ rule, code });
  expect(finding!.where.day).toBe(day === null ? undefined : june(day));
  if (amount !== null) expect(finding!.amount).toBe(amount);
});

test.each<[string, string, Partial<Settings>]>([
  ["A-12 a half day may follow a night (AMB15)", "晚半休", { forbidden: [["晚", "白"]] }],
  ["A-01 exactly as many rests as due", "白休白休", { restPerPeriod: { mode: "exactly", days: 2 } }],
  ["A-26 a week with its rest", "白白白休白白白", { restPerWeek: 1 }],
  ["a run at the end may go on next month", "白休休白", { shortestRun: 2, shortestRest: 2 }],
  ["a free weekend", "白白白白白休休", { weekendsOff: 1 }],
])("allowed: %s", (_, row, settings) => expect(oneRow(row, settings)).toEqual([]));

describe("last month's tail belongs to the run", () => {
  const tail = (codes: string) => ({ people: [person("1", { tail: [...codes] })] });

  test.each<[string, string, string, Partial<Settings>]>([
    ["roster.longRun", "白白白白白", "白白休", { longestRun: { days: 6, hard: true } }],
    ["roster.succession", "休晚", "白休", { forbidden: [["晚", "白"]] }],
    ["roster.nightsInRow", "晚晚", "晚休", { nightsInRow: 2 }],
    ["roster.shortRest", "白休", "白白", { shortestRest: 2 }],
  ])("%s after %s", (code, past, row, settings) => {
    expect(oneRow(row, settings, tail(past))[0]).toMatchObject({ code });
    expect(oneRow(row, settings)).toEqual([]);
  });
});

test("A-14: a rest that last night's shift reaches into is not whole (S3 ends at 01:00)", () => {
  const rows = (row: string) => oneRow(row, { wholeRests: 1 }, { shifts: S3.shifts });
  expect(rows("晚休晚休")).toMatchObject([{ rule: "A-14", code: "roster.wholeRest", amount: 1 }]);
  expect(rows("晚休休晚")).toEqual([]);
});

test("leave is a day off but no rest day, and lowers the rests due in proportion", () => {
  const leave = Array.from({ length: 10 }, (_, i) => ({ person: "1", day: june(i + 1), code: "年假" }));
  const rests = (n: number) => {
    const cells = [
      ...leave.map((l) => l.code),
      ...Array.from({ length: 20 }, (_, i) => (i < n ? REST : "白")),
    ];
    const asked = problem({ people: [person("1")], demands: [], over: { fixed: leave } });
    return checkRoster(asked, { cells: [cells] }).findings.filter(
      (f) => f.rule === "A-01" && f.severity === "red"
    );
  };
  expect(rests(3)).toEqual([]);
  // What was planned before the leave stays: leave and rest are told apart.
  expect(rests(4)).toEqual([]);
  expect(rests(2)).toMatchObject([{ code: "roster.restTooFew", params: { have: 2, due: 3 } }]);
  expect(rests(5)).toMatchObject([{ code: "roster.restTooMany", params: { have: 5, due: 4 } }]);
});

describe("cover", () => {
  const cover = (row: string, demands: Demand[]) => {
    const asked = problem({ people: [...row].map((_, i) => person(String(i + 1))), demands });
    const day = { ...asked, days: asked.days.slice(0, 1) };
    const cells = [...row].map((c) => [c]);
    return checkRoster(day, { cells }).findings.filter((f) => f.code.startsWith("roster.cover"));
  };
  const window = { shift: null, role: null, min: 1, max: null };

  test("A-18: a shift that is short, by how many", () =>
    expect(cover("白休晚", [on("白", 3)])).toMatchObject([
      { rule: "A-18", amount: 2, params: { shift: "白", need: 3, have: 1 } },
    ]));

  test("too many on a shift", () =>
    expect(cover("白白晚", [on("白", 1, 1)])).toMatchObject([{ code: "roster.coverOver", amount: 1 }]));

  test("TC18: day and night together leave no gap from 9:00 to 23:30", () =>
    expect(cover("白晚", [{ ...window, from: 540, to: 1410 }])).toEqual([]));

  test("a gap is named with its first minute: half and night leave 9:00–10:00 and 15:30–17:00 empty", () =>
    expect(cover("半晚", [{ ...window, from: 600, to: 1410 }])).toMatchObject([
      { amount: 1, params: { at: 930, have: 0 } },
    ]));

  test("only people with the role count", () =>
    expect(cover("白晚", [{ ...on("白", 1), role: "主管" }])).toMatchObject([{ params: { role: "主管" } }]));
});

test("limits of hours, leave that was overwritten, shifts not allowed, days not employed", () => {
  const who = person("1", { maxMinutes: 600, shifts: ["白"], left: june(2) as Day });
  const asked = problem({
    people: [who],
    demands: [],
    settings: { restPerPeriod: null, wholeRests: 0 },
    over: { fixed: [{ person: "1", day: june(2), code: "年假" }] },
  });
  const cells = [["白", "白", "晚"]];
  const { findings } = checkRoster({ ...asked, days: asked.days.slice(0, 3) }, { cells });
  expect(findings.map((f) => f.code)).toEqual(
    expect.arrayContaining(["roster.fixedChanged", "roster.notEmployed", "roster.minutesMax"])
  );
});

test("A-15, AMB13: hours further apart than the tolerance are reported with both names", () => {
  const asked = problem({ people: 2, demands: [], settings: { restPerPeriod: null } });
  const cells = [Array(30).fill("白"), [...Array(28).fill("白"), "半", "休"]];
  const uneven = checkRoster(asked, { cells }).findings.find((f) => f.code === "roster.uneven");
  expect(uneven).toMatchObject({
    rule: "A-15",
    severity: "yellow",
    amount: 690,
    params: { most: "1", least: "2", more: 11.5 },
  });
});

test("W10: overtime beyond 36 hours a month is named once for the whole roster", () => {
  const asked = problem({ people: 2, demands: [] });
  const cells = [Array(30).fill("白"), Array(30).fill("白")];
  const law = checkRoster(asked, { cells }).findings.filter((f) => f.rule === "W10");
  // 22 working days × 8 h + 36 h = 212 h; planned 30 × 8.5 h = 255 h
  expect(law).toMatchObject([{ severity: "red", amount: 43 * 60, params: { people: 2 } }]);
});

test("law: what of it is broken is red, stands in nobody's way but a publication's, and W13 names the night", () => {
  const nursing = person("1", { shifts: ["白", "半"], nightsUnlawful: true });
  expect(oneRow("晚休", {}, { people: [nursing] })).toMatchObject([
    { rule: "W13", code: "roster.nightsLaw", severity: "red" },
  ]);
  expect(oneRow("晚休", {}, { people: [person("1", { shifts: ["白", "半"] })] })).toMatchObject([
    { rule: "shop:shifts" },
  ]);
  const findings = oneRow("白白白白白白白");
  expect(findings.map(isOfLaw)).toEqual([true]);
  expect(isLawful({ findings, score: { total: 0, parts: {} as never } })).toBe(true);
});

test("four rests a month and runs of six cannot hold all year: said, not hidden", () => {
  const { findings } = checkRoster(problem(), { cells: [] });
  expect(findings.find((f) => f.code === "roster.yearOfRests")?.params).toEqual({
    have: 48,
    need: 52,
    run: 6,
  });
});

test("the score adds up and names what it is made of", () => {
  const asked = problem({
    people: 2,
    demands: [],
    settings: { restPerPeriod: null, longestRun: null },
    over: { wishes: [{ person: "1", day: june(1), code: REST, want: true, weight: 3 }] },
  });
  const cells = [Array(30).fill("白"), [...Array(29).fill("白"), "晚"]];
  const result = checkRoster(asked, { cells });
  // wish 3 × 4, minutes 120/30 × 1, one night × 6
  expect(result.score.parts).toMatchObject({ wish: 12, minutes: 4, nights: 6, weekends: 0 });
  expect(result.score.total).toBe(22);
});

test("a roster with nothing red is lawful; yellow does not block", () => {
  const findings = oneRow("白白白白白白白", { longestRun: { days: 6, hard: false } });
  expect(isLawful({ findings, score: { total: 0, parts: {} as never } })).toBe(true);
  expect(isLawful({ findings: oneRow("白_"), score: { total: 0, parts: {} as never } })).toBe(false);
});
