import { commands, run, undo } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import { Desk, valueOf } from "../../support/desk";
import { MemoryPort } from "../../support/memory/port";
import { added, column, create, setCell, withStaff } from "./finance";

const fine = (date: string, matter = "忘记打扫") => ({ matter, number: "801", day: date });

async function collect(port: MemoryPort, month = "2026-11") {
  const planned = await commands["fund.collect"].plan(port, { month }, contextFor());
  return planned.ok ? run(port, planned.value) : planned;
}

async function withFines() {
  const port = await create(withStaff(new MemoryPort()), "fund", "penalty");
  await added(
    port,
    "penalty",
    fine("2026-11-03"),
    fine("2026-11-04"),
    fine("2026-10-31"),
    fine("2026-11-05", "吃零食"),
    fine("2026-11-06", "带教第一名"),
    { ...fine("2026-11-07", "经济损失"), amount: 800 }
  );
  return port;
}

describe("部门基金: fed by fines", () => {
  test("C-21: the month's fines are one line, and each of them says so; rewards, losses and other months stay out", async () => {
    const port = await withFines();
    expect(await collect(port)).toMatchObject({ value: { message: { params: { count: 2, yuan: 20 } } } });
    expect(column(port, "部门基金", "收入")).toEqual([20]);
    // 2026-11-22, today: the month is not over.
    expect(column(port, "部门基金", "日期")).toEqual([46348]);
    expect(column(port, "处罚奖励", "已入基金")).toEqual(["是", "是", "否", "否", "否", "否"]);
    expect(await collect(port)).toMatchObject({ message: { code: "fund.collect.nothing" } });
  });

  test("the fines of a month that is over stand on its last day, so that its close holds them", async () => {
    const port = await withFines();
    expect(await collect(port, "2026-10")).toMatchObject({ ok: true });
    expect(column(port, "部门基金", "日期")).toEqual([46326]);
  });

  test("a fine that was taken back stays out", async () => {
    const port = await withFines();
    setCell(port, "处罚奖励", 2, "状态", "已撤销");
    expect(await collect(port)).toMatchObject({ value: { message: { params: { count: 1, yuan: 10 } } } });
  });

  test("one undo gives everything back", async () => {
    const port = await withFines();
    const before = port.snapshot();
    const result = await collect(port);
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("without a fund it says what to do", async () => {
    const port = await create(new MemoryPort(), "penalty");
    await added(port, "penalty", fine("2026-11-03"));
    expect(await collect(port)).toMatchObject({ message: { code: "register.add.none" } });
  });

  test("the balance is Excel's own and follows every line", async () => {
    const desk = await Desk.open();
    const add = (row: object) => desk.run("register.add", { register: "fund", row });
    valueOf(await desk.run("register.create", { register: "fund" }));
    for (const row of [
      { summary: "罚款", income: 60 },
      { summary: "聚餐", spent: 45.5 },
      { summary: "罚款", income: 10 },
    ])
      valueOf(await add(row));
    expect(await desk.values("部门基金", { row: 1, col: 4, rows: 3, cols: 1 })).toEqual([
      [60],
      [14.5],
      [24.5],
    ]);
  });
});
