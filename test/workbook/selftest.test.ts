import { UNCOMPUTED, WORKED_CASES } from "../../src/selftest";
import { emptyBook } from "../../workbench/model/empty-book";
import { Desk, sampleBook, valueOf } from "../support/desk";
import { shopFunctions } from "../support/functions";

const FIRST = 4;
/** The cases, and before them the date system of the workbook. */
const COUNT = WORKED_CASES.length + 1;
const SHEET = "店务自检";

const open = (book = emptyBook()) => Desk.open(book, shopFunctions());

async function linesOf(desk: Desk, name = SHEET) {
  const rows = await desk.values(name, {
    row: 0,
    col: 0,
    rows: FIRST + COUNT + UNCOMPUTED.length + 2,
    cols: 7,
  });
  return {
    summary: rows[1]![0],
    head: rows[FIRST - 1],
    lines: rows.slice(FIRST, FIRST + COUNT),
    rest: rows.slice(FIRST + COUNT),
  };
}

const different = (lines: readonly (readonly unknown[])[], word = "通过") =>
  lines.filter((line) => line[5] !== word).map((line) => line[0]);

describe("店务自检 through Microsoft's client", () => {
  test("every case passes, live and compared natively; what has no formula says why", async () => {
    const desk = await open();
    valueOf(await desk.run("selftest.write", {}));
    const { summary, head, lines, rest } = await linesOf(desk);
    expect(head).toEqual(["编号", "场景", "公式", "结果", "应为", "通过", "依据"]);
    expect(different(lines)).toEqual([]);
    expect(summary).toBe(`通过 ${COUNT} / ${COUNT}`);
    expect(rest.map((l) => l[0])).toEqual(["", "没有公式的例子，和原因", ...UNCOMPUTED.map((c) => c.id)]);
    const [contents] = await desk.port.read([
      { sheet: SHEET, at: { row: FIRST, col: 2, rows: COUNT, cols: 2 } },
    ]);
    for (const [text, formula] of contents!.formulas) expect(formula).toBe(text);
    expect(desk.sheet(SHEET).conditionalFormats).toHaveLength(4);
  });

  test("a wrong expectation turns red: the comparison can fail", async () => {
    const desk = await open();
    valueOf(await desk.run("selftest.write", {}));
    const { lines } = await linesOf(desk);
    const wrong: [string, string][] = [
      ["TC22", "=DATE(2024,3,10)"],
      ["TC62", "错误值 #VALUE!"],
      ["TC74", "FALSE"],
      ["TC06", "60"],
      ["TC56", "0"],
      ["TC81", "买家"],
    ];
    for (const [id, content] of wrong) {
      const row = FIRST + lines.findIndex((l) => l[0] === id) + 1;
      await desk.standIn.run(`return Excel.run(async (context) => {
        context.workbook.worksheets.getItem("${SHEET}").getRange("E${row}").formulas = [["${content}"]];
        await context.sync();
      })`);
    }
    const after = await linesOf(desk);
    expect(different(after.lines).sort()).toEqual(wrong.map(([id]) => id).sort());
    expect(after.summary).toBe(`通过 ${COUNT - wrong.length} / ${COUNT}`);
  });

  test("without the add-in every case of ours says 不符, and only those", async () => {
    const desk = await Desk.open();
    valueOf(await desk.run("selftest.write", {}));
    const { lines } = await linesOf(desk);
    expect(lines.filter((l) => l[5] === "通过").map((l) => l[0])).toEqual(["TC00"]);
  });

  test("in English", async () => {
    const desk = await open();
    valueOf(await desk.run("selftest.write", {}, { locale: "en" }));
    const { summary, lines } = await linesOf(desk, "ShopOps self-test");
    expect(different(lines, "yes")).toEqual([]);
    expect(summary).toBe(`Passed ${COUNT} / ${COUNT}`);
  });

  test("a second one has its own sheet; 撤销 leaves no trace of it", async () => {
    const desk = await open(sampleBook());
    valueOf(await desk.run("selftest.write", {}));
    await desk.standIn.settled();
    const before = desk.snapshot();
    const done = valueOf(await desk.run("selftest.write", {}));
    expect(done.message.params.sheet).toBe(`${SHEET} (2)`);
    await desk.standIn.settled();
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test("1904 dates are refused", async () => {
    const desk = await open({ ...emptyBook(), date1904: true });
    expect(await desk.run("selftest.write", {})).toMatchObject({ message: { code: "refuse.date1904" } });
  });

  test("by the rules of a workbook that has chosen none: refused in words", async () => {
    const desk = await open();
    expect(await desk.run("selftest.write", { rules: "workbook" })).toMatchObject({
      message: { code: "selftest.noRules" },
    });
  });
});

test("by the workbook's rules a changed rule turns its cases red, and only those", async () => {
  const desk = await open();
  valueOf(await desk.run("rules.write", { platform: "handbook", law: "handbook" }));
  valueOf(await desk.run("selftest.write", { rules: "workbook" }));
  expect(different((await linesOf(desk)).lines)).toEqual([]);
  valueOf(await desk.run("rules.change", { values: { "C-13": 60 }, reason: "店里规定" }));
  const { lines, summary } = await linesOf(desk);
  expect(different(lines)).toEqual(["TC06", "TC07", "TC08.2", "TC09"]);
  expect(summary).toBe(`通过 ${COUNT - 4} / ${COUNT}`);
});
