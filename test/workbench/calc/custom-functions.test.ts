import type { Argument, Invocation, Reply } from "../../../workbench/calc/contract";
import { error } from "../../../workbench/calc/engine/values";
import type { CellValue } from "../../../workbench/model/data";
import { always, book, info, Sheets, type SheetSetup } from "./support";

const PAIR = info("SHOP.PAIR", "scalar", "scalar");
const LIST = info("SHOP.LIST", "matrix");
const double = ({ args }: Invocation): Reply => Number(args[0] ?? 0) * 2;

/** An engine whose add-in remembers what it was called with. */
function withFunctions(setup: SheetSetup, answer: (invocation: Invocation) => Reply = double) {
  const sheets = new Sheets(book([setup]));
  const seen: Invocation[] = [];
  sheets.calc.registerFunctions(
    [PAIR, LIST, { ...info("SHOP.ERRORS", "scalar"), allowErrors: true }],
    always((invocation) => {
      seen.push(invocation);
      return answer(invocation);
    })
  );
  return { sheets, seen };
}

describe("arguments", () => {
  const cells = { A1: 1, B1: "x", A2: true, A4: { error: "#N/A" } as CellValue };
  const rows: [string, Argument[]][] = [
    ["SHOP.PAIR(A1,B1)", [1, "x"]],
    ["SHOP.PAIR(A3,2)", [null, 2]],
    ["SHOP.PAIR(,2)", [undefined, 2]],
    ["SHOP.PAIR(1)", [1, undefined]],
    ["SHOP.PAIR(1,)", [1, undefined]],
    ["SHOP.PAIR( , )", [undefined, undefined]],
    ["SHOP.PAIR()", [undefined, undefined]],
    ['SHOP.PAIR("say ""hi"", you",-2.5)', ['say "hi", you', -2.5]],
    ['SHOP.PAIR("2025-12-09","50%")', ["2025-12-09", "50%"]],
    ['SHOP.PAIR("2025-12-09"&"","50%")', ["2025-12-09", "50%"]],
    ["SHOP.PAIR(TRUE,false)", [true, false]],
    ["SHOP.PAIR(A1+1,,)", []],
    ["SHOP.PAIR(A1+1,)", [2, undefined]],
    ["SHOP.LIST(A1:B2)", [[[1, "x"], [true, null]]]], // prettier-ignore
    ["SHOP.LIST(A1)", [[[1]]]],
    ["SHOP.LIST(3)", [[[3]]]],
    ["SHOP.LIST({1,2;3,4})", [[[1, 2], [3, 4]]]], // prettier-ignore
    ["SHOP.LIST(A1:A2*1)", [[[1], [1]]]],
    ["SHOP.ERRORS(A4)", [{ error: "#N/A" }]],
    ["SHOP.ERRORS(1/0)", [{ error: "#DIV/0!" }]],
  ];

  test.each(rows)("%s", async (formula, args) => {
    const { sheets, seen } = withFunctions({ name: "S", cells });
    sheets.write({ D1: `=${formula}` });
    await sheets.settle();
    if (args.length === 0) expect(sheets.value("D1")).toEqual(error("#VALUE!"));
    else expect(seen.map((invocation) => invocation.args)).toEqual([args]);
  });

  test.each([
    ["SHOP.PAIR(A4,1)", "#N/A"],
    ["SHOP.LIST(A1:A4)", "#N/A"],
    ["SHOP.PAIR(A1:A2,1)", "#VALUE!"],
    ["SHOP.NOBODY(1)", "#NAME?"],
  ])("%s is %s and calls nothing", async (formula, code) => {
    const { sheets, seen } = withFunctions({ name: "S", cells });
    sheets.write({ D1: `=${formula}` });
    await sheets.settle();
    expect([sheets.value("D1"), seen]).toEqual([error(code as "#N/A"), []]);
  });

  test("the address names the sheet as formulas do", async () => {
    const { sheets, seen } = withFunctions({ name: "退款 12月", cells: { B7: "=SHOP.PAIR(1)" } });
    await sheets.settle();
    expect(seen.map((invocation) => invocation.address)).toEqual(["'退款 12月'!B7"]);
  });
});

describe("results", () => {
  test("a matrix spills, and its cells say where it stands", async () => {
    const { sheets } = withFunctions({ name: "S", cells: { A1: "=SHOP.PAIR(1)" } }, () => [
      [1, "a"],
      [2, null],
    ]);
    const changes = await sheets.calc.settled();
    expect(changes.find((c) => c.row + c.col === 0)).toMatchObject({ value: 1, area: { rows: 2, cols: 2 } });
    expect(changes.find((c) => c.row === 1 && c.col === 1)).toMatchObject({
      value: 0,
      spillOf: { row: 0, col: 0 },
    });
  });

  test("a spill without room is #SPILL! until the cell in its way is free", async () => {
    const { sheets, seen } = withFunctions({ name: "S", cells: { A2: "here" } }, () => [[1], [2]]);
    sheets.write({ A1: "=SHOP.PAIR(1)", B1: "=SUM(A1:A2)" });
    await sheets.settle();
    expect(sheets.value("A1")).toEqual(error("#SPILL!"));
    sheets.write({ A2: null });
    await sheets.settle();
    expect(["A1", "A2", "B1"].map((a) => sheets.value(a))).toEqual([1, 2, 3]);
    expect(seen).toHaveLength(2);
  });

  test("an error keeps its sentence, a rejected call becomes #VALUE! with it", async () => {
    const cells = { A1: "=SHOP.PAIR(1)", A2: "=SHOP.PAIR(2)" };
    const sheets = new Sheets(book([{ name: "S", cells }]));
    sheets.calc.registerFunctions([PAIR], (batch) =>
      batch.map(async (call) => {
        if (call.args[0] === 2) throw new Error("没有日历");
        return error("#N/A", "2031 年没有放假安排");
      })
    );
    await sheets.settle();
    expect(sheets.value("A1")).toEqual(error("#N/A", "2031 年没有放假安排"));
    expect(sheets.value("A2")).toEqual(error("#VALUE!", "没有日历"));
  });

  test("calls inside calls and inside native functions", async () => {
    const cells = {
      A1: 3,
      B1: "=SHOP.PAIR(SHOP.PAIR(A1))+SUM(A1,1)",
      C1: '=IFERROR(SHOP.LIST(A9/0),"none")',
    };
    const { sheets } = withFunctions({ name: "S", cells });
    await sheets.settle();
    expect([sheets.value("B1"), sheets.value("C1")]).toEqual([16, "none"]);
  });
});

describe("how often functions are called", () => {
  const ROWS = 5000;
  const pasted = Array.from({ length: ROWS }, (_, i) => i + 1).flatMap((row) => [
    { sheet: "sheet-1", row, col: 0, v: row },
    { sheet: "sheet-1", row, col: 1, f: `SHOP.PAIR(A${row + 1},"S0")` },
    { sheet: "sheet-1", row, col: 2, f: `SHOP.LIST(A${row + 1})` },
    { sheet: "sheet-1", row, col: 3, f: `SHOP.PAIR(B${row + 1},1)+C${row + 1}*0` },
  ]);

  test("5,000 rows of three columns: 15,000 calls in two batches; one row more: three", async () => {
    const { sheets } = withFunctions({ name: "S" }, ({ args }) =>
      Array.isArray(args[0]) ? 1 : double({ args } as Invocation)
    );
    sheets.calc.write(pasted);
    await sheets.settle();
    expect(sheets.calc.counters).toMatchObject({ invocations: 3 * ROWS, batches: 2, cancelled: 0 });
    expect(sheets.value("D5001")).toBe(20000);
    sheets.write({
      A6000: 7,
      B6000: "=SHOP.PAIR(A6000)",
      C6000: "=SHOP.LIST(A6000)",
      D6000: "=SHOP.PAIR(B6000,1)",
    });
    await sheets.settle();
    expect(sheets.calc.counters.invocations).toBe(3 * ROWS + 3);
    expect(sheets.value("D6000")).toBe(28);
  });

  test("a branch that is not taken is not called", async () => {
    const cells = { A1: "", B1: '=IF(A1="","",SHOP.PAIR(A1))', C1: "=IFERROR(5,SHOP.PAIR(1))" };
    const { sheets, seen } = withFunctions({ name: "S", cells });
    await sheets.settle();
    expect([sheets.value("B1"), sheets.value("C1"), seen]).toEqual(["", 5, []]);
  });

  test("a formula with NOW() or RAND() is called once for each change", async () => {
    const { sheets, seen } = withFunctions({
      name: "S",
      cells: { A1: "=SHOP.PAIR(RAND(),NOW())", B1: "=RAND()" },
    });
    sheets.write({ C1: "=SHOP.PAIR(B1)" });
    await sheets.settle();
    expect(seen).toHaveLength(2);
    sheets.write({ E1: 1 });
    await sheets.settle();
    expect(seen).toHaveLength(4);
  });

  test("a call whose argument changes before it answers is cancelled and its late answer ignored", async () => {
    const sheets = new Sheets(book([{ name: "S", cells: { A1: 1, B1: "=SHOP.PAIR(A1)" } }]));
    const open: { call: Invocation; answer: (reply: Reply) => void }[] = [];
    const arrived: (() => void)[] = [];
    sheets.calc.registerFunctions(
      [PAIR],
      (batch) =>
      batch.map((call) => new Promise<Reply>((answer) => {
        open.push({ call, answer });
        arrived.shift()?.();
      })) // prettier-ignore
    );
    const arrival = (): Promise<void> => new Promise((resolve) => arrived.push(resolve));
    await arrival();
    sheets.write({ A1: 2 });
    await arrival();
    expect(open.map(({ call }) => call.cancelled)).toEqual([true, false]);
    open[0]!.answer(10);
    open[1]!.answer(20);
    await sheets.settle();
    expect([sheets.value("B1"), sheets.calc.counters.cancelled]).toEqual([20, 1]);
  });

  test("functions registered after the workbook was loaded bring #NAME? to life", async () => {
    const sheets = new Sheets(book([{ name: "S", cells: { A1: "=SHOP.PAIR(4,)" } }]));
    await sheets.settle();
    expect(sheets.value("A1")).toEqual(error("#NAME?"));
    sheets.calc.registerFunctions([PAIR], always(double));
    await sheets.settle();
    expect(sheets.value("A1")).toBe(8);
  });
});
