import type { CellValue } from "../../src/excel";
import { type Explained, queries } from "../../src/commands";
import { contextFor } from "../support/command-context";
import { valueOf } from "../support/desk";
import { MemoryPort } from "../support/memory/port";

/** 2026-02-28 23:30 */
const SINCE = 46081 + 23.5 / 24;
const ROWS: CellValue[][] = [
  ["状态", "申请时间", "是否退货", "截止"],
  ["待卖家处理", SINCE, "是", ""],
];

function bookWith(rules?: readonly (readonly CellValue[])[]): MemoryPort {
  const port = new MemoryPort();
  const sheet = port.addSheet("退款", ROWS);
  port.addTable(sheet, "退款登记", { row: 0, col: 0, rows: 2, cols: 4 });
  if (rules) {
    port.addSheet("店务设置", rules);
    port.names.set("店务_规则", `='店务设置'!$A$1:$${"ABCDEFG"[rules[0]!.length - 1]}$${rules.length}`);
  }
  return port;
}

const why = async (
  formula: string,
  port = bookWith(),
  locale: "zh" | "en" = "zh"
): Promise<readonly Explained[]> =>
  valueOf(await queries["formula.explain"].ask(port, { formula, at: "退款!D2" }, contextFor({ locale })));
const only = async (...args: Parameters<typeof why>): Promise<Explained> => {
  const [first, ...more] = await why(...args);
  expect(more).toEqual([]);
  return first!;
};
const read = ({ args }: Explained) => args.map((a) => [a.written, a.understood]);

describe("where a result comes from", () => {
  test("the arguments as they were read, the rules that were used, the answer and today's", async () => {
    const found = await only("=SHOP.REFUND_DEADLINE([@状态],[@申请时间],[@是否退货])");
    expect(read(found)).toEqual([
      ["[@状态]", expect.stringContaining("待卖家处理")],
      ["[@申请时间]", "2026-02-28 23:30"],
      ["[@是否退货]", "是"],
    ]);
    expect(found).toMatchObject({ used: true, ruleSet: "手册", result: "2026-03-05 23:30" });
    expect(found.rules).toHaveLength(1);
    const [rule] = found.rules;
    expect(rule).toMatchObject({ value: "5 天" });
    expect(rule!.source).toMatch(/^手册 S/);
    expect(rule!.quote).not.toBe("");
    expect(found.other).toMatchObject({ pack: "现行", same: false });
    expect(found.other!.result).toContain("没有核实");
  });

  test.each([
    ["A2,B2,C2", "2026-03-05 23:30"],
    ["退款!A2,'退款'!$B$2,TRUE", "2026-03-05 23:30"],
    ["退款登记[@状态],B2,C2", "2026-03-05 23:30"],
    ['"待卖家处理","2026年2月28日 23:30",1', "2026-03-05 23:30"],
    ['"未发货",B2', "2026-03-02 23:30"],
  ])("=SHOP.REFUND_DEADLINE(%s) is worked out once more", async (args, result) => {
    expect((await only(`=SHOP.REFUND_DEADLINE(${args})`)).result).toBe(result);
  });

  test("an inner call is worked out, and explained too", async () => {
    const [outer, inner] = await why('=SHOP.REFUND_LEFT(SHOP.REFUND_DEADLINE(A2,B2,C2),46085,"文字")');
    expect(outer!.args[0]).toMatchObject({ understood: "2026-03-05 23:30" });
    expect(outer!.result).toContain("还剩");
    expect(inner!.result).toBe("2026-03-05 23:30");
  });

  test("ours among native functions; what only Excel can work out is said to be so", async () => {
    const found = await only('=IF(A2="","",SHOP.REFUND_DEADLINE(A2,B2+1,C2))');
    expect(read(found)[1]).toEqual(["B2+1", null]);
    expect(found).toMatchObject({ result: "", other: null, used: false });
    expect(found.rules.length).toBeGreaterThan(3);
  });

  test("a refused argument says why, and the answer does too", async () => {
    const found = await only('=SHOP.REFUND_DEADLINE(A2,"明天")');
    expect(found.args[1]!.understood).toContain("明天");
    expect(found.result).toContain("明天");
  });

  test("blank cells and left-out arguments", async () => {
    const found = await only("=SHOP.REFUND_DEADLINE(A9,B2,,)");
    expect(read(found)).toEqual([
      ["A9", "空"],
      ["B2", "2026-02-28 23:30"],
    ]);
  });

  test("a table answers line by line, pick one of them", async () => {
    const all = await only('=SHOP.REFUND_NEXT("待卖家处理")');
    expect(all.result.split("\n").length).toBeGreaterThan(1);
    const first = await only("=SHOP.REMIND_DATES(B2,1)");
    expect(first.result).not.toContain("\n");
  });

  test("follows the choice in the formula and in the workbook", async () => {
    const deadline = (rules: string) => `=SHOP.REFUND_DEADLINE(A2,B2,C2,,${rules})`;
    const today = await only(deadline('"现行"'));
    expect(today).toMatchObject({ ruleSet: "现行", other: { pack: "手册", result: "2026-03-05 23:30" } });
    expect((await only(deadline("店务_规则"), bookWith([["现行"]]))).ruleSet).toBe("现行");
    const table = [
      ["规则", "数值"],
      ["D-09", 1],
    ];
    const changed = await only(deadline("店务_规则"), bookWith(table));
    expect(changed.ruleSet).toBe("店务规则");
    expect((await only(deadline("别的表[#All]"))).ruleSet).toBe("别的表[#All]");
  });

  test("speaks English where the pane does", async () => {
    const found = await only("=SHOP.REFUND_DEADLINE(A2,B2,C2)", bookWith(), "en");
    expect(found.args.map((a) => a.understood)).toEqual([expect.any(String), "2026-02-28 23:30", "yes"]);
    const [first] = (await only('=SHOP.REFUND_DEADLINE("未发货",B2)', bookWith(), "en")).rules;
    expect(first).toMatchObject({
      says: "Refund before shipping: the seller answers within 2 days",
      value: "2 days",
      source: "handbook S4",
      today: "24 hours (T01)",
    });
  });

  test("a formula without ours has no passport, a function that doesn't exist neither", async () => {
    expect(await why("=SUM(A1:A3)")).toEqual([]);
    expect(await why("=SHOP.NOBODY(A1)")).toEqual([]);
  });
});
