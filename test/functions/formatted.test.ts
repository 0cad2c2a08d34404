import { FUNCTIONS } from "../../src/functions/adapters";
import { CATALOG } from "../../src/functions/catalog";
import { withDates } from "../../src/functions/render/formatted";
import { cellOf } from "../../src/functions/read/cell";
import { Refusal } from "../../src/functions/read";
import { functionsJson } from "../../tools/functions-json";
import { shopFunctions } from "../support/functions";
import { startStandIn } from "../support/stand-in";
import "./runtime";

const called = (name: string, able: boolean, ...raw: unknown[]) =>
  withDates(
    FUNCTIONS.find((f) => f.spec.name === name)!,
    () => able
  )(...raw);

const MOMENT = { type: "Double", basicValue: 45351 + 9 / 24, numberFormat: "yyyy-mm-dd hh:mm" };

describe("dates in answers", () => {
  test.each<[string, boolean, unknown[], unknown]>([
    ["SHIP_DEADLINE", true, [45349 + 9 / 24, 48], [[MOMENT]]],
    ["SHIP_DEADLINE", false, [45349 + 9 / 24, 48], [[45351 + 9 / 24]]],
    ["WORKDAY_CN", true, [45351, 1], [[{ type: "Double", basicValue: 45352, numberFormat: "yyyy-mm-dd" }]]],
    [
      "WORKDAY_CN",
      true,
      [[[45351], [""]], 1],
      [[{ type: "Double", basicValue: 45352, numberFormat: "yyyy-mm-dd" }], [""]],
    ],
    ["SHIFT_HOURS", true, ["17:30", "1:00"], [[7.5]]],
  ])("%s, with data types: %p", (name, able, raw, expected) => {
    expect(called(name, able, ...raw)).toEqual(expected);
  });

  test("a very long column stays plain, because its weight would triple", () => {
    const column = Array.from({ length: 20_001 }, () => [45351]);
    const answer = called("WORKDAY_CN", true, column, 1) as unknown[][];
    expect(answer[0]).toEqual([45352]);
  });

  test("an answer that comes later is dressed too", async () => {
    const [first] = ((await called("RETURN_HANDOFF", true, 45351.5)) as [unknown[]])[0];
    expect(first).toMatchObject({
      type: "Double",
      numberFormat: expect.stringContaining("yyyy-mm-dd") as string,
    });
  });
});

test("what is loaded on demand has the date format of the catalogue", () => {
  const isDate = (format: unknown) => format === "date" || format === "dateTime";
  const formats = (specs: readonly { name: string; format?: unknown }[]) =>
    specs.map(({ name, format }) => [name, isDate(format) ? format : null]).sort();
  expect(formats(FUNCTIONS.map(({ spec }) => spec))).toEqual(formats(CATALOG));
});

describe("data types as arguments", () => {
  test.each<[unknown, unknown]>([
    [MOMENT, MOMENT.basicValue],
    [{ type: "FormattedNumber", basicValue: 12.5, numberFormat: "0.0" }, 12.5],
    [{ type: "String", basicValue: "卖家" }, "卖家"],
    [{ type: "Boolean", basicValue: true }, true],
    [{ type: "Empty", basicValue: "" }, null],
    [{ type: "Entity", basicValue: "#VALUE!", text: "顺丰" }, "顺丰"],
  ])("%j is read as %p", (raw, value) => expect(cellOf(raw)).toBe(value));

  test("an error goes out as that error", () => {
    expect(() => cellOf({ type: "Error", basicValue: "#N/A", errorType: "NotAvailable" })).toThrow(Refusal);
    try {
      cellOf({ type: "Error", basicValue: "#N/A" });
    } catch (thrown) {
      expect(thrown).toMatchObject({ reason: { code: "#N/A" } });
    }
  });
});

test("both languages switch data types on, and let errors in for an Excel without them", () => {
  for (const locale of ["zh", "en"] as const)
    expect(functionsJson(locale, "https://x/")).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    });
});

test.each(["m365-windows", "ltsc-2024"] as const)(
  "%s, with data types or without: the cell holds the serial, an error in a column stays in its row",
  async (host) => {
    const standIn = await startStandIn({ host, functions: shopFunctions() });
    const read = await standIn.run(`return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").formulas = [[45351], ["=NA()"]];
    sheet.getRange("B1").formulas = [["=SHOP.WORKDAY_CN(A1:A2,1)"]];
    sheet.getRange("C1").formulas = [["=SHOP.WORKDAY_CN(B1,1)"]];
    await context.sync();
    const cells = sheet.getRange("B1:C2");
    cells.load("values");
    await context.sync();
    return cells.values;
  })`);
    expect(read).toEqual([
      [45352, 45355],
      ["#N/A", ""],
    ]);
  }
);
