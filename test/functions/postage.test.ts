import { call, one } from "./runtime";
import "./all";

/** leg: payer (advanced by) of a case. */
const legs = (...args: unknown[]) =>
  call("POSTAGE_PAYER", ...args)
    .slice(1)
    .filter((line) => line[0] !== "提示")
    .map((line) => `${line[0]} ${line[1]}/${line[2]} ${line[3]}`);
const notes = (...args: unknown[]) =>
  call("POSTAGE_PAYER", ...args)
    .slice(1)
    .filter((line) => line[0] === "提示")
    .map((line) => line[3]);

describe("POSTAGE_PAYER", () => {
  test.each([
    [
      "X16 default: each side its own leg",
      ["七天无理由", true],
      ["发出 卖家/卖家 G-01", "退回 买家/买家 G-01.return"],
    ],
    [
      "X16 by S1",
      ["七天无理由", true, "", "", "", "S1"],
      ["发出 买家/买家 G-03", "退回 运费险/买家 G-04.return"],
    ],
    [
      "X16 by S3",
      ["七天无理由", true, "", "", "", "S3"],
      ["发出 买家/买家 G-17", "退回 买家/买家 G-01.return"],
    ],
    ["not free", ["七天无理由", "否"], ["发出 买家/买家 G-02", "退回 买家/买家 G-02.return"]],
    [
      "exchange",
      ["无理由", true, "C店", "换货"],
      ["发出 卖家/卖家 G-01", "退回 买家/买家 G-01.return", "再发 买家/买家 G-04"],
    ],
    [
      "X17 default: seller both, buyer advances",
      ["质量问题", true],
      ["发出 卖家/卖家 G-18", "退回 卖家/买家 G-18.return"],
    ],
    [
      "X17 by S1",
      ["質量問題", true, "天猫", "退货", "", "S1"],
      ["发出 卖家/卖家 G-07", "退回 卖家/买家 G-06"],
    ],
    [
      "quality, C-shop exchange",
      ["质量问题", true, "C店", "换货"],
      ["发出 卖家/卖家 G-18", "退回 卖家/买家 G-18.return", "再发 运费险/买家 G-05"],
    ],
    [
      "quality, Tmall exchange",
      ["质量问题", true, "商城", "换货"],
      ["发出 卖家/卖家 G-18", "退回 卖家/买家 G-18.return", "再发 卖家/卖家 G-14"],
    ],
    [
      "wrong goods",
      ["发错货", false, "", "换货"],
      ["发出 卖家/卖家 G-16", "退回 卖家/买家 G-16.return", "再发 卖家/卖家 G-16.resend"],
    ],
    ["personal", ["个人原因", true], ["发出 买家/买家 G-17.outbound", "退回 买家/买家 G-17.return"]],
    [
      "personal by S2",
      ["个人原因", true, "", "", "", "S2"],
      ["发出 买家/买家 G-19", "退回 买家/买家 G-17.return"],
    ],
    ["slight defect", ["瑕疵不明显", true], ["发出 卖家/卖家 G-18", "退回 卖家/买家 G-08.insists"]],
    [
      "slight defect, exchange",
      ["瑕疵不明显", true, "C店", "换货"],
      ["发出 卖家/卖家 G-18", "退回 卖家/买家 G-08.insists", "再发 运费险/买家 G-05"],
    ],
    [
      "faulty, after success: the seller's fault counts as before",
      ["质量问题", true, "商城", "成功后换货"],
      ["发出 卖家/卖家 G-18", "退回 卖家/买家 G-18.return", "再发 卖家/卖家 G-14"],
    ],
    ["courier", ["快递破损", true], ["退回 快递公司/卖家 G-21"]],
    [
      "after success, C-shop",
      ["个人原因", true, "C店", "成功后换货"],
      ["退回 买家/买家 G-09", "再发 买家/买家 G-09"],
    ],
    [
      "after success, Tmall",
      ["个人原因", true, "商城", "成功后换货"],
      ["退回 买家/买家 G-10", "再发 买家/买家 G-10"],
    ],
  ])("%s", (_case, args, lines) => expect(legs(...args)).toEqual(lines));

  test.each([
    [["七天无理由", true], ["G-24"]],
    [["七天无理由", true, "", "", "", "S2"], ["G-20"]],
    [
      ["瑕疵不明显", true],
      ["G-08", "G-24"],
    ],
    [
      ["快递破损", true],
      ["G-22", "G-24"],
    ],
    [
      ["质量问题", true, "C店", "换货"],
      ["G-13", "G-24"],
    ],
    // G-11: only who owes the postage is asked for it.
    [["发错货", true, "C店", "换货"], ["G-24"]],
    [
      ["个人原因", true, "C店", "换货"],
      ["G-11", "G-12", "G-24"],
    ],
  ])("notes of %j", (args, ids) => expect(notes(...args)).toEqual(ids));

  test("one cell of it", () => {
    expect(one("POSTAGE_PAYER", "七天无理由", true, null, null, "退回")).toBe("买家");
    expect(one("POSTAGE_PAYER", "质量问题", true, null, null, "退回/垫付方")).toBe("买家");
    expect(one("POSTAGE_PAYER", "七天无理由", true, null, null, "再发")).toMatch(
      /^#VALUE! 结果里没有「再发」/
    );
  });

  test("a shop's own party word that is none", () => {
    const table = [
      ["规则", "数值"],
      ["G-01", "房东"],
    ];
    expect(one("POSTAGE_PAYER", "七天无理由", true, null, null, null, table)).toMatch(/^#VALUE! 规则 G-01/);
  });
});

describe("POSTAGE_SPLIT", () => {
  test("G-25 … G-29, TC01: four legs are 975", () =>
    expect(call("POSTAGE_SPLIT", [[120], [350], [105], [400]], "卖家")).toEqual([["卖家", 975]]));

  test("shares to the cent", () => {
    expect(call("POSTAGE_SPLIT", [[12.01], ["8元"], [10]], [["各半"], ["买家"], ["卖家、快递公司"]])).toEqual(
      [
        ["买家", 14.01],
        ["卖家", 11],
        ["快递公司", 5],
      ]
    );
    expect(one("POSTAGE_SPLIT", [[10], [20]], "卖家", "卖家")).toBe(30);
  });

  test("cells that do not pair are refused", () =>
    expect(one("POSTAGE_SPLIT", [[1], [2], [3]], [["买家"], ["卖家"]])).toMatch(/^#VALUE! 费用和承担方/));
});
