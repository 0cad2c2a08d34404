import fc from "fast-check";
import { BookLookup } from "../../../../workbench/calc/formula/lookup";
import { normalize, type EngineFormula } from "../../../../workbench/calc/formula/normalize";
import { OMITTED, type Place } from "../../../../workbench/calc/formula/pieces";
import { formatArea, parseArea } from "../../../../workbench/model/address";
import { book, table } from "../support";

const TABLES = [
  table("店务_退款", "A3:D8", ["订单编号", "申请时间", "金额'#[元]", "a b"], true),
  table("Late", "F1:F4", ["x"]),
];
const LOOKUP = new BookLookup(
  book(
    [{ name: "登记", tables: TABLES }, { name: "it's 12月" }],
    [
      { name: "店务_现在", formula: "'it''s 12月'!$B$2" },
      { name: "税率", formula: "0.06" },
      { name: "含税", formula: "1+税率" },
      { name: "自己", formula: "自己+1" },
      { name: "列", formula: "登记!$B$4:$B$7" },
      { name: "本表", formula: "登记!$A$1", sheet: "sheet-2" },
    ]
  )
);

/** The formula in row 5 of a sheet, unless another cell is named. */
function read(formula: string, cell = "H5", sheet = "sheet-1"): EngineFormula {
  const { row, col } = parseArea(cell)!;
  const spillAt: Place["spillAt"] = (_, r, c) => (r === 0 && c === 8 ? parseArea("I1:J3")! : undefined);
  return normalize(formula, { sheet, row, col, lookup: LOOKUP, spillAt }, (name) => /^SHOP\./i.test(name));
}

describe("what the engine is given", () => {
  test.each<string[]>([
    ["this row of a column", "SUM(店务_退款[@申请时间])", "SUM(B5)"],
    ["this row without the table's name, inside it", "[@申请时间]+1", "B5+1", "D5"],
    ["this row of several columns", "SUM(店务_退款[@[订单编号]:[申请时间]])", "SUM(A5:B5)"],
    ["this row in the file's form", "店务_退款[[#This Row],[申请时间]]", "B5"],
    ["the whole row", "SUM(店务_退款[@])", "SUM(A5:D5)"],
    ["this row outside the table's rows", "店务_退款[@申请时间]", "#VALUE!", "H9"],
    ["a column", "SUM(店务_退款[申请时间])", "SUM(B4:B7)"],
    ["columns", "SUM(店务_退款[[订单编号]:[申请时间]])", "SUM(A4:B7)"],
    ["letter case does not matter", "SUM(LATE[X])", "SUM(F2:F4)"],
    ["escaped characters in a column's name", "SUM(店务_退款[金额'''#'[元']])", "SUM(C4:C7)"],
    ["a column with a blank", "SUM(店务_退款[[a b]])+店务_退款[@[a b]]", "SUM(D4:D7)+D5"],
    ["everything", "ROWS(店务_退款[#All])", "ROWS(A3:D8)"],
    ["headers", "店务_退款[[#Headers],[申请时间]]", "B3"],
    ["totals", "店务_退款[[#Totals],[申请时间]]", "B8"],
    ["no totals row", "Late[#Totals]", "#REF!"],
    ["headers and data", "ROWS(店务_退款[[#Headers],[#Data],[申请时间]])", "ROWS(B3:B7)"],
    ["the table alone is its data", "ROWS(店务_退款)", "ROWS(A4:D7)"],
    ["an unknown column", "SUM(店务_退款[没有])", "SUM(#REF!)"],
    ["an unknown table", "SUM(没有[x])", "SUM(#REF!)"],
    ["two columns joined to a range", "SUM(店务_退款[@订单编号]:店务_退款[@申请时间])", "SUM(A5:B5)"],
    ["a table of another sheet", "SUM(Late[x])", "SUM('登记'!F2:F4)", "A1", "sheet-2"],
    ["another sheet, quoted", "'IT''S 12月'!$A$1+登记!A1", "'it''s 12月'!$A$1+A1"],
    ["a sheet that is not there", "没有!A1+1", "#REF!+1"],
    ["a named cell", "店务_现在-1", "'it''s 12月'!$B$2-1"],
    ["a named constant, inside another name", "100*含税", "100*(1+0.06)"],
    ["a name that means itself", "自己", `${"(".repeat(16)}#NAME?${"+1)".repeat(16)}`],
    ["a sheet's own name", "本表", "'登记'!$A$1", "A1", "sheet-2"],
    ["a sheet's own name, elsewhere", "本表", "本表"],
    ["LET's variables hide names", "LET(税率,2,税率*含税)", "LET(税率,2,税率*(1+0.06))"],
    ["a file's prefixes", "_xlfn.LET(_xlpm.x,1,_xlpm.x)", "LET(x,1,x)"],
    ["@ before a column of cells", "@A1:A9*2", "A5*2"],
    ["@ before a row of cells", "@A1:Z1", "H1"],
    ["@ where nothing meets", "@A1:A3", "#VALUE!"],
    ["@ before a name", "@列", "B5"],
    ["@ before a function", "@SORT(A1:A3)+1", "INDEX(SORT(A1:A3),1,1)+1"],
    ["a spill", "SUM(I1#)", "SUM(I1:J3)"],
    ["a cell that spills nothing", "SUM(A1#)", "SUM(#REF!)"],
    ["left-out arguments", "SHOP.X(1,,A1,)", `SHOP.X(1,"${OMITTED}",A1,"${OMITTED}")`],
    ["no arguments", "SHOP.X( )", "SHOP.X( )"],
    ["left-out arguments of native functions", "IF(A1,,2)", "IF(A1,,2)"],
    ["commas of an array", "SHOP.X({1,2;3,4})", "SHOP.X({1,2;3,4})"],
    ["left-out arguments inside a native function", "SUM(SHOP.X(,1),2)", `SUM(SHOP.X("${OMITTED}",1),2)`],
    ["text is left alone", '"表[@列], @A1, I1#, 税率"&A1', '"表[@列], @A1, I1#, 税率"&A1'],
  ])("%s", (...row: string[]) => {
    const [, formula, expected, cell, sheet] = row;
    expect(read(formula!, cell, sheet).text).toBe(expected);
  });
});

describe("what is known of a formula", () => {
  const reads = (formula: string): string[] => read(formula).reads.map((a) => `${a.sheet}!${formatArea(a)}`);

  test("what it reads", () => {
    expect(reads("SUM(店务_退款[申请时间])+店务_现在*$C$4+SUM(A:A)")).toEqual([
      ...["sheet-1!B4:B7", "sheet-2!B2", "sheet-1!C4", "sheet-1!A:A"],
    ]);
    expect(reads("SUM(I1#)")).toEqual(["sheet-1!I1:J3", "sheet-1!I1"]);
  });

  test.each([
    ["NOW()-A1", { volatile: true, dynamic: false }],
    ["offset(A1,1,1)", { volatile: true, dynamic: true }],
    ["SUM(A1:INDEX(B:B,3))", { volatile: true, dynamic: true }],
    ["SUM(A1:B3)", { volatile: false, dynamic: false }],
    ['"NOW()"&A1', { volatile: false, dynamic: false }],
    ["SHOP.X(A1)", { custom: true }],
    ["SUM(A1)", { custom: false }],
  ])("%s", (formula, expected) => expect(read(formula)).toMatchObject(expected));
});

describe("one call with references and constants", () => {
  test("is read", () => {
    expect(read(' SHOP.X( A1 , "a,b" ,-1.5,TRUE,, 税率)').plain).toEqual({
      name: "SHOP.X",
      args: [
        { kind: "area", area: { sheet: "sheet-1", row: 0, col: 0, rows: 1, cols: 1 } },
        ...["a,b", -1.5, true, undefined, 0.06].map((value) => ({ kind: "value", value })),
      ],
    });
  });

  test.each([
    "SHOP.X(A1)+1",
    "SHOP.X(A1+1)",
    "SHOP.X(SHOP.X(1))",
    "SHOP.X({1,2})",
    "(SHOP.X(1))",
    "SHOP.X(1%)",
  ])("%s is more than that", (formula) => expect(read(formula).plain).toBeUndefined());
});

describe("properties", () => {
  const cell = fc
    .tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("A", "Z", "AB", "XFD"),
      fc.integer({ min: 1, max: 1048576 })
    )
    .map(([fixed, column, row]) => `${fixed}${column}${fixed}${row}`);
  const leaf = fc.oneof(
    cell,
    fc.tuple(cell, cell).map(([a, b]) => `${a}:${b}`),
    fc.constantFrom("A:C", "$2:$3", "TRUE", "3.5", "1E+3", "#N/A", "{1,2;3,4}", "#DIV/0!", "未知名"),
    fc.string().map((text) => `"${text.replaceAll('"', '""')}"`)
  );
  const { formula: plainFormula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc
        .tuple(
          tie("formula"),
          fc.constantFrom("+", "-", "*", "/", "^", "&", "<=", "<>", " = "),
          tie("formula")
        )
        .map((parts) => parts.join("")),
      fc
        .tuple(
          fc.constantFrom("SUM", "IF", "IFERROR", "_abc.fn", "TEXT"),
          fc.array(tie("formula"), { maxLength: 3 })
        )
        .map(([name, args]) => `${name}(${args.join(", ")})`),
      tie("formula").map((inner) => `-(${inner})%`)
    ),
  }));

  test("a formula without our constructs is not changed", () => {
    fc.assert(fc.property(plainFormula, (formula) => expect(read(formula).text).toBe(formula)));
  });

  test("nothing a user can type makes it throw", () => {
    const alphabet = [
      ..."@#[]'\"(){},:!&=表A1$ .",
      "店务_退款",
      "SHOP.X(",
      "[@",
      "[#All]",
      "LET(",
      "'it''s 12月'!",
    ];
    const typed = fc.array(fc.constantFrom(...alphabet), { maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(fc.property(typed, (formula) => expect(typeof read(formula).text).toBe("string")));
  });

  test("reading the engine's form again changes nothing", () => {
    const constructs = fc.constantFrom(
      "店务_退款[@申请时间]",
      "税率",
      "@A1:A9",
      "SUM(I1#)",
      "Late[x]",
      "登记!B2"
    );
    const mixed = fc.array(fc.oneof(constructs, plainFormula), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(mixed, (parts) => {
        const { text } = read(parts.join("+"));
        expect(read(text).text).toBe(text);
      })
    );
  });
});
