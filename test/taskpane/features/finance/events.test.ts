import { day, moment } from "../../../../src/domain/kernel";
import { added, create } from "../../../commands/register/finance";
import { MemoryPort } from "../../../support/memory/port";
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
