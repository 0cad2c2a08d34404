import { commands, type InsertArgs, queries, run, undo } from "../../src/commands";
import { shifted } from "../../src/commands/formula/build";
import { callsIn } from "../../src/commands/formula/parse";
import { thisRow } from "../../src/domain/tables";
import type { CellValue } from "../../src/excel";
import { contextFor } from "../support/command-context";
import { valueOf } from "../support/desk";
import { MemoryPort } from "../support/memory/port";

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

/** A sheet 表 with these rows under each other; a table over them when it has a name. */
function bookOf(rows: CellValue[][], table?: string): MemoryPort {
  const port = new MemoryPort();
  const sheet = port.addSheet("表", rows);
  const cols = Math.max(...rows.map((r) => r.length));
  if (table !== undefined) port.addTable(sheet, table, { row: 0, col: 0, rows: rows.length, cols });
  return port;
}

const propose = async (port: MemoryPort, name: string, at: string, args: Record<string, string> = {}) =>
  valueOf(await queries["formula.propose"].ask(port, { name, at, args }, contextFor()));
const insert = async (port: MemoryPort, args: InsertArgs) => {
  const planned = await commands["formula.insert"].plan(port, args, contextFor());
  return planned.ok ? run(port, planned.value) : planned;
};

const REFUNDS: CellValue[][] = [
  ["单号", "申请 时间", "退款状态", "是否需要退货", "平台超时时间", "截止"],
  ["1", 46300, "未发货", "否", "", ""],
  ["2", 46301, "退款成功", "是", "", ""],
];

describe("the formula that is inserted", () => {
  test("in a table the columns that are named like the arguments, useful ones that may be left out too", async () => {
    const { formula, rows, open } = await propose(bookOf(REFUNDS, "退款"), "REFUND_DEADLINE", "表!F2");
    expect(formula).toBe(
      '=SHOP.REFUND_DEADLINE([@退款状态],[@[申请 时间]],IF([@是否需要退货]="","",[@是否需要退货]),[@平台超时时间])'
    );
    expect([rows, open]).toEqual([2, []]);
  });

  test("in a table an answer of several lines is one cell of it, or is refused", async () => {
    const rows: CellValue[][] = [
      ["签收时间", "申请时间", "编号", "能退吗"],
      [46300, 46303, "D-03", ""],
      [46300, 46303, "D-04", ""],
    ];
    const at = "表!D2";
    const formulas = (name: string, args = {}) => propose(bookOf(rows, "退货"), name, at, args);
    expect((await formulas("RETURN_CHECK")).formula).toContain(
      'SHOP.RETURN_CHECK([@签收时间],[@申请时间],,,"说明")'
    );
    expect(await formulas("RETURN_CHECK", { pick: "" })).toMatchObject({ formula: null, open: ["pick"] });
    expect(await formulas("RULE_LIST")).toMatchObject({ formula: null, open: ["pick"] });
    expect((await formulas("RULE_LIST", { pick: '"1"' })).formula).toBe('=SHOP.RULE_LIST(,"1")');
    const refused = await insert(bookOf(rows, "退货"), { name: "RULE_LIST", at });
    expect(refused).toMatchObject({
      ok: false,
      message: { code: "formula.insert.spill", params: { where: "D2" } },
    });
    expect((await propose(bookOf(rows), "RULE_LIST", "表!F9")).formula).toBe("=SHOP.RULE_LIST()");
  });

  test("right beside a table its columns by its name", async () => {
    const { formula } = await propose(bookOf(REFUNDS, "退款"), "REFUND_DEADLINE", "表!G3");
    expect(formula).toBe(
      '=SHOP.REFUND_DEADLINE(退款[@退款状态],退款[@[申请 时间]],IF(退款[@是否需要退货]="","",退款[@是否需要退货]),退款[@平台超时时间])'
    );
  });

  test("in a range under a title the headers as well, down to the sum", async () => {
    const port = bookOf([["十一月退款"], [], ...REFUNDS, ["合计", "", "", "", "", ""]]);
    const { formula, rows } = await propose(port, "REFUND_DEADLINE", "表!F4");
    expect([formula, rows]).toEqual(['=SHOP.REFUND_DEADLINE(C4,B4,IF(D4="","",D4),E4)', 2]);
  });

  test("several times: each state has its own, so REFUND_DUE takes them all and REFUND_DEADLINE asks", async () => {
    const rows: CellValue[][] = [
      ["状态", "申请时间", "卖家同意时间", "买家退货时间", ""],
      ["未发货", 46300, "", "", ""],
      ["未发货", 46301, "", "", ""],
    ];
    expect((await propose(bookOf(rows), "REFUND_DUE", "表!E2")).formula).toBe(
      "=SHOP.REFUND_DUE(A2,B2:D2,B$1:D$1)"
    );
    expect(await propose(bookOf(rows), "REFUND_DEADLINE", "表!E2")).toMatchObject({
      formula: null,
      open: ["since"],
    });
    expect(await insert(bookOf(rows), { name: "REFUND_DEADLINE", at: "表!E2" })).toMatchObject({
      message: { code: "formula.insert.unsure", params: { names: "起始时间" } },
    });
    const chosen = await propose(bookOf(rows), "REFUND_DEADLINE", "表!E2", { since: "B2" });
    expect(chosen.formula).toBe("=SHOP.REFUND_DEADLINE(A2,B2)");
  });

  test("a formula among the times would refer to itself", async () => {
    const port = bookOf([
      ["状态", "申请时间", "截止", "卖家同意时间"],
      ["未发货", 46300, "", ""],
      ["未发货", 46300, "", ""],
    ]);
    expect(await insert(port, { name: "REFUND_DUE", at: "表!C2" })).toMatchObject({
      message: { code: "formula.insert.circular" },
    });
  });

  test("one cell of an answer of several in a column, guarded where a row isn't filled in", async () => {
    const port = bookOf([
      ["退款原因", "包邮", "实付", "发货运费", ""],
      ["质量问题", "是", 100, 5, ""],
      ["质量问题", "是", 100, 5, ""],
    ]);
    expect((await propose(port, "POSTAGE_PAYER", "表!E2")).formula).toBe(
      '=IF(OR(A2="",B2=""),"",SHOP.POSTAGE_PAYER(A2,B2,,,"退回/承担方"))'
    );
    expect((await propose(port, "REFUND_AMOUNT", "表!E2")).formula).toBe(
      '=IF(C2="","",SHOP.REFUND_AMOUNT(C2,A2,IF(B2="","",B2),,IF(D2="","",D2),,,"应退"))'
    );
  });

  test("the workbook's choice of rules, its holidays, its rates and its log", async () => {
    const port = bookOf([
      ["快递", "地区", "重量(kg)", ""],
      ["甲快递", "西北", 2, ""],
      ["甲快递", "西北", 2, ""],
    ]);
    const rates = port.addSheet("运费", [["快递", "地区", "首重", "续重"]]);
    port.addTable(rates, "运价", { row: 0, col: 0, rows: 2, cols: 4 });
    const log = port.addSheet("处罚", [["日期", "工号", "事项"]]);
    port.addTable(log, "处罚登记", { row: 0, col: 0, rows: 2, cols: 3 });
    port.addSheet("月罚", [
      ["工号", "月份", ""],
      ["843", "2026-11", ""],
      ["851", "2026-11", ""],
    ]);
    port.names.set("店务_规则", "=店务设置!$B$3");
    port.names.set("店务_假日", "=放假!$A$1:$C$40");
    expect((await propose(port, "POSTAGE_FEE", "表!D2")).formula).toBe(
      '=SHOP.POSTAGE_FEE(A2,B2,IF(C2="","",C2),,运价[#All],店务_规则)'
    );
    expect((await propose(port, "PENALTY_TOTAL", "月罚!C2")).formula).toBe(
      "=SHOP.PENALTY_TOTAL(A2,B2,处罚登记[#All],店务_规则)"
    );
    const days = await propose(port, "NETWORKDAYS_CN", "表!D2", { start: "A9", end: "B9" });
    expect(days.formula).toBe("=SHOP.NETWORKDAYS_CN(A9,B9,店务_假日)");
  });

  test("nothing says what the columns are, or two say the same: nobody guesses", async () => {
    const bare = bookOf([["甲", 46300, ""]]);
    expect(await propose(bare, "SHIP_DEADLINE", "表!C1")).toMatchObject({ formula: null, open: ["paid"] });
    const twice = bookOf([
      ["付款时间", "付款时间", ""],
      [1, 2, ""],
      [1, 2, ""],
    ]);
    expect(await propose(twice, "SHIP_DEADLINE", "表!C2")).toMatchObject({ formula: null, open: ["paid"] });
    const { args } = await propose(twice, "SHIP_DEADLINE", "表!C2");
    expect(args[0]?.options.map(({ text }) => text)).toEqual(["A2", "B2"]);
  });

  test("the blank column of a range is filled row by row, and 撤销 empties it", async () => {
    const port = bookOf([["十一月退款"], [], ...REFUNDS, ["合计", "", "", "", "", ""]]);
    const done = valueOf(await insert(port, { name: "REFUND_DEADLINE", at: "表!F5" }));
    expect(done.message).toEqual({
      code: "formula.insert.filled",
      params: { where: "F4:F5", rows: 2, sheet: "表" },
    });
    const column = () => port.sheets[0]?.rows.slice(3, 6).map((r) => r[5]);
    expect(column()).toEqual([
      '=SHOP.REFUND_DEADLINE(C4,B4,IF(D4="","",D4),E4)',
      '=SHOP.REFUND_DEADLINE(C5,B5,IF(D5="","",D5),E5)',
      "",
    ]);
    valueOf(await undo(port, done.undo));
    expect(column()).toEqual(["", "", ""]);
  });

  test("a range that is used as a register is named by its cells, as before, and fills no row but its lines", async () => {
    const port = bookOf([
      ["登记日期", "快递单号", "快递", "损坏情况", "退款原因", "包邮", "处理客服"],
      [46300, "YT1234567890123", "圆通", "外箱破", "质量问题", "是", "小李"],
      [46301, "YT1234567890124", "圆通", "外箱破", "质量问题", "是", "小周"],
      ["", "", "", "", "", "", ""],
      ["合计", "", "", "", "", "", ""],
    ]);
    const before = await propose(port, "POSTAGE_PAYER", "表!H2");
    const adopted = await commands["register.adopt"].plan(
      port,
      { register: "damage", sheet: "表" },
      contextFor()
    );
    valueOf(await run(port, valueOf(adopted)));
    const after = await propose(port, "POSTAGE_PAYER", "表!H2");
    expect(after).toMatchObject({ rows: 2 });
    expect(before.formula).toContain("SHOP.POSTAGE_PAYER(E2,F2,");
    expect(after.formula).toContain("SHOP.POSTAGE_PAYER(E2,F2,");
  });

  test("a blank row between the lines of a range doesn't part them; one that adds up does", async () => {
    const gap = ["", "", "", "", "", ""];
    const line = ["3", 46302, "未发货", "否", "", ""];
    const at = "表!F2";
    const rows = async (...more: CellValue[][]) =>
      (await propose(bookOf([...REFUNDS, ...more]), "REFUND_DEADLINE", at)).rows;
    expect(await rows(gap, line, gap, ["合计", "", "", "", "", ""])).toBe(4);
    expect(await rows(["小计", "", "", "", "", ""], line)).toBe(2);
  });

  test("one cell when it is asked for; a column that isn't blank is left alone", async () => {
    const rows = REFUNDS.map((r, i) => (i === 2 ? [...r.slice(0, 5), "手填"] : r));
    const port = bookOf(rows);
    expect(await insert(port, { name: "REFUND_DEADLINE", at: "表!F2", fill: "column" })).toMatchObject({
      message: { code: "formula.insert.noColumn" },
    });
    valueOf(await insert(port, { name: "REFUND_DEADLINE", at: "表!F2" }));
    expect(port.sheets[0]?.rows.map((r) => r[5])).toEqual([
      "截止",
      '=SHOP.REFUND_DEADLINE(C2,B2,IF(D2="","",D2),E2)',
      "手填",
    ]);
  });

  test.each([
    [{ name: "NO_SUCH", at: "表!F2" }, "name"],
    [{ name: "SHIP_DEADLINE", at: "没有!F2" }, "at"],
    [{ name: "SHIP_DEADLINE", at: "表!整列" }, "at"],
    [{ name: "SHIP_DEADLINE", at: "表!F2", args: { paid: "A2),B2" } }, "args.paid"],
    [{ name: "SHIP_DEADLINE", at: "表!F2", args: { nobody: "A2" } }, "args.nobody"],
  ])("%j is refused by name", async (args, name) =>
    expect(await insert(bookOf(REFUNDS), args)).toMatchObject({ message: { params: { name } } })
  );

  test.each([
    ["=A2+$B$1", 3, "=A5+$B$1"],
    ["=SHOP.X(B$1:D$1,B2:D2)", 1, "=SHOP.X(B$1:D$1,B3:D3)"],
    ["='2026.1'!A2&\"A2\"&表[@A2]", 1, "='2026.1'!A3&\"A2\"&表[@A2]"],
    ["=LOG10(A2)", 1, "=LOG10(A3)"],
  ])("%s, %p rows down: %s", (formula, by, down) => expect(shifted(formula, by)).toBe(down));

  test.each([
    ["申请时间", "[@申请时间]"],
    ["申请 时间", "[@[申请 时间]]"],
    ["单号#1[旧]", "[@[单号'#1'[旧']]]"],
  ])("header %s → %s", (header, reference) => expect(thisRow(header)).toBe(reference));
});
