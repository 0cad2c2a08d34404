import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { parseArea } from "../../../workbench/model/address";
import { cellKey, type BookData, type CellValue } from "../../../workbench/model/data";
import { addressOf } from "../../../workbench/xlsx/sheet/cell-xml";
import { xlsx } from "../../../workbench/xlsx";
import { CORPUS, type CorpusBook } from "../../support/xlsx/corpus";
import { findLibreOffice, recalculated } from "../../support/xlsx/libreoffice";

jest.setTimeout(300_000);

interface Edited {
  readonly original: Uint8Array;
  readonly saved: Uint8Array;
  readonly book: BookData;
  readonly sheetPart: string;
}

const edited = new Map<string, Edited>();
const libreOffice = findLibreOffice();
let calculated = new Map<string, Uint8Array>();

async function edit({ bytes, edit: change }: CorpusBook): Promise<Edited> {
  const original = await bytes();
  const file = xlsx.open(original);
  const sheet = file.book.sheets.find((s) => s.name === change.sheet)!;
  const { row, col } = parseArea(change.cell)!;
  sheet.cells.set(cellKey(row, col), { ...sheet.cells.get(cellKey(row, col)), v: change.value });
  return { original, saved: xlsx.save(file), book: file.book, sheetPart: sheet.part! };
}

beforeAll(async () => {
  for (const entry of CORPUS) edited.set(entry.name, await edit(entry));
  if (!libreOffice) return;
  const asked = CORPUS.filter((entry) => entry.libreoffice === undefined);
  calculated = recalculated(libreOffice, new Map(asked.map(({ name }) => [name, edited.get(name)!.saved])));
});

function changedParts({ original, saved }: Edited): string[] {
  const [before, after] = [unzipSync(original), unzipSync(saved)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter(
    (name) => !before[name] || !after[name] || Buffer.compare(before[name], after[name]) !== 0
  );
}

/** exceljs's view of every cell: sheet, address → value. */
async function seenByExceljs(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const cells = new Map<string, unknown>();
  book.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => cells.set(`${sheet.name}!${cell.address}`, cell.value)))
  );
  return cells;
}

/** Numbers as exactly as another program prints them; LibreOffice keeps no carriage returns. */
function printed(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return typeof value === "string" ? value.replace(/\r/g, "") : JSON.stringify(value);
}

/** Values of all cells that are not blank. */
function valuesOf(book: BookData): Map<string, string> {
  const values = new Map<string, string>();
  for (const sheet of book.sheets) {
    for (const [key, { v }] of sheet.cells) {
      if (v !== undefined && v !== "") values.set(`${sheet.name}!${addressOf(key)}`, printed(v));
    }
  }
  return values;
}

/** Cells of `expected` that `seen` shows differently. */
const differences = (expected: ReadonlyMap<string, unknown>, seen: ReadonlyMap<string, unknown>): unknown[] =>
  [...expected].flatMap(([cell, value]) => {
    const other = seen.get(cell);
    return JSON.stringify(other) === JSON.stringify(value) ? [] : [{ cell, value, other }];
  });

const calculator = libreOffice ? "LibreOffice calculates" : "reopening gives (LibreOffice is not installed)";

describe.each(CORPUS.map((entry) => [entry.name, entry] as const))("%s", (name, entry) => {
  test("opened and saved unchanged it is the same file", () => {
    const { original } = edited.get(name)!;
    expect(xlsx.save(xlsx.open(original))).toBe(original);
  });

  test("one changed cell changes its sheet and what follows from it, every other part stays byte for byte", () => {
    const book = edited.get(name)!;
    expect(changedParts(book).sort()).toEqual([book.sheetPart, ...(entry.follows ?? [])].sort());
  });

  test("saved and opened again it holds the same", () => {
    const { book, saved } = edited.get(name)!;
    const again = xlsx.open(saved).book;
    expect(again.sheets.map(({ cells: _cells, ...rest }) => rest)).toEqual(
      book.sheets.map(({ cells: _cells, ...rest }) => rest)
    );
    expect(differences(valuesOf(book), valuesOf(again))).toEqual([]);
    expect({ ...again, sheets: [] }).toEqual({ ...book, sheets: [] });
  });

  if (entry.exceljs === undefined) {
    test("exceljs sees the new value, and all the others as before", async () => {
      const { original, saved } = edited.get(name)!;
      const { sheet, cell, value } = entry.edit;
      const expected = await seenByExceljs(original);
      expected.set(`${sheet}!${cell}`, value);
      const seen = await seenByExceljs(saved);
      expect(differences(expected, seen)).toEqual([]);
      expect(seen.size).toBe(expected.size);
    });
  } else {
    test(`exceljs is not asked: ${entry.exceljs}`, () => expect(entry.exceljs).not.toBe(""));
  }

  if (entry.libreoffice === undefined) {
    test(`${calculator} the same values`, () => {
      const { book, saved } = edited.get(name)!;
      const other = xlsx.open(calculated.get(name) ?? saved).book;
      expect(differences(valuesOf(book), valuesOf(other))).toEqual([]);
    });
  } else {
    test(`LibreOffice is not asked: ${entry.libreoffice}`, () => expect(entry.libreoffice).not.toBe(""));
  }
});
