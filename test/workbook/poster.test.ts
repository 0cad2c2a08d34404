import { xlsx } from "../../workbench/xlsx";
import { Desk, valueOf } from "../support/desk";
import { printedPages } from "../support/printed";
import { findLibreOffice, recalculated } from "../support/xlsx/libreoffice";

jest.setTimeout(240_000);

const SHEET = "排班 2026-12";
const december = {
  month: "2026-12",
  profile: "S0",
  promotions: [{ from: "2026-12-12", more: 1 }],
  leave: [{ person: "802", from: "2026-12-03", to: "2026-12-05", code: "年假" }],
};

interface Made {
  readonly saved: Uint8Array;
  readonly counters: readonly (readonly unknown[])[];
  readonly below: readonly (readonly unknown[])[];
  readonly head: number;
}

/** A month for so many people, as a file. */
async function monthOf(people: number): Promise<Made> {
  const file = xlsx.create("人员");
  const desk = await Desk.open(file.book);
  const rows = Array.from({ length: people }, (_, i) => [
    `${801 + i}`,
    `客服${i + 1}`,
    i % 2 ? "售后" : "售前",
  ]);
  await desk.standIn.run(`return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("人员");
    const cells = ${JSON.stringify([["工号", "姓名", "组别"], ...rows])};
    sheet.getRangeByIndexes(0, 0, cells.length, 3).values = cells;
    await context.sync();
  })`);
  valueOf(await desk.run("roster.build", december));
  const { row } = desk.sheet(SHEET).tables[0]!.area;
  const counters = await desk.values(SHEET, { row: row + 1, col: 34, rows: people, cols: 5 });
  const below = await desk.values(SHEET, { row: row + people + 2, col: 2, rows: 6, cols: 32 });
  const saved = xlsx.save({ ...file, book: desk.standIn.workbook.data, isCalculated: desk.standIn.isSure });
  return { saved, counters, below, head: row };
}

const SIZES = [
  ["9 people", 9, { width: 842, height: 595 }],
  ["28 people", 28, { width: 842, height: 595 }],
  ["60 people", 60, { width: 1191, height: 842 }],
] as const;

describe("a roster as it hangs on the wall", () => {
  const libreOffice = findLibreOffice();
  const made = new Map<string, Made>();
  let pdfs = new Map<string, Uint8Array>();
  let again = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const [name, people] of SIZES) made.set(name, await monthOf(people));
    const files = new Map([...made].map(([name, { saved }]) => [name, saved]));
    if (!libreOffice) return;
    pdfs = recalculated(libreOffice, files, "pdf");
    again = recalculated(libreOffice, new Map([[SIZES[0][0], files.get(SIZES[0][0])!]]));
  });

  test.each(SIZES)("%s: one landscape page, letters of seven points at least", (name, people, page) => {
    const { page: setup } = xlsx.open(made.get(name)!.saved).book.sheets.find((s) => s.name === SHEET)!;
    expect(setup).toMatchObject({ orientation: "landscape", fitToWidth: 1, fitToHeight: 1 });
    expect(setup.printArea).toMatchObject({ row: 0, col: 0, cols: 39 });
    expect(setup.printArea!.rows).toBeGreaterThan(people + 10);
    const pdf = pdfs.get(name);
    if (!pdf) return;
    const { pages, letters } = printedPages(pdf);
    const landscape = pages.flatMap((p, i) => (p.width > p.height ? [{ ...p, i }] : []));
    expect(landscape.map(({ width, height }) => ({ width, height }))).toEqual([page]);
    expect(letters).toHaveLength(pages.length);
    expect(letters[landscape[0]!.i]![0]).toBeGreaterThanOrEqual(7);
  });

  test("LibreOffice counts the same hours, nights, weekends, holidays, rests and people a day", () => {
    const [name, people] = SIZES[0];
    const { counters, below, head, saved } = made.get(name)!;
    const book = xlsx.open(again.get(name) ?? saved).book;
    const sheet = book.sheets.find((s) => s.name === SHEET)!;
    const value = (row: number, col: number) => sheet.cells.get(row * 16384 + col)?.v ?? "";
    const read = (row: number, col: number, rows: number, cols: number) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: cols }, (__, c) => value(row + r, col + c))
      );
    expect(read(head + 1, 34, people, 5)).toEqual(counters);
    expect(read(head + people + 2, 2, 6, 32)).toEqual(below);
  });
});
