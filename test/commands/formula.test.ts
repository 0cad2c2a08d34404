import { CATALOG } from "../../src/functions/catalog";
import type { ActiveCell, Survey } from "../../src/excel";
import { formulaFor } from "../../src/commands/formula/insert";
import { callsIn } from "../../src/commands/formula/parse";
import { thisRow } from "../../src/domain/tables";

const spec = (name: string) => CATALOG.find((f) => f.name === name)!;
const cell = (row: number, col: number): ActiveCell => ({
  sheet: { id: "s1", name: "退款" },
  at: { row, col, rows: 1, cols: 1 },
  formula: "",
  numberFormat: "General",
});
const table = (columns: string[]): Survey["tables"][number] => ({
  id: "t1",
  name: "退款登记",
  sheet: "s1",
  area: { row: 0, col: 0, rows: 10, cols: columns.length },
  totals: false,
  columns,
});
const book = (tables: Survey["tables"], names: Survey["names"] = []): Survey => ({
  date1904: false,
  structureProtected: false,
  sheets: [],
  tables,
  names,
});

describe("calls in a formula", () => {
  test.each([
    ["=SHOP.SHIFT_HOURS(A1)", [["SHIFT_HOURS", ["A1"]]]],
    ["=_xldudf_SHOP_SHIFT_HOURS(A1,B1)", [["SHIFT_HOURS", ["A1", "B1"]]]],
    ['=SHOP.SHIFT_HOURS("a,)b", ,B1)', [["SHIFT_HOURS", ['"a,)b"', "", "B1"]]]],
    ["=SHOP.RULE_LIST()", [["RULE_LIST", []]]],
    [
      "=IF(A1,SHOP.REFUND_LEFT(SHOP.REFUND_DEADLINE(A1,B1),C1),0)",
      [
        ["REFUND_LEFT", ["SHOP.REFUND_DEADLINE(A1,B1)", "C1"]],
        ["REFUND_DEADLINE", ["A1", "B1"]],
      ],
    ],
    ["=SHOP.SHIFT_HOURS('表 (1)'!A1,[@[a,b]])", [["SHIFT_HOURS", ["'表 (1)'!A1", "[@[a,b]]"]]]],
    ["=SUM(A1:A3)", []],
    ["SHOP.SHIFT_HOURS(A1)", []],
  ])("%s", (formula, expected) => {
    expect(callsIn(formula).map((c) => [c.name, c.args])).toEqual(expected);
  });
});

describe("the formula that is inserted", () => {
  test("beside the cells to the left, in their order", () => {
    expect(formulaFor(spec("REFUND_DEADLINE"), cell(1, 3), book([]))).toBe("=SHOP.REFUND_DEADLINE(B2,C2)");
    expect(formulaFor(spec("REFUND_AMOUNT"), cell(1, 3), book([]))).toBe(
      '=IF(C2="","",SHOP.REFUND_AMOUNT(C2))'
    );
    expect(formulaFor(spec("EXCHANGE_DIFF"), cell(1, 3), book([]))).toBe(
      '=IF(OR(A2="",B2="",C2=""),"",SHOP.EXCHANGE_DIFF(A2,B2,C2))'
    );
  });

  test("at the left edge the cells to the right", () => {
    expect(formulaFor(spec("REFUND_DEADLINE"), cell(1, 0), book([]))).toBe("=SHOP.REFUND_DEADLINE(B2,C2)");
  });

  test("in a table the columns that are named like the arguments", () => {
    const formula = formulaFor(
      spec("REFUND_DEADLINE"),
      cell(1, 3),
      book([table(["单号", "申请时间", "状态", "截止时间"])])
    );
    expect(formula).toBe("=SHOP.REFUND_DEADLINE([@状态],[@申请时间])");
  });

  test("refers to the workbook's choice of rules where there is one", () => {
    const chosen = book([], [{ name: "店务_规则", formula: "=店务设置!$B$3" }]);
    expect(formulaFor(spec("REFUND_DEADLINE"), cell(1, 3), chosen)).toBe(
      "=SHOP.REFUND_DEADLINE(B2,C2,,,店务_规则)"
    );
  });

  test.each([
    ["申请时间", "[@申请时间]"],
    ["申请 时间", "[@[申请 时间]]"],
    ["单号#1[旧]", "[@[单号'#1'[旧']]]"],
  ])("header %s → %s", (header, reference) => expect(thisRow(header)).toBe(reference));
});
