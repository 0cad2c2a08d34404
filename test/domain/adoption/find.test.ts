import { headerNames, type Line, tablesIn } from "../../../src/domain/adoption";

type Row = readonly (string | number)[];
const linesOf = (rows: readonly Row[]): Line[] => rows.map((cells, row) => ({ row, cells }));

const HEAD: Row = ["登记日期", "快递单号", "破损情况", "索赔金额", "经手人"];
const line = (n: number): Row => [46300 + n, `77123456789012${n}`, "破损", 80 + n, "小李"];
const NONE: Row = ["", "", "", "", ""];

const CASES: readonly (readonly [name: string, rows: readonly Row[], expected: object])[] = [
  [
    "headers in the first row",
    [HEAD, line(1), line(2)],
    { top: 0, headerRows: 1, last: 2, totals: [], below: null },
  ],
  [
    "a title above",
    [["破损登记表", "", "", "", ""], HEAD, line(1)],
    { top: 1, last: 2, title: "破损登记表" },
  ],
  [
    "a title, a remark and a blank row above",
    [["破损登记"], ["", "制表：小李", "", "更新：11月25日"], [], HEAD, line(1), line(2)],
    { top: 3, last: 5, title: "破损登记" },
  ],
  [
    "a hand-typed 合计",
    [HEAD, line(1), line(2), ["合计", "", "", 163, ""]],
    { last: 2, totals: [3], below: 3 },
  ],
  [
    "小计 inside and 合计 at the end",
    [HEAD, line(1), ["小计", "", "", 81, ""], line(2), ["11月合计", "", "", 163, ""]],
    { last: 3, totals: [2, 4], below: 4 },
  ],
  [
    "a remark below",
    [HEAD, line(1), line(2), ["注：红色为加急", "", "", "", ""]],
    { last: 2, below: 3, totals: [] },
  ],
  [
    "a remark below a blank row",
    [HEAD, line(1), NONE, ["说明：当天登记", "", "", "", ""]],
    { last: 1, below: 3 },
  ],
  ["blank rows inside", [HEAD, line(1), NONE, NONE, line(2)], { last: 4, below: null }],
  [
    "a damaged number in the first column is no remark",
    [HEAD.slice(1), ["7.73E+14", "破损", 80, "小李"], line(1).slice(1)],
    { last: 2, below: null },
  ],
  ["headers repeated for the printer", [HEAD, line(1), HEAD, line(2)], { last: 3 }],
  [
    "another table below",
    [HEAD, line(1), NONE, ["姓名", "电话", "", "", ""], ["小李", "13912345678", "", "", ""]],
    { last: 1, below: 3 },
  ],
  [
    "two rows of headers",
    [
      ["登记日期", "物流信息", "", "赔付", ""],
      ["", "快递单号", "快递公司", "索赔金额", "经手人"],
      [46300, "771234567890123", "圆通", 80, "小李"],
    ],
    { top: 0, headerRows: 2, last: 2 },
  ],
];

describe("tablesIn", () => {
  test.each(CASES)("%s", (_name, rows, expected) =>
    expect(tablesIn(linesOf(rows))[0]).toMatchObject(expected)
  );

  test("a neighbour is a table of its own", () => {
    const beside = [
      ["", "客服", "件数"],
      ["", "小李", 3],
      ["", "小周", 5],
    ];
    const rows = [HEAD, line(1), line(2)].map((row, i) => [...row, ...(beside[i] ?? [])]);
    expect(tablesIn(linesOf(rows)).map(({ span }) => span)).toEqual([
      { from: 0, to: 4 },
      { from: 6, to: 7 },
    ]);
  });

  test("the names of two rows of headers", () => {
    const rows = linesOf([
      ["登记日期", "物流信息", "", "经手人"],
      ["", "快递单号", "快递公司", ""],
    ]);
    expect(headerNames(rows, { from: 0, to: 3 })).toEqual(["登记日期", "快递单号", "快递公司", "经手人"]);
  });

  test.each([
    ["a letter", [["亲爱的客户："], ["您好"], ["谢谢"]]],
    [
      "numbers only",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["nothing", []],
  ])("no table: %s", (_name, rows) => expect(tablesIn(linesOf(rows))).toEqual([]));
});
