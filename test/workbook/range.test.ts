import { cellKey } from "../../workbench/model/data";
import { emptyBook } from "../../workbench/model/empty-book";
import type { Step } from "../../src/excel";
import { Desk, valueOf } from "../support/desk";

const SHEET = "坏件";
const line = { tracking: "771234567890123456", parcel: "broken", handler: "小李", claim: 66 };
const cells = (row: number, col: number, values: readonly (readonly (string | number)[])[]): Step => ({
  do: "write",
  sheet: SHEET,
  at: { row, col, rows: values.length, cols: values[0]?.length ?? 0 },
  cells: values,
});
const at = (row: number, col: number, rows: number, cols: number) => ({ row, col, rows, cols });

/** A shop's sheet: a range under a title, a drop-down of its own, days as days, a sum by hand and a remark. */
async function shopSheet(): Promise<Desk> {
  const desk = await Desk.open(emptyBook(SHEET));
  await desk.port.apply([
    { do: "format", sheet: SHEET, at: at(2, 0, 2, 1), format: { numberFormat: "m月d日" } },
    { do: "format", sheet: SHEET, at: at(2, 1, 2, 1), format: { numberFormat: "@" } },
    { do: "format", sheet: SHEET, at: at(2, 4, 2, 1), format: { numberFormat: "0.00", fill: "#FFF2CC" } },
    cells(0, 0, [["破损登记表（11月）"]]),
    cells(1, 0, [["登记日期", "快递单号", "快递", "损坏情况", "索赔金额", "处理客服", "一半"]]),
    cells(2, 0, [
      [46300, "YT1234567890123", "圆通", "外箱破", 88, "小李", "=E3/2"],
      [46310, "SF1234567890123", "顺丰", "丢件", 59, "小周", "=E4/2"],
      ["合计", "", "", "", "=SUM(E3:E4)", "", "=SUM(G3:G4)"],
      ["注：红色为加急，当天处理", "", "", "", "", "", ""],
    ]),
    cells(1, 8, [
      ["客服", "提成"],
      ["小李", 5],
      ["小周", 7],
      ["小唐", 9],
      ["小陈", 11],
    ]),
    { do: "list", sheet: SHEET, at: at(2, 3, 2, 1), source: "外箱破,丢件,少件", message: "请选" },
  ]);
  await desk.standIn.settled();
  return desk;
}

const ADOPT = { register: "damage", sheet: SHEET };
const ADD = { register: "damage", row: line };

describe("a plain range through Microsoft's client", () => {
  test("the line stands before the sum, which holds it; formats, formulas and drop-down as above; the neighbour stays", async () => {
    const desk = await shopSheet();
    valueOf(await desk.run("register.adopt", ADOPT));
    const planned = valueOf(await desk.plan("register.add", ADD));
    expect(planned.writes.touches).toMatchObject({
      code: "register.add.touchesSums",
      params: { table: SHEET, area: "A5:G5", sums: "E5、G5" },
    });
    valueOf(await desk.module.run(desk.port, planned));
    const rows = await desk.values(SHEET, at(4, 0, 3, 10));
    expect(rows).toEqual([
      [46348, line.tracking, "", "外箱破", 66, "小李", 33, "", "小唐", 9],
      ["合计", "", "", "", 213, "", 106.5, "", "小陈", 11],
      ["注：红色为加急，当天处理", "", "", "", "", "", "", "", "", ""],
    ]);
    const sheet = desk.sheet(SHEET);
    const { styles } = desk.standIn.workbook.data;
    const look = (col: number) => styles[sheet.cells.get(cellKey(4, col))?.s ?? 0];
    expect([look(0)?.numberFormat, look(1)?.numberFormat, look(4)?.numberFormat]).toEqual([
      "m月d日",
      "@",
      "0.00",
    ]);
    expect(
      sheet.validations.some((v) => v.areas.some((a) => a.col === 3 && a.row <= 4 && 4 < a.row + a.rows))
    ).toBe(true);
  });

  test("撤销 gives everything back", async () => {
    const desk = await shopSheet();
    valueOf(await desk.run("register.adopt", ADOPT));
    const before = desk.snapshot();
    const done = valueOf(await desk.run("register.add", ADD));
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test("撤销 of the adoption leaves no trace", async () => {
    const desk = await shopSheet();
    const before = desk.snapshot();
    for (const as of ["range", "table"]) {
      const done = valueOf(await desk.run("register.adopt", { ...ADOPT, as }));
      expect(desk.snapshot()).not.toEqual(before);
      valueOf(await desk.module.undo(desk.port, done.undo));
      expect(desk.snapshot()).toEqual(before);
    }
  });

  test("a day never shows as a number: a column of text dates gets the way they are typed", async () => {
    const desk = await Desk.open(emptyBook(SHEET));
    await desk.port.apply([
      cells(0, 0, [["登记日期", "快递单号", "损坏情况", "索赔金额", "处理客服"]]),
      cells(1, 0, [
        ["'2026.11.3", "YT1234567890123", "破损", "99元", "小李"],
        ["'2026.11.4", "SF1234567890123", "丢件", "88元", "小周"],
      ]),
    ]);
    valueOf(await desk.run("register.adopt", ADOPT));
    valueOf(await desk.run("register.add", ADD));
    const sheet = desk.sheet(SHEET);
    const cell = sheet.cells.get(cellKey(3, 0));
    expect(cell?.v).toBe(46348);
    expect(desk.standIn.workbook.data.styles[cell?.s ?? 0]?.numberFormat).toBe("yyyy.m.d");
  });

  test.each([1, 2, 3, 4])("request %i of the write fails: the workbook is as it was", async (request) => {
    const desk = await shopSheet();
    valueOf(await desk.run("register.adopt", ADOPT));
    const planned = valueOf(await desk.plan("register.add", ADD));
    const before = desk.snapshot();
    desk.standIn.faults.plan({ request, code: "GeneralException" });
    expect(await desk.module.run(desk.port, planned)).toMatchObject({ ok: false });
    expect(desk.snapshot()).toEqual(before);
  });
});

describe("a line of a plain range is changed", () => {
  test("a day shows as a day, and 撤销 gives the cell its own format back; an unknown column names those there are", async () => {
    const book = emptyBook(SHEET);
    [
      ["登记日期", "快递单号", "损坏情况", "处理客服", "索赔金额"],
      ["", "YT1234567890123", "破损", "小李", "88"],
    ].forEach((row, r) => row.forEach((v, c) => book.sheets[0]?.cells.set(cellKey(r, c), { v })));
    const desk = await Desk.open(book);
    valueOf(await desk.run("register.adopt", ADOPT));
    const edit = { register: "damage", line: 2, row: { reportedOn: "11-20" } };
    const done = valueOf(await desk.run("register.edit", edit));
    const { styles } = desk.standIn.workbook.data;
    const format = () =>
      styles[desk.sheet(SHEET).cells.get(cellKey(1, 0))?.s ?? 0]?.numberFormat ?? "General";
    expect(await desk.values(SHEET, at(1, 0, 1, 1))).toEqual([[46346]]);
    expect(format()).toBe("yyyy-mm-dd");
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(await desk.values(SHEET, at(1, 0, 1, 1))).toEqual([[""]]);
    expect(format()).toBe("General");
    expect(await desk.plan("register.edit", { ...edit, row: { wrong: 1 } })).toMatchObject({
      message: {
        params: { name: "row.wrong", value: expect.stringContaining("reportedOn, tracking, parcel") },
      },
    });
    const { problems } = valueOf(
      await desk.ask<{ problems: { col: string; code: string }[] }>("register.check", { register: "damage" })
    );
    expect(problems.map(({ col, code }) => [col, code])).toEqual([["E", "field.textNumber"]]);
  });
});
