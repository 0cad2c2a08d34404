import { at, call, one, when } from "./runtime";
import "./all";

const applied = at("2024-03-08 10:00");

describe("REFUND_DEADLINE", () => {
  test.each([
    ["D-03, TC22", ["未发货", applied], "2024-03-10 10:00"],
    ["D-03, API code", ["WAIT_SELLER_SEND_GOODS", applied], "2024-03-10 10:00"],
    ["D-01, traditional", ["買家已付款", applied], "2024-03-10 10:00"],
    ["D-12, TC23", ["卖家已发货", applied, false], "2024-03-13 10:00"],
    ["D-09", ["退款协议等待卖家确认", applied, "退货"], "2024-03-13 10:00"],
    ["D-10", ["等待买家退货", applied], "2024-03-15 10:00"],
    ["D-11", ["WAIT_SELLER_CONFIRM_GOODS", applied], "2024-03-18 10:00"],
    ["F-01 after success (X11)", ["交易成功", applied], "2024-03-23 10:00"],
    ["D-16 nothing due", ["退款成功", applied], ""],
    ["D-15 nothing due", ["交易关闭", applied], ""],
    [
      "G05 the platform's time wins",
      ["未发货", applied, null, at("2024-03-09 08:30:15")],
      "2024-03-09 08:30:15",
    ],
    ["text date", ["未发货", "2026年2月28日 23:30"], "2026-03-02 23:30"],
    ["blank date", ["未发货", 0], ""],
    ["T01 today", ["未发货", applied, null, null, "现行"], "2024-03-09 10:00"],
    ["T03 today", ["已发货", "2026-11-20 10:00", "否", null, "平台=现行"], "2026-11-21 22:00"],
    ["T02 today", ["卖家拒绝退款", applied, "", "", "现行"], "2024-03-13 10:00"],
  ])("%s", (_row, args, due) => expect(when(one("REFUND_DEADLINE", ...args))).toBe(due));

  test("whole columns, one bad row", () =>
    expect(
      call(
        "REFUND_DEADLINE",
        [["未发货"], ["没有这种状态"], [""], ["已发货"]],
        [[applied], [applied], [applied], [applied]]
      )
    ).toEqual([
      [at("2024-03-10 10:00")],
      [expect.stringMatching(/^#VALUE! 「没有这种状态」不在可选项里，可以填：未发货、/)],
      [""],
      [at("2024-03-13 10:00")],
    ]));

  test("the handbook is silent about a refused refund and says so", () =>
    expect(one("REFUND_DEADLINE", "卖家拒绝退款", applied)).toMatch(/^#N\/A 手册没有写.*现行（T02）/));

  test("what nobody could verify is asked of the shop", () => {
    const ask = (state: string) => one("REFUND_DEADLINE", state, applied, true, null, "平台=现行");
    expect(ask("等待买家退货")).toMatch(/^#N\/A 现行规则没有核实到「.*」（T06）：请填平台显示的时间/);
    expect(ask("待卖家处理")).toMatch(/（T05）/);
    expect(ask("买家已退货")).toMatch(/（T07）/);
    const own = [
      ["规则", "数值", "规则包"],
      ["T06", 7, "现行"],
    ];
    expect(when(one("REFUND_DEADLINE", "等待买家退货", applied, null, null, own))).toBe("2024-03-15 10:00");
  });

  test("the workbook's own table: changed, emptied, foreign rows", () => {
    const table = (value: unknown) => [
      ["规则", "主题", "数值", "单位"],
      ["D-03", "退款时限", value, "天"],
      ["没有这条", "", 7, "天"],
    ];
    expect(when(one("REFUND_DEADLINE", "未发货", applied, null, null, table(3)))).toBe("2024-03-11 10:00");
    expect(one("REFUND_DEADLINE", "未发货", applied, null, null, table(""))).toMatch(/^#N\/A 规则 D-03/);
    expect(one("REFUND_DEADLINE", "未发货", applied, null, null, table("两天"))).toMatch(
      /^#VALUE! 规则 D-03/
    );
    expect(
      one("REFUND_DEADLINE", "未发货", applied, null, null, [
        ["甲", "乙"],
        [1, 2],
      ])
    ).toMatch(/^#VALUE! 规则表/);
  });
});

describe("REFUND_LEFT", () => {
  const now = at("2024-03-10 10:00");
  test.each([
    ["2024-03-11 22:00", "天数", 1.5],
    ["2024-03-11 22:00", "档位", 0],
    ["2024-03-11 09:59", "档位", 1],
    ["2024-03-10 15:59", "档位", 2],
    ["2024-03-10 10:59:59", "档位", 3],
    ["2024-03-10 10:00", "档位", 3],
    ["2024-03-10 09:59:59", "档位", 4],
    ["2024-03-12 13:30", "文字", "还剩 2天3小时30分"],
    ["2024-03-10 04:48", "文字", "超时 0天5小时12分"],
  ])("%s as %s is %p", (deadline, format, left) =>
    expect(one("REFUND_LEFT", at(deadline), now, format)).toEqual(
      typeof left === "number" ? expect.closeTo(left, 9) : left
    )
  );
});

describe("REFUND_NEXT", () => {
  const actions = (...args: unknown[]) =>
    call("REFUND_NEXT", ...args)
      .slice(1)
      .map((line) => [line[4], line[0]]);

  test("unshipped: no refusal offered (D-04), shipping cancels (D-17)", () => {
    expect(actions("未发货")).toEqual([
      ["D-03", "未发货退款：卖家应在 2 天内处理"],
      ["D-01", "已付款未发货时，买家可以直接申请退款"],
      ["D-02", "缺货、协商一致退款、未按约定时间发货"],
      ["D-04", "未发货退款，卖家没有拒绝入口"],
      ["D-17", "点发货后，未发货退款自动取消"],
      ["D-18", "退款没有取消或关闭入口"],
      ["D-28", "可以延长发货时间"],
      ["D-61", "可以改颜色、尺寸"],
    ]);
  });

  test.each([
    [
      "待卖家处理",
      ["D-09", "D-12", "D-08", "D-29", "D-48", "D-30", "D-31", "D-32", "D-47", "D-45", "D-46", "D-49"],
    ],
    ["等待买家退货", ["D-10", "D-34", "D-35", "D-33"]],
    ["卖家不同意协议，等待买家修改", ["T02", "D-36", "D-37"]],
    ["买家已退货", ["D-11", "D-38", "D-39"]],
    ["交易成功", ["F-01", "D-42", "D-13", "D-14", "D-63"]],
    ["交易关闭", ["D-15", "D-16"]],
    ["退款成功", ["D-19", "D-57", "D-51"]],
    ["退款失败", ["D-52", "D-53", "D-50"]],
    ["小二介入", ["D-45"]],
    ["退款中", ["D-45"]],
  ])("%s goes by %j", (state, ids) => expect(actions(state).map(([id]) => id)).toEqual(ids));

  test("shipped goods are not unshipped any more", () =>
    expect(actions("未发货", true, false).map(([id]) => id)).toEqual(
      expect.arrayContaining(["D-12", "D-05", "D-06", "D-07", "D-40"])
    ));

  test("one cell of it", () => {
    expect(one("REFUND_NEXT", "未发货", null, null, "1/时限")).toBe("2 天");
    expect(one("REFUND_NEXT", "未发货", null, null, "逾期后果")).toBe("平台自动退款");
    expect(one("REFUND_NEXT", "未发货", null, null, 9)).toMatch(/^#VALUE! 结果里没有「9」/);
  });
});

describe("CONFIRM_DATE and SHIP_DEADLINE", () => {
  test.each([
    ["D-25, TC25", ["2016-04-22", "快递"], "2016-05-02 00:00"],
    ["D-26", ["2016-04-22", "EMS"], "2016-05-02 00:00"],
    ["D-27, TC26", ["2016-04-22", "平郵"], "2016-05-22 00:00"],
    ["D-40 extended", ["2016-04-22", "快递", 3], "2016-05-05 00:00"],
  ])("%s", (_row, args, due) => expect(when(one("CONFIRM_DATE", ...args))).toBe(due));

  test.each([
    ["F-09, TC32", [applied], "2024-03-11 10:00"],
    ["own promise", [applied, 24], "2024-03-09 10:00"],
    ["F-31", [applied, null, "S3"], "2024-03-11 10:00"],
  ])("%s", (_row, args, due) => expect(when(one("SHIP_DEADLINE", ...args))).toBe(due));
});
