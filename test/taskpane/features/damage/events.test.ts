import { idle, paneOver, staffBook, withRegister } from "../../../support/pane/over-memory";

const LINE = { tracking: "771234567890123456", parcel: "broken", handler: "小李", price: "59.9" };

describe("damage register", () => {
  test("the plan is shown before the register is made", async () => {
    const port = staffBook();
    const pane = paneOver(port);
    await pane.start();
    pane.events.createRegister();
    await idle(pane);
    expect(pane.state().damage.plan!.touches.code).toBe("register.create.touches");
    expect(port.sheets.map((s) => s.name)).toEqual(["人员"]);
    pane.events.reviseLine();
    expect(pane.state().damage.plan).toBeNull();
  });

  test("B3: a line: plan with everything that will be written, write, take back", async () => {
    const { port, pane } = await withRegister();
    const before = JSON.stringify(port.sheets);
    pane.events.editLine(LINE);
    pane.events.planLine();
    await idle(pane);
    expect(pane.state().damage.plan!.facts.map((f) => f.params)).toEqual([
      { label: "报告日期", value: "2026-11-22" },
      { label: "物流订单号", value: LINE.tracking },
      { label: "包裹状态", value: "破损" },
      { label: "宝贝价格", value: "59.90" },
      { label: "办理客服", value: "小李" },
      { label: "编号", value: "1" },
      { label: "索赔状态", value: "待提交" },
    ]);
    expect(JSON.stringify(port.sheets)).toBe(before);

    pane.events.writeLine();
    await idle(pane);
    expect(pane.state().notice).toMatchObject({ tone: "success", undo: true });
    expect(pane.state().damage.values).toEqual({});
    expect(JSON.stringify(port.sheets)).toContain(LINE.tracking);

    pane.events.undo();
    await idle(pane);
    expect(pane.state().notice).toMatchObject({ tone: "success", undo: false });
    expect(JSON.stringify(port.sheets)).not.toContain(LINE.tracking);
  });

  test("B5: money is read as functions read it: ¥88 and ８８元 are 88 yuan", async () => {
    const { port, pane } = await withRegister();
    for (const [i, price] of ["¥88", "８８元"].entries()) {
      pane.events.editLine({ ...LINE, tracking: `7712345678901234${i}0`, price });
      pane.events.planLine();
      await idle(pane);
      pane.events.writeLine();
      await idle(pane);
    }
    const { rows } = port.sheets.find((s) => s.name === "损坏登记")!;
    expect(rows.slice(1, 3).map((row) => row[rows[0]!.indexOf("宝贝价格")])).toEqual([88, 88]);
  });

  test("B4: a day as a deadline lasts until its last minute", async () => {
    const { pane } = await withRegister();
    pane.events.editLine({ ...LINE, deadline: "2026-11-22" });
    pane.events.planLine();
    await idle(pane);
    expect(pane.state().damage.plan!.facts.map((f) => f.params)).toContainEqual({
      label: "截止时间",
      value: "2026-11-22 23:59",
    });
  });

  test("a problem stands under its field and what was typed stays", async () => {
    const { pane } = await withRegister();
    pane.events.editLine({ ...LINE, tracking: "1.23E+17" });
    pane.events.planLine();
    await idle(pane);
    expect(pane.state().damage.problems).toHaveProperty("tracking");
    expect(pane.state().damage.plan).toBeNull();
    expect(pane.state().damage.values["tracking"]).toBe("1.23E+17");
  });

  test("a write that is refused keeps what was typed", async () => {
    const { port, pane } = await withRegister();
    pane.events.editLine(LINE);
    pane.events.planLine();
    await idle(pane);
    port.sheets.find((s) => s.name === "损坏登记")!.protected = true;
    pane.events.writeLine();
    await idle(pane);
    expect(pane.state().notice).toMatchObject({ tone: "error" });
    expect(pane.state().damage.values).toEqual(LINE);
  });
});
