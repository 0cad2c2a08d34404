import { emptyBook } from "../../workbench/model/empty-book";
import { Desk, valueOf } from "../support/desk";
import { filesInMemory } from "../support/files";
import { gbk, utf8 } from "../support/statements/bytes";
import { csvText } from "../support/statements/grid";
import { fundText } from "../support/statements/layouts";
import { monthGrids, plantedMonth } from "../support/statements/month";

const month = plantedMonth(5, 2, 30);
const [fund, aggregate] = monthGrids(month, "fund16", "ledger", 5);
const files = filesInMemory({
  "11月.csv": gbk(fundText(fund, month.fund, "2026-11", csvText)),
  "聚合.csv": utf8(csvText(aggregate)),
});
const HEADERS = ["退款编号", "订单编号", "退款金额", "完成时间", "状态", "备注", "退款原因"];

/** A shop's own table of refunds, with a column of its own behind ours. */
async function shop() {
  const desk = await Desk.open(emptyBook());
  const rows = month.register.map((r, i) => {
    const reason = ["质量问题", "七天无理由", ""][i % 3];
    return [r.refund, r.order, r.fen / 100, r.done, r.state, "店里的", reason];
  });
  await desk.standIn.run(`await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, ${rows.length + 1}, 7);
    range.numberFormat = [["@"]];
    sheet.getRangeByIndexes(1, 2, ${rows.length}, 1).numberFormat = [["0.00"]];
    range.values = ${JSON.stringify([HEADERS, ...rows])};
    sheet.tables.add(range, true).name = "退款";
    await context.sync();
  });`);
  return desk;
}

test("a month in Excel: the sums come out, and 撤销 takes everything back", async () => {
  const desk = await shop();
  const before = desk.snapshot();
  const done = valueOf(await desk.run("statements.write", { files: ["11月.csv", "聚合.csv"] }, { files }));
  const values = await desk.values("对账 2026-11", { row: 0, col: 0, rows: 60, cols: 8 });
  const row = (label: string) => values.find(([first]) => first === label) ?? [];
  const expense = [...month.fund, ...month.aggregate].reduce((sum, p) => sum + p.expense, 0);
  expect(row("账单支出合计")[1]).toBeCloseTo(expense / 100, 6);
  expect(row("差额")[1]).toBe(0);
  const planted = (bucket: string) => month.planted.filter((p) => p.bucket === bucket).length;
  expect(row("重复付款")[1]).toBe(planted("double"));
  expect(row("两个来源")[1]).toBe(planted("twoSources"));
  expect(row("登记没有")[1]).toBe(planted("missingRegister"));
  const kinds = values.slice(values.findIndex(([first]) => first === "原因") + 1).slice(0, 3);
  expect(kinds.map(([name]) => name).sort()).toEqual(["七天无理由", "没写的和其余", "质量问题"].sort());
  const pairs = values.slice(values.findIndex(([first]) => first === "对账状态") + 1).slice(0, 9);
  const sum = (rows: typeof kinds, col: number) =>
    Math.round(rows.reduce((all, cells) => all + Number(cells[col]) * 100, 0));
  for (const col of [1, 2, 3]) expect([col, sum(kinds, col)]).toEqual([col, sum(pairs, col)]);
  expect(desk.sheet("对账 2026-11").charts).toHaveLength(1);
  valueOf(await desk.module.undo(desk.port, done.undo));
  expect(desk.snapshot()).toEqual(before);
});
