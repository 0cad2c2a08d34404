import { idle, paneOver, staffBook, withRegister } from "../../../support/pane/over-memory";

const LINE = { tracking: "771234567890123456", parcel: "broken", handler: "小李", price: "59.9" };

describe("a register", () => {
  test("the plan is shown before the register is made", async () => {
    const port = staffBook();
    const pane = paneOver(port);
    await pane.start();
    pane.events.createRegister();
    await idle(pane);
    expect(pane.state().registers.plan!.touches.code).toBe("register.create.touches");
    expect(port.sheets.map((s) => s.name)).toEqual(["人员"]);
    pane.events.reviseLine();
    expect(pane.state().registers.plan).toBeNull();
  });

  test("B3: a line: plan with everything that will be written, write, take back", async () => {
    const { port, pane } = await withRegister();
    const before = JSON.stringify(port.sheets);
    pane.events.editLine(LINE);
    pane.events.planLine();
    await idle(pane);
    expect(pane.state().registers.plan!.facts.map((f) => f.params)).toEqual([
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
    expect(pane.state().registers.values).toEqual({ handler: "小李" });
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
    expect(pane.state().registers.plan!.facts.map((f) => f.params)).toContainEqual({
      label: "截止时间",
      value: "2026-11-22 23:59",
    });
  });

  test("a problem stands under its field and what was typed stays", async () => {
    const { pane } = await withRegister();
    pane.events.editLine({ ...LINE, tracking: "1.23E+17" });
    pane.events.planLine();
    await idle(pane);
    expect(pane.state().registers.problems).toHaveProperty("tracking");
    expect(pane.state().registers.plan).toBeNull();
    expect(pane.state().registers.values["tracking"]).toBe("1.23E+17");
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
    expect(pane.state().registers.values).toEqual(LINE);
  });

  test("who is typing and the courier are proposed for the next line, on this computer", async () => {
    const { pane } = await withRegister();
    pane.events.editLine({ ...LINE, courier: "圆通" });
    pane.events.planLine();
    await idle(pane);
    pane.events.writeLine();
    await idle(pane);
    expect(pane.state().registers.values).toEqual({ handler: "小李", courier: "圆通" });
    expect([...pane.kept]).toEqual([
      ["handler", "小李"],
      ["courier", "圆通"],
    ]);
  });

  test("another register is chosen: its form, its needed fields first; a fresh line", async () => {
    const { port, pane } = await withRegister();
    expect(pane.state().registers.registers.map(({ id, table }) => [id, table])).toContainEqual([
      "damage",
      "店务_损坏登记",
    ]);
    pane.events.editLine(LINE);
    pane.events.chooseRegister("refund");
    expect(pane.state().registers).toMatchObject({ which: "refund", values: {}, plan: null });
    expect(
      pane
        .state()
        .registers.fields.filter((f) => f.required)
        .map((f) => f.name)
    ).toEqual(["refund", "state"]);
    pane.events.createRegister();
    await idle(pane);
    pane.events.writeRegister();
    await idle(pane);
    expect(port.sheets.map((s) => s.name)).toContain("退款登记");
    expect(pane.state().registers.which).toBe("refund");
  });

  test("a field the table has no column for is not asked", async () => {
    const port = staffBook();
    const sheet = port.addSheet("破损件", [
      ["快递单号", "破损情况", "经手人"],
      ["SF1", "破损", "小李"],
    ]);
    port.addTable(sheet, "破损件", { row: 0, col: 0, rows: 2, cols: 3 });
    const pane = paneOver(port);
    await pane.start();
    pane.events.chooseRegister("damage");
    await idle(pane);
    const table = pane.state().registers.found?.find(({ isLikely }) => isLikely);
    if (!table) throw new Error("nothing found");
    expect(table.roles.find((r) => r.role === "tracking")).toMatchObject({ col: "A", isKey: true });
    pane.events.adoptRegister(table, Object.fromEntries(table.roles.map((r) => [r.role, r.col])));
    await idle(pane);
    pane.events.writeRegister();
    await idle(pane);
    expect(pane.state().registers.fields.map((f) => f.name)).toEqual(["tracking", "parcel", "handler"]);
  });

  test("who typed last is not filled in where the list has no such column", async () => {
    const port = staffBook();
    port.addSheet("退款", [
      ["退款编号", "退款状态", "申请时间", "退款金额"],
      ["100234567890123456", "等待卖家处理", 46340.5, 57.35],
      ["100234567890123457", "退款成功", 46341.5, 64.7],
    ]);
    const pane = paneOver(port);
    pane.kept.set("handler", "小李");
    await pane.start();
    pane.events.chooseRegister("refund");
    await idle(pane);
    const table = pane.state().registers.found?.find(({ isLikely }) => isLikely);
    if (!table) throw new Error("nothing found");
    pane.events.adoptRegister(table, Object.fromEntries(table.roles.map((r) => [r.role, r.col])));
    await idle(pane);
    pane.events.writeRegister();
    await idle(pane);
    expect(pane.state().registers.values).toEqual({});
    pane.events.editLine({ refund: "100234567890123499", state: "open" });
    pane.events.planLine();
    await idle(pane);
    expect(pane.state().registers.plan).not.toBeNull();
    pane.events.chooseRegister("damage");
    expect(pane.state().registers.values).toEqual({ handler: "小李" });
    pane.events.chooseRegister("refund");
    expect(pane.state().registers.values).toEqual({});
  });

  test("what is wrong in it is listed with its cell", async () => {
    const { port, pane } = await withRegister();
    const sheet = port.sheets.find((s) => s.name === "损坏登记")!;
    sheet.rows[1]![sheet.rows[0]!.indexOf("物流订单号")] = "1.23E+17";
    pane.events.checkRegister();
    await idle(pane);
    expect(pane.state().registers.checked).toContainEqual(
      expect.objectContaining({
        who: "B2 物流订单号",
        message: { code: "id.exponent", params: { number: "1.23E+17" } },
        place: { sheet: "损坏登记", at: { row: 1, col: 1, rows: 1, cols: 1 } },
      })
    );
  });

  test("a plain range under a title is found, and any column can be chosen by hand", async () => {
    const port = staffBook();
    port.addSheet("坏件", [
      ["破损登记表（11月）"],
      ["快递单号", "破损情况", "那谁", "索赔金额"],
      ["SF1234567890123", "破损", "小李", 88],
      ["YT1234567890123", "丢件", "小周", 59],
    ]);
    const pane = paneOver(port);
    await pane.start();
    pane.events.chooseRegister("damage");
    await idle(pane);
    const [table, ...others] = pane.state().registers.found ?? [];
    expect(table).toMatchObject({ key: "坏件!A2:D4", isLikely: true, lines: 2 });
    expect(others.map(({ sheet, isLikely }) => [sheet, isLikely])).toEqual([["人员", false]]);
    const chosen = table?.roles.map((r) => [r.role, r.role === "handler" ? "C" : r.col] as const) ?? [];
    if (table) pane.events.adoptRegister(table, Object.fromEntries(chosen));
    await idle(pane);
    pane.events.writeRegister();
    await idle(pane);
    const { price: _price, ...asked } = LINE;
    pane.events.editLine(asked);
    pane.events.planLine();
    await idle(pane);
    pane.events.writeLine();
    await idle(pane);
    expect(port.sheets.find(({ name }) => name === "坏件")?.rows[4]?.slice(0, 3)).toEqual([
      LINE.tracking,
      "破损",
      "小李",
    ]);
  });

  test("a register in use is mapped again, a column that was added among them", async () => {
    const port = staffBook();
    const sheet = port.addSheet("坏件", [
      ["快递单号", "破损情况", "经手人"],
      ["SF1234567890123", "破损", "小李"],
      ["YT1234567890123", "丢件", "小周"],
    ]);
    const pane = paneOver(port);
    await pane.start();
    pane.events.chooseRegister("damage");
    await idle(pane);
    const adopt = async (change: Record<string, string>) => {
      const table = pane.state().registers.found?.[0];
      if (!table) throw new Error("nothing found");
      pane.events.adoptRegister(table, {
        ...Object.fromEntries(table.roles.map((r) => [r.role, r.col])),
        ...change,
      });
      await idle(pane);
      pane.events.writeRegister();
      await idle(pane);
    };
    await adopt({});
    expect(pane.state().registers.isRemap).toBe(false);
    expect(pane.state().registers.fields.map(({ name }) => name)).toEqual(["tracking", "parcel", "handler"]);
    const names = () => [...port.names.keys()].filter((name) => name.includes("表头"));
    const before = names();
    pane.events.remapRegister();
    await idle(pane);
    const mapped = pane.state().registers.found?.[0]?.roles.filter(({ col }) => col !== "") ?? [];
    expect(mapped.map(({ role, col }) => [role, col])).toEqual([
      ["tracking", "A"],
      ["parcel", "B"],
      ["handler", "C"],
    ]);
    await adopt({});
    expect(names()).toEqual(before);
    sheet.rows.forEach((row, i) => (row[3] = i === 0 ? "补了多少" : 88));
    pane.events.remapRegister();
    await idle(pane);
    await adopt({ claim: "D" });
    expect(pane.state().registers.isRemap).toBe(false);
    expect(pane.state().registers.fields.map(({ name }) => name)).toContain("claim");
  });

  test("words that nobody understands are taught when the list is taken, and stay when it is mapped again", async () => {
    const port = staffBook();
    port.addSheet("坏件", [
      ["快递单号", "破损情况", "经手人", "索赔状态"],
      ["SF1234567890123", "破损", "小李", "赔了一部分"],
      ["YT1234567890123", "丢件", "小周", "没人理"],
      ["YT1234567890124", "丢件", "小周", "已提交"],
    ]);
    const pane = paneOver(port);
    await pane.start();
    pane.events.chooseRegister("damage");
    await idle(pane);
    const adopt = async (words: Record<string, Record<string, string>>) => {
      const table = pane.state().registers.found?.[0];
      if (!table) throw new Error("nothing found");
      const columns = { ...Object.fromEntries(table.roles.map((r) => [r.role, r.col])), claimState: "D" };
      pane.events.adoptRegister(table, columns, words);
      await idle(pane);
      pane.events.writeRegister();
      await idle(pane);
    };
    const states = async () => {
      pane.events.lookAtClaims();
      await idle(pane);
      return pane.state().registers.claims.lines?.map(({ row, state, stateWord }) => [row, state, stateWord]);
    };
    expect(pane.state().registers.found?.[0]?.columns[3]?.words).toEqual(["赔了一部分", "没人理", "已提交"]);
    await adopt({ claimState: { 赔了一部分: "paid" } });
    expect(await states()).toEqual([
      [3, "unread", "没人理"],
      [4, "filed", ""],
      [2, "paid", ""],
    ]);
    pane.events.remapRegister();
    await idle(pane);
    expect(pane.state().registers.found?.[0]?.meant).toEqual({ claimState: { 赔了一部分: "paid" } });
    await adopt({ claimState: { 没人理: "filed" } });
    expect(await states()).toEqual([
      [3, "filed", ""],
      [4, "filed", ""],
      [2, "paid", ""],
    ]);
    pane.events.setClaimState(3, "paid");
    await idle(pane);
    expect(port.sheets.find(({ name }) => name === "坏件")?.rows[2]?.[3]).toBe("已赔付");
  });

  test("a register that somebody broke: repaired after its plan was shown, what is left is listed", async () => {
    const { port, pane } = await withRegister();
    for (const tracking of [LINE.tracking, "771234567890123457"]) {
      pane.events.editLine({ ...LINE, tracking });
      pane.events.planLine();
      await idle(pane);
      pane.events.writeLine();
      await idle(pane);
    }
    const rows = port.sheets.find(({ name }) => name === "损坏登记")!.rows;
    const [price, number] = ["宝贝价格", "物流订单号"].map((header) => rows[0]!.indexOf(header));
    rows[1]![price!] = "¥59.90";
    rows[2]![number!] = rows[1]![number!]!;
    pane.events.planRepair();
    await idle(pane);
    expect(pane.state().registers.plan?.facts.map(({ code }) => code)).toEqual([
      "register.repair.number",
      "register.repair.left",
    ]);
    expect(rows[1]![price!]).toBe("¥59.90");
    pane.events.writeRepair();
    await idle(pane);
    expect(rows[1]![price!]).toBe(59.9);
    expect(pane.state().registers.checked).toHaveLength(1);
  });
});
