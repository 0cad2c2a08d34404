import { cellKey, type CellValue } from "../../../workbench/model/data";
import { parseArea } from "../../../workbench/model/address";
import { book, Sheets, type Cells } from "./support";

/** A sheet whose formula in D4 has a stored result; A1 is written, and everything is calculated anew. */
async function recalculated(formula: string, stored: CellValue, cells: Cells = {}): Promise<Sheets> {
  const data = book([{ name: "S", cells: { A1: 1, B2: 5, ...cells } }]);
  const { row, col } = parseArea("D4")!;
  data.sheets[0]!.cells.set(cellKey(row, col), { f: formula, v: stored });
  const sheets = new Sheets(data);
  sheets.values.set(`sheet-1!${row},${col}`, stored);
  sheets.calc.recalculate();
  await sheets.settle();
  sheets.write({ A1: 2 });
  await sheets.settle();
  return sheets;
}

describe("a stored result stands where the engine has no right one", () => {
  test.each<[string, CellValue]>([
    ['CELL("width")', 8],
    ['CELL("width",A1)', 8],
    ["[1]Sheet1!A1", "外面的字"],
    ["'[别的.xlsx]表 1'!A1&A1", "外面的字1"],
    ["SUM(S:S2!A1)", 7],
    ["NOSUCHFUNCTION(A1)", 42],
  ])("%s", async (formula, stored) => {
    const sheets = await recalculated(formula, stored);
    expect([sheets.value("D4"), sheets.calc.isSure]).toEqual([stored, false]);
  });

  test("and a formula typed now has none", async () => {
    const sheets = new Sheets(book([{ name: "S", cells: { D4: "=NOSUCHFUNCTION(1)" } }]));
    await sheets.settle();
    expect(sheets.value("D4")).toEqual({ error: "#NAME?" });
  });
});

describe("looking something up in a range that holds the formula's own cell is no circle", () => {
  test.each<[string, CellValue]>([
    ["INDEX(A1:D9,2,2)", 5],
    ["VLOOKUP(3,A1:D9,2,FALSE)", "三"],
    ['HLOOKUP("乙",B1:D9,2,FALSE)', 9],
    ["ROWS(A1:D9)", 9],
  ])("%s", async (formula, value) => {
    const sheets = await recalculated(formula, value, { A3: 3, B3: "三", C1: "乙", C2: 9 });
    expect([sheets.value("D4"), sheets.calc.isSure]).toEqual([value, true]);
  });

  test("adding it up is", async () => {
    expect((await recalculated("SUM(A1:D9)", 9)).value("D4")).toBe(0);
  });
});

test.each<[string, CellValue]>([
  ['OFFSET(A1,"1.9","1.2")', 5],
  ["OFFSET(A1,1.9,1.2)", 5],
  ['TEXT(1E300,"0.000")', `1${"0".repeat(300)}.000`],
  ['TEXT(-1.5E22,"0")', "-15000000000000000000000"],
])("%s is calculated as in Excel", async (formula, value) => {
  const sheets = await recalculated(formula, 0);
  expect([sheets.value("D4"), sheets.calc.isSure]).toEqual([value, true]);
});
