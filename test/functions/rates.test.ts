import { call, one, when } from "./runtime";
import "./all";

describe("POSTAGE_FEE by the handbook", () => {
  test.each([
    ["H-05, TC38", ["EMS", "本地", 0.8], 12],
    ["H-04, TC38", ["ems", "外地", 1], 20],
    ["H-01, TC39", ["快递A", "西北"], 13],
    ["H-06, TC39", ["快递B", "西北"], 15],
    ["H-06", ["快递B", "一般城市"], 10],
    ["H-12, TC40", ["EMS", "本地", null, true], 12],
  ])("%s", (_row, args, fee) => expect(one("POSTAGE_FEE", ...args)).toBe(fee));

  test.each([
    ["H-03, AMB10", ["EMS", "本地", 1.2], /^#N\/A 价格只管 1 公斤/],
    ["H-02, AMB08", ["快递A", "一般城市"], /^#N\/A 规则 H-02/],
    ["no such courier", ["飞毛腿", "本地"], /^#N\/A 没有「飞毛腿」到「本地」的价格/],
    ["no such region", ["EMS", "月球"], /^#N\/A 没有「EMS」到「月球」的价格/],
    ["H-13", ["EMS", "外地", null, true], /^#N\/A 「EMS」不做货到付款，可以用：顺丰、联邦、宅急送/],
    ["negative", ["EMS", "外地", -1], /^#VALUE! 金额和重量/],
  ])("%s", (_row, args, sentence) => expect(one("POSTAGE_FEE", ...args)).toMatch(sentence));
});

describe("POSTAGE_FEE by the shop's own rates", () => {
  const rates = [
    ["快递", "地区", "首重", "首重费用", "续重费用"],
    ["顺丰", "华东", 1, 12, 2.5],
    ["联邦", "华东", 1, 10, ""],
  ];
  const fee = (courier: string, region: string, kg: number, cod?: boolean, rules?: unknown) =>
    one("POSTAGE_FEE", courier, region, kg, cod, rates, rules);

  test("first weight, further weight, cash on delivery (H-10, TC40)", () => {
    expect(fee("顺丰", "华东", 1)).toBe(12);
    expect(fee("顺丰", "华东", 1.2)).toBe(14.5);
    expect(fee("顺丰", "华东", 3)).toBe(17);
    expect(fee("顺丰", "华东", 1, true)).toBe(22);
  });

  test("H-11: a range must be settled first", () => {
    expect(fee("联邦", "华东", 1, true)).toMatch(/^#N\/A 货到付款手续费是 3–6 元/);
    expect(
      fee("联邦", "华东", 1, true, [
        ["规则", "数值"],
        ["H-11", 5],
      ])
    ).toBe(15);
    expect(fee("联邦", "华东", 2)).toMatch(/^#N\/A 价格只管 1 公斤/);
  });

  test("a column, and a table without header", () => {
    expect(call("POSTAGE_FEE", [["顺丰"], [""], ["联邦"]], "华东", 1, null, rates)).toEqual([
      [12],
      [""],
      [10],
    ]);
    expect(one("POSTAGE_FEE", "顺丰", "华东", 1, null, rates.slice(1))).toMatch(/^#VALUE! 运价表要有标题行/);
  });
});

describe("DELIVERY_WINDOW", () => {
  test.each([
    ["H-05", "EMS", "本地", 1, 3],
    ["H-04", "EMS", "外地", 2, 5],
    ["H-09", "E邮宝", "外地", 3, 7],
    ["H-07", "快递A", "外地", 2, 5],
    ["H-08", "别的快递", "外地", 3, 5],
    ["H-08", "别的快递", "同城", 3, 5],
  ])("%s %s %s", (_row, courier, region, from, to) => {
    const pick = (name: string) => when(one("DELIVERY_WINDOW", courier, region, "2026-03-02 18:00", name));
    expect(pick("最早")).toBe(when(46083 + from));
    expect(pick("最晚")).toBe(when(46083 + to));
  });

  test("H-08 by S3", () =>
    expect(when(one("DELIVERY_WINDOW", "快递A", "外地", "2026-03-02", "最早", "S3"))).toBe(
      "2026-03-05 00:00"
    ));
});
