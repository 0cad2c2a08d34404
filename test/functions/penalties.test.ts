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
      "",
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
      /^#N\/A 日志第 2 行「摔键盘」没有对应的处罚/
    );
  });

  test("numbers as typed, names, months as text, lines in any order, a column of people", () => {
    const lines = [
      ["2026年11月20日", "８４３", "小王", "服务投诉"],
      ["2026-11-02", 843, "小王", "因服務被投訴"],
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

/** The situations of the trial and their kin; amounts and stages as the documents have them. */
describe("what a log says is read whole", () => {
  const thrice = (matter: string) =>
    log(...["02", "03", "04"].map((d): Line => [`2026-11-${d}`, "843", matter]));
  const total = (matter: string, rules?: string) =>
    one("PENALTY_TOTAL", "843", NOVEMBER, log(["2026-11-02", "843", matter]), rules);

  test.each([
    ["S3: only the service counts", "买家投诉商品质量", 0],
    ["S3: only the service counts", "买家投诉快递慢", 0],
    ["S3: only the service counts", "客户投诉尺码不准", 0],
    ["S3", "因服务原因收到买家投诉", 50],
    ["S3", "服务态度差被投诉", 50],
    ["denied cause", "非服务原因投诉", 0],
    ["helping is no offence", "协助处理投诉，表扬", 0],
    ["withdrawn", "投诉已撤销", 0],
    ["withdrawn", "因服务被投诉（撤销）", 0],
    ["withdrawn", "因服务被投诉，误报", 0],
    ["not withdrawn", "因服务被投诉，未撤销", 50],
    ["done well", "卫生检查优秀", 0],
    ["denied", "没有上QQ", 0],
    ["denied", "没有被投诉", 0],
    ["learning", "学习产品视频", 0],
    ["S0", "上班看视频", 10],
    ["C-16", "上班看电视", 10],
    ["C-16", "私自下载安装软件", 10],
    ["C-16 QQ agents", "QQ客服上QQ", 0],
    ["C-18 swapped", "没打扫，已换班", 0],
    ["C-18", "没打扫，没换班", 10],
    ["two offences in a line", "没打扫卫生；泄露同事联系方式", 20],
    ["twice in a line", "因服务被投诉2次", 150],
  ])("%s: %s costs %p", (_row, matter, yuan) => expect(total(matter)).toBe(yuan));

  test.each([
    ["no cause", "投诉", "投诉没写原因"],
    ["unknown", "季度奖励", "看不懂，是不是"],
    ["unknown beside known", "因服务被投诉，另有隐情", "看不懂"],
    ["a question", "上QQ吗", "看不懂"],
    ["doubt", "可能上QQ", "看不懂"],
    ["a cause alone", "服务态度", "只写了原因"],
    ["how-manieth", "第三次因服务被投诉", "写的是第 3 次，按日志数是第 1 次"],
    ["nothing", "", "没有写事项"],
  ])("%s: %s is #N/A and names the row", (_row, matter, says) => {
    const lines = log(["2026-11-02", "843", matter]);
    for (const name of ["PENALTY_TOTAL", "PENALTY_STAGE"]) {
      const answer = one(name, "843", NOVEMBER, lines);
      expect(answer).toMatch(/^#N\/A 日志第 2 行/);
      expect(answer).toContain(says);
    }
  });

  test("three lines about goods, parcels and sizes end nobody's employment", () => {
    const lines = log(
      ["2026-11-02", "843", "买家投诉商品质量"],
      ["2026-11-03", "843", "买家投诉快递慢"],
      ["2026-11-04", "843", "买家投诉尺码不准"]
    );
    expect(one("PENALTY_STAGE", "843", NOVEMBER, lines)).toBe("");
  });

  test("what costs nothing has no stage, how often ever (C-20, C-28)", () => {
    expect(one("PENALTY_STAGE", "843", NOVEMBER, thrice("戴耳机"))).toBe("");
    expect(one("PENALTY_STAGE", "843", NOVEMBER, thrice("没备注工号"))).toBe("");
  });
});

describe("whose line, and which month", () => {
  const table = (...lines: unknown[][]) => [["日期", "工号", "姓名", "事项", "金额"], ...lines];
  const service = "因服务被投诉";
  const ask = (lines: unknown[][], person = "843", month: unknown = "2026-11") =>
    one("PENALTY_TOTAL", person, month, lines);

  test("a broken line of somebody else or another month doesn't matter", () => {
    const lines = table(
      [at("2026-11-02"), "843", "小王", service, ""],
      [at("2026-11-03"), "851", "小李", "乱写", ""],
      ["前天", "851", "小李", service, ""],
      [at("2026-10-03"), "843", "小王", "乱写", ""],
      ["10月3日", "843", "小王", service, ""]
    );
    expect(ask(lines)).toBe(50);
    expect(ask(lines, "851")).toMatch(/^#N\/A 日志第 3 行「乱写」/);
    expect(ask(lines, "843", "2026-10")).toMatch(/^#N\/A 日志第 5 行「乱写」/);
  });

  test.each([
    ["no date", ["", "843", "", service, ""], "第 2 行没有日期"],
    ["a date that can't be read", ["前天", "843", "", service, ""], "第 2 行的日期「前天」看不懂"],
    ["a date without a year", ["11月20日", "843", "", service, ""], "第 2 行的日期「11月20日」"],
    ["nobody", [at("2026-11-02"), "", "", service, ""], "第 2 行没写是谁"],
    ["an amount", [at("2026-11-02"), "843", "", service, "五十"], "第 2 行的金额「五十」"],
  ])("%s: may be theirs and is named", (_row, line, says) => expect(ask(table(line))).toContain(says));

  test("sums, blank rows and repeated headers are no lines", () => {
    const lines = table(
      [at("2026-11-02"), "843", "小王", service, ""],
      ["合计", "", "", "", 50],
      ["", "", "", "", ""],
      ["日期", "工号", "姓名", "事项", "金额"],
      [at("2026-11-20"), "843", "小王", service, ""],
      ["", "", "", "总计：", 150]
    );
    expect(ask(lines)).toBe(150);
    expect(call("PENALTY_LEDGER", lines)).toHaveLength(3);
  });

  test("number and name are one person when the log or the staff range says so", () => {
    const lines = table(
      [at("2026-11-02"), "843", "小王", service, ""],
      [at("2026-11-20"), "", "小王", service, ""],
      [at("2026-11-21"), "843 小王", "", "没打扫", ""]
    );
    expect([ask(lines), ask(lines, "小王"), ask(lines, "８４３")]).toEqual([160, 160, 160]);
    const byName = table(
      [at("2026-11-02"), "", "小赵", service, ""],
      [at("2026-11-03"), "801", "", service, ""]
    );
    const staff = [
      ["工号", "昵称", "组别"],
      ["801", "小赵", "售前"],
    ];
    expect(ask(byName, "801")).toBe(50);
    expect(one("PENALTY_TOTAL", "801", "2026-11", byName, null, staff)).toBe(150);
  });

  test("two people of one name: the number is asked for", () => {
    const lines = table(
      [at("2026-11-02"), "843", "小王", service, ""],
      [at("2026-11-03"), "851", "小王", service, ""],
      [at("2026-11-04"), "", "小王", service, ""]
    );
    expect(ask(lines, "小王")).toMatch(/^#N\/A 「小王」有几个工号（843、851）/);
    expect(ask(lines, "843")).toMatch(/第 4 行的「小王」有两个工号/);
  });

  test("QQ agents of the staff range may be on QQ (C-16); others not", () => {
    const staff = [
      ["工号", "姓名", "岗位"],
      ["801", "小赵", "QQ客服"],
      ["802", "小钱", "售前"],
    ];
    const lines = table([at("2026-11-02"), "801", "", "上QQ", ""], [at("2026-11-02"), "802", "", "上QQ", ""]);
    const by = (person: string) => one("PENALTY_TOTAL", person, "2026-11", lines, null, staff);
    expect([by("801"), by("802")]).toEqual([0, 10]);
  });

  test("the shop's own offences are read like those of the documents", () => {
    const own = [
      ["事项", "金额", "阶段"],
      ["迟到", 20, "口头警告"],
      ["漏回差评", 5, ""],
    ];
    const by = (matter: string, name = "PENALTY_TOTAL") =>
      one(name, "843", "2026-11", table([at("2026-11-02"), "843", "", matter, ""]), null, null, own);
    expect([by("迟到"), by("迟到2次"), by("没有迟到"), by("迟到，误报"), by("漏回差评")]).toEqual([
      20, 40, 0, 0, 5,
    ]);
    expect(by("迟到", "PENALTY_STAGE")).toBe("口头警告");
    expect(by("早退")).toMatch(/^#N\/A 日志第 2 行/);
  });

  test("20,000 lines, every tenth broken, are answered for a column of people", () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => [
      i % 20 === 0 ? "坏日期" : at("2026-11-01") + (i % 30),
      String(i % 1000),
      "",
      i % 20 === 10 ? `乱写${i}` : "戴耳机",
      "",
    ]);
    const people = Array.from({ length: 1000 }, (_, i) => [String(i)]);
    const answers = call("PENALTY_TOTAL", people, "2026-11", table(...lines)).flat();
    expect(answers.filter((a) => a === 0)).toHaveLength(900);
    expect(answers.filter((a) => /^#N\/A 日志第 \d+ 行/.test(String(a)))).toHaveLength(100);
  });
});

describe("what stands beside the matter", () => {
  const day = at("2026-11-20");
  const withRemark = (matter: string, remark: string, amount: number | null = null) => [
    ["日期", "姓名", "事项", "金额", "备注"],
    [day, "小王", matter, amount, remark],
  ];
  const total = (name: string, table: unknown[][]) => one("PENALTY_TOTAL", name, NOVEMBER, table);

  test.each([
    ["a remark takes it back", "玩手机", "误报", 0],
    ["in traditional characters", "玩手機", "誤報", 0],
    ["with the manager's amount", "玩手机", "已撤销", 0],
    ["any other remark is none of its business", "玩手机", "已谈话", 10],
  ])("%s", (_name, matter, remark, fen) => {
    expect(total("小王", withRemark(matter, remark, 10))).toBe(fen);
  });

  test.each(["经理说这次不罚了吧", "好像是记在别人头上的", "待申诉"])("%s: asked, never fined", (remark) => {
    expect(total("小王", withRemark("玩手机", remark))).toMatch(/^#N\/A/);
    expect(total("小李", withRemark("玩手机", remark))).toBe(0);
  });

  test.each(["小王、小李", "小王，小李", "小王/小李"])(
    "%s: one line, two people: asked for both",
    (names) => {
      const table = [
        ["日期", "姓名", "事项"],
        [day, names, "玩手机"],
      ];
      expect([total("小王", table), total("小李", table), total("小赵", table)]).toEqual([
        expect.stringMatching(/几个人/),
        expect.stringMatching(/几个人/),
        0,
      ]);
    }
  );

  test("a blank or 和 between two known people names both, in another name nothing", () => {
    const known = [day, "小赵", "玩手机"];
    const table = (names: string) => [
      ["日期", "姓名", "事项"],
      known,
      [day, "小李", "玩手机"],
      [day, names, "玩手机"],
    ];
    expect(total("小赵", table("小赵和小李"))).toMatch(/^#N\/A/);
    expect(total("小赵", table("和珅"))).toBe(10);
  });

  test("a fine with a minus is no offence and no income: asked", () => {
    expect(total("小王", withRemark("玩手机", "", -10))).toMatch(/^#N\/A/);
  });

  test("the sum of a staff list is nobody", () => {
    const staff = [
      ["工号", "姓名"],
      ["843", "小王"],
      ["合计", 1],
    ];
    const table = [
      ["日期", "姓名", "事项"],
      [day, "小王", "玩手机"],
    ];
    expect(one("PENALTY_TOTAL", "843", NOVEMBER, table, null, staff)).toBe(10);
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
    expect(fine![8]).toBe("因服务被投诉");
    expect(open!.slice(3, 7)).toEqual([0, "", "", ""]);
    expect(open![7]).toMatch(/第 3 行「摔键盘」/);
    expect(open![8]).toBe("看不懂");
  });
});
