import { S0, S3 } from "../../src/domain/roster";
import { rangeOf, rulesNamed } from "../../src/domain/rulebook";
import { at, call, one } from "./runtime";
import "./all";

const dates = (n: number) => [Array.from({ length: n }, (_, i) => at("2026-03-02") + i)];
const grid = (...rows: string[]) => rows.map((r) => [...r]);

describe("ROSTER_CHECK", () => {
  const findings = (rows: string[], names: string[], ...rest: unknown[]) =>
    call(
      "ROSTER_CHECK",
      grid(...rows),
      names.map((n) => [n]),
      dates(rows[0]!.length),
      ...rest
    )
      .slice(1)
      .map((l) => [l[0], l[1], l[4]]);

  test("A-12: night, then full day", () => {
    const found = findings(["白晚白休休休休"], ["小王"]);
    expect(found).toContainEqual(["小王", "2026-03-04", "A-12"]);
  });

  test("AMB15: half day after night is allowed", () => {
    expect(findings(["白晚半休休休休"], ["小王"]).filter((f) => f[2] === "A-12")).toEqual([]);
  });

  test("A-12 across the month's edge, by the days before", () =>
    expect(findings(["白休休休休白白"], ["小王"], [["白", "晚"]])).toContainEqual([
      "小王",
      "2026-03-02",
      "A-12",
    ]));

  test("A-26 by S3: one day off a week", () =>
    expect(findings(["白白白白白白白"], ["小王"], null, "S3", null, "S3").map((f) => f[2])).toContain(
      "A-26"
    ));

  test("A-05: codes nobody knows; A-02: blanks", () => {
    const found = findings(["白猫休休休休 "], ["小王"]);
    expect(found).toContainEqual(["小王", "2026-03-03", "A-05"]);
    expect(found).toContainEqual(["小王", "2026-03-08", "A-02"]);
  });

  test("shapes and days that don't fit are refused in words", () => {
    expect(one("ROSTER_CHECK", grid("白白", "休休"), [["甲"]], dates(2))).toMatch(/^#VALUE! 班表的行数/);
    expect(one("ROSTER_CHECK", grid("白白"), [["甲"]], [[at("2026-03-02"), at("2026-03-04")]])).toMatch(
      /^#VALUE! 日期/
    );
  });
});

describe("ROSTER_COUNT", () => {
  const rows = ["白晚休白半休白", "晚晚晚休休白休"];
  test.each([
    ["工时", null, [[8.5 * 3 + 6.5 + 5.5], [6.5 * 3 + 8.5]]],
    ["晚班", null, [[1], [3]]],
    ["休息", null, [[2], [3]]],
    ["周末", dates(7), [[1], [1]]],
    ["节日", dates(7), [[0], [0]]],
  ])("%s", (what, days, counts) => expect(call("ROSTER_COUNT", grid(...rows), what, days)).toEqual(counts));

  test("A-24, A-25 by S3; weekends need dates; one person", () => {
    expect(call("ROSTER_COUNT", grid("白晚"), "工时", null, "S3")).toEqual([[16.5]]);
    expect(one("ROSTER_COUNT", grid(...rows), "周末")).toBe("#VALUE! 数周末要给出日期。");
    expect(one("ROSTER_COUNT", grid(...rows), "晚班", null, null, 2)).toBe(3);
  });
});

test("the shifts of the rule book and those of the roster profiles are the same", () => {
  const keys = { 白: "shift.day", 半: "shift.half", 晚: "shift.night" } as const;
  for (const profile of [S0, S3]) {
    const rules = rulesNamed(profile.id);
    for (const shift of profile.shifts) {
      const end = shift.end <= shift.start ? shift.end + 1440 : shift.end;
      const range = rules.ok && rangeOf(rules.value, keys[shift.code as keyof typeof keys]);
      expect([profile.id, shift.code, range]).toEqual([
        profile.id,
        shift.code,
        { ok: true, value: [shift.start, end] },
      ]);
    }
  }
});

test("festivals before 2025 were others: they aren't counted, everything else is", () => {
  const dates = [["2024-05-01", "2024-05-02"]];
  expect(one("ROSTER_COUNT", [["白", "晚"]], "节日", dates)).toMatch(/^#N\/A 2025 年以前的法定节日不一样/);
  expect(one("ROSTER_COUNT", [["白", "晚"]], "晚班", dates)).toBe(1);
});

describe("days by the shop's own calendar", () => {
  // 2027-02-10 is a Wednesday off, 2027-02-14 a Sunday worked; 7 to 9 February are statutory.
  const week = [["2027-02-10", "2027-02-11", "2027-02-12", "2027-02-13", "2027-02-14"]];
  const count = (what: string, ...holidays: unknown[]) =>
    one("ROSTER_COUNT", [["白", "白", "白", "白", "白"]], what, week, null, null, ...holidays);
  const off = Array.from({ length: 11 }, (_, i) => [at("2027-10-01") + i, "休"]);
  const own = [["日期", "安排"], ["2027-02-10", "休"], ["2027-02-11", ""], ["2027-02-14", "补班"], ...off];

  test("weekends of a year that nobody announced are not told; with the shop's table they are", () => {
    expect(count("周末")).toMatch(/^#N\/A 还没有 2027 年的放假安排/);
    expect(count("周末", own)).toBe(3);
    expect([count("工时"), count("节日"), count("节日", own)]).toEqual([42.5, 0, 0]);
    expect(count("周末", [...own, ["2027-02-12", "调"]])).toMatch(/^#VALUE! .*「调」/);
    expect(count("周末", [...own, ["2027-02-14", "休"]])).toMatch(
      /^#VALUE! 放假表里 2027-02-14 又写休又写班/
    );
    expect(one("ROSTER_COUNT", [["白"]], "节日", [["2041-10-01"]])).toMatch(/^#N\/A 还没有 2041 年/);
  });

  test("a check says in its last line that the year is not known, and nothing of it where it is", () => {
    const check = (holidays?: unknown) =>
      call("ROSTER_CHECK", [["白", "白", "休", "休", "休"]], [["甲"]], week, null, null, null, null, holidays)
        .slice(1)
        .map((line) => line[2]);
    expect(check().at(-1)).toMatch(/^还没有 2027 年的放假安排/);
    expect(check(own).filter((said) => /放假安排/.test(String(said)))).toEqual([]);
  });
});

test("a code is a night by its word or by its hours, never by a character in it; a leave is read whole", () => {
  const shifts = [
    ["晚到早走", "9:00", "15:00"],
    ["B2", "17:30", "1:00"],
  ];
  expect(one("ROSTER_COUNT", [["晚到早走", "B2"]], "晚班", null, shifts)).toBe(1);
  expect(one("ROSTER_COUNT", [["婚假", "放假值班"]], "请假")).toBe(1);
});
