import { always, book, info, Sheets, type Cells } from "./support";

const LONG = 130_000;
const DOWN = info("SHOP.DOWN", "matrix");

/** The formula stands in Z5; beside it one that everybody knows. */
async function calculated(formula: string, cells: Cells = {}): Promise<Sheets> {
  const sheets = new Sheets(book([{ name: "S", cells: { ...cells, Y5: "=1+1", Z5: formula } }]));
  sheets.calc.registerFunctions(
    [DOWN],
    always(({ args }) => (args[0] as unknown[][]).map(() => [7]))
  );
  await sheets.settle();
  return sheets;
}

const ERRORS = ["#CALC!", "#VALUE!", "#NUM!", "#REF!", "#NAME?"];

describe("results longer than the arguments a call can take", () => {
  test.each([
    ["a native function's", `=SEQUENCE(${LONG})`, `Z${LONG + 4}`, LONG],
    ["a function of the add-in's", `=SHOP.DOWN(A1:A${LONG})`, `Z${LONG + 4}`, 7],
  ])("%s spills", async (_, formula, last, value) => {
    const sheets = await calculated(formula);
    expect([sheets.value("Y5"), sheets.value(last)]).toEqual([2, value]);
  });
});

describe("a formula that is too much is an error in its own cell; the others are calculated", () => {
  const rows: [string, string][] = [
    ["more cells than a sheet has", "=SEQUENCE(1048577)"],
    ["all cells of a sheet", "=SEQUENCE(1048576,16384)"],
    ["a unit matrix of 400 million", "=MUNIT(20000)"],
    ["a made array of 100 million", "=MAKEARRAY(10000,10000,LAMBDA(r,c,r*c))"],
    ["an array expanded over the sheet", "=EXPAND(1,1048576,16384)"],
    ["a text of a billion characters", '=REPT("a",1E9)'],
    ["a sum of 20,000 terms", `=${"1+".repeat(20_000)}1`],
    ["signs 5,000 deep", `=${"-".repeat(5000)}1`],
    ["branches 3,000 deep", `=${"IF(1,".repeat(3000)}1${")".repeat(3000)}`],
    ["a lambda that calls itself for ever", "=LET(f,LAMBDA(g,n,g(g,n+1)),f(f,1))"],
  ];
  test.each(rows)("%s", async (_, formula) => {
    const sheets = await calculated(formula);
    const value = sheets.value("Z5");
    expect(sheets.value("Y5")).toBe(2);
    expect(ERRORS).toContain(typeof value === "object" ? value.error : value);
  });

  test("a text longer than a cell holds", async () => {
    const sheets = await calculated('=CONCAT(REPT("x",32767),"y")', { A1: '=REPT("x",32767)' });
    expect([sheets.value("Z5"), String(sheets.value("A1")).length]).toEqual([{ error: "#VALUE!" }, 32767]);
  });
});
