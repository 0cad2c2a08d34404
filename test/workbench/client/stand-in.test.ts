import { loadModule, startStandIn } from "../../support/stand-in";

describe("Microsoft's client over our host", () => {
  test("reads back what it wrote, calculated, in one round trip", async () => {
    const standIn = await startStandIn();
    const values = await standIn.run(`return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [[1, 2], ["=A1+B1", "文"]];
      range.load("values, address");
      await context.sync();
      return [range.address, range.values];
    })`);
    expect(values).toEqual(["Sheet1!A1:B2", [[1, 2], [3, "文"]]]); // prettier-ignore
    expect(standIn.log.totals()).toMatchObject({
      syncs: 1,
      members: expect.arrayContaining(["Range.values"]),
    });
  });

  test("a module of the add-in runs in the client's realm", async () => {
    const standIn = await startStandIn();
    type Kernel = typeof import("../../../src/domain/kernel");
    const { dayOf } = loadModule<Kernel>(standIn, "src/domain/kernel/index.ts");
    expect(dayOf(2026, 12, 1)).toBe(46357);
    const isRealm = standIn.load("(f) => f instanceof Function") as (f: unknown) => boolean;
    expect(isRealm(dayOf)).toBe(true);
  });

  test("functions go the whole way: description, registration, invocation, value, spill, error with message", async () => {
    const standIn = await startStandIn({
      functions: {
        namespace: "T",
        metadata: [
          { id: "ADD", name: "ADD", parameters: [{ name: "a" }, { name: "b", optional: true }] },
          { id: "ROWS", name: "ROWS", parameters: [{ name: "m", dimensionality: "matrix" }] },
          { id: "FAIL", name: "FAIL", parameters: [] },
        ],
        script: `CustomFunctions.associate({
          ADD: (a, b) => a + (b ?? 10),
          ROWS: (m) => m.map((row) => [row.join("|")]),
          FAIL: () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有设置"); },
        });`,
      },
    });
    const values = await standIn.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [[1, 2], [3, ""]];
      sheet.getRange("D1:F1").formulas = [["=T.ADD(A1,B1)", "=T.ROWS(A1:B2)", "=T.FAIL()"]];
      sheet.getRange("D2").formulas = [["=T.ADD(D1)"]];
      const range = sheet.getRange("D1:F2").load("values, formulas, valueTypes");
      await context.sync();
      return [range.values, range.formulas, range.valueTypes];
    })`);
    expect(values).toEqual([
      [[3, "1|2", "#N/A"], [13, "3|", ""]],
      [["=T.ADD(A1,B1)", "=T.ROWS(A1:B2)", "=T.FAIL()"], ["=T.ADD(D1)", "3|", ""]],
      [["Double", "String", "Error"], ["Double", "String", "Empty"]],
    ]); // prettier-ignore
    const failed = standIn.workbook.cell(standIn.workbook.activeSheet, 0, 5);
    expect(failed?.v).toEqual({ error: "#N/A", message: "没有设置" });
    expect(await standIn.invoke("T.ADD", [1, 2])).toBe(3);
  });

  test.each([
    ["zero", 0],
    ["null", null],
  ] as const)("a blank cell reaches a function as %s", async (blankMode, seen) => {
    const standIn = await startStandIn({
      blankMode,
      functions: {
        namespace: "T",
        metadata: [{ id: "SEE", name: "SEE", parameters: [{ name: "a" }] }],
        script: "CustomFunctions.associate('SEE', (a) => a === null ? 'null' : a);",
      },
    });
    expect(await standIn.invoke("T.SEE", [null])).toBe(seen === null ? "null" : 0);
  });
});
