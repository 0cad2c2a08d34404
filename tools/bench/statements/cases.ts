import fs from "node:fs";
import ExcelJS from "exceljs";
import { type FileTable, readFile, reconcile, type Source } from "../../../src/domain/statements";
import { fileSource } from "../../command/files";
import { csvFile, register, xlsxFile } from "./files";

const decoders = (encoding: string) => new TextDecoder(encoding, { fatal: true });

/** What a case found, to be compared with its peers'. */
export type Found = Readonly<Record<string, number>>;

function tablesOf(file: string): readonly FileTable[] {
  const source: Source | null = fileSource(file);
  const reading =
    source && readFile(source, { decoders, wanted: { payments: true, seller: false, layouts: [] } });
  if (!reading?.ok) throw new Error(JSON.stringify(reading));
  return reading.tables;
}

const sums = ([table]: readonly FileTable[]): Found => ({
  rows: table?.lines ?? 0,
  income: table?.income.fen ?? 0,
  expense: table?.expense.fen ?? 0,
});

/** Rows and the two sums by exceljs's streaming reader. */
async function byExceljs(file: string): Promise<Found> {
  let [rows, income, expense] = [0, 0, 0];
  let at: { income: number; expense: number } | null = null;
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, { sharedStrings: "cache", worksheets: "emit" });
  for await (const sheet of reader)
    for await (const row of sheet) {
      const values = row.values as readonly unknown[];
      if (!at) at = { income: values.indexOf("收入（+元）"), expense: values.indexOf("支出（-元）") };
      else {
        rows++;
        income += Math.round(Number(values[at.income]) * 100);
        expense += Math.round(Math.abs(Number(values[at.expense])) * 100);
      }
    }
  return { rows, income, expense };
}

/** What reading the bytes and finding quotes, commas and line ends costs by itself. */
function byteScan(file: string): Found {
  const handle = fs.openSync(file, "r");
  const buffer = Buffer.alloc(4 * 1024 * 1024);
  let [rows, fields, quotes] = [0, 0, 0];
  for (let n = fs.readSync(handle, buffer); n > 0; n = fs.readSync(handle, buffer))
    for (let i = 0; i < n; i++) {
      const b = buffer[i];
      if (b === 0x2c) fields++;
      else if (b === 0x0a) rows++;
      else if (b === 0x22) quotes++;
    }
  return { rows: rows - 1, fields, quotes };
}

/** The simplest join there is: no reasons, no rivals, no doubles. */
function byMap(tables: readonly FileTable[], lines: ReturnType<typeof register>): Found {
  const byKey = new Map<string, number>();
  for (const { order, fen } of tables.flatMap((t) => t.payments))
    byKey.set(`${order} ${fen}`, (byKey.get(`${order} ${fen}`) ?? 0) + 1);
  let tied = 0;
  for (const { order, fen } of lines) {
    const left = byKey.get(`${order} ${fen}`) ?? 0;
    if (left === 0) continue;
    byKey.set(`${order} ${fen}`, left - 1);
    tied++;
  }
  return { tied };
}

const tiedIn = (pairs: readonly { readonly bucket: string }[]): Found => ({
  pairs: pairs.length,
  tied: pairs.filter(({ bucket }) => bucket === "tied").length,
});

const MILLION = 1_000_000;

/** Each is run in a process of its own; `prepare` is not measured. */
export const CASES: Readonly<
  Record<string, (root: string) => { readonly run: () => Found | Promise<Found> }>
> = {
  "xlsx 100k: ours": (root) => {
    const file = xlsxFile(root, 100_000);
    return { run: () => sums(tablesOf(file)) };
  },
  "xlsx 100k: exceljs stream": (root) => {
    const file = xlsxFile(root, 100_000);
    return { run: () => byExceljs(file) };
  },
  "csv 1M: byte scan": (root) => {
    const file = csvFile(root, MILLION);
    return { run: () => byteScan(file) };
  },
  "csv 1M: ours": (root) => {
    const file = csvFile(root, MILLION);
    return { run: () => sums(tablesOf(file)) };
  },
  "join 1M × 200k: ours": (root) => {
    const [tables, lines] = [tablesOf(csvFile(root, MILLION)), register(200_000, MILLION)];
    return { run: () => tiedIn(reconcile(lines, tables).pairs) };
  },
  "join 1M × 200k: JS Map": (root) => {
    const [tables, lines] = [tablesOf(csvFile(root, MILLION)), register(200_000, MILLION)];
    return { run: () => byMap(tables, lines) };
  },
  "a shop's month: 96k lines, 2k refunds": (root) => {
    const [file, lines] = [csvFile(root, 96_000), register(2000, 96_000)];
    return { run: () => tiedIn(reconcile(lines, tablesOf(file)).pairs) };
  },
};
