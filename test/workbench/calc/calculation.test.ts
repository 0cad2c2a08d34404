import fc from "fast-check";
import { error } from "../../../workbench/calc/engine/values";
import { always, book, info, Sheets, table, type Cells, type SheetSetup } from "./support";

const PAIR = info("SHOP.PAIR", "scalar", "scalar");

async function calculated(cells: Cells, more: SheetSetup[] = []): Promise<Sheets> {
  const sheets = new Sheets(book([{ name: "S", cells }, ...more]));
  sheets.calc.registerFunctions(
    [PAIR],
    always(({ args }) => Number(args[0]) * 2)
  );
  await sheets.settle();
  return sheets;
}
const row = (sheets: Sheets, ...addresses: string[]): unknown[] => addresses.map((a) => sheets.value(a));

describe("a change", () => {
  test("reaches what depends on it, and nothing else is calculated", async () => {
    const sheets = await calculated({ A1: 1, B1: "=A1+1", C1: "=B1*10", D1: "=5+5" });
    const before = sheets.calc.counters.evaluations;
    sheets.write({ A1: 2 });
    await sheets.settle();
    expect([...row(sheets, "B1", "C1"), sheets.calc.counters.evaluations - before]).toEqual([3, 30, 2]);
  });

  test("of a formula to a value and back", async () => {
    const sheets = await calculated({ A1: 1, B1: "=A1+1", C1: "=B1" });
    sheets.write({ B1: "text" });
    await sheets.settle();
    expect(sheets.value("C1")).toBe("text");
    sheets.write({ B1: null });
    await sheets.settle();
    expect(sheets.value("C1")).toBe(0);
    sheets.write({ B1: "=A1+5" });
    await sheets.settle();
    expect(sheets.value("C1")).toBe(6);
  });

  test("is calculated in the order of what reads what, however it was written", async () => {
    const count = 150;
    const order = fc.shuffledSubarray(
      Array.from({ length: count }, (_, i) => i),
      { minLength: count }
    );
    await fc.assert(
      fc.asyncProperty(order, async (rows) => {
        const sheets = new Sheets(book([{ name: "S", cells: { A1: 1 } }]));
        sheets.calc.write(
          rows.map((r) => ({ sheet: "sheet-1", row: r + 1, col: 0, f: `A${r + 1}+SUM(A$1:A${r + 1})*0+1` }))
        );
        await sheets.settle();
        expect([sheets.value(`A${count + 1}`), sheets.calc.counters.evaluations]).toEqual([count + 1, count]);
        sheets.calc.dispose();
      }),
      { numRuns: 3 }
    );
  });

  test("through INDIRECT and OFFSET comes last", async () => {
    const sheets = await calculated({
      A1: 1,
      B1: '=INDIRECT("C"&A1)+1',
      C1: "=D1*2",
      D1: "=E1",
      E1: 4,
      F1: "=B1*100",
    });
    expect(row(sheets, "B1", "F1")).toEqual([9, 900]);
    sheets.write({ E1: 5 });
    await sheets.settle();
    expect(row(sheets, "B1", "F1")).toEqual([11, 1100]);
  });

  test("of what INDIRECT reads while a function has not answered", async () => {
    const sheets = await calculated({ A1: 3, B1: '=INDIRECT("C1")+1', C1: "=SHOP.PAIR(A1)" });
    expect(sheets.value("B1")).toBe(7);
  });
});

describe("circles", () => {
  test.each<[string, Cells, Record<string, number>]>([
    ["a cell that reads itself", { A1: "=A1+1" }, { A1: 0 }],
    ["two cells", { A1: "=B1+1", B1: "=A1+1", C1: "=A1+5" }, { A1: 0, B1: 0, C1: 5 }],
    ["through a range", { A1: "=SUM(A1:A3)", A2: 1, A3: 2 }, { A1: 0 }],
    ["through OFFSET", { A1: "=OFFSET(B1,0,0)", B1: "=A1+1", C1: "=1+1" }, { C1: 2 }],
  ])("%s end, with 0", async (_, cells, expected) => {
    const sheets = await calculated(cells);
    for (const [address, value] of Object.entries(expected))
      expect([address, sheets.value(address)]).toEqual([address, value]);
  });
});

describe("spills", () => {
  test("grow and shrink, and what reads them follows", async () => {
    const sheets = await calculated({
      A1: 3,
      B1: "=SEQUENCE(A1)",
      C1: "=SUM(B1#)",
      D1: "=B3",
      E1: "=SUM(B:B)",
    });
    expect(row(sheets, "B3", "C1", "D1", "E1")).toEqual([3, 6, 3, 6]);
    sheets.write({ A1: 2 });
    await sheets.settle();
    expect(row(sheets, "B2", "B3", "C1", "D1", "E1")).toEqual([2, undefined, 3, 0, 3]);
    sheets.write({ A1: 4 });
    await sheets.settle();
    expect(row(sheets, "B4", "C1", "D1", "E1")).toEqual([4, 10, 3, 10]);
  });

  test("a value typed into a spill breaks it; clearing the value restores it", async () => {
    const sheets = await calculated({ B1: "=SEQUENCE(3)" });
    sheets.write({ B2: "in the way" });
    await sheets.settle();
    expect([sheets.value("B1"), sheets.value("B3")]).toEqual([error("#SPILL!"), undefined]);
    sheets.write({ B2: null });
    await sheets.settle();
    expect(row(sheets, "B1", "B2", "B3")).toEqual([1, 2, 3]);
  });

  test("no spill inside a table, over a merged cell, or beyond the sheet", async () => {
    const data = book([
      {
        name: "S",
        cells: { A2: "=SEQUENCE(2)", D1: "=SEQUENCE(3)", XFD1: "={1,2}" },
        tables: [table("T", "A1:A4", ["x"])],
      },
    ]);
    data.sheets[0]!.merges.push({ row: 2, col: 3, rows: 1, cols: 2 });
    const sheets = new Sheets(data);
    await sheets.settle();
    expect(row(sheets, "A2", "D1", "XFD1")).toEqual(Array(3).fill(error("#SPILL!")));
  });

  test("two spills that meet: one has room", async () => {
    const sheets = await calculated({ A2: "=SEQUENCE(1,3)", B1: "=SEQUENCE(3)" });
    expect(row(sheets, "A2", "B1")).toContainEqual(error("#SPILL!"));
    expect(row(sheets, "A2", "B1")).toContain(1);
  });
});

describe("loading", () => {
  test("results of the file stand until something they read changes", async () => {
    const data = book([
      { name: "S", cells: { A1: 1, B1: "=A1+1", C1: "=SHOP.PAIR(A1)", D1: "=A1+2", E1: "=NOW()" } },
    ]);
    const cells = data.sheets[0]!.cells;
    for (const [col, v] of [[1, 99], [2, 98], [3, error("#BUSY!")]] as const) cells.get(col)!.v = v; // prettier-ignore
    const sheets = new Sheets(data);
    sheets.calc.registerFunctions(
      [PAIR],
      always(() => 2)
    );
    await sheets.settle();
    expect([row(sheets, "B1", "C1", "D1"), sheets.calc.counters.invocations]).toEqual([
      [undefined, undefined, 3],
      0,
    ]);
    sheets.write({ A1: 5 });
    await sheets.settle();
    expect(row(sheets, "B1", "C1", "D1")).toEqual([6, 2, 7]);
  });

  test("a spill of the file is known", async () => {
    const data = book([{ name: "S", cells: { A1: "=SEQUENCE(2)", A2: 2, B1: "=SUM(A1#)" } }]);
    const cells = data.sheets[0]!.cells;
    Object.assign(cells.get(0)!, { v: 1, array: { rows: 2, cols: 1, dynamic: true } });
    cells.get(16384)!.spillOf = { row: 0, col: 0 };
    const sheets = new Sheets(data);
    await sheets.settle();
    expect(sheets.value("B1")).toBe(3);
    sheets.write({ A1: "=SEQUENCE(3)" });
    await sheets.settle();
    expect(row(sheets, "A2", "A3", "B1")).toEqual([2, 3, 6]);
  });
});

describe("a change of structure", () => {
  const register = (rows: number, cells: Cells = {}) =>
    book([{ name: "S", tables: [table("登记", `A1:B${rows}`, ["数", "倍"])], cells }]);

  test("a table that grows calculates what reads its columns, and calls nothing for the old rows", async () => {
    const cells: Cells = {
      A2: 1,
      B2: "=SHOP.PAIR([@数])",
      A3: 2,
      B3: "=SHOP.PAIR([@数])",
      D1: "=SUM(登记[倍])",
      E1: "=A2+1",
    };
    const sheets = new Sheets(register(3, cells));
    sheets.calc.registerFunctions(
      [PAIR],
      always(({ args }) => Number(args[0]) * 2)
    );
    await sheets.settle();
    expect([sheets.value("D1"), sheets.calc.counters.invocations]).toEqual([6, 2]);
    const evaluations = sheets.calc.counters.evaluations;
    const grown = register(4, { ...cells, A4: 3, B4: "=SHOP.PAIR([@数])" });
    for (const [key, cell] of grown.sheets[0]!.cells) {
      const at = `sheet-1!${Math.floor(key / 16384)},${key % 16384}`;
      if (cell.f !== undefined && sheets.values.has(at)) cell.v = sheets.values.get(at);
    }
    sheets.calc.structureChanged(grown);
    await sheets.settle();
    expect([sheets.value("D1"), sheets.calc.counters.invocations]).toEqual([12, 3]);
    expect(sheets.calc.counters.evaluations - evaluations).toBe(3);
  });

  test("rows inserted above move results without calling functions again", async () => {
    const before: Cells = { A1: 4, B1: "=SHOP.PAIR(A1)", C1: "=B1+1", D1: "=SUM(A:A)" };
    const sheets = await calculated(before);
    const after = book([{ name: "S", cells: { A2: 4, B2: "=SHOP.PAIR(A2)", C2: "=B2+1", D2: "=SUM(A:A)" } }]);
    const cells = after.sheets[0]!.cells;
    [8, 9, 4].forEach((v, i) => (cells.get(16384 + i + 1)!.v = v));
    sheets.calc.structureChanged(after);
    expect((await sheets.calc.settled()).map((change) => change.value)).toEqual([]);
    expect(sheets.calc.counters.invocations).toBe(1);
    sheets.write({ A2: 5 });
    await sheets.settle();
    expect(row(sheets, "B2", "C2", "D2")).toEqual([10, 11, 5]);
  });

  test("names and sheets that come, change and go", async () => {
    const cells: Cells = { A1: "=税率*100", B1: "=明细!A1" };
    const sheets = await calculated(cells);
    expect(row(sheets, "A1", "B1")).toEqual([error("#NAME?"), error("#REF!")]);
    const named = book(
      [
        { name: "S", cells },
        { name: "明细", cells: { A1: 7 } },
      ],
      [{ name: "税率", formula: "0.06" }]
    );
    sheets.calc.structureChanged(named);
    await sheets.settle();
    expect(row(sheets, "A1", "B1")).toEqual([6, 7]);
    const changed = book(
      [
        { name: "S", cells },
        { name: "明细", cells: { A1: 7 } },
      ],
      [{ name: "税率", formula: "0.13" }]
    );
    for (const [col, v] of [6, 7].entries()) changed.sheets[0]!.cells.get(col)!.v = v;
    sheets.calc.structureChanged(changed);
    await sheets.settle();
    expect(row(sheets, "A1", "B1")).toEqual([13, 7]);
  });
});

test("everything is calculated again on demand", async () => {
  const sheets = await calculated({ A1: 1, B1: "=SHOP.PAIR(A1)", C1: "=B1+1" });
  sheets.calc.recalculate();
  await sheets.settle();
  expect(sheets.calc.counters).toMatchObject({ invocations: 2, evaluations: 6 });
});
