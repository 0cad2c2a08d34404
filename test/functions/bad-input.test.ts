import { at, call, one } from "./runtime";
import "./all";

const NOVEMBER = "2026-11";
const DAY = at("2026-11-02");
const LINE = ["2026-11-02", "843", "上QQ", 10];

describe("a table that has the same header twice is refused by its name, wherever a table is taken", () => {
  const rates = [
    ["快递", "地区", "首重费用", "首重费用"],
    ["甲", "西北", 10, 12],
  ];
  const log = [
    ["日期", "工号", "事项", "事项"],
    ["2026-11-02", "843", "上QQ", "没打扫"],
  ];
  const good = [["日期", "工号", "事项", "金额"], LINE];
  const staff = [
    ["工号", "姓名", "姓名"],
    ["843", "小王", "小李"],
  ];
  const offences = [
    ["事项", "金额", "金额"],
    ["迟到", 20, 30],
  ];
  const rules = [
    ["规则", "数值", "数值"],
    ["D-03", 2, 3],
  ];
  const shifts = [
    ["班次", "开始", "结束", "开始"],
    ["早", "8:00", "16:00", "9:00"],
  ];
  test.each<[string, unknown[], string]>([
    ["PENALTY_TOTAL", ["843", NOVEMBER, log], "事项"],
    ["PENALTY_TOTAL", ["843", NOVEMBER, good, null, staff], "姓名"],
    ["PENALTY_TOTAL", ["843", NOVEMBER, good, null, null, offences], "金额"],
    ["PENALTY_LEDGER", [log], "事项"],
    ["POSTAGE_FEE", ["甲", "西北", 1, null, rates], "首重费用"],
    ["REFUND_DEADLINE", ["未发货", DAY, null, null, rules], "数值"],
    ["SHIFT_HOURS", ["早", null, shifts], "开始"],
    [
      "CLAIM_MISSING",
      [
        [
          ["快递单", "交易明细", "快递单"],
          ["有", "有", "缺"],
        ],
      ],
      "快递单",
    ],
  ])("%s of %j", (name, args, header) =>
    expect(one(name, ...args)).toBe(`#VALUE! 标题「${header}」有两列，请改掉其中一个。`)
  );

  test("twice is twice in full width and traditional characters too", () => {
    const twice = [
      ["日期", "工号", "事项", "事項　"],
      ["2026-11-02", "843", "上QQ", "没打扫"],
    ];
    expect(one("PENALTY_TOTAL", "843", NOVEMBER, twice)).toMatch(/^#VALUE! 标题「事项」有两列/);
  });

  test("a header that no argument needs may stand twice", () => {
    const twice = [
      ["日期", "工号", "事项", "金额", "随便", "随便"],
      [...LINE, "a", "b"],
    ];
    expect(one("PENALTY_TOTAL", "843", NOVEMBER, twice)).toBe(10);
  });
});

describe("500 characters in a cell", () => {
  const long = "穿了又穿，可是没有穿".repeat(50);
  const matter = "上班的时候在那里玩手机又不是玩手机".repeat(30).slice(0, 500);

  test.each<[string, unknown[]]>([
    ["RETURN_CHECK", [DAY, DAY + 1, long]],
    ["RETURN_CHECK", [DAY, DAY + 1, "", long]],
    [
      "PENALTY_TOTAL",
      [
        "843",
        NOVEMBER,
        [
          ["日期", "工号", "事项"],
          ["2026-11-02", "843", matter],
        ],
      ],
    ],
    ["REFUND_DEADLINE", [long, DAY]],
    ["POSTAGE_PAYER", [long, true]],
    ["COMP_CHECK", [5, long]],
    ["SHIFT_HOURS", [long]],
    ["WORKDAY_CN", [DAY, 1, [["2026-11-03", long]]]],
  ])("%s answers by a sentence that quotes at most 80 of them", (name, args) => {
    const answer = String(one(name, ...args));
    expect(answer).toMatch(/^#(N\/A|VALUE!) /);
    expect(answer.length).toBeLessThan(400);
    expect(answer).not.toContain(long.slice(0, 90));
  });
});

describe("a log of 20,000 lines, every tenth broken", () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => [
    i % 20 === 0 ? "坏日期" : DAY + (i % 20),
    String(i % 1000),
    i % 20 === 10 ? `乱写${i}` : "上QQ",
  ]);
  const log = [["日期", "工号", "事项"], ...lines];

  test("the ledger lists each line, the broken ones with their row", () => {
    const ledger = call("PENALTY_LEDGER", log).slice(1);
    expect(ledger).toHaveLength(20_000);
    const open = ledger.filter((line) => line[8] === "看不懂");
    expect(open).toHaveLength(2_000);
    expect(open.every((line) => /日志第 \d+ 行/.test(String(line[7])))).toBe(true);
  });

  test("only whom a broken line may concern has no total and no stage", () => {
    const people = Array.from({ length: 20 }, (_, i) => [String(i)]);
    const broken = new Set([0, 10]);
    for (const name of ["PENALTY_TOTAL", "PENALTY_STAGE"])
      expect(call(name, people, NOVEMBER, log).map(([a]) => /^#N\/A 日志第 \d+ 行/.test(String(a)))).toEqual(
        people.map((_, i) => broken.has(i))
      );
  });
});

describe("a shift table is read by its headers", () => {
  const own = [
    ["代号", "名称", "类别", "开始", "结束", "工时"],
    ["白", "白班", "白班", 9 / 24, 17.5 / 24, 8.5],
    ["晚", "晚班", "晚班", 17.5 / 24, 1 / 24, 7.5],
    ["休", "休息", "休息", "", "", 0],
  ];
  const turned = [
    ["下班时间", "班次名称", "上班时间", "班次"],
    ["16:00", "早班", "8:00", "早"],
  ];

  test.each<[unknown, unknown[][], unknown]>([
    ["晚", own, 7.5],
    ["晚班", own, 7.5],
    ["休", own, 0],
    ["早", turned, 8],
    ["早班", turned, 8],
    ["夜", own, "#N/A 班次表里没有「夜」，请检查班次代码或给出班次表。"],
  ])("%p by %j", (code, shifts, hours) => expect(one("SHIFT_HOURS", code, null, shifts)).toEqual(hours));

  test("the workbook's own table counts a roster", () =>
    expect(one("ROSTER_COUNT", [["白", "晚", "休"]], "工时", null, own, 1)).toBe(16));

  test("two lines of one code could mean either", () =>
    expect(one("SHIFT_HOURS", "白", null, [...own, own[1]])).toBe(
      "#VALUE! 班次表里「白」有两行，请只留一行。"
    ));
});

describe("a calendar of one's own", () => {
  const work = (arranged: string) =>
    one("NETWORKDAYS_CN", at("2026-03-09"), at("2026-03-09"), [["2026-03-09", arranged]]);
  test.each([
    ["休", 0],
    ["放假", 0],
    ["補班", 1],
    ["上班", 1],
  ])("%s", (arranged, days) => expect(work(arranged)).toBe(days));
  test.each(["不上班", "上班吗", "待定"])("%s is neither", (arranged) =>
    expect(work(arranged)).toMatch(/^#VALUE! 「.+」不在可选项里，可以填：休、班/)
  );
});
