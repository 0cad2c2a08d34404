import { at, call, one, when } from "./runtime";
import "./all";

describe("SHIFT_HOURS", () => {
  test.each([
    ["A-06, TC13", ["白"], 8.5],
    ["A-07, TC13", ["半白班"], 5.5],
    ["A-08, TC13", ["晚班"], 6.5],
    ["A-24, TC14", ["白", null, "S3"], 9],
    ["A-25, TC14", ["晚", undefined, "S3"], 7.5],
    ["rest", ["休"], 0],
    ["A-25 as typed", ["17:30-凌晨1:00"], 7.5],
    ["full width, traditional", ["１７：３０～凌晨１：００"], 7.5],
    ["times in two cells", [17.5 / 24, 1 / 24], 7.5],
    ["texts in two cells", ["9:00", "下午5:30"], 8.5],
    [
      "date and time in two cells (A-11)",
      [at("2026-03-01 17:00"), at("2026-03-02 00:20")],
      7.333333333333333,
    ],
    [
      "own table",
      [
        "早",
        null,
        [
          ["班次", "开始", "结束"],
          ["早", "6:00", "14:00"],
          ["休", "", ""],
        ],
      ],
      8,
    ],
    [
      "own table with one time column",
      [
        "通",
        null,
        [
          ["班次", "时间"],
          ["通", "22:00-次日6:00"],
        ],
      ],
      8,
    ],
  ])("%s", (_row, args, hours) => expect(one("SHIFT_HOURS", ...args)).toBeCloseTo(hours, 9));

  test("a column answers a column, blanks stay blank, each bad row has its own sentence", () => {
    expect(call("SHIFT_HOURS", [["白"], [""], ["夜猫"], [null], ["晚"]])).toEqual([
      [8.5],
      [""],
      ["#N/A 班次表里没有「夜猫」，请检查班次代码或给出班次表。"],
      [""],
      [6.5],
    ]);
  });

  test.each([
    [["25:00", "26:00"], "#VALUE! 「25:00」不是时间，请写成 17:30 或 凌晨1:00 这样。"],
    [[at("2026-03-02 01:00"), at("2026-03-01 17:30")], "#VALUE! 结束时间早于开始时间。"],
    [
      ["白", null, "S9"],
      "#VALUE! 不认识的规则包「S9」，可以填 手册、现行、S0 至 S4，或 平台=现行 这样的写法。",
    ],
  ])("%j is refused in words", (args, sentence) => expect(one("SHIFT_HOURS", ...args)).toBe(sentence));
});

describe("WORKDAY_CN and NETWORKDAYS_CN", () => {
  test.each([
    [at("2026-02-13"), 1, "2026-02-14 00:00"],
    ["2026年2月14日", 1, "2026-02-24 00:00"],
    ["2026/2/24", -1, "2026-02-14 00:00"],
    [at("2026-02-13 18:00"), "３", "2026-02-25 00:00"],
  ])("%p plus %p", (start, days, end) => expect(when(one("WORKDAY_CN", start, days))).toBe(end));

  test("columns, blanks and an unknown year", () => {
    expect(call("WORKDAY_CN", [[at("2026-02-13")], [0], [at("2026-12-31")]], 1)).toEqual([
      [at("2026-02-14")],
      [""],
      ["#N/A 还没有 2027 年的放假安排，请更新日历，或在放假表参数里给出这一年的放假和调休。"],
    ]);
    expect(one("NETWORKDAYS_CN", at("2026-02-13"), at("2026-02-24"))).toBe(3);
  });

  test("the shop's own days", () => {
    const own = [
      ["日期", "安排"],
      ["2026-03-09", "休"],
      ["2026-03-14", "班"],
    ];
    expect(when(one("WORKDAY_CN", at("2026-03-06"), 1, own))).toBe("2026-03-10 00:00");
    expect(one("NETWORKDAYS_CN", at("2026-03-09"), at("2026-03-15"), own)).toBe(5);
  });

  test("an error in a row goes out as it came in, the other rows are answered", () => {
    const bad = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    expect(call("NETWORKDAYS_CN", [[bad], [at("2026-03-09")]], at("2026-03-09"))).toEqual([["#DIV/0!"], [1]]);
  });

  test("columns of different lengths", () =>
    expect(one("NETWORKDAYS_CN", [[1], [2]], [[1], [2], [3]])).toBe(
      "#VALUE! 几列的行数不一样，请选同样多的行。"
    ));
});
