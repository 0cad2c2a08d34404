import { at, call, one } from "./runtime";
import "./all";

type Line = [string, string, string, number?];
const log = (...lines: Line[]) => [
  ["日期", "工号", "事项", "金额"],
  ...lines.map(([d, ...rest]) => [at(d), ...rest]),
];
const complaint = (d: string): Line => [d, "843", "因服务被投诉"];
const NOVEMBER = at("2026-11-01");

describe("PENALTY_TOTAL and PENALTY_STAGE", () => {
  test.each([
    ["C-13, TC06", log(complaint("2026-11-02")), 50, "口头警告"],
    ["C-14, TC07", log(complaint("2026-11-02"), complaint("2026-11-20")), 150, "书面警告"],
    [
      "C-15, TC08",
      log(complaint("2026-11-02"), complaint("2026-11-20"), complaint("2026-11-21")),
      150,
      "自动离职",
    ],
    ["AMB04 four", log(...["02", "03", "04", "05"].map((d) => complaint(`2026-11-${d}`))), 150, "自动离职"],
    ["TC09 the ladder restarts", log(complaint("2026-10-31"), complaint("2026-11-01")), 50, "口头警告"],
    ["C-01", log(["2026-11-02", "843", "上班聊天"]), 10, "口头警告"],
    ["C-02", log(["2026-11-02", "843", "玩游戏"], ["2026-11-03", "843", "看视频"]), 40, "书面警告"],
    [
      "C-03",
      log(["2026-11-02", "843", "QQ"], ["2026-11-03", "843", "QQ"], ["2026-11-04", "843", "QQ"]),
      40,
      "开除",
    ],
    ["AMB17 never reset", log(["2026-03-02", "843", "QQ"], ["2026-11-03", "843", "QQ"]), 30, "书面警告"],
    [
      "C-18, C-19",
      log(["2026-11-02", "843", "没打扫卫生"], ["2026-11-03", "843", "泄露同事联系方式"]),
      20,
      "口头警告",
    ],
    [
      "no fine",
      log(
        ["2026-11-02", "843", "工位放杂物"],
        ["2026-11-03", "843", "吃零食"],
        ["2026-11-04", "843", "戴耳机"]
      ),
      0,
      "口头警告",
    ],
    ["C-27 manual amount", log(["2026-11-02", "843", "摔键盘", 25]), 25, ""],
    ["manual amount wins", log(["2026-11-02", "843", "上班聊天", 5]), 5, "口头警告"],
    ["other people", log(["2026-11-02", "851", "上班聊天"]), 0, ""],
    ["rewards are not fines", log(["2026-11-02", "843", "带教奖励第一名"]), 0, ""],
  ])("%s", (_row, lines, total, stage) => {
    expect(one("PENALTY_TOTAL", "843", NOVEMBER, lines)).toBe(total);
    expect(one("PENALTY_STAGE", "843", NOVEMBER, lines)).toBe(stage);
  });

  test("C-17, TC11: flat by S3", () => {
    const three = log(["2026-11-02", "843", "QQ"], ["2026-11-03", "843", "QQ"], ["2026-11-04", "843", "QQ"]);
    expect(one("PENALTY_TOTAL", "843", NOVEMBER, three, "S3")).toBe(30);
    expect(one("PENALTY_STAGE", "843", NOVEMBER, three, "S3")).toBe("降职处理");
  });

  test("X06: discretionary by S0 is not set, never guessed", () => {
    expect(one("PENALTY_TOTAL", "843", NOVEMBER, log(complaint("2026-11-02")), "S0")).toMatch(
      /^#N\/A 规则 C-05/
    );
    expect(one("PENALTY_TOTAL", "843", NOVEMBER, log(["2026-11-02", "843", "泄露客户资料"]))).toMatch(
      /^#N\/A 规则 C-06/
    );
    expect(one("PENALTY_TOTAL", "843", NOVEMBER, log(["2026-11-02", "843", "摔键盘"]))).toMatch(
      /^#N\/A 「摔键盘」/
    );
  });

  test("numbers as typed, names, months as text, lines in any order, a column of people", () => {
    const lines = [
      ["2026年11月20日", "８４３", "小王", "投诉"],
      ["2026-11-02", 843, "小王", "投訴"],
      ["2026-11-03", "851", "小李", "上班聊天"],
    ];
    const table = [["日期", "工号", "姓名", "事项"], ...lines];
    expect(call("PENALTY_TOTAL", [[843], ["小王"], ["851"], [""]], "2026-11", table)).toEqual([
      [150],
      [150],
      [10],
      [""],
    ]);
    expect(
      one(
        "PENALTY_TOTAL",
        "843",
        "2026年11月",
        lines.map(([d, n, , m]) => [d, n, m])
      )
    ).toBe(150);
  });

  test("a changed amount carries through, doubling included (G59)", () => {
    const rules = [
      ["规则", "数值"],
      ["C-13", 60],
    ];
    const two = log(complaint("2026-11-02"), complaint("2026-11-20"));
    expect(one("PENALTY_TOTAL", "843", NOVEMBER, two, rules)).toBe(180);
  });
});

describe("PENALTY_LEDGER", () => {
  test("TC12: 150, 100 and 50 for the trainers (C-22 … C-24)", () => {
    const lines = log(
      ["2026-11-02", "1", "带教第一名"],
      ["2026-11-02", "2", "带教第二名"],
      ["2026-11-02", "3", "带教第三名"]
    );
    expect(
      call("PENALTY_LEDGER", lines)
        .slice(1)
        .map((l) => [l[4], l[5], l[6]])
    ).toEqual([
      [150, "奖励", "C-22"],
      [100, "奖励", "C-23"],
      [50, "奖励", "C-24"],
    ]);
  });

  test("every fine carries the caution, every open line its reason", () => {
    const [, fine, open] = call(
      "PENALTY_LEDGER",
      log(complaint("2026-11-02"), ["2026-11-03", "843", "摔键盘"])
    );
    expect(fine!.slice(3, 7)).toEqual([1, 50, "口头警告", "C-13"]);
    expect(fine![7]).toMatch(/没有法律依据/);
    expect(open!.slice(3, 7)).toEqual([1, "", "", "C-27"]);
    expect(open![7]).toMatch(/摔键盘/);
  });
});
