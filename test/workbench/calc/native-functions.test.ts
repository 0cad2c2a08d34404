import type { CellValue } from "../../../workbench/model/data";
import { book, Sheets, table, type Cells } from "./support";

/** Fruits of Microsoft's own examples, and a register in the shape of ours. */
const CELLS: Cells = {
  ...{ A1: "品名", B1: "数量", C1: "单价", D1: "地区" },
  ...{ A2: "苹果", B2: 32, C2: 0.69, D2: "东" },
  ...{ A3: "橙子", B3: 54, C3: 0.34, D3: "西" },
  ...{ A4: "桃子", B4: 75, C4: 0.55, D4: "东" },
  ...{ A5: "苹果", B5: 86, C5: 0.25, D5: "南" },
  ...{ F1: 46000, F2: 46000.75, F3: "2025-12-09", F4: true, F5: { error: "#N/A" }, F6: "", F7: "12" },
};

let sheets: Sheets;
beforeAll(async () => {
  const fruits = table("水果", "A1:D5", ["品名", "数量", "单价", "地区"]);
  sheets = new Sheets(book([{ name: "表", cells: CELLS, tables: [fruits] }]));
  await sheets.settle();
});

/** The value of a formula; a spill comes as its rows. */
async function calculate(formula: string): Promise<unknown> {
  sheets.write({ M1: `=${formula}` });
  const changes = await sheets.calc.settled();
  const rows: (CellValue | null)[][] = [];
  for (const { row, col, value } of changes.filter((change) => change.value !== null)) {
    rows[row] ??= [];
    rows[row]![col - 12] = value;
  }
  sheets.write({ M1: null });
  await sheets.calc.settled();
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

const GROUPS: Record<string, [formula: string, value: unknown][]> = {
  "counting and adding": [
    ['COUNTIF(A2:A5,"苹果")', 2],
    ['COUNTIF(B2:B5,">55")', 2],
    ['COUNTIF(B2:B5,"<>"&B4)', 3],
    ['COUNTIF(A2:A5,"*子")', 2],
    ['COUNTIF(A2:A5,"?子")', 2],
    ['COUNTIF(F1:F7,"")', 1],
    ['COUNTIFS(A2:A5,"苹果",B2:B5,">50")', 1],
    ['SUMIF(A2:A5,"苹果",B2:B5)', 118],
    ['SUMIFS(B2:B5,A2:A5,"苹果",D2:D5,"东")', 32],
    ['SUMIFS(水果[数量],水果[地区],"东")', 107],
    ['AVERAGEIFS(B2:B5,D2:D5,"东")', 53.5],
    ["SUMPRODUCT(B2:B5,C2:C5)", 103.19],
    ['SUMPRODUCT((A2:A5="苹果")*(D2:D5="东")*B2:B5)', 32],
    ['SUMPRODUCT(--(A2:A5="苹果"))', 2],
    ["SUM(B2:B5,1,F4)", 248],
    ["COUNT(F1:F7)", 2],
    ["COUNTA(F1:F7)", 7],
    ["COUNTBLANK(F1:F8)", 2],
    ["MAX(B2:B5)-MIN(B2:B5)", 54],
    ["ROUND(2.15,1)", 2.2],
    ["ROUND(-1.475,2)", -1.48],
    ["ROUNDUP(3.2,0)", 4],
    ["INT(-8.9)", -9],
    ["MOD(-3,2)", 1],
    ["CEILING(2.5,1)", 3],
    ["SUBTOTAL(9,B2:B5)", 247],
  ],
  "looking up": [
    ['INDEX(B2:B5,MATCH("桃子",A2:A5,0))', 75],
    ['XLOOKUP("桃子",A2:A5,B2:B5)', 75],
    ['XLOOKUP("梨",A2:A5,B2:B5,"没有")', "没有"],
    ['XLOOKUP("苹果",A2:A5,B2:B5,,0,-1)', 86],
    ['VLOOKUP("橙子",A2:D5,4,FALSE)', "西"],
    ['VLOOKUP("梨",A2:D5,4,FALSE)', { error: "#N/A" }],
    ["MATCH(60,B2:B5,1)", 2],
    ["XMATCH(60,B2:B5,1)", 3],
    ["INDEX(A2:D5,2,1)", "橙子"],
    ["CHOOSE(2,1,5)", 5],
    ["ROWS(水果)", 4],
    ["COLUMNS(水果[[品名]:[单价]])", 3],
    ["ROW(A5)", 5],
  ],
  "choosing and errors": [
    ['IFERROR(1/0,"x")', "x"],
    ["IFERROR(5,1/0)", 5],
    ["IFNA(F5,1)", 1],
    ["IFNA(1/0,1)", { error: "#DIV/0!" }],
    ["ISERROR(F5)", true],
    ["IF(TRUE,,3)", 0],
    ["IF(A9,1)", false],
    ["IFS(B2>50,1,TRUE,2)", 2],
    ['SWITCH(D3,"东",1,"西",2,3)', 2],
    ["AND(B2>1,B3>100)", false],
    ["OR(B2>1,B3>100)", true],
    ["NOT(F4)", false],
    ["A9", 0],
    ['A9=""', true],
    ['F6=""', true],
    ["F6=0", false],
    ["F6+1", { error: "#VALUE!" }],
    ["ISBLANK(F6)", false],
    ["ISTEXT(F6)", true],
    ["A9=0", true],
    ["ISBLANK(A9)", true],
    ["ISNUMBER(F1)", true],
    ["F5+1", { error: "#N/A" }],
    ['"a"+1', { error: "#VALUE!" }],
    ["F7+1", 13],
    ["LET(x,B2,x*2)", 64],
    ["IF(B2=32.0,1,2)", 1],
    ["B2>=0.50", true],
    ["1E3+1.5E-3", 1000.0015],
    ['IF("x",1,2)', { error: "#VALUE!" }],
    ['IF("TRUE",1,2)', 1],
    ["IF(F5,1,2)", { error: "#N/A" }],
    ['IF(B2:B3>50,"y","n")', [["n"], ["y"]]],
    ['IF(COUNTIF(D2:D5,"东")<2,"缺","够")', "够"],
  ],
  "dates and text": [
    ['TEXT(F2,"yyyy-mm-dd hh:mm")', "2025-12-09 18:00"],
    ['TEXT(1234.567,"#,##0.00")', "1,234.57"],
    ['TEXT(0.285,"0.0%")', "28.5%"],
    ['TEXT(1.5,"[h]:mm")', "36:00"],
    ['TEXT(7,"000")', "007"],
    ['TEXT(TRUE,"0")', "TRUE"],
    ['TEXT(F1,"m月d日")', "12月9日"],
    ['TEXT(F1,"aaa")', "二"],
    ["DATE(2024,2,29)", 45351],
    ["EDATE(DATE(2024,1,31),1)", 45351],
    ["EOMONTH(DATE(2024,2,1),0)", 45351],
    ["WEEKDAY(46000)", 3],
    ["WEEKDAY(46000,2)", 2],
    ["WEEKNUM(DATE(2012,3,9))", 10],
    ["YEAR(F1)*10000+MONTH(F1)*100+DAY(F1)", 20251209],
    ["HOUR(F2)", 18],
    ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"d")', 440],
    ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
    ["WORKDAY(DATE(2008,10,1),151)", 39933],
    ['DATEVALUE("2025-12-09")', 46000],
    ['LEFT("店务助手",2)&RIGHT("abc")', "店务c"],
    ['MID("Fluid Flow",7,20)', "Flow"],
    ['LEN("店务 ")', 3],
    ['TRIM(" a  b ")', "a b"],
    ['SUBSTITUTE("1-2-3","-","/",2)', "1-2/3"],
    ['FIND("b","abc")', 2],
    ['UPPER("ab")&LOWER("CD")', "ABcd"],
    ['VALUE("1,000")', 1000],
    ["0.1+0.2-0.3=0", true],
    ['TEXT(0.285,"0.00")', "0.29"],
    ['LEFT("2025-12-09",4)', "2025"],
    ['CONCAT("50%","!")', "50%!"],
    ['IF(TRUE,"17:30","")', "17:30"],
    ['REPT("50%",2)', "50%50%"],
    ['INDEX({"50%"},1)', "50%"],
    ['LEN("a""b")', 3],
    ["SUM({1,-2.5;3,TRUE})", 1.5],
    ['TEXTJOIN("、",TRUE,IF(D2:D5="东",A2:A5,""))', "苹果、桃子"],
    ['TEXTJOIN("、",TRUE,A2:A5)', "苹果、橙子、桃子、苹果"],
    ['CONCAT(A2:A3,"x")', "苹果橙子x"],
    ['EXACT("a","A")', false],
    ['REPT("=",3)', "==="],
    ["B2&C2", "320.69"],
    ['"5"*"2"', 10],
    ["50%", 0.5],
    ['TEXT(F1,"aaaa")', "星期二"],
    ['TEXT(1.25,"d""天""h""小时""")', "1天6小时"],
    ['TEXT({46000,46001},"aaa")', [["二", "三"]]],
    ["EDATE(DATE(2024,2,29),12)", 45716],
    ["EDATE(DATE(2024,1,31),-2)", 45260],
    ["EDATE({45322,45323},1)", [[45351, 45352]]],
    ['EDATE("x",1)', { error: "#VALUE!" }],
    ['"17:30"*1', 0.729166666666667],
    ['"2025/12/9"*1', 46000],
    ["-2^2", 4],
    ["2^3^2", 64],
  ],
  spills: [
    ["SEQUENCE(2,2,5)", [[5, 6], [7, 8]]], // prettier-ignore
    ["SORT(B2:B4,1,-1)", [[75], [54], [32]]],
    ["UNIQUE(A2:A5)", [["苹果"], ["橙子"], ["桃子"]]],
    ['FILTER(A2:B5,D2:D5="东")', [["苹果", 32], ["桃子", 75]]], // prettier-ignore
    ['FILTER(A2:A5,D2:D5="北","没有")', "没有"],
    ["SORTBY(A2:A4,B2:B4,-1)", [["桃子"], ["橙子"], ["苹果"]]],
    ["TRANSPOSE(B2:B4)", [[32, 54, 75]]],
    ["B2:B3*2", [[64], [108]]],
    ["B2:B3", [[32], [54]]],
    ["{1,2}+{10;20}", [[11, 12], [21, 22]]], // prettier-ignore
    ["MAP(B2:B3,LAMBDA(x,x+1))", [[33], [55]]],
    ["BYROW(B2:C3,LAMBDA(r,SUM(r)))", [[32.69], [54.34]]],
    ["REDUCE(0,B2:B3,LAMBDA(a,b,a+b))", 86],
    ["SUM(FILTER(B2:B5,B2:B5>50))", 215],
    ["VSTACK(B2:B3,9)", [[32], [54], [9]]],
    ["TOCOL(B2:C3)", [[32], [0.69], [54], [0.34]]],
    ["TAKE(SORT(水果[数量]),2)", [[32], [54]]],
  ],
};

describe.each(Object.entries(GROUPS))("%s", (_, rows) => {
  test.each(rows)("%s", async (formula, expected) => {
    const value = await calculate(formula);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 10);
    else expect(value).toEqual(expected);
  });
});
