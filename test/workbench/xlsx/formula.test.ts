import fc from "fast-check";
import { fromFile } from "../../../workbench/xlsx/formula/from-file";
import { callsArrays, takesArrays, toFile } from "../../../workbench/xlsx/formula/to-file";

const home = { table: "登记", intersects: true };

/** [what the formula bar shows, what the file holds] */
const BOTH_WAYS: readonly (readonly [typed: string, stored: string])[] = [
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ["SHOP.REFUND_DEADLINE(A1,,店务_规则)", "_xldudf_SHOP_REFUND_DEADLINE(A1,,店务_规则)"],
  ['"SHOP.X(1)"&SHOP.WORKDAY_CN(1)', '"SHOP.X(1)"&_xldudf_SHOP_WORKDAY_CN(1)'],
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["ERROR.TYPE(A1)&NORM.DIST(1,2,3,TRUE)", "ERROR.TYPE(A1)&_xlfn.NORM.DIST(1,2,3,TRUE)"],
  ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["LET(f,LAMBDA(v,v+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1),_xlpm.f(2))"],
  ["[@状态]&[@[申请 时间]]", "登记[[#This Row],[状态]]&登记[[#This Row],[申请 时间]]"],
  ["SUM([@[一月]:[三月]])", "SUM(登记[[#This Row],[一月]:[三月]])"],
  ["COUNTA([@])", "COUNTA(登记[#This Row])"],
  ["SUM(其他表[@数量])", "SUM(其他表[[#This Row],[数量]])"],
  ["SUM(其他表[数量])", "SUM(其他表[数量])"],
  ["其他表[[#Headers],[数量]]", "其他表[[#Headers],[数量]]"],
  ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["SUM(@A1:A9)", "SUM(_xlfn.SINGLE(A1:A9))"],
  ["@A1:A9*2", "A1:A9*2"],
  ["VLOOKUP(@A:A,B:C,2,0)", "VLOOKUP(A:A,B:C,2,0)"],
  ["COUNTIF(A:A,@A:A)", "COUNTIF(A:A,A:A)"],
  ["@SHOP.LIST(1)", "_xlfn.SINGLE(_xldudf_SHOP_LIST(1))"],
  ["'表 一'!A1&[1]外部!$B$2", "'表 一'!A1&[1]外部!$B$2"],
];

describe("formulas in the file and in the formula bar", () => {
  test.each(BOTH_WAYS)("%s is stored as %s", (typed, stored) => {
    expect(toFile(typed, home)).toBe(stored);
    expect(fromFile(stored, home)).toBe(typed);
  });

  test("a column without its table belongs to the table the cell stands in", () => {
    expect(toFile("SUM([数量])", home)).toBe("SUM(登记[数量])");
  });

  test("an array formula takes ranges as they are", () => {
    expect(fromFile("A1:A9*2", {})).toBe("A1:A9*2");
    expect(toFile("A1:A9*2", {})).toBe("A1:A9*2");
  });

  test.each([
    ["FILTER(A1:A9,B1:B9)", true],
    ["SHOP.LIST(A1)", true],
    ["SUM(A1:A9)", false],
    ['"FILTER(1)"', false],
  ])("a function in %s can give several values: %s", (formula, expected) =>
    expect(callsArrays(formula)).toBe(expected)
  );

  test.each([
    ["A1:A9*2", true],
    ["@A1:A9*2", false],
    ["SUM(A1:A9 * 2)", true],
    ["SUM(IF([数量]>1,1,0))", true],
    ["VLOOKUP(A1:A9,B:C,2,0)", true],
    ["VLOOKUP(A1,B:C,2,0)", false],
    ["VLOOKUP(@A:A,B:C,2,0)", false],
    ["SUMPRODUCT((A1:A9>1)*B1:B9)", false],
    ["SUM(A1:A9)+MAX(B:B)", false],
  ])("%s takes a range where an old formula takes one cell: %s", (formula, expected) =>
    expect(takesArrays(formula)).toBe(expected)
  );

  test("what is typed comes back from the file, whatever it is made of", () => {
    const leaf = fc.constantFrom(
      "A1",
      "$B$2",
      "A1:B3",
      "1.5",
      '"a""b_xlfn."',
      "TRUE",
      "#N/A",
      "[@数量]",
      "名称",
      "C1#"
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie("node"), fc.constantFrom("+", "&", "<=", "="), tie("node"))
          .map((parts) => parts.join("")),
        fc
          .tuple(
            fc.constantFrom("SUM", "IF", "XLOOKUP", "SORT", "SHOP.MIX", "T.TEST"),
            fc.array(tie("node"), { minLength: 1, maxLength: 3 })
          )
          .map(([name, args]) => `${name}(${args.join(",")})`),
        tie("node").map((inner) => `(${inner})`)
      ),
    })).node;
    // Inside an array formula nothing is implied, so both ways are exact inverses.
    fc.assert(
      fc.property(
        tree,
        (formula) => fromFile(toFile(formula, { table: "登记" }), { table: "登记" }) === formula
      )
    );
  });
});
