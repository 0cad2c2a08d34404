import { MemoryPort } from "../../../support/memory/port";
import { idle, paneOver } from "../../../support/pane/over-memory";

const STORED = '=_xldudf_SHOP_SHIFT_HOURS(A2,"17:00")';
const TYPED = '=SHOP.SHIFT_HOURS(A2,"17:00")';

async function paneOn(rows: string[][]) {
  const port = new MemoryPort();
  port.addSheet("退款", rows);
  const pane = paneOver(port);
  await pane.start();
  return { port, pane, cells: () => port.sheets[0]!.rows };
}

describe("formulas without a value", () => {
  test("are found when the pane opens, repaired by one click, and taken back", async () => {
    const { pane, cells } = await paneOn([["时长"], [STORED], [STORED]]);
    expect(pane.state().care.broken).toMatchObject({
      total: 2,
      lines: [{ detail: { code: "care.count", params: { sheet: "退款", count: 2 } } }],
    });
    pane.events.repairFormulas();
    await idle(pane);
    expect(cells()).toEqual([["时长"], [TYPED], [TYPED]]);
    expect(pane.state().care.broken!.total).toBe(0);
    expect(pane.state().notice).toMatchObject({ tone: "success", undo: true });
    pane.events.undo();
    await idle(pane);
    expect(cells()).toEqual([["时长"], [STORED], [STORED]]);
    expect(pane.state().care.broken!.total).toBe(2);
  });

  test("nothing to repair is one sentence", async () => {
    const { pane } = await paneOn([["时长"], [TYPED]]);
    expect(pane.state().care.broken!.total).toBe(0);
    pane.events.repairFormulas();
    await idle(pane);
    expect(pane.state().notice).toMatchObject({ tone: "error", message: { code: "repair.fix.none" } });
  });

  test("are looked for again when asked", async () => {
    const { port, pane } = await paneOn([["时长"], [TYPED]]);
    port.sheets[0]!.rows[1] = [STORED];
    pane.events.checkFormulas();
    await idle(pane);
    expect(pane.state().care.broken!.total).toBe(1);
  });
});

describe("a copy with values", () => {
  test("is shown before it is made, then made, and can be taken back", async () => {
    const { port, pane } = await paneOn([["时长"], [TYPED]]);
    pane.events.planCopy("all");
    await idle(pane);
    expect(pane.state().care.plan!.facts).toEqual([
      { code: "care.copyFact", params: { sheet: "退款", copy: "退款 (数值)", formulas: 1 } },
    ]);
    expect(port.sheets).toHaveLength(1);
    pane.events.writeCopy();
    await idle(pane);
    expect(port.sheets.map((s) => [s.name, s.rows])).toEqual([
      ["退款", [["时长"], [TYPED]]],
      ["退款 (数值)", [["时长"], [0]]],
    ]);
    pane.events.undo();
    await idle(pane);
    expect(port.sheets.map((s) => s.name)).toEqual(["退款"]);
  });

  test("can be left, and a refusal is said", async () => {
    const { port, pane } = await paneOn([["时长"], [TYPED]]);
    pane.events.planCopy("all");
    await idle(pane);
    pane.events.reviseCopy();
    expect(pane.state().care.plan).toBeNull();
    port.structureProtected = true;
    pane.events.planCopy("all");
    await idle(pane);
    expect(pane.state().care.plan).toBeNull();
    expect(pane.state().notice!.message.code).toBe("freeze.structure");
  });
});
