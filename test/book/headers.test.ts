import { headerKey, matchHeaders } from "../../src/book/headers";

describe("headers as people write them", () => {
  test.each([
    ["价格（元）", "价格"],
    [" 工 号 ", "工号"],
    ["快递单号：", "快递单号"],
    ["ＩＤ", "id"],
    ["*姓名", "姓名"],
  ])("%p is compared as %p", (header, key) => expect(headerKey(header)).toBe(key));

  const synonyms = { tracking: ["快递单号", "单号"], order: ["订单号", "单号"], courier: ["快递"] };

  test("the better word wins, and a column has one role", () =>
    expect(matchHeaders(["单号", "快递单号", "快递", "我的"], synonyms)).toEqual({
      columns: { tracking: 1, order: 0, courier: 2 },
      others: [3],
    }));

  test("nothing known, nothing claimed", () =>
    expect(matchHeaders(["x", "y"], synonyms)).toEqual({ columns: {}, others: [0, 1] }));
});
