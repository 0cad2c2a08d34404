import { undo } from "../../../src/commands";
import { MemoryPort } from "../../support/memory/port";
import { carryOut, ownBook } from "./support";

describe("register.create", () => {
  test("K-08: the handbook's seven columns stand first", async () => {
    const port = new MemoryPort();
    expect(await carryOut(port, "register.create", { register: "damage" })).toMatchObject({ ok: true });
    expect(port.sheets[0]!.name).toBe("损坏登记");
    expect(port.sheets[0]!.rows[0]!.slice(0, 7)).toEqual([
      "报告日期",
      "物流订单号",
      "包裹状态",
      "物流验货客服",
      "宝贝价格",
      "宝贝型号",
      "办理客服",
    ]);
  });

  test("剩余 is native Excel and counts from the named cell", async () => {
    const port = new MemoryPort();
    await carryOut(port, "register.create", { register: "damage" });
    const { rows } = port.sheets[0]!;
    expect(rows[1]![rows[0]!.indexOf("剩余")]).toBe('=IF([@截止时间]="","",[@截止时间]-店务_现在)');
    expect(port.names.get("店务_现在")).toBe("='店务设置'!$B$2");
  });

  test("a taken name gets (2)", async () => {
    const port = new MemoryPort();
    port.addSheet("损坏登记", [["她自己的"]]);
    await carryOut(port, "register.create", { register: "damage" });
    expect(port.sheets.map((s) => s.name)).toEqual(["损坏登记", "损坏登记 (2)", "店务设置"]);
  });

  test("a second register is refused", async () => {
    const port = new MemoryPort();
    await carryOut(port, "register.create", { register: "damage" });
    expect(await carryOut(port, "register.create", { register: "damage" })).toMatchObject({
      ok: false,
      message: { code: "damage.create.exists" },
    });
  });

  test("undo takes sheet, settings and names away again", async () => {
    const port = ownBook();
    const before = port.snapshot();
    const result = await carryOut(port, "register.create", { register: "damage" });
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("undo refuses when somebody has written on the new sheet", async () => {
    const port = new MemoryPort();
    const result = await carryOut(port, "register.create", { register: "damage" });
    port.sheets[0]!.rows[1]![3] = "同事";
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({
      message: { code: "refuse.sheetChanged" },
    });
    expect(port.sheets).toHaveLength(2);
  });
});
