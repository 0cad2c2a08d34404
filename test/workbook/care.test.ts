import type { BrokenFormulas, FreezePreview } from "../../src/commands";
import { type BookData, type CellData, cellKey } from "../../workbench/model/data";
import { emptyBook } from "../../workbench/model/empty-book";
import { xlsx } from "../../workbench/xlsx";
import { Desk, sampleBook, valueOf } from "../support/desk";
import { shopFunctions, startStandIn } from "../support/stand-in";

const NAME: CellData["v"] = { error: "#NAME?" };

/** A book whose cells are given as rows of [row, col, content]. */
function bookWith(cells: readonly (readonly [number, number, CellData])[], change: Partial<BookData> = {}) {
  const book: BookData = { ...emptyBook("退款"), ...change };
  for (const [row, col, cell] of cells) book.sheets[0]!.cells.set(cellKey(row, col), cell);
  return book;
}

const stored = (f: string): CellData => ({ f, v: NAME });
const SHIFT = 'SHOP_SHIFT_HOURS("17:30","1:00")';
const cellsOf = (desk: Desk, name: string) => {
  const at = (row: number, col: number) => desk.sheet(name).cells.get(cellKey(row, col));
  return { at, formula: (row: number, col: number) => at(row, col)?.f };
};

const LEFT_OVER = () =>
  bookWith(
    [
      [0, 0, { v: "班次" }],
      [1, 0, stored(`_xldudf_${SHIFT}`)],
      [2, 0, stored(`[2]!_xldudf_${SHIFT}`)],
      [3, 0, { f: "1+1", v: 2 }],
      [4, 0, { f: "1/0", v: { error: "#DIV/0!" } }],
      [5, 0, { f: "没有这个名称", v: NAME }],
      [1, 2, { ...stored(`_xldudf_${SHIFT}`), s: 1 }],
    ],
    { styles: [{}, { numberFormat: "@" }] }
  );

describe("formulas that show no value", () => {
  test("are counted by sheet, entered again as they are typed, and taken back", async () => {
    const desk = await Desk.open(LEFT_OVER(), shopFunctions());
    const broken = valueOf(await desk.ask<BrokenFormulas>("repair.scan"));
    expect(broken).toMatchObject({
      total: 3,
      sheets: [{ sheet: "退款", count: 3 }],
      unknown: [],
      protected: [],
    });
    const before = desk.snapshot();
    const fixed = valueOf(await desk.run("repair.fix", {}));
    const { formula, at } = cellsOf(desk, "退款");
    expect([formula(1, 0), formula(2, 0), formula(1, 2)]).toEqual(
      Array(3).fill('SHOP.SHIFT_HOURS("17:30","1:00")')
    );
    const values = await desk.values("退款", { row: 1, col: 0, rows: 5, cols: 3 });
    expect(values.map(([first]) => first)).toEqual([7.5, 7.5, 2, "#DIV/0!", "#NAME?"]);
    expect(values[0]![2]).toBe(7.5);
    expect(desk.standIn.workbook.data.styles[at(1, 2)!.s!]!.numberFormat).toBe("@");
    expect(valueOf(await desk.ask<BrokenFormulas>("repair.scan")).total).toBe(0);
    valueOf(await desk.module.undo(desk.port, fixed.undo));
    await desk.standIn.settled();
    expect(desk.snapshot()).toEqual(before);
  });

  test("everything else of the workbook stays as it was", async () => {
    const book = sampleBook();
    const [sheet] = book.sheets;
    sheet!.cells.set(cellKey(200, 20), stored(`_xldudf_${SHIFT}`));
    const desk = await Desk.open(book, shopFunctions());
    await desk.standIn.settled();
    const without = () => {
      const copy = desk.snapshot() as { sheets: { cells: [number, CellData][] }[] };
      const { cells } = copy.sheets[0]!;
      copy.sheets[0]!.cells = cells.filter(([key]) => key !== cellKey(200, 20));
      return copy;
    };
    const before = without();
    valueOf(await desk.run("repair.fix", {}));
    await desk.standIn.settled();
    expect(without()).toEqual(before);
    expect(sheet!.cells.get(cellKey(200, 20))).toMatchObject({ v: 7.5 });
  });

  test("a workbook in order has nothing to repair", async () => {
    const desk = await Desk.open(sampleBook(), shopFunctions());
    await desk.standIn.settled();
    expect(valueOf(await desk.ask<BrokenFormulas>("repair.scan")).total).toBe(0);
    expect(await desk.run("repair.fix", {})).toMatchObject({ message: { code: "repair.fix.none" } });
  });

  test("a function that doesn't exist is named with its place, and nothing is written", async () => {
    const desk = await Desk.open(bookWith([[3, 1, stored("SHOP.SHIFT_HOUR(1)")]]), shopFunctions());
    const before = desk.snapshot();
    expect(await desk.run("repair.fix", {})).toMatchObject({
      message: { code: "repair.fix.unknown", params: { name: "SHIFT_HOUR", sheet: "退款" } },
      show: { at: { row: 3, col: 1 } },
    });
    expect(desk.snapshot()).toEqual(before);
  });

  test("a protected sheet is named and left alone", async () => {
    const book = LEFT_OVER();
    book.sheets[0]!.protection = { options: {} };
    const desk = await Desk.open(book, shopFunctions());
    const before = desk.snapshot();
    expect(valueOf(await desk.ask<BrokenFormulas>("repair.scan")).protected).toEqual(["退款"]);
    expect(await desk.run("repair.fix", {})).toMatchObject({
      message: { code: "repair.fix.protected", params: { sheet: "退款" } },
    });
    expect(desk.snapshot()).toEqual(before);
  });

  test("a colleague's edit between plan and write stops the write", async () => {
    const desk = await Desk.open(LEFT_OVER(), shopFunctions());
    const planned = valueOf(await desk.plan("repair.fix", {}));
    await desk.standIn.run(`return Excel.run(async (context) => {
      context.workbook.worksheets.getItem("退款").getRange("A2").values = [[1]];
      await context.sync();
    })`);
    const before = desk.snapshot();
    expect(await desk.module.run(desk.port, planned)).toMatchObject({ message: { code: "refuse.changed" } });
    expect(desk.snapshot()).toEqual(before);
  });

  test.each([1, 2, 3])("request %i of the write fails: the workbook is as it was", async (request) => {
    const desk = await Desk.open(LEFT_OVER(), shopFunctions());
    const planned = valueOf(await desk.plan("repair.fix", {}));
    const before = desk.snapshot();
    desk.standIn.faults.plan({ request, code: "GeneralException" });
    expect(await desk.module.run(desk.port, planned)).toMatchObject({ ok: false });
    expect(desk.snapshot()).toEqual(before);
  });

  test("the requests are the same for 3 formulas and for 3,000", async () => {
    const counts: number[] = [];
    for (const rows of [3, 3000]) {
      const cells = Array.from({ length: rows }, (_, r) => [r, 0, stored(`_xldudf_${SHIFT}`)] as const);
      const desk = await Desk.open(bookWith(cells), shopFunctions());
      desk.standIn.log.clear();
      valueOf(await desk.run("repair.fix", {}));
      counts.push(desk.standIn.log.totals().syncs);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(7);
  });
});

describe("Excel's own #VALUE!", () => {
  const VALUE: CellData["v"] = { error: "#VALUE!" };
  const failed = (f: string): CellData => ({ f: `_xldudf_${f}`, v: VALUE });
  const OPENED = () =>
    bookWith([
      [0, 0, { v: "17:30" }],
      [0, 1, { v: "1:00" }],
      [1, 0, failed("SHOP_SHIFT_HOURS(A1,B1)")],
      [2, 0, failed('SHOP_SHIFT_HOURS("x","y")')],
      [3, 0, failed("SHOP_SHIFT_HOURS(A1+1,B1)")],
      [4, 0, failed("SHOP_SHIFT_HOURS(C1:C2,B1)")],
      [5, 0, { f: 'IF(A1="","",_xldudf_SHOP_SHIFT_HOURS(A1,B1))', v: VALUE }],
    ]);

  test("is told from an answer by working the call out again, and repaired", async () => {
    const desk = await Desk.open(OPENED(), shopFunctions());
    const broken = valueOf(await desk.ask<BrokenFormulas>("repair.scan"));
    expect(broken).toMatchObject({ total: 2, waiting: 0, sheets: [{ sheet: "退款", count: 2 }] });
    valueOf(await desk.run("repair.fix", {}));
    const values = await desk.values("退款", { row: 1, col: 0, rows: 5, cols: 1 });
    expect(values.flat()).toEqual([7.5, "#VALUE!", "#VALUE!", "#VALUE!", 7.5]);
    expect(valueOf(await desk.ask<BrokenFormulas>("repair.scan")).total).toBe(0);
  });
});

describe("a blank cell under a formula that we insert", () => {
  test.each(["mac", "web", "m365-windows", "ltsc-2024"] as const)(
    "%s: blank, and 0 is an amount",
    async (host) => {
      const standIn = await startStandIn({ host, functions: shopFunctions() });
      const shown = await standIn.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const row = (r) => \`=IF(OR(A\${r}="",B\${r}="",C\${r}=""),"",SHOP.EXCHANGE_DIFF(A\${r},B\${r},C\${r}))\`;
      sheet.getRange("A1:C2").values = [["", 20, "否"], [0, 20, "否"]];
      sheet.getRange("D1:D2").formulas = [[row(1)], [row(2)]];
      await context.sync();
      const cells = sheet.getRange("D1:D2");
      cells.load("values");
      await context.sync();
      return cells.values.flat();
    })`);
      expect(shown).toEqual(["", 20]);
    }
  );
});

/** Row-wise functions with native ones around and beside, a spill, an error, texts that look like numbers. */
const DESK = () =>
  bookWith([
    [0, 0, { v: "上班" }],
    [1, 0, { v: "9:00" }],
    [1, 1, { f: 'SHOP.SHIFT_HOURS(A2,"17:00")' }],
    [1, 2, { f: "B2*10" }],
    [1, 3, { f: 'IF(A2="","",SHOP.SHIFT_HOURS(A2,"18:00")&"")' }],
    [1, 4, { f: 'SHOP.SHIFT_HOURS("x","y")' }],
    [3, 0, { f: "SHOP.SHIFT_HOURS(A2:A2,F4:F6)" }],
    [3, 5, { v: "10:00" }],
    [4, 5, { v: "11:00" }],
    [5, 5, { v: "12:00" }],
  ]);

describe("a copy with values", () => {
  test("holds what the original shows, and no function of the add-in", async () => {
    const desk = await Desk.open(DESK(), shopFunctions());
    await desk.standIn.settled();
    const area = { row: 0, col: 0, rows: 6, cols: 6 };
    const shown = await desk.values("退款", area);
    expect(shown[3]!.concat(shown[4]!, shown[5]!)).toEqual([
      1,
      "",
      "",
      "",
      "",
      "10:00",
      2,
      "",
      "",
      "",
      "",
      "11:00",
      3,
      "",
      "",
      "",
      "",
      "12:00",
    ]);
    const before = desk.snapshot();
    const planned = valueOf(await desk.plan<FreezePreview>("freeze.copy", { sheet: "退款" }));
    expect(planned.preview.copies).toEqual([{ sheet: "退款", copy: "退款 (数值)", formulas: 4 }]);
    const done = valueOf(await desk.module.run(desk.port, planned));
    expect(await desk.values("退款 (数值)", area)).toEqual(shown);
    const { formula, at } = cellsOf(desk, "退款 (数值)");
    const formulas = [...desk.sheet("退款 (数值)").cells.values()].flatMap((cell) => cell.f ?? []);
    expect(formulas).toEqual(["B2*10"]);
    expect([at(1, 1)?.v, at(1, 3)?.v, formula(1, 2)]).toEqual([8, "9", "B2*10"]);
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test("keeps formats, widths and tables of the sample, and the saved file has no function of ours in it", async () => {
    const desk = await Desk.open(sampleBook(), shopFunctions());
    await desk.standIn.run(`return Excel.run(async (context) => {
      const { columns, rows } = context.workbook.tables.getItem("破损件");
      rows.load("count");
      await context.sync();
      const formula = '=SHOP.WORKDAY_CN([@日期],3)';
      columns.add(null, [["时限"], ...Array.from({ length: rows.count }, () => [formula])]);
      await context.sync();
    })`);
    await desk.standIn.settled();
    const planned = valueOf(await desk.plan<FreezePreview>("freeze.copy", {}));
    const { copies } = planned.preview;
    expect(copies).toMatchObject([{ sheet: "破损件", copy: "破损件 (数值)" }]);
    valueOf(await desk.module.run(desk.port, planned));
    await desk.standIn.settled();
    for (const { sheet, copy } of copies) {
      const [original, frozen] = [desk.sheet(sheet), desk.sheet(copy)];
      expect(frozen.columns).toEqual(original.columns);
      expect(frozen.tables.map((t) => t.area)).toEqual(original.tables.map((t) => t.area));
      for (const [key, cell] of original.cells) {
        expect([key, frozen.cells.get(key)?.s]).toEqual([key, cell.s]);
        expect([key, frozen.cells.get(key)?.v]).toEqual([key, cell.v]);
      }
      const sheets = desk.standIn.workbook.data.sheets.filter((s) => s === frozen);
      const saved = xlsx.save({ ...xlsx.create("Sheet1"), book: { ...desk.standIn.workbook.data, sheets } });
      const again = xlsx.open(saved).book.sheets[0]!;
      const texts = [...again.cells.values()].map((cell) => cell.f ?? "");
      const columns = again.tables.flatMap((table) => table.columns.map((column) => column.formula ?? ""));
      expect([...texts, ...columns].filter((f) => f.includes("SHOP"))).toEqual([]);
    }
  });

  test.each<[string, () => BookData, object, string]>([
    ["a sheet without our functions", () => emptyBook("空"), {}, "freeze.none"],
    ["a sheet that isn't there", DESK, { sheet: "别处" }, "freeze.noSheet"],
    ["a protected structure", () => ({ ...DESK(), structureProtected: true }), {}, "freeze.structure"],
    ["a formula without a value", LEFT_OVER, {}, "freeze.uncalculated"],
    ["1904 dates", () => ({ ...DESK(), date1904: true }), {}, "refuse.date1904"],
  ])("%s is refused in words", async (_what, book, args, code) => {
    const desk = await Desk.open(book(), shopFunctions());
    await desk.standIn.settled();
    const before = desk.snapshot();
    expect(await desk.run("freeze.copy", args)).toMatchObject({ message: { code } });
    expect(desk.snapshot()).toEqual(before);
  });

  test("a protected sheet is refused in words", async () => {
    const desk = await Desk.open(DESK(), shopFunctions());
    await desk.standIn.settled();
    desk.sheet("退款").protection = { options: {} };
    expect(await desk.run("freeze.copy", {})).toMatchObject({ message: { code: "refuse.protected" } });
  });

  test("names that are taken or long stay valid", async () => {
    const book = DESK();
    book.sheets[0]!.name = "二〇二六年十一月售后退款登记与催办总表（新）之一二三四五";
    const desk = await Desk.open(book, shopFunctions());
    await desk.standIn.settled();
    const first = valueOf(await desk.plan<FreezePreview>("freeze.copy", {}));
    valueOf(await desk.module.run(desk.port, first));
    const second = valueOf(await desk.plan<FreezePreview>("freeze.copy", {}));
    const names = [first, second].map((p) => p.preview.copies[0]!.copy);
    expect(names[0]).toMatch(/ \(数值\)$/);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });

  test.each([1, 2, 3])("request %i of the write fails: the workbook is as it was", async (request) => {
    const desk = await Desk.open(DESK(), shopFunctions());
    await desk.standIn.settled();
    const planned = valueOf(await desk.plan("freeze.copy", {}));
    const before = desk.snapshot();
    desk.standIn.faults.plan({ request, code: "GeneralException" });
    expect(await desk.module.run(desk.port, planned)).toMatchObject({ ok: false });
    expect(desk.snapshot()).toEqual(before);
  });
});
