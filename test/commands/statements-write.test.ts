import { commands, run, undo } from "../../src/commands";
import { contextFor } from "../support/command-context";
import { filesInMemory } from "../support/files";
import { MemoryPort } from "../support/memory/port";
import { utf8 } from "../support/statements/bytes";

const FUND = `#支付宝账务明细查询
#起始日期：[2026年11月01日 00:00:00]   终止日期：[2026年12月01日 00:00:00]
账务流水号,商户订单号,发生时间,收入金额（+元）,支出金额（-元）,业务类型,备注
F1,T200P1930679858170001,2026-11-02 10:00:00,30.00,0.00,在线支付,
F2,T200P1930679858170001,2026-11-03 10:00:00,0.00,-12.50,交易退款,=cmd|'/C calc'!A0
F3,,2026-11-04 10:00:00,0.00,-1.10,收费,
#列表结束
#支出合计：2笔，共13.60元
#收入合计：1笔，共30.00元
`;
const HEADERS = ["退款编号", "订单编号", "退款金额", "完成时间", "状态", "我的备注"];
const LINES = [
  ["900001", "1930679858170001", 12.5, 46329.4, "退款成功", "=1+1"],
  ["900002", "1930679858170002", 20, 46331.4, "退款成功", ""],
  ["900003", "1930679858170003", 8, "", "退款关闭", "不动"],
];

function book(asTable: boolean) {
  const port = new MemoryPort();
  const sheet = port.addSheet("退款", [HEADERS, ...LINES]);
  if (asTable) port.addTable(sheet, "我的退款", { row: 0, col: 0, rows: 4, cols: HEADERS.length });
  return port;
}

const files = filesInMemory({ "11.csv": utf8(FUND) });
const plan = (port: MemoryPort) =>
  commands["statements.write"].plan(port, { files: ["11.csv"] }, contextFor({ files }));

async function written(port: MemoryPort) {
  const planned = await plan(port);
  if (!planned.ok) throw new Error(JSON.stringify(planned.message));
  const done = await run(port, planned.value);
  if (!done.ok) throw new Error(JSON.stringify(done.message));
  return { preview: planned.value.preview, undo: done.value.undo };
}

const rowsOf = (port: MemoryPort, name: string) => port.sheets.find((s) => s.name === name)?.rows ?? [];

describe.each([
  ["a table", true],
  ["a plain list", false],
])("%s of the user's", (_label, asTable) => {
  test("gets state and reason at its right end; his own columns stay as they are", async () => {
    const port = book(asTable);
    const { preview } = await written(port);
    const [header, ...lines] = rowsOf(port, "退款");
    expect(header).toEqual([...HEADERS, "对账状态", "对账说明"]);
    expect(lines.map((line) => line.slice(0, HEADERS.length))).toEqual(LINES);
    expect(lines.map((line) => line[6])).toEqual(["已对上", "账单没有", ""]);
    expect(lines[1]?.[7]).toContain("保证金流水");
    expect(preview).toMatchObject({ sheet: "对账 2026-11", register: { sheet: "退款" } });
    expect(preview.open.map((p) => p.refund)).toEqual(["900002"]);
  });

  test("is as before after 撤销, and so is the workbook", async () => {
    const port = book(asTable);
    const before = port.snapshot();
    const { undo: back } = await written(port);
    expect((await undo(port, back)).ok).toBe(true);
    expect(port.snapshot()).toEqual(before);
  });

  test("the next run writes over our columns and adds a line to the log", async () => {
    const port = book(asTable);
    await written(port);
    await written(port);
    const [header] = rowsOf(port, "退款");
    expect(header).toHaveLength(HEADERS.length + 2);
    expect(rowsOf(port, "对账记录").map((row) => row[7])).toEqual([
      "写到",
      "对账 2026-11",
      "对账 2026-11 (2)",
    ]);
  });
});

test.each([
  ["that nobody has written in is used", "", [...HEADERS, "对账状态", "对账说明"]],
  ["with words in it stays as it is", "等财务", [...HEADERS, "对账状态", "对账状态 2", "对账说明"]],
])("a column 对账状态 %s", async (_label, standing, headers) => {
  const port = new MemoryPort();
  const rows = [[...HEADERS, "对账状态"], ...LINES.map((line) => [...line, standing])];
  port.addTable(port.addSheet("退款", rows), "我的退款", { row: 0, col: 0, rows: 4, cols: 7 });
  const before = port.snapshot();
  const { undo: back } = await written(port);
  const [header = [], ...lines] = rowsOf(port, "退款");
  expect(header).toEqual(headers);
  const state = header.lastIndexOf("对账说明") - 1;
  expect(lines.map((line) => line[state])).toEqual(["已对上", "账单没有", ""]);
  expect((await undo(port, back)).ok).toBe(true);
  expect(port.snapshot()).toEqual(before);
});

test("the sheet ties to the statement's own totals, and no formula comes from a file", async () => {
  const port = book(true);
  await written(port);
  const rows = rowsOf(port, "对账 2026-11");
  const cell = (label: string) => rows.find((row) => row[0] === label)?.[1];
  expect(rows[4]?.slice(0, 8)).toEqual([
    "11.csv",
    "支付宝账务明细",
    "",
    "2026-11-01",
    "2026-11-30",
    3,
    30,
    13.6,
  ]);
  expect(cell("账单支出合计")).toBe("=H6");
  expect(cell("费用、转账等其他支出")).toBe(1.1);
  expect(cell("差额")).toBe("=ROUND(B8-SUM(B9:B13),2)");
  const formulas = rows.flat().filter((c) => String(c).startsWith("="));
  expect(formulas.every((f) => /^=(H6|ROUND|SUM|COUNTIFS)/.test(String(f)))).toBe(true);
});

test("sums by reason and by who handled it follow the lines, with a chart each", async () => {
  const port = new MemoryPort();
  const more = [
    ["质量问题", "小李", "中通"],
    [">5", "小李", "圆通"],
    ["", "小周", ""],
  ];
  const rows = LINES.map((line, i) => [...line.slice(0, 5), ...(more[i] ?? [])]);
  port.addSheet("退款", [[...HEADERS.slice(0, 5), "退款原因", "处理人", "快递"], ...rows]);
  await written(port);
  const cells = rowsOf(port, "对账 2026-11");
  const block = (head: string) => {
    const first = cells.findIndex(([cell, second]) => cell === head && second === "笔数");
    return cells.slice(first, first + 4).map((row) => row.slice(0, 4));
  };
  const reason = block("原因");
  expect(reason.map(([name]) => name)).toEqual(["原因", ">5", "质量问题", "没写的和其余"]);
  expect(reason[1]?.[1]).toMatch(/^=COUNTIFS\(店务_对账_2026_11\[原因\],"="&\$A\d+\)$/);
  // The third line is closed: it is in no pair.
  expect(
    block("经办人")
      .map(([name]) => name)
      .slice(0, 3)
  ).toEqual(["经办人", "小李", "没写的和其余"]);
  const header = cells.find(([, second]) => second === "退款编号");
  expect(header?.slice(-3)).toEqual(["原因", "经办人", "快递公司"]);
  expect(block("快递公司").map(([name]) => name)).toEqual(["快递公司", "中通", "圆通", "没写的和其余"]);
  const paid = cells.find((row) => row[1] === "900001");
  expect(paid?.slice(-3)).toEqual(["质量问题", "小李", "中通"]);
});

test("what stands right of the register is not written over", async () => {
  const port = book(false);
  port.sheets[0]?.rows[2]?.push("", "自己的");
  const planned = await plan(port);
  expect(planned.ok ? null : planned.message.code).toBe("statements.noRoom");
});
