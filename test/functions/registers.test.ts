import { call, one } from "./runtime";
import "./all";

describe("ORDER_CHECK and DUP_COUNT", () => {
  test.each([
    ["1234567890123456789", "正常"],
    ["'1234567890123456789", "正常"],
    [123456789012345, "正常"],
    ["１２３４", "正常"],
    ["1.23E+17", "已损坏：变成科学计数，尾数找不回来"],
    [1.23e17, "已损坏：超过 15 位，尾数已变"],
    ["12 34#", "格式不对：只能是字母、数字和短横线"],
    ["", ""],
  ])("%p is %s", (value, verdict) => expect(one("ORDER_CHECK", value)).toBe(verdict));

  test("G23: two 18-digit numbers that differ in the last digit", () => {
    const range = [["123456789012345678"], ["123456789012345679"], ["'123456789012345678"], [""]];
    expect(call("DUP_COUNT", range, range)).toEqual([[2], [1], [2], [""]]);
    expect(one("DUP_COUNT", range, "123456789012345670")).toBe(0);
  });
});

describe("TRACKING_CHECK: warns, never guesses", () => {
  test.each([
    ["SF1234567890123", "顺丰", "相符"],
    ["SF1234567890123", "中通", "单号与快递公司不符，请核对"],
    ["YT1234567890123", "圆通速递", "相符"],
    ["JT0006968326954", "极兔", "相符"],
    ["432542035598773", "中通", "相符"],
    ["77316523125896", "申通", "相符"],
    ["EE123456785CN", "EMS", "相符"],
    ["EE123456789CN", "EMS", "单号与快递公司不符，请核对"],
    ["123", "韵达", "单号与快递公司不符，请核对"],
    ["432542035598773", "没听过的快递", "无法判断"],
    ["432542035598773", "", "无法判断"],
    [1.23e17, "中通", "已损坏：超过 15 位，尾数已变"],
  ])("%p of %s: %s", (number, courier, verdict) =>
    expect(one("TRACKING_CHECK", number, courier)).toBe(verdict)
  );
});

describe("CLAIM_MISSING", () => {
  const headers = [
    "物流订单号",
    "包裹状态",
    "物流验货客服",
    "发货日期",
    "发货区域",
    "数量",
    "交易明细",
    "快递单",
    "证件已留存",
    "破损照片",
  ];
  const line = ["SF1", "破损", "843", 45359, "杭州", 1, "是", "√", "否", ""];

  test("K-02 … K-06", () => {
    expect(call("CLAIM_MISSING", [headers, line])).toEqual([
      ["证件", "K-04"],
      ["破损照片", "K-05"],
    ]);
    expect(
      call("CLAIM_MISSING", [["", "", "SF1"]], [headers.slice(0, 2).concat("单号", headers.slice(2))]).map(
        (l) => l[1]
      )
    ).toEqual(["K-02", "K-03", "K-04", "K-05", "K-06", "K-06", "K-06", "K-06", "K-06", "K-06"]);
    expect(
      call("CLAIM_MISSING", [headers, line.map((v) => v || "是").map((v) => (v === "否" ? "是" : v))])
    ).toEqual([[""]]);
  });

  test.each([
    ["有", []],
    ["已留存", []],
    [3, []],
    ["IMG_2031.jpg", []],
    ["https://shop.example/1", []],
    ["待补", [["破损照片", "K-05"]]],
    [0, [["破损照片", "K-05"]]],
    ["没有", [["破损照片", "K-05"]]],
    ["拍糊了", [["#N/A 「拍糊了」看不出材料有没有，请写 有 或 缺。", "K-05"]]],
  ])("K-05: a paper that says %p", (photo, lines) => {
    const all = line.map((v) => (v === "否" ? "是" : v));
    expect(call("CLAIM_MISSING", [headers, [...all.slice(0, -1), photo]])).toEqual(
      lines.length === 0 ? [[""]] : lines
    );
  });

  test("without a header there is nothing to go by", () =>
    expect(one("CLAIM_MISSING", [line])).toMatch(/^#VALUE! 请连同标题行一起选/));
});

describe("NOTE_BUILD", () => {
  test("M-04, TC51", () =>
    expect(one("NOTE_BUILD", "快件跟踪", [["6-28", 851, "更改地址", "已更改"]])).toBe(
      "6-28联系851号工人更改地址,客人已更改"
    ));

  test.each([
    ["M-06", "质量换货", 6],
    ["M-07", "非质量换货", 7],
    ["M-08", "退货", 5],
    ["J-11", "补偿", 4],
    ["M-09", "财务", 5],
    ["M-11", "中差评", 3],
    ["M-12", "通用", 3],
    ["M-13", "变动", 3],
    ["M-17", "工作日志", 3],
    ["P-07", "订单标记", 5],
    ["F-23", "申诉", 3],
    ["F-38", "投诉记录", 3],
    ["E-16", "退货纸条", 4],
  ])("%s %s has %d fields", (_row, form, n) => {
    const values = Array.from({ length: n }, (_, i) => [`内容${i + 1}`]);
    const note = String(one("NOTE_BUILD", form, values));
    expect(note.split("；")).toHaveLength(n);
    expect(note).toContain(`内容${n}`);
    expect(one("NOTE_BUILD", form, values.slice(1))).toMatch(/^#N\/A 还缺：/);
  });

  test("names and values, and a form nobody knows", () => {
    const named = [
      ["时间", "6-28"],
      ["内容", "补发"],
      ["姓名", "小李"],
    ];
    expect(one("NOTE_BUILD", "通用", named)).toBe("内容：补发；时间：6-28；姓名：小李");
    expect(one("NOTE_BUILD", "情书", named)).toMatch(/^#N\/A 没有叫「情书」的备注格式/);
  });
});

describe("SCRIPT_TEXT", () => {
  test("R-01: filled in order, or by name", () => {
    const text = "您好，您换的商品已经寄出：顺丰，单号 SF1。收到后有任何问题随时找我们。";
    expect(one("SCRIPT_TEXT", "换货已发", [["顺丰", "SF1"]])).toBe(text);
    expect(
      one("SCRIPT_TEXT", "换货已发", [
        ["快递单号", "SF1"],
        ["快递公司", "顺丰"],
      ])
    ).toBe(text);
  });

  test("open fields are named, nothing is sent with a gap", () =>
    expect(one("SCRIPT_TEXT", "换货已发", [["顺丰"]])).toBe("#N/A 还缺：快递单号。"));

  test("one's own text, and R-41, R-43: banned words", () => {
    expect(one("SCRIPT_TEXT", "{姓名}您好", [["小王"]])).toBe("小王您好");
    expect(one("SCRIPT_TEXT", "保证明天到")).toMatch(/^#VALUE! 不要用「保证」/);
    expect(one("SCRIPT_TEXT", "我们尽量明天送到。")).toBe("我们尽量明天送到。");
  });
});
