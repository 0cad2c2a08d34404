import { at, call, one, when } from "./runtime";
import "./all";

const HEADERS = [
  ["申请时间", "订单号", "卖家同意时间", "卖家拒绝时间", "买家退货时间", "平台超时", "交易成功时间"],
];
const applied = at("2026-11-20 10:00");
const agreed = at("2026-11-21 09:00");
const refused = at("2026-11-21 12:00");
const returned = at("2026-11-24 18:30");
const ALL = [applied, "3000", agreed, refused, returned, null, at("2026-11-26 08:00")];

const due = (state: string, row: unknown[], needReturn?: unknown, override?: unknown, rules?: unknown) =>
  when(one("REFUND_DUE", state, [row], HEADERS, needReturn, override, rules));

describe("REFUND_DUE counts each state from its own event", () => {
  test.each([
    ["D-03", "未发货", undefined, "2026-11-22 10:00"],
    ["D-12", "等待卖家同意", "仅退款", "2026-11-25 10:00"],
    ["D-09", "等待卖家同意", "退货退款", "2026-11-25 10:00"],
    ["D-10 from agreement", "等待买家退货", undefined, "2026-11-28 09:00"],
    ["D-11 from the return", "等待卖家确认收货", undefined, "2026-12-04 18:30"],
    ["F-01 from success", "交易成功", undefined, "2026-12-11 08:00"],
    ["the export's words", "买家已经退货，等待卖家确认收货", undefined, "2026-12-04 18:30"],
    ["the API's", "WAIT_BUYER_RETURN_GOODS", undefined, "2026-11-28 09:00"],
    ["退款中: the last event decides", "退款中", undefined, "2026-12-04 18:30"],
    ["closed: no deadline, whatever stands there", "退款关闭", undefined, ""],
    ["refunded", "退款成功", undefined, ""],
  ])("%s: %s", (_row, state, needReturn, expected) => expect(due(state, ALL, needReturn)).toBe(expected));

  test("T02: today a refusal counts from itself; the handbook is silent", () => {
    expect(due("卖家拒绝退款", ALL, null, null, "现行")).toBe("2026-11-26 12:00");
    expect(due("卖家拒绝退款", ALL)).toMatch(/^#N\/A 手册没有写/);
  });

  test("G05: the platform's own time wins, from the row or as an argument; not for a closed refund", () => {
    const own = at("2026-11-23 08:15");
    const row = ALL.map((cell, i) => (i === 5 ? own : cell));
    expect(due("等待买家退货", row)).toBe("2026-11-23 08:15");
    expect(due("小二介入", row)).toBe("2026-11-23 08:15");
    expect(due("等待买家退货", ALL, null, own)).toBe("2026-11-23 08:15");
    expect(due("退款关闭", row, null, own)).toBe("");
  });

  test.each([
    ["未发货", 0, "还缺申请时间"],
    ["等待买家退货", 2, "还缺卖家同意时间"],
    ["已拒绝退款", 3, "还缺卖家拒绝时间"],
    ["待卖家收货", 4, "还缺买家退货时间"],
    ["交易成功", 6, "还缺交易成功时间"],
  ])("%s without its time names it", (state, column, says) => {
    const row = ALL.map((cell, i) => (i === column ? null : cell));
    expect(due(state, row)).toMatch(/^#N\/A /);
    expect(due(state, row)).toContain(says);
  });

  test("the platform has stepped in, or nothing is there: said by name", () => {
    expect(due("小二介入", ALL)).toMatch(/^#N\/A 小二介入的退款按平台给的时间/);
    expect(due("退款中", [null, "3000"])).toMatch(/^#N\/A 这一行一个时间都没有/);
  });

  test("a row in which no time stands: a closed refund has none, the platform's own wins, else it is named", () => {
    const row = ALL.map(() => null);
    expect(due("退款成功", row)).toBe("");
    expect(due("等待买家退货", row, null, at("2026-11-27 11:00"))).toBe("2026-11-27 11:00");
    expect(due("未发货", row)).toContain("还缺申请时间");
  });

  test("headers of our own register in English", () => {
    const headers = [["Applied", "Shipped", "Seller agreed", "Seller refused", "Buyer returned"]];
    expect(when(one("REFUND_DUE", "未发货", [[applied, null, null, null, null]], headers))).toBe(
      "2026-11-22 10:00"
    );
  });

  test("only the time that counts need be readable", () => {
    const row = ALL.map((cell, i) => (i === 0 ? "昨天" : cell));
    expect(due("等待买家退货", row)).toBe("2026-11-28 09:00");
    expect(due("未发货", row)).toMatch(/^#VALUE! 「昨天」过了今天意思就变了/);
  });

  test("a column of states with the rows of its times; blank rows stay blank", () => {
    const answers = call(
      "REFUND_DUE",
      [["未发货"], [""], ["乱写"], ["等待买家退货"]],
      [[applied], [null], [applied], [applied]].map((row) => [...row, "3000", null, null, null, null, null]),
      HEADERS
    ).flat();
    expect(answers.map(when)).toEqual([
      "2026-11-22 10:00",
      "",
      expect.stringMatching(/「乱写」不在可选项里/),
      expect.stringMatching(/还缺卖家同意时间/),
    ]);
  });

  test("headers that are twice the same, or none of a register's", () => {
    expect(one("REFUND_DUE", "未发货", [[applied, applied]], [["申请时间", "退款申请时间"]])).toMatch(
      /^#VALUE! 标题「退款申请时间」有两列/
    );
    expect(one("REFUND_DUE", "未发货", [[applied]], [["甲"]])).toMatch(/^#VALUE! 标题里没有/);
    expect(one("REFUND_DUE", "未发货", [[applied], [applied]], [["申请时间"]])).toMatch(
      /^#VALUE! 几列的行数不一样/
    );
  });
});

describe("states, kinds and dates as they are typed", () => {
  const deadline = (state: string, since: unknown, kind?: unknown) =>
    when(one("REFUND_DEADLINE", state, since, kind));

  test.each([
    ["等待卖家确认收货", "2026-11-30 10:00"],
    ["卖家拒绝", "#N/A 手册没有写"],
    ["退款完结", ""],
    ["小二介入", "#N/A 小二介入"],
    ["退款中", "#N/A 看不出等谁处理"],
  ])("%s", (state, says) => expect(deadline(state, applied).slice(0, Math.max(says.length, 1))).toBe(says));

  test.each([
    [20261125, "2026-11-27 00:00"],
    ["20261125", "2026-11-27 00:00"],
    ["11月25日 10点", "#VALUE! 「11月25日 10点」没有写年份"],
    ["昨天", "#VALUE! 「昨天」过了今天意思就变了"],
    ["25/11/2026", "#VALUE! 「25/11/2026」不是日期"],
  ])("%s", (since, says) => expect(deadline("未发货", since).slice(0, says.length)).toBe(says));

  test("a closed refund has no deadline although the platform once showed one", () =>
    expect(one("REFUND_DEADLINE", "退款关闭", applied, null, applied + 5)).toBe(""));
});
