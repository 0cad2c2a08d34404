import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { type Cellish, call, when } from "../functions/runtime";
import "../functions/all";

type Column = unknown[][];

const book = new ExcelJS.Workbook();
const file = path.resolve(__dirname, "../../samples/店务示例.xlsx");

const EPOCH = Date.UTC(1899, 11, 30);
const SECONDS = 86400;
/** A cell as Excel hands it to a function. */
function handed(value: ExcelJS.CellValue): unknown {
  if (value instanceof Date) return Math.round((value.getTime() - EPOCH) / 1000) / SECONDS;
  return value ?? null;
}

function table(
  sheet: string,
  headerRow = 1
): { headers: string[]; column: (name: string) => Column; rows: Column } {
  const all = book.getWorksheet(sheet)!.getSheetValues().slice(headerRow) as ExcelJS.CellValue[][];
  const [headers = [], ...rows] = all.map((row: ExcelJS.CellValue[] | undefined) => (row ?? []).slice(1));
  const names = headers.map(String);
  return {
    headers: names,
    rows: rows.map((row) => names.map((_, i) => handed(row?.[i]))),
    column: (name) => rows.map((row) => [handed(row?.[names.indexOf(name)])]),
  };
}

const isError = (value: Cellish) => typeof value === "string" && /^#(N\/A|VALUE!)/.test(value);
/** What a function says when it doesn't know a word or a header. */
const UNKNOWN =
  /不在可选项里|看不懂|不认识|要有标题行|标题里没有|没有「.*」到「|没有叫|算不出来|不是日期|不是数字/;
const unknown = (answers: readonly Cellish[][]) =>
  answers.flat().filter((a) => isError(a) && UNKNOWN.test(String(a)));

beforeAll(() => book.xlsx.load(fs.readFileSync(file).buffer as ArrayBuffer));

describe("退款登记: every open refund has its deadline or the sentence that names what is missing", () => {
  const OVER = ["退款成功", "退款关闭"];

  test.each([
    ["手册", /^#N\/A (还缺(卖家同意|卖家拒绝|买家退货)时间|手册没有写.*（T02）)/],
    ["平台=现行", /^#N\/A (还缺(卖家同意|卖家拒绝|买家退货)时间|现行规则没有核实到.*（T0[567]）)/],
  ])("by %s", (rules, sentence) => {
    const { headers, column, rows } = table("退款登记");
    const states = column("目前状态").flat().map(String);
    const answers = call(
      "REFUND_DUE",
      column("目前状态"),
      rows,
      [headers],
      column("要退货吗"),
      null,
      rules
    ).flat();
    expect(answers).toHaveLength(180);
    const wrong = answers.filter((answer, i) => {
      if (OVER.includes(states[i]!)) return answer !== "";
      return typeof answer === "number" ? when(answer) < "2026" : !sentence.test(String(answer));
    });
    expect(wrong).toEqual([]);
    expect(answers.filter((a) => typeof a === "number").length).toBeGreaterThan(5);
  });

  test.each<[string, (t: ReturnType<typeof table>) => Cellish[][]]>([
    [
      "REFUND_DEADLINE",
      (t) =>
        call(
          "REFUND_DEADLINE",
          t.column("目前状态"),
          t.column("申请时间"),
          t.column("要退货吗"),
          t.column("平台超时")
        ),
    ],
    ["ORDER_CHECK", (t) => call("ORDER_CHECK", t.column("订单号"))],
    ["DUP_COUNT", (t) => call("DUP_COUNT", t.column("订单号"), t.column("订单号"))],
    ["SHIP_DEADLINE", (t) => call("SHIP_DEADLINE", t.column("申请时间"))],
    ["CONFIRM_DATE", (t) => call("CONFIRM_DATE", t.column("发货时间"), "快递")],
    ["TRACKING_CHECK", (t) => call("TRACKING_CHECK", t.column("退货物流单号"))],
    ["RETURN_HANDOFF", (t) => call("RETURN_HANDOFF", t.column("买家退货时间"))],
  ])("%s knows every word of its columns", (_name, ask) =>
    expect(unknown(ask(table("退款登记")))).toEqual([])
  );

  test.each<[string, (state: unknown, reason: unknown, paid: unknown) => Cellish[][]]>([
    ["REFUND_NEXT", (state) => call("REFUND_NEXT", state)],
    ["POSTAGE_PAYER", (_state, reason) => call("POSTAGE_PAYER", reason, true)],
    ["REFUND_AMOUNT", (_state, reason, paid) => call("REFUND_AMOUNT", paid, reason)],
  ])("%s knows every state and reason", (_name, ask) => {
    const { column } = table("退款登记");
    const [states, reasons, paid] = ["目前状态", "退款原因", "实付"].map((name) => column(name).flat());
    expect(states!.flatMap((state, i) => unknown(ask(state, reasons![i], paid![i])))).toEqual([]);
  });
});

describe("the other tables", () => {
  test("运费表: POSTAGE_FEE reads 首重 and 续重 as the prices they are", () => {
    const { headers, rows, column } = table("运费表");
    const rates = [headers, ...rows];
    expect(call("POSTAGE_FEE", column("快递"), column("地区"), 1, null, rates)).toEqual(column("首重"));
    expect(call("POSTAGE_FEE", "甲快递", "西北", 2.5, null, rates)).toEqual([[31]]);
  });

  test("破损件: numbers, couriers, headers", () => {
    const { headers, rows, column } = table("破损件");
    expect(unknown(call("TRACKING_CHECK", column("快递单号"), column("快递")))).toEqual([]);
    expect(call("ORDER_CHECK", column("快递单号")).flat()).not.toContain("失真");
    for (const row of rows) expect(unknown(call("CLAIM_MISSING", [row], [headers]))).toEqual([]);
    expect(unknown(column("价格").map(([price]) => call("COMP_CHECK", 10, "质量小问题", price)[0]!))).toEqual(
      []
    );
  });

  test("人员: joins numbers and nicknames for a penalty log", () => {
    const { headers, rows } = table("人员", 3);
    const log = [["日期", "客服", "事项"], ...rows.map(([, nick]) => ["2026-11-02", nick, "因服务被投诉"])];
    const numbers = rows.map(([number]) => [number]);
    const answers = call("PENALTY_TOTAL", numbers, "2026-11", log, null, [headers, ...rows]).flat();
    expect(answers).toEqual(rows.map(() => 50));
  });

  test("every old roster is counted", () => {
    const months = book.worksheets.slice(5);
    expect(months).toHaveLength(12);
    for (const { name } of months) {
      const { rows } = table(name, 2);
      const grid = rows.slice(1, 10).map((row) => row.slice(1));
      expect([name, unknown(call("ROSTER_COUNT", grid, "工时"))]).toEqual([name, []]);
    }
  });
});
