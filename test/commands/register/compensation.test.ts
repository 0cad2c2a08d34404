import { MemoryPort } from "../../support/memory/port";
import { add, added, check, column, create, withStaff } from "./finance";

const book = () => create(withStaff(new MemoryPort()), "compensation");
const row = (reason: string, amount: number, change: Readonly<Record<string, string | number>> = {}) => ({
  reason,
  amount,
  handler: "小李",
  account: "tb123",
  ...change,
});

describe("补偿: against caps and approvals", () => {
  test("J-01: within the cap nobody has to agree; above it somebody in charge", async () => {
    const port = await book();
    await added(port, "compensation", row("返现", 20), row("返现", 20.01));
    expect(column(port, "补偿登记", "上限")).toEqual([20, 20]);
    expect(column(port, "补偿登记", "应由谁批")).toEqual(["", "负责人"]);
    expect((await check(port, "compensation")).map((p) => [p.row, p.code])).toEqual([
      [3, "compensation.check.missing"],
    ]);
  });

  test("J-03, J-04: a defect up to the postage, above it the supervisor", async () => {
    const port = await book();
    await added(
      port,
      "compensation",
      row("小瑕疵", 10, { postage: 12 }),
      row("小瑕疵", 30, { postage: 12, approver: "王姐" }),
      row("小瑕疵", 30, { postage: 12, approver: "小周" }),
      row("小瑕疵", 30, { postage: 12, approver: "小李" }),
      row("小瑕疵", 30, { postage: 12, approver: "钱会计" }),
      row("小瑕疵", 30, { postage: 12, approver: "主管" }),
      row("小瑕疵", 30, { postage: 12, approver: "刘备" })
    );
    expect(column(port, "补偿登记", "应由谁批")).toEqual([
      "",
      "主管",
      "主管",
      "主管",
      "主管",
      "主管",
      "主管",
    ]);
    expect((await check(port, "compensation")).map((p) => [p.row, p.code])).toEqual([
      [4, "compensation.check.notEntitled"],
      [5, "compensation.check.self"],
      [6, "compensation.check.notEntitled"],
      [7, "compensation.check.postOnly"],
      [8, "compensation.check.unknown"],
    ]);
  });

  test("what the cap is worked out from is asked for under its field", async () => {
    const port = await book();
    expect(await add(port, "compensation", row("小瑕疵", 10))).toMatchObject({
      findings: [{ code: "compensation.needs.postage", where: { field: "postage" } }],
    });
    expect(await add(port, "compensation", row("留用", 10))).toMatchObject({
      findings: [{ code: "compensation.needs.price", where: { field: "price" } }],
    });
  });

  test("I-11: keeping it is half the price at most", async () => {
    const port = await book();
    await added(port, "compensation", row("留用", 50, { price: 99.99 }));
    expect(column(port, "补偿登记", "上限")).toEqual([50]);
  });

  test("J-10: a reason without a cap needs somebody's word whatever the amount", async () => {
    const port = await book();
    await added(port, "compensation", row("经济补偿", 1), row("经济补偿", 1, { approver: "陈总" }));
    expect((await check(port, "compensation")).map((p) => p.row)).toEqual([2]);
  });

  test("postage is paid back as it was advanced; more than that needs somebody", async () => {
    const port = await book();
    await added(port, "compensation", row("邮费", 12), row("邮费", 13, { postage: 12 }));
    expect((await check(port, "compensation")).map((p) => p.row)).toEqual([3]);
  });

  test("J-14: what is offered for a review carries the warning", async () => {
    const port = await book();
    await added(port, "compensation", row("差评处理", 0));
    expect(String(column(port, "补偿登记", "提示")[0])).toContain("利诱");
  });

  test("the moment is now, as the desk's clock says", async () => {
    const port = await book();
    await added(port, "compensation", row("返现", 1));
    expect(column(port, "补偿登记", "时间")[0]).toBeCloseTo(46348 + 545 / 1440, 9);
  });
});
