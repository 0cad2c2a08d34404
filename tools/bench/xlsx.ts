/**
 * `npm run bench:xlsx [-- rows]`: opening and saving a workbook of 50,000 rows × 10 columns after changing one cell,
 * the file layer beside exceljs, in one run. Times are the best of three, wall clock and processor.
 */
import ExcelJS from "exceljs";
import { cellKey } from "../../workbench/model/data";
import { xlsx } from "../../workbench/xlsx";

const ROWS = Number(process.argv[2] ?? 50_000);
const RUNS = 3;

async function account(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("流水");
  for (let i = 1; i <= ROWS; i++) {
    const amount = (i % 997) / 100;
    const formula = { formula: `D${i}*2`, result: amount * 2 };
    sheet.addRow([
      i,
      `单号${i}`,
      "收入",
      amount,
      i % 2 === 0,
      `客户${i % 50}`,
      i * 3,
      46_000 + (i % 365),
      "备注",
      formula,
    ]);
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

interface Times {
  open: { wall: number; cpu: number };
  save: { wall: number; cpu: number };
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; wall: number; cpu: number }> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const used = process.cpuUsage(cpu);
  return { result, wall: performance.now() - start, cpu: (used.user + used.system) / 1000 };
}

async function ours(bytes: Uint8Array): Promise<Times> {
  const open = await timed(() => xlsx.open(bytes));
  open.result.book.sheets[0]!.cells.set(cellKey(ROWS / 2, 20), { v: "改" });
  return { open, save: await timed(() => xlsx.save(open.result)) };
}

async function exceljs(bytes: Uint8Array): Promise<Times> {
  const open = await timed(() => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ExcelJS.Buffer));
  open.result.worksheets[0]!.getCell(ROWS / 2, 21).value = "改";
  return { open, save: await timed(() => open.result.xlsx.writeBuffer()) };
}

async function best(measure: (bytes: Uint8Array) => Promise<Times>, bytes: Uint8Array): Promise<Times> {
  const runs: Times[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await measure(bytes));
  const least = (of: (times: Times) => number): number => Math.min(...runs.map(of));
  return {
    open: { wall: least((t) => t.open.wall), cpu: least((t) => t.open.cpu) },
    save: { wall: least((t) => t.save.wall), cpu: least((t) => t.save.cpu) },
  };
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

async function main(): Promise<void> {
  const bytes = await account();
  const size = (bytes.length / 1024 ** 2).toFixed(1);
  process.stdout.write(`${ROWS} rows × 10 columns, ${size} MB, best of ${RUNS}, seconds\n`);
  const table = { "file layer": await best(ours, bytes), exceljs: await best(exceljs, bytes) };
  process.stdout.write("               open wall   cpu   save wall   cpu\n");
  for (const [name, { open, save }] of Object.entries(table)) {
    const cells = [open.wall, open.cpu, save.wall, save.cpu].map((ms) => seconds(ms).padStart(8));
    process.stdout.write(`${name.padEnd(12)}${cells.join("  ")}\n`);
  }
}

void main();
