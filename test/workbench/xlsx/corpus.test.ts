import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { xlsx } from "../../../workbench/xlsx";
import { CORPUS } from "../../support/xlsx/corpus";
import { editedBook, type Edited } from "../../support/xlsx/edited";
import { differences, valuesOf } from "../../support/xlsx/values";

jest.setTimeout(300_000);

const edited = new Map<string, Edited>();

beforeAll(async () => {
  for (const entry of CORPUS) edited.set(entry.name, await editedBook(entry));
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
});
