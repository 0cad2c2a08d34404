import { emptyBook } from "../../workbench/model/empty-book";
import { cellKey } from "../../workbench/model/data";
import { Desk, sampleBook, valueOf } from "../support/desk";

const line = { tracking: "771234567890123456", parcel: "broken", handler: "小李", price: 88 };

describe("the damage register through Microsoft's client", () => {
  test("a new register: drop-downs, text order numbers, 剩余 that counts", async () => {
    const desk = await Desk.open();
    valueOf(await desk.run("register.create", { register: "damage" }));
    valueOf(
      await desk.run("register.add", {
        register: "damage",
        row: { ...line, deadline: 46349.5, order: "3123456789012345678" },
      })
    );
    valueOf(
      await desk.run("register.add", { register: "damage", row: { ...line, tracking: "771234567890123457" } })
    );
    const sheet = desk.sheet("损坏登记");
    const [table] = sheet.tables;
    expect(table).toMatchObject({ name: "店务_损坏登记", area: { row: 0, rows: 3, cols: 25 } });
    const rows = await desk.values("损坏登记", { row: 0, col: 0, rows: 3, cols: 25 });
    const at = (header: string) => rows[0]!.indexOf(header);
    expect(rows.map((r) => r[at("物流订单号")])).toEqual([
      "物流订单号",
      "771234567890123456",
      "771234567890123457",
    ]);
    expect(rows[1]![at("订单编号")]).toBe("3123456789012345678");
    const [[now]] = (await desk.values("店务设置", { row: 1, col: 1, rows: 1, cols: 1 })) as [[number]];
    expect(rows[1]![at("剩余")]).toBeCloseTo(46349.5 - now, 6);
    expect(rows[2]!.slice(at("截止时间"), at("剩余") + 1)).toEqual(["", ""]);
    expect(rows.map((r) => r[at("编号")])).toEqual(["编号", 1, 2]);
    const covered = (col: number) =>
      sheet.validations.filter((v) =>
        v.areas.some((a) => a.col <= col && col < a.col + a.cols && a.row <= 2 && 2 < a.row + a.rows)
      );
    expect(covered(at("包裹状态"))).toHaveLength(1);
    expect(sheet.freeze).toEqual({ rows: 1, cols: 0 });
  });

  test("the second line keeps the formats of the first", async () => {
    const desk = await Desk.open();
    valueOf(await desk.run("register.create", { register: "damage" }));
    valueOf(await desk.run("register.add", { register: "damage", row: line }));
    valueOf(
      await desk.run("register.add", { register: "damage", row: { ...line, tracking: "2", note: "=1+1" } })
    );
    const sheet = desk.sheet("损坏登记");
    const { styles } = desk.standIn.workbook.data;
    const format = (row: number, col: number) =>
      styles[sheet.cells.get(cellKey(row, col))?.s ?? 0]?.numberFormat;
    for (const [col, expected] of [
      [0, "yyyy-mm-dd"],
      [1, "@"],
      [4, "#,##0.00"],
    ] as const)
      expect([format(1, col), format(2, col)]).toEqual([expected, expected]);
    expect(sheet.cells.get(cellKey(2, 24))).toMatchObject({ v: "=1+1" });
    expect(sheet.cells.get(cellKey(2, 24))?.f).toBeUndefined();
  });

  test("her own table: one row at its end, everything else of the workbook as it was", async () => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("register.adopt", { register: "damage", range: "破损件" }));
    const before = desk.snapshot() as { sheets: { name: string }[] };
    const done = valueOf(
      await desk.run("register.add", {
        register: "damage",
        row: { ...line, courier: "甲快递", model: "A109" },
      })
    );
    const after = desk.snapshot() as { sheets: { name: string }[] };
    const others = (s: typeof before) => s.sheets.filter((x) => x.name !== "破损件");
    expect(others(after)).toEqual(others(before));
    const [table] = desk.sheet("破损件").tables;
    const rows = await desk.values("破损件", { row: table!.area.rows - 1, col: 0, rows: 1, cols: 9 });
    expect(rows[0]).toEqual([46348, "771234567890123456", "甲快递", "破损", 88, "A109", "小李", "", ""]);
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test("撤销 of a new register leaves no trace", async () => {
    const desk = await Desk.open(sampleBook());
    const before = desk.snapshot();
    const done = valueOf(await desk.run("register.create", { register: "damage" }));
    expect(desk.snapshot()).not.toEqual(before);
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test("a protected sheet is refused in words, and nothing is written", async () => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("register.adopt", { register: "damage", range: "破损件" }));
    desk.sheet("破损件").protection = { options: {} };
    const before = desk.snapshot();
    expect(await desk.run("register.add", { register: "damage", row: line })).toMatchObject({
      message: { code: "refuse.protected", params: { sheet: "破损件" } },
    });
    expect(desk.snapshot()).toEqual(before);
  });

  test("1904 dates are refused", async () => {
    const desk = await Desk.open({ ...emptyBook(), date1904: true });
    expect(await desk.run("register.create", { register: "damage" })).toMatchObject({
      message: { code: "refuse.date1904" },
    });
  });

  test("somebody typing in a cell is a sentence", async () => {
    const desk = await Desk.open();
    desk.standIn.faults.cellEditing = true;
    expect(await desk.run("register.create", { register: "damage" })).toMatchObject({
      message: { code: "refuse.editing" },
    });
  });

  test.each([1, 2, 3, 4])("request %i of the write fails: the workbook is as it was", async (request) => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("register.adopt", { register: "damage", range: "破损件" }));
    const planned = valueOf(await desk.plan("register.add", { register: "damage", row: line }));
    const before = desk.snapshot();
    desk.standIn.faults.plan({ request, code: "GeneralException" });
    expect(await desk.module.run(desk.port, planned)).toMatchObject({ ok: false });
    expect(desk.snapshot()).toEqual(before);
  });

  test("a line that can't be shown afterwards is written and can be undone", async () => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("register.adopt", { register: "damage", range: "破损件" }));
    const planned = valueOf(await desk.plan("register.add", { register: "damage", row: line }));
    const before = desk.snapshot();
    desk.standIn.faults.plan({ request: 5, code: "GeneralException" });
    const done = valueOf(await desk.module.run(desk.port, planned));
    expect(desk.snapshot()).not.toEqual(before);
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test("a colleague's edit between plan and write stops the write", async () => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("register.adopt", { register: "damage", range: "破损件" }));
    const planned = valueOf(await desk.plan("register.add", { register: "damage", row: line }));
    await desk.standIn.run(`return Excel.run(async (context) => {
      context.workbook.worksheets.getItem("破损件").getRange("B3").values = [["771234567890123456"]];
      await context.sync();
    })`);
    const before = desk.snapshot();
    expect(await desk.module.run(desk.port, planned)).toMatchObject({ message: { code: "refuse.changed" } });
    expect(desk.snapshot()).toEqual(before);
  });

  test("the requests of a line are the same for 14 lines and for 300", async () => {
    const counts: number[] = [];
    for (const more of [0, 286]) {
      const desk = await Desk.open(sampleBook());
      if (more > 0)
        await desk.standIn.run(`return Excel.run(async (context) => {
          const rows = Array.from({ length: ${more} }, (_, i) => [46000, "L" + i, "", "破损", 1, "", "小李", "", ""]);
          context.workbook.tables.getItem("破损件").rows.add(null, rows);
          await context.sync();
        })`);
      valueOf(await desk.run("register.adopt", { register: "damage", range: "破损件" }));
      desk.standIn.log.clear();
      valueOf(await desk.run("register.add", { register: "damage", row: line }));
      counts.push(desk.standIn.log.totals().syncs);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(16);
  });
});
