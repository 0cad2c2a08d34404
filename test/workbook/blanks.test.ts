import { CATALOG } from "../../src/functions/catalog";
import { WHOLE } from "../../src/functions/catalog/spec";
import { shopFunctions, startStandIn } from "../support/stand-in";

const rowWise = CATALOG.filter((f) => f.shape === "rows");

/** Blank cells for what is asked for, a filled table where one is. */
const formulaOf = ({ name, params }: (typeof rowWise)[number]) => {
  const required = params.filter((p) => !p.optional);
  return `=SHOP.${name}(${required.map((p) => (WHOLE.has(p.type) ? "$A$1:$C$2" : "Z1")).join(",")})`;
};

/** Amounts and yes-or-no accept a 0, so where blanks arrive as 0 this one has an answer. */
const ZERO_ANSWERS: Readonly<Record<string, number>> = { EXCHANGE_DIFF: 0 };

describe.each(["null", "zero"] as const)("a host that hands blanks in as %s", (blankMode) => {
  test("gets empty text for a row without contents, from every function", async () => {
    const standIn = await startStandIn({ functions: shopFunctions(), blankMode });
    const formulas = rowWise.map((spec) => [formulaOf(spec)]);
    await standIn.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C2").values = [["日期", "工号", "事项"], [46081, "801", "因服务被投诉"]];
      sheet.getRange("E1:E${formulas.length}").formulas = ${JSON.stringify(formulas)};
      await context.sync();
    })`);
    await standIn.settled();
    const values = await standIn.run<unknown[][]>(`return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("E1:E${formulas.length}").load("values");
      await context.sync();
      return range.values;
    })`);
    const expected = rowWise.map(({ name }) => [
      name,
      (blankMode === "zero" ? ZERO_ANSWERS[name] : undefined) ?? "",
    ]);
    expect(rowWise.map(({ name }, i) => [name, values[i]![0]])).toEqual(expected);
  });
});
