import fc from "fast-check";
import type { Cell } from "../../../../src/domain/kernel";
import { monthNamed, type PastAbout, readPast, S0, understood } from "../../../../src/domain/roster";

const people = ["小赵", "小钱", "阿紫"].map((name, i) => ({ id: `${801 + i}`, names: [name] }));
const about: PastAbout = { people, shifts: S0.shifts, legend: {}, months: {}, thisYear: 2026 };

const MARCH = Array.from({ length: 31 }, (_, i) => i + 1);
/** What 小赵 works: 白白晚晚休休休 over and over. */
const WEEK = ["白", "白", "晚", "晚", "休", "休", "休"];
const codes = (words: readonly Cell[] = WEEK) => MARCH.map((_, i) => words[i % words.length]!);
const rowOf = (
  cells: readonly (readonly Cell[])[],
  name: string,
  over: Partial<PastAbout> = {},
  fills?: string[][]
) => readPast({ name, cells, ...(fills && { fills }) }, { ...about, ...over });
const down = (head: readonly Cell[], words: readonly Cell[] = WEEK): Cell[][] => [
  ["日期", "小赵", "小钱"],
  ...head.map((day, i) => [day, words[i % words.length]!, "休"]),
];
const across = (head: readonly Cell[], words: readonly Cell[] = WEEK): Cell[][] => [
  ["姓名", ...head],
  ["小赵", ...codes(words)],
  ["小钱", ...codes(["休"])],
];
/** 2026-03-01, a Sunday. */
const FIRST = 46082;
const weekdays = MARCH.map((_, i) => "日一二三四五六"[i % 7]!);

/** Each kind of sheet that shops keep. */
const KINDS: readonly (readonly [string, string, Cell[][], Partial<PastAbout>])[] = [
  ["numbers across, year in the tab", "2026.3", across(MARCH), {}],
  ["1日 across", "2026年3月", across(MARCH.map((d) => `${d}日`)), {}],
  [
    "1号 across, year in a title",
    "三月",
    [["客服部2026年3月排班表"], ...across(MARCH.map((d) => `${d}号`))],
    {},
  ],
  ["dates across, no month in the tab", "排班", across(MARCH.map((d) => FIRST + d - 1)), {}],
  ["3-1 across, year by the weekdays", "3月", [["", ...weekdays], ...across(MARCH.map((d) => `3-${d}`))], {}],
  ["3月1日 across", "26年3月", across(MARCH.map((d) => `3月${d}日`)), {}],
  [
    "1(日) across, weekdays in the head tell the year",
    "3月",
    across(MARCH.map((d, i) => `${d}(${weekdays[i]!})`)),
    {},
  ],
  ["no year, agreed", "3月", across(MARCH), { months: { "3月": { year: 2026, month: 3 } } }],
  ["numbers down", "2026-03", down(MARCH), {}],
  ["dates down", "排班表", down(MARCH.map((d) => FIRST + d - 1)), {}],
  ["早 晚 OFF", "2026.3", across(MARCH, ["早", "早班", "晚班", "夜", "OFF", "公休", "轮休"]), {}],
  [
    "A B agreed",
    "2026.3",
    across(MARCH, ["A", "A", "B", "B", "休", "休", "休"]),
    { legend: { A: "白", B: "晚" } },
  ],
  [
    "A B explained on the sheet",
    "2026.3",
    [["A=白班；B：晚班"], ...across(MARCH, ["A", "A", "B", "B", "休", "休", "休"])],
    {},
  ],
  [
    "times",
    "2026.3",
    across(MARCH, ["9:00-17:30", "9:00～17:30", "17:00-23:30", "17-23:30", "休", "休", "休"]),
    {},
  ],
  [
    "blank is rest, agreed",
    "2026.3",
    across(MARCH, ["白", "白", "晚", "晚", "", "", ""]),
    { legend: { "": "休" } },
  ],
  [
    "weekly sums between the days",
    "2026.3",
    across(MARCH).map((line) => [...line.slice(0, 8), "周计", ...line.slice(8)]),
    {},
  ],
  [
    "numbers, groups and a sum row",
    "2026.3",
    [
      ["工号", "姓名", "组别", ...MARCH],
      [801, "", "售前", ...codes()],
      [],
      [802, "小 钱", "售后", ...codes(["休"])],
      ["", "合计", "", ...codes([2])],
    ],
    {},
  ],
  [
    "31 columns for February",
    "2026.2",
    across(MARCH, WEEK).map((l, i) => (i === 0 ? l : l.map((c, j) => (j > 28 ? "" : c)))),
    {},
  ],
];

describe("any old roster", () => {
  test.each(KINDS)("%s", (_kind, name, cells, over) => {
    const reading = rowOf(cells, name, over);
    const length = name === "2026.2" ? 28 : 31;
    expect(reading).toMatchObject({
      why: null,
      month: { year: 2026, month: length === 28 ? 2 : 3 },
      days: length,
    });
    expect(reading!.rows.get("801")).toEqual(codes().slice(0, length));
    expect(reading!.rows.get("802")).toEqual(codes(["休"]).slice(0, length));
  });

  test("colours: what coloured words beside the grid say of them, or what was agreed", () => {
    const cells: Cell[][] = [["", "白班", "晚班", "休息"], ...across(MARCH, [""])];
    const tint = { 白: "#FFFF00", 晚: "#0000FF", 休: "#CCCCCC" } as Record<string, string>;
    const fills = [
      ["", tint.白!, tint.晚!, tint.休!],
      MARCH.map(() => ""),
      ["", ...codes().map((c) => tint[String(c)]!)],
      ["", ...MARCH.map(() => tint.休!)],
    ];
    expect(rowOf(cells, "2026.3", {}, fills)!.rows.get("801")).toEqual(codes());
    const [, ...grid] = cells;
    const unsaid = rowOf(grid, "2026.3", {}, fills.slice(1));
    expect(unsaid).toMatchObject({
      why: { code: "past.unknownCodes", codes: ["#0000FF", "#CCCCCC", "#FFFF00"] },
    });
    const legend = { "#FFFF00": "白", "#0000FF": "晚", "#CCCCCC": "休" };
    expect(rowOf(grid, "2026.3", { legend }, fills.slice(1))!.why).toBeNull();
  });

  test("nobody on a list: everybody it names", () =>
    expect([...rowOf(across(MARCH), "2026.3", { people: [] })!.rows.keys()]).toEqual(["小赵", "小钱"]));

  test("who is on the list no longer is named, and doesn't count", () => {
    const reading = rowOf([...across(MARCH), ["老王", ...codes()]], "2026.3");
    expect(reading).toMatchObject({ strangers: ["老王"], why: null });
    expect([...reading!.rows.keys()]).toEqual(["801", "802"]);
  });

  test.each<[string, string, Cell[][], object]>([
    ["no year", "3月", across(MARCH), { code: "past.noYear", month: 3 }],
    ["no month", "排班", across(MARCH), { code: "past.noMonth" }],
    ["no days", "2026年3月排班", [["小赵", "白"]], { code: "past.noDays" }],
    ["half a month", "2026.3", across(MARCH).map((l) => l.slice(0, 17)), { code: "past.partial", last: 16 }],
    ["a 31st in April", "2026.4", across(MARCH), { code: "past.extraDays", last: 30 }],
    ["unknown codes", "2026.3", across(MARCH, ["A", "B"]), { code: "past.unknownCodes", codes: ["A", "B"] }],
    [
      "hours of no shift",
      "2026.3",
      across(MARCH, ["8:00-12:00", "休"]),
      { code: "past.unknownCodes", codes: ["8:00-12:00"] },
    ],
    [
      "blank and no day off",
      "2026.3",
      across(MARCH, ["白", ""]).slice(0, 2),
      { code: "past.unknownCodes", codes: [""] },
    ],
    [
      "somebody twice",
      "2026.3",
      [...across(MARCH), ["小赵", ...codes()]],
      { code: "past.twice", name: "小赵" },
    ],
    [
      "nothing in it",
      "2026.3",
      across(MARCH, [""]).map((l, i) => (i < 2 ? l : [...l.slice(0, 1), ...MARCH.map(() => "")])),
      { code: "past.colours" },
    ],
    [
      "strangers only",
      "2026.3",
      [
        ["姓名", ...MARCH],
        ["老王", ...codes()],
      ],
      { code: "past.noPeople" },
    ],
  ])("%s: says why", (_what, name, cells, why) => expect(rowOf(cells, name)!.why).toEqual(why));

  test.each<[string, Cell[][]]>([
    [
      "订单",
      [
        ["订单号", "金额"],
        ["1001", 25],
      ],
    ],
    [
      "人员",
      [
        ["工号", "昵称"],
        [801, "小赵"],
      ],
    ],
    ["空", []],
  ])("%s is no roster", (name, cells) => expect(rowOf(cells, name)).toBeNull());

  test("of two tabs of a month the first counts", () =>
    expect(understood([rowOf(across(MARCH), "2026.3")!, rowOf(across(MARCH), "2026-03")!])).toHaveLength(1));

  test.each([
    ["2026.3", 2026, 3],
    ["客服部 2026 年 11 月排班表", 2026, 11],
    ["２０２５／１２", 2025, 12],
    ["26.3", 2026, 3],
    ["十二月", null, 12],
    ["12月", null, 12],
    ["March 2026", 2026, 3],
  ])("%s names a month", (text, year, month) => expect(monthNamed(text)).toEqual({ year, month }));
  test.each(["排班", "1234.5", "第13月"])("%s names none", (text) => expect(monthNamed(text)).toBeNull());

  test("whatever a sheet holds, it is read or not, and never throws", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.constantFrom<Cell>("白", "休", "小赵", 1, 2, "1日", "3月", ""),
              fc.integer(),
              fc.string()
            ),
            { maxLength: 40 }
          ),
          { maxLength: 12 }
        ),
        fc.constantFrom("3月", "2026.3", "排班", "x"),
        (cells, name) => {
          const reading = rowOf(cells, name);
          for (const row of reading?.rows.values() ?? []) expect(row.length).toBeLessThanOrEqual(31);
        }
      ),
      { numRuns: 300 }
    ));
});

describe("names and labels before the days", () => {
  const called = ["周敏", "周建国", "周小川", "朱敏"];
  const listed = called.map((name, i) => ({ id: `90${i}`, names: [name] }));
  const sheetWith = (...names: string[]) => [["姓名", ...MARCH], ...names.map((name) => [name, ...codes()])];

  test.each([[listed], [[]]])("everybody called 周 is read, on a list or without one", (list) => {
    const read = rowOf(sheetWith(...called), "2026.3", { people: list });
    expect([...(read?.rows.keys() ?? [])]).toEqual(list.length > 0 ? listed.map((p) => p.id) : called);
  });

  test("somebody called 周 who is on no list is named", () =>
    expect(rowOf(sheetWith("朱敏", "周小川"), "2026.3", { people: listed.slice(3) })?.strangers).toEqual([
      "周小川",
    ]));

  test.each([
    "周",
    "周几",
    "周一",
    "周日",
    "周末",
    "周末人数",
    "周六日",
    "星期",
    "星期几",
    "礼拜",
    "周次",
    "周小计",
  ])("「%s」 is a label and nobody", (label) =>
    expect([...(rowOf(sheetWith(label, "朱敏"), "2026.3", { people: [] })?.rows.keys() ?? [])]).toEqual([
      "朱敏",
    ])
  );
});
