import { formulaOf, headersOf, rowOf, thisRow, wholeColumn } from "../../../src/domain/tables";

const HEADERS: Readonly<Record<string, string>> = { a: "甲", b: "乙(元)", c: "丙" };
const ORDER = ["甲", "乙(元)", "别人的", "丙"];
const formula = (template: string) =>
  formulaOf(template, {
    cell: (id) => (HEADERS[id] === undefined ? null : thisRow(HEADERS[id])),
    whole: (id) => (HEADERS[id] === undefined ? null : wholeColumn("表", HEADERS[id])),
    word: (_id, value) => `是"${value}"`,
    span: (ids, of) => {
      const at = ids
        .flatMap((id) => (HEADERS[id] === undefined ? [] : [ORDER.indexOf(HEADERS[id])]))
        .sort((x, y) => x - y);
      const [from, to] = [ORDER[at[0] ?? -1], ORDER[at.at(-1) ?? -1]];
      if (from === undefined || to === undefined) return null;
      return (of === "row" ? rowOf : headersOf)("表", from, to);
    },
  });

describe("a formula from its template", () => {
  test.each([
    ["{a}-店务_现在", "=[@甲]-店务_现在"],
    ["{b}*2", "=[@[乙(元)]]*2"],
    ['IF({a}={a:open},1,"")', '=IF([@甲]="是""open""",1,"")'],
    ["F({a|c},{#a|c})", "=F(表[@[甲]:[丙]],表[[#Headers],[甲]:[丙]])"],
    ["SUM({b[]})", "=SUM(表[乙(元)])"],
    ["SUM({x[]})", null],
    ["F({x|b})", "=F(表[@[乙(元)]:[乙(元)]])"],
    ["{x}+1", null],
    ["F({x|y})", null],
  ])("%s", (template, expected) => expect(formula(template)).toBe(expected));

  test("what structured references take for themselves is escaped", () =>
    expect(thisRow("金额[元]#1")).toBe("[@[金额'[元']'#1]]"));
});
