import { day, moment } from "../../../../src/domain/kernel";
import { filesInMemory } from "../../../support/files";
import { utf8 } from "../../../support/statements/bytes";
import { added, create } from "../../../commands/register/finance";
import { MemoryPort } from "../../../support/memory/port";
import { begun } from "../../../../src/taskpane/features/finance/teaching";
import { idle, paneOver, staffBook } from "../../../support/pane/over-memory";

/** 2026-12-02 09:05 */
const SECOND = { now: () => moment(day(46358), 545) };

async function opened(port: MemoryPort, change = SECOND) {
  const pane = paneOver(port, change);
  await pane.start();
  pane.events.open("finance");
  await idle(pane);
  return pane;
}

const compensation = (amount: number) => ({
  reason: "返现",
  amount,
  handler: "小李",
  at: "2026-11-12 10:00",
});

async function november() {
  const port = await create(staffBook(), "penalty", "fund", "compensation");
  await added(port, "penalty", { matter: "因服务被投诉", number: "801", day: "2026-11-03" });
  await added(port, "compensation", compensation(15));
  return port;
}

describe("财务", () => {
  test("an empty workbook says what is missing; the one step makes it", async () => {
    const port = staffBook();
    const pane = await opened(port);
    expect(pane.state().finance.registers.map(({ id, table }) => [id, table])).toEqual([
      ["penalty", null],
      ["fund", null],
      ["compensation", null],
      ["refund", null],
      ["damage", null],
    ]);
    pane.events.createFinanceRegister("fund");
    await idle(pane);
    expect(pane.state().finance.plan?.touches.code).toBe("register.create.touches");
    pane.events.writeFinance();
    await idle(pane);
    expect(port.sheets.map(({ name }) => name)).toContain("部门基金");
    expect(pane.state().finance.registers.find(({ id }) => id === "fund")?.table).toBe("店务_部门基金");
  });

  test("the month before is read as it is opened, with what is in its way", async () => {
    const port = await november();
    await added(port, "compensation", compensation(30));
    const pane = await opened(port);
    expect(pane.state().finance).toMatchObject({
      month: "2026-11",
      answer: { people: [{ number: "801", fineFen: 5000 }], ready: false },
      findings: [
        { severity: "red", who: "补偿登记 第 3 行 审批人", place: { sheet: "补偿登记", at: { row: 2 } } },
      ],
    });
  });

  test("fines go into the fund after they were shown", async () => {
    const port = await november();
    const pane = await opened(port);
    pane.events.chooseSection("penalties");
    pane.events.collectFines();
    await idle(pane);
    expect(pane.state().finance.plan?.touches).toMatchObject({
      code: "fund.collect.touches",
      params: { count: 1, yuan: 50 },
    });
    pane.events.writeFinance();
    await idle(pane);
    expect(pane.state().notice).toMatchObject({ tone: "success", undo: true });
  });

  test("from registers to a closed month, and its files", async () => {
    const port = await november();
    const pane = await opened(port);
    pane.events.editMonthForm({ signer: "王姐", minimumWage: "", mask: "no" });
    pane.events.planClose();
    await idle(pane);
    expect(pane.state().finance.plan?.touches.code).toBe("month.close.touches");
    pane.events.writeFinance();
    await idle(pane);
    expect(pane.state().finance.answer?.closed).toMatchObject({ signer: "王姐", intact: true });
    pane.events.exportMonth("yes");
    await idle(pane);
    expect(pane.state().finance.files.map(({ name }) => name)).toEqual([
      "2026-11-people.csv",
      "2026-11-lines.csv",
    ]);
    pane.events.undo();
    await idle(pane);
    expect(pane.state().finance.answer?.closed).toBeNull();
  });

  test("a month that is blocked is refused with its first line", async () => {
    const port = await november();
    await added(port, "compensation", compensation(30));
    const pane = await opened(port);
    pane.events.editMonthForm({ signer: "王姐", minimumWage: "", mask: "no" });
    pane.events.planClose();
    await idle(pane);
    expect(pane.state().finance.plan).toBeNull();
    expect(pane.state().notice).toMatchObject({ tone: "error", message: { code: "month.close.blocked" } });
  });

  test("the day's sheet is shown before it is written", async () => {
    const port = await create(staffBook(), "compensation");
    await added(port, "compensation", { ...compensation(15), at: "2026-12-02 08:00" });
    const pane = await opened(port);
    pane.events.chooseSection("daily");
    pane.events.planDaily();
    await idle(pane);
    expect(pane.state().finance.plan?.facts).toContainEqual({
      code: "financeView.day.compensation",
      params: { count: 1, yuan: "15" },
    });
    pane.events.writeFinance();
    await idle(pane);
    expect(port.sheets.map(({ name }) => name)).toContain("日交接 2026-12-02");
  });
});

const FUND = `#支付宝账务明细查询
#起始日期：[2026年11月01日 00:00:00]   终止日期：[2026年12月01日 00:00:00]
账务流水号,商户订单号,发生时间,收入金额（+元）,支出金额（-元）,业务类型,备注
F1,,2026-11-03 10:00:00,0.00,-12.50,交易退款,
#列表结束
`;

describe("撤销 stays as long as nothing else was done", () => {
  async function decided() {
    const port = staffBook();
    port.addSheet("退款", [
      ["退款编号", "订单编号", "退款金额", "完成时间", "状态"],
      ["900001", "1930679858170001", 12.5, 46329.4, "退款成功"],
      ["900002", "1930679858170002", 10, 46332.4, "退款成功"],
    ]);
    const before = JSON.stringify(port.snapshot());
    const pane = paneOver(port, { ...SECOND, files: filesInMemory({ "11.csv": utf8(FUND) }) });
    await pane.start();
    pane.events.open("finance");
    await idle(pane);
    pane.events.handStatements([{ name: "11.csv", file: new Blob([]) }]);
    await idle(pane);
    const [pair] = pane.state().finance.found?.open ?? [];
    if (!pair) throw new RangeError("nothing is proposed");
    pane.events.decidePair(pair, "together");
    await idle(pane);
    // Nothing is written before it was shown.
    expect(JSON.stringify(port.snapshot())).toBe(before);
    expect(pane.state().finance.plan).toMatchObject({
      touches: { code: "statements.decide.touches", params: { count: 1 } },
      facts: [{ code: "finance.decides", params: { refund: "900001", flow: "F1", yuan: "12.50" } }],
    });
    pane.events.writeFinance();
    await idle(pane);
    return { port, pane, before };
  }

  test("after 就是这笔 the files are matched again, and the decision can be taken back", async () => {
    const { port, pane, before } = await decided();
    expect(pane.state().finance.found?.totals.tied.n).toBe(1);
    expect(pane.state().notice).toMatchObject({ tone: "success", undo: true });
    pane.events.undo();
    await idle(pane);
    expect(JSON.stringify(port.snapshot())).toBe(before);
    expect(pane.state().notice).toMatchObject({ tone: "success", undo: false });
  });

  test("to another place and back it is still there", async () => {
    const { pane } = await decided();
    for (const place of ["today", "registers", "finance"]) {
      pane.events.open(place);
      await idle(pane);
      expect(pane.state().notice).toMatchObject({ tone: "success", undo: true });
    }
    pane.events.dismiss();
    pane.events.open("today");
    await idle(pane);
    expect(pane.state().notice).toBeNull();
  });
});

const OTHER = `交易日期,记账金额,收支,关联单号,流水,类别
2026/11/5 10:00,10.00,支出,1930679858170002,W0000001,买家退款
2026/11/6 10:00,3.00,支出,1930679858170003,W0000002,服务费
`;

describe("files that stand in the way", () => {
  async function handed(...names: readonly string[]) {
    const port = staffBook();
    port.addSheet("退款", [
      ["退款编号", "订单编号", "退款金额", "完成时间", "状态"],
      ["900002", "1930679858170002", 10, 46331.4, "退款成功"],
    ]);
    const files = filesInMemory({ "11.csv": utf8(FUND), "坏.csv": utf8(""), "微店_202611.csv": utf8(OTHER) });
    const pane = paneOver(port, { ...SECOND, files });
    await pane.start();
    pane.events.open("finance");
    await idle(pane);
    pane.events.handStatements(names.map((name) => ({ name, file: new Blob([]) })));
    await idle(pane);
    return { port, pane, finance: () => pane.state().finance };
  }

  test("one that can't be used is taken out singly, and the others are matched", async () => {
    const { pane, finance } = await handed("11.csv", "坏.csv");
    expect(finance().handed.map(({ name, isRead }) => [name, isRead])).toEqual([
      ["11.csv", true],
      ["坏.csv", false],
    ]);
    pane.events.dropStatement("坏.csv");
    await idle(pane);
    expect(finance()).toMatchObject({ problem: null, handed: [], found: { files: [{ name: "11.csv" }] } });
  });

  test("one that nobody knows is taught after it was shown what it says, then read and matched", async () => {
    const { pane, finance } = await handed("微店_202611.csv");
    const [file] = finance().handed;
    if (!file?.unknown) throw new RangeError("it is known");
    const teaching = begun(file.name, file.unknown);
    expect(teaching).toMatchObject({ name: "微店", columns: { at: "交易日期", amount: "记账金额" } });
    const columns = { ...teaching.columns, order: "关联单号" };
    pane.events.teachStatement(file, { ...teaching, columns, refunds: ["买家退款"] });
    await idle(pane);
    expect(finance().plan?.facts).toMatchObject([
      { code: "finance.taught", params: { lines: 2, expense: "13" } },
    ]);
    pane.events.writeFinance();
    await idle(pane);
    expect(finance().found?.totals.tied).toEqual({ n: 1, fen: 1000 });
  });
});
