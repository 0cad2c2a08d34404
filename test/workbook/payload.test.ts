import { emptyBook } from "../../workbench/model/empty-book";
import { cellKey } from "../../workbench/model/data";
import { Desk, valueOf } from "../support/desk";
import { shopFunctions } from "../support/functions";

/** A sheet of rows × cols texts, each `length` Chinese characters long. */
function wide(rows: number, cols: number, length: number) {
  const book = emptyBook("大表");
  const text = "货".repeat(length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < cols; c++) book.sheets[0]!.cells.set(cellKey(r, c), { v: `${text}${r}` });
  return book;
}

describe("sheets larger than an answer of Excel on the web", () => {
  test.each([
    [20_000, 10, 0, 4],
    [2_000, 10, 60, 4],
    [300, 2, 3_000, 8],
  ])("%i rows × %i columns of %i more characters are read in parts", async (rows, cols, length, most) => {
    const desk = await Desk.open(wide(rows, cols, length));
    desk.standIn.log.clear();
    const [contents] = await desk.port.read([{ sheet: "大表", at: { row: 0, col: 0, rows, cols } }]);
    expect(contents!.values.map((row) => row[cols - 1])).toEqual(
      Array.from({ length: rows }, (_, r) => `${"货".repeat(length)}${r}`)
    );
    const requests = desk.standIn.log.entries.filter(({ kind }) => kind === "excel");
    expect(requests.filter(({ error }) => error === undefined).length).toBeLessThanOrEqual(most);
  });

  test("the fingerprint of such a sheet is that of its cells, and notices one that changed", async () => {
    const desk = await Desk.open(wide(2_000, 10, 60));
    const state = async () => (await desk.port.probe([{ of: "contents", sheet: "大表" }]))[0]!;
    const before = await state();
    expect(await state()).toBe(before);
    await desk.standIn.run(`return Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("J2000").values = [["改了"]];
      await context.sync();
    })`);
    expect(await state()).not.toBe(before);
  });

  test("its copy with values is made", async () => {
    const book = wide(2_000, 10, 60);
    book.sheets[0]!.cells.set(cellKey(5, 12), { f: 'SHOP.SHIFT_HOURS("17:30","1:00")' });
    const desk = await Desk.open(book, shopFunctions());
    await desk.standIn.settled();
    valueOf(await desk.run("freeze.copy", {}));
    expect(desk.sheet("大表 (数值)").cells.get(cellKey(5, 12))).toMatchObject({ v: 7.5 });
  });
});

test("without a printer the roster is written, and what is missing is said", async () => {
  const desk = await Desk.open(emptyBook("人员"));
  await desk.standIn.run(`return Excel.run(async (context) => {
    const names = ["小赵", "小钱", "小孙", "小李", "小周", "小吴"];
    context.workbook.worksheets.getFirst().getRange("A1:C7").values =
      [["工号", "昵称", "组别"], ...names.map((name, i) => [801 + i, name, "售前"])];
    await context.sync();
  })`);
  const planned = valueOf(await desk.plan("roster.build", { month: "2026-12", profile: "S0", seconds: 1 }));
  const withLayout = planned.writes.steps.filter((step) => step.do === "page").length;
  expect(withLayout).toBe(1);
  // The guard, the sheets, the record, then the layout.
  desk.standIn.faults.plan({ request: 4, code: "GeneralException" });
  const done = valueOf(await desk.module.run(desk.port, planned));
  expect(done.note).toMatchObject({ code: "write.noLayout" });
  expect(desk.sheet("排班 2026-12").tables).toHaveLength(1);
  expect(desk.sheet("排班 2026-12").page).toEqual({});
});
