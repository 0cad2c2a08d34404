import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { sampleWorkbook } from "../../samples/generate";

const file = path.resolve(__dirname, "../../samples/店务示例.xlsx");

describe("the sample workbook", () => {
  test("is what the generator writes, part for part", async () => {
    const made = unzipSync(await sampleWorkbook());
    const kept = unzipSync(new Uint8Array(fs.readFileSync(file)));
    expect(Object.keys(kept).sort()).toEqual(Object.keys(made).sort());
    for (const name of Object.keys(made))
      expect([name, Buffer.from(kept[name]!).equals(Buffer.from(made[name]!))]).toEqual([name, true]);
  });

  test("holds a staff list, the shop's registers and twelve old rosters", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const names = book.worksheets.map((s) => s.name);
    expect(names.slice(0, 5)).toEqual(["人员", "退款登记", "破损件", "运费表", "月度汇总"]);
    expect(names.slice(5)).toHaveLength(12);
    expect(names.at(-1)).toBe("2026.11");
  });

  test("keeps order numbers as text of 19 digits", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const orders = book.getWorksheet("退款登记")!.getColumn(2).values.slice(2);
    expect(orders).toHaveLength(180);
    for (const o of orders) expect(o).toMatch(/^\d{19}$/);
  });

  test("adds the money up to the fen", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const monthly = book.getWorksheet("月度汇总")!;
    const counts = [2, 3, 4].map((r) => monthly.getCell(r, 2).result);
    expect(counts.reduce<number>((s, n) => s + Number(n), 0)).toBe(180);
    for (const r of [2, 3, 4])
      expect(Number(monthly.getCell(r, 3).result) * 100).toBeCloseTo(
        Math.round(Number(monthly.getCell(r, 3).result) * 100),
        6
      );
  });
});
