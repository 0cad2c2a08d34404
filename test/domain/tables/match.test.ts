import { headerKey, languageOf, match, type Named } from "../../../src/domain/tables";

describe("headers as people write them", () => {
  test.each([
    ["价格（元）", "价格"],
    [" 工 号 ", "工号"],
    ["快递单号：", "快递单号"],
    ["ＩＤ", "id"],
    ["*姓名", "姓名"],
    ["快遞單號", "快递单号"],
  ])("%p is compared as %p", (header, key) => expect(headerKey(header)).toBe(key));

  const columns: readonly Named<"tracking" | "order" | "courier">[] = [
    { id: "tracking", header: { zh: "快递单号", en: "Tracking" }, words: ["单号"] },
    { id: "order", header: { zh: "订单号", en: "Order" }, words: ["单号"] },
    { id: "courier", header: { zh: "快递", en: "Courier" } },
  ];

  test("the better word wins, and a column has one role", () =>
    expect(match(columns, ["单号", "快递单号", "快递", "我的"])).toEqual({
      columns: { tracking: 1, order: 0, courier: 2 },
      others: [3],
    }));

  test("nothing known, nothing claimed", () =>
    expect(match(columns, ["x", "y"])).toEqual({ columns: {}, others: [0, 1] }));

  test("what was agreed on goes before what the words say", () =>
    expect(match(columns, ["单号", "快递单号"], { order: "快递单号" })).toEqual({
      columns: { order: 1, tracking: 0 },
      others: [],
    }));

  test("a header that was agreed on and is gone is looked for by its words", () =>
    expect(match(columns, ["Order", "快递"], { order: "订单" }).columns).toEqual({ order: 0, courier: 1 }));

  test("a table of ours is known by its headers in either language, in their order", () => {
    expect(languageOf(columns, ["快递单号", "订单号", "快递", "她的"])).toBe("zh");
    expect(languageOf(columns, ["Tracking", "Order", "Courier"])).toBe("en");
    expect(languageOf(columns, ["订单号", "快递单号", "快递"])).toBeNull();
  });
});
