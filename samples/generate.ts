/**
 * `npm run samples`: writes samples/店务示例.xlsx, the workbook the workbench opens with. Everything in it is invented.
 */
import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { withChart } from "./generator/chart";
import { OLD_MONTHS, addOldRoster } from "./generator/old-rosters";
import { AGENTS } from "./generator/people";
import { addBroken, addMonthly, addRates, addRefunds } from "./generator/registers";

function addStaff(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet("人员");
  sheet.getCell("A1").value = "客服部人员表";
  sheet.getCell("A1").font = { bold: true, size: 14 };
  sheet.getRow(3).values = ["工号", "昵称", "组别", "备注"];
  sheet.getRow(3).font = { bold: true };
  AGENTS.forEach((a, i) => (sheet.getRow(4 + i).values = [a.no, a.nick, a.group, a.note]));
  [8, 10, 8, 20].forEach((w, i) => (sheet.getColumn(i + 1).width = w));
}

export async function sampleWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "ShopOps";
  book.created = book.modified = new Date(Date.UTC(2026, 10, 22));
  addStaff(book);
  const refunds = addRefunds(book);
  addBroken(book);
  addRates(book);
  addMonthly(book, refunds);
  OLD_MONTHS.forEach(([y, m], i) => addOldRoster(book, y, m, i === 0));
  return withChart(new Uint8Array(await book.xlsx.writeBuffer()), "xl/worksheets/sheet5.xml", "月度汇总");
}

async function main(): Promise<void> {
  const target = path.join(__dirname, "店务示例.xlsx");
  fs.writeFileSync(target, await sampleWorkbook());
}

if (require.main === module) void main();
