import { call, one, when } from "./runtime";
import "./all";

describe("REFUND_ARRIVAL", () => {
  test.each([
    ["D-20", "信用卡", "2026-03-02 00:00", "2026-03-05 00:00"],
    ["D-21", "中国银行信用卡", "2026-03-09 00:00", "2026-03-16 00:00"],
    ["D-22", "银行卡", "2026-03-04 00:00", "2026-03-05 00:00"],
    ["D-23", "提现", "2026-03-04 00:00", "2026-03-05 00:00"],
  ])("%s %s", (_row, method, earliest, latest) => {
    expect(when(one("REFUND_ARRIVAL", "2026-03-02 15:00", method, null, null, "最早"))).toBe(earliest);
    expect(when(one("REFUND_ARRIVAL", "2026-03-02 15:00", method, null, null, "最晚"))).toBe(latest);
  });

  test.each([
    ["支付宝", /^#N\/A 退到支付宝账户，不到银行卡（D-20）/],
    ["花呗", /^#N\/A 手册没有写退到这里几天到账/],
    ["微信", /^#N\/A 手册没有写退到这里几天到账/],
    ["钱包", /^#VALUE! 「钱包」不在可选项里/],
  ])("%s: the handbook names no days", (method, says) =>
    expect(one("REFUND_ARRIVAL", "2026-03-02", method)).toMatch(says)
  );

  test("D-22: a bank by its name is another bank", () =>
    expect(when(one("REFUND_ARRIVAL", "2026-03-02", "工商银行", null, null, "最早"))).toBe(
      "2026-03-04 00:00"
    ));

  test("over the Spring Festival, and with the shop's own holidays", () => {
    expect(when(one("REFUND_ARRIVAL", "2026-02-13", "银行卡", null, null, "最晚"))).toBe("2026-02-25 00:00");
    const own = [["2026-03-04", "休"]];
    expect(when(one("REFUND_ARRIVAL", "2026-03-02", "银行卡", null, own, "最晚"))).toBe("2026-03-06 00:00");
  });

  test.each([
    [499.99, 3],
    [500, 5],
  ])("D-24, TC47: %d yuan has %d lines", (amount, lines) =>
    expect(call("REFUND_ARRIVAL", "2026-03-02", "银行卡", amount)).toHaveLength(lines)
  );
});

describe("REMIND_DATES (X09: all schemes listed)", () => {
  const dates = (ordered: string) =>
    call("REMIND_DATES", ordered)
      .slice(1)
      .map((l) => [l[2], when(l[1])]);

  test("TC36 and TC37", () => {
    expect(dates("2024-03-01 00:00")).toEqual([
      ["Q-04", "2024-03-01 12:00"],
      ["Q-05", "未设定"],
      ["Q-01", "2024-03-04 00:00"],
      ["Q-02", "2024-03-08 00:00"],
      ["Q-03", "2024-03-15 00:00"],
    ]);
    expect(dates("2024-03-08 20:00")[0]).toEqual(["Q-04", "2024-03-09 08:00"]);
  });

  test("the shop names the hour of the afternoon nudge", () => {
    const rules = [
      ["规则", "数值"],
      ["Q-05", 960],
    ];
    expect(when(one("REMIND_DATES", "2024-03-08 09:00", "2/时间", rules))).toBe("2024-03-08 16:00");
  });
});

describe("REFUND_AMOUNT", () => {
  const amounts = (...args: unknown[]) =>
    call("REFUND_AMOUNT", ...args)
      .slice(1)
      .map((l) => l.slice(0, 4));

  test("I-14: full refund", () => expect(amounts(100).at(-1)).toEqual(["应退", 100, 100, ""]));

  test("TC05: goods without the postage of the way out", () =>
    expect(amounts(100, "七天无理由", "不包邮", null, 5)).toEqual([
      ["实付", 100, 100, ""],
      ["扣发出邮费", -5, -5, "G-02"],
      ["应退", 95, 95, ""],
    ]));

  test("the seller's fault: return postage is paid back", () =>
    expect(amounts(100, "质量问题", true, null, 5, 12)).toEqual([
      ["实付", 100, 100, ""],
      ["扣发出邮费", 0, 0, "G-18"],
      ["退回邮费", 12, 12, "G-18.return"],
      ["应退", 112, 112, ""],
      ["多于实付，另外转", 12, 12, ""],
    ]));

  test("nothing is negative", () => {
    for (const args of [[-5], [5, "质量问题", true, null, -1], [5, "质量问题", true, null, 1, -1]])
      expect(one("REFUND_AMOUNT", ...args)).toMatch(/^#VALUE! 金额和重量不能是负数/);
    expect(one("EXCHANGE_DIFF", 10, -20, true)).toMatch(/^#VALUE! 金额和重量不能是负数/);
  });

  test("I-01 (TC44), I-04: taken by the handbook, not by law (L11)", () =>
    expect(amounts(100, null, null, "商城", null, null, "扣佣金、发票未退")).toEqual([
      ["实付", 100, 100, ""],
      ["扣佣金", -5, 0, "I-01"],
      ["发票未退，扣积分", -17, 0, "I-04"],
      ["应退", 78, 100, ""],
    ]));

  test("I-11: kept by the buyer", () =>
    expect(one("REFUND_AMOUNT", 88, null, null, null, null, null, "留用", "应退")).toBe(44));

  test("I-02, I-03: rates the text has lost are asked for, never guessed", () => {
    expect(one("REFUND_AMOUNT", 100, null, null, null, null, null, "手续费")).toMatch(/^#N\/A 规则 I-02/);
    expect(one("REFUND_AMOUNT", 100, null, null, null, null, null, "积分")).toMatch(/^#N\/A 规则 I-03/);
  });
});

describe("EXCHANGE_DIFF", () => {
  test.each([
    ["I-08 faulty: difference only", [88, 109, "是", 10], 21],
    ["I-09 not faulty: difference and postage", [88, 109, "否", 10], 31],
    ["I-06 surplus back", [109, 88, true, 10], -21],
    ["I-09 surplus less postage", [109, 88, false, 10], -11],
    ["to the cent", [0.1, 0.3, true], 0.2],
  ])("%s", (_row, args, difference) => expect(one("EXCHANGE_DIFF", ...args)).toBe(difference));
});

describe("COMP_CHECK", () => {
  test.each([
    ["J-01 within", [20, "返现"], true, 20, ""],
    ["J-01, TC42 above", [25, "留住爆款"], false, 20, "手册没有写，由店铺定"],
    ["J-03 within", [10, "小瑕疵", 12], true, 12, ""],
    ["J-03, J-04 above", [12.01, "小瑕疵", 12], false, 12, "主管"],
    ["I-11 keep", [1340, "留用", null, 2680], true, 1340, ""],
    ["J-05 in kind", [5, "积分补偿"], false, "积分补偿", "主管"],
    ["J-06", [0, "态度不好"], true, "买家态度不好：向主管申请免费退换，尽量少出邮费", ""],
    ["J-07", [0, "影响二次销售"], true, "VIP、礼物、包邮", ""],
    ["J-08", [0, "中差评"], true, "请买家改评价时，答应下次购买特价（今天属于利诱评价）", ""],
    ["J-09", [0, "大额客户"], true, "赠品、包邮", ""],
  ])("%s", (_row, args, within, cap, approver) => {
    const [amount, purpose, postage = null, price = null] = args;
    const pick = (name: string) => one("COMP_CHECK", amount, purpose, postage, price, name);
    expect([pick("权限内"), pick("上限"), pick("审批人")]).toEqual([within, cap, approver]);
  });

  test("I-12, TC02: 300 of 2680 is 11.19 %", () =>
    expect(one("COMP_CHECK", 300, "部分退款", 300, 2680, "占价格")).toBe(0.1119));

  test("J-10 and the missing arguments are asked for", () => {
    expect(one("COMP_CHECK", 5, "经济补偿")).toMatch(/^#N\/A 规则 J-10/);
    expect(one("COMP_CHECK", 5, "小瑕疵")).toMatch(/^#N\/A 上限是邮费/);
    expect(one("COMP_CHECK", 5, "留用")).toMatch(/^#N\/A 上限按价格算/);
    expect(one("COMP_CHECK", -5, "返现")).toMatch(/^#VALUE! 金额/);
  });

  test.each([
    ["返现", ["J-02", "J-14"]],
    ["小瑕疵", ["J-12", "J-11", "J-14"]],
    ["中差评", ["J-14"]],
  ])("%s: what to mind, the ban on bought reviews (J-14, X22) always", (purpose, ids) => {
    const notes = call("COMP_CHECK", 0, purpose, 10)
      .filter((l) => l[0] === "提示")
      .slice(1);
    expect(notes.map((l) => /（(J-\d\d)）$/.exec(String(l[1]))?.[1])).toEqual(ids);
  });
});

describe("PENALTY_CAP (W01 … W03)", () => {
  test.each([
    ["the minimum wage is the floor", [800, "经济损失", 3000, 2500], 500, 300],
    ["20 % is the cap", [800, "经济损失", 3000, 2000], 600, 200],
    ["all of it", [100, "经济损失", 3000, 2000], 100, 0],
    ["wage below the minimum", [100, "经济损失", 2000, 2500], 0, 100],
    ["a fine: nothing", [800, "罚款", 3000, 2500], 0, 0],
  ])("%s", (_row, args, now, carried) => {
    expect(one("PENALTY_CAP", ...args, "本月可扣")).toBe(now);
    expect(one("PENALTY_CAP", ...args, "结转下月")).toBe(carried);
  });
});
