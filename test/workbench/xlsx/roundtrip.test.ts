import fc from "fast-check";
import {
  cellKey,
  type BookData,
  type CellData,
  type CellValue,
  type SheetData,
} from "../../../workbench/model/data";
import { xlsx } from "../../../workbench/xlsx";
import { comparable } from "../../support/xlsx/comparable";
import {
  conditionalBook,
  dynamicBook,
  namesBook,
  prefixedBook,
  richTextBook,
  sharedFormulaBook,
  tablesBook,
  validationBook,
} from "../../support/xlsx/corpus";

const BOOKS = {
  conditionalBook,
  dynamicBook,
  namesBook,
  prefixedBook,
  richTextBook,
  sharedFormulaBook,
  tablesBook,
  validationBook,
};

type Change = (book: BookData) => void;

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("订单号", " 前后 ", "a\nb", "_x0041_", "<>&\"'", "123456789012345678", "=A1", "😀")
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
  fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#DIV/0!" })
);
const formula = fc.constantFrom(
  "A1+1",
  "SUM(A1:B2)",
  "SHOP.WORKDAY_CN(A1,2)",
  "XLOOKUP(1,A:A,B:B)",
  '"文"&A1',
  "@A1:A9"
);
const place = fc.record({ row: fc.nat(8), col: fc.nat(7) });

const sheetAt = (book: BookData, pick: number): SheetData => book.sheets[pick % book.sheets.length]!;

/** A table's header cells are its column names; the model never lets them differ, so they are left alone here. */
const isHeader = (sheet: SheetData, row: number, col: number): boolean =>
  sheet.tables.some(({ area }) => row === area.row && col >= area.col && col < area.col + area.cols);

/** Cells of an array formula change together; here they are left alone. */
const isOfArray = (sheet: SheetData, row: number, col: number): boolean => {
  const cell = sheet.cells.get(cellKey(row, col));
  const { rows = 1, cols = 1 } = cell?.array ?? {};
  return rows * cols > 1 || cell?.array?.dynamic === false || cell?.spillOf !== undefined;
};

function put(sheet: SheetData, row: number, col: number, content: CellData | undefined): void {
  if (isHeader(sheet, row, col) || isOfArray(sheet, row, col)) return;
  const key = cellKey(row, col);
  const { s } = sheet.cells.get(key) ?? {};
  if (content) sheet.cells.set(key, { ...content, ...(s !== undefined && content.s === undefined && { s }) });
  else sheet.cells.delete(key);
}

const cellChange = fc
  .record({
    at: place,
    sheet: fc.nat(3),
    v: value,
    f: fc.option(formula, { nil: undefined }),
    clear: fc.boolean(),
  })
  .map(({ at, sheet, v, f, clear }): Change => (book) => {
    const isGone = clear && f === undefined;
    put(sheetAt(book, sheet), at.row, at.col, isGone ? undefined : { v, ...(f !== undefined && { f }) });
  });

const styleChange = fc
  .record({
    at: place,
    sheet: fc.nat(3),
    bold: fc.boolean(),
    format: fc.constantFrom("0.00", "@", "yyyy/m/d", "#,##0.0"),
  })
  .map(({ at, sheet, bold, format }): Change => (book) => {
    const from = sheetAt(book, sheet);
    if (isHeader(from, at.row, at.col) || isOfArray(from, at.row, at.col)) return;
    const cell = from.cells.get(cellKey(at.row, at.col)) ?? {};
    const base = book.styles[cell.s ?? 0]!;
    const style = { ...base, numberFormat: format, font: { ...base.font, bold } };
    from.cells.set(cellKey(at.row, at.col), { ...cell, s: book.styles.push(style) - 1 });
  });

const layoutChange = fc
  .record({ at: place, sheet: fc.nat(3), width: fc.integer({ min: 1, max: 40 }), hidden: fc.boolean() })
  .map(({ at, sheet, width, hidden }): Change => (book) => {
    const { columns, rows } = sheetAt(book, sheet);
    columns.set(at.col, { ...columns.get(at.col), width, ...(hidden && { hidden }) });
    rows.set(at.row, { ...rows.get(at.row), height: width + 0.75 });
  });

const nameChange = fc.record({ n: fc.nat(3), sheet: fc.nat(5) }).map(({ n, sheet }): Change => (book) => {
  const name = `名称${n}`;
  const owner = book.sheets[sheet]?.id;
  book.names = book.names.filter((known) => known.name !== name);
  book.names.push({ name, formula: `${n}+0.5`, ...(owner !== undefined && { sheet: owner }) });
});

const sheetChange = fc
  .record({ kind: fc.constantFrom("add", "move", "hide", "front"), pick: fc.nat(3), n: fc.nat(999) })
  .map(({ kind, pick, n }): Change => (book) => {
    const sheet = sheetAt(book, pick);
    if (kind === "move") book.sheets.reverse();
    else if (kind === "front") book.activeSheet = pick % book.sheets.length;
    else if (kind === "hide") sheet.visibility = sheet.visibility === "visible" ? "hidden" : "visible";
    else if (!book.sheets.some((s) => s.name === `新表${n}`)) {
      const { cells, ...rest } = xlsx.create(`新表${n}`).book.sheets[0]!;
      const id = `{${(n + 0x1000).toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
      book.sheets.splice(pick % book.sheets.length, 0, {
        ...rest,
        cells: new Map(cells).set(5, { v: n }),
        id,
        part: undefined,
      });
    }
  });

const changes = fc.array(
  fc.oneof({ weight: 5, arbitrary: cellChange }, styleChange, layoutChange, nameChange, sheetChange),
  {
    minLength: 1,
    maxLength: 12,
  }
);

describe("any changes to any book", () => {
  test("saved and opened again it is what was in front of the user", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(BOOKS)), changes, (book, list) => {
        const file = xlsx.open(book());
        for (const change of list) change(file.book);
        const again = xlsx.open(xlsx.save(file));
        expect(comparable(again.book)).toEqual(comparable(file.book));
      }),
      { numRuns: 80 }
    );
  });

  test("a sheet added twice to a file whose elements carry a prefix stays well-formed", () => {
    let file = xlsx.open(BOOKS.prefixedBook());
    for (const name of ["新表0", "新表1"]) {
      const sheet = xlsx.create(name).book.sheets[0]!;
      file.book.sheets.unshift({ ...sheet, id: `{${name}}`, part: undefined });
      file = xlsx.open(xlsx.save(file));
    }
    expect(file.book.sheets.map((s) => s.name).slice(0, 2)).toEqual(["新表1", "新表0"]);
  });

  test("saving step by step comes to the same as saving once", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(BOOKS)), changes, (book, list) => {
        const once = xlsx.open(book());
        let steps = xlsx.open(book());
        for (const change of list) {
          change(once.book);
          change(steps.book);
          steps = xlsx.open(xlsx.save(steps));
        }
        expect(comparable(steps.book)).toEqual(comparable(once.book));
      }),
      { numRuns: 25 }
    );
  });

  test("changing everything back gives the cells of the file again", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(BOOKS)),
        fc.array(cellChange, { maxLength: 8 }),
        (book, list) => {
          const original = book();
          const file = xlsx.open(original);
          for (const change of list) change(file.book);
          const changed = xlsx.open(xlsx.save(file));
          const before = xlsx.open(original).book;
          changed.book.sheets.forEach((sheet, i) => (sheet.cells = before.sheets[i]!.cells));
          expect(comparable(xlsx.open(xlsx.save(changed)).book)).toEqual(comparable(before));
        }
      ),
      { numRuns: 40 }
    );
  });
});
