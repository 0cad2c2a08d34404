import { parseArea } from "../../../workbench/model/address";
import type { BookData, CellData, SheetData, StyleData } from "../../../workbench/model/data";
import { xlsx } from "../../../workbench/xlsx";
import { key } from "../../support/xlsx/changes";
import {
  book1904,
  conditionalBook,
  dynamicBook,
  layoutBook,
  namesBook,
  prefixedBook,
  protectedBook,
  richTextBook,
  sharedFormulaBook,
  tablesBook,
  validationBook,
} from "../../support/xlsx/corpus";
import { bookOf, rowsOf } from "../../support/xlsx/package";

const read = (bytes: Uint8Array): { book: BookData; sheet: SheetData } => {
  const { book } = xlsx.open(bytes);
  return { book, sheet: book.sheets[0]! };
};
const at = (sheet: SheetData, address: string): CellData | undefined => sheet.cells.get(key(address));
const formulas = (sheet: SheetData, ...addresses: string[]): unknown[] =>
  addresses.map((a) => at(sheet, a)?.f);

describe("what the model holds of a file", () => {
  test("values of every type, rich and escaped text", () => {
    const { sheet } = read(richTextBook());
    const values = ["A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3", "C3"].map((a) => at(sheet, a)?.v);
    expect(values).toEqual([
      "普通",
      "加粗 后文",
      "東京",
      "  两端 空格 ",
      "第一行\r\n第二行 _x0041_",
      "斜体",
      true,
      { error: "#N/A" },
      "普通😀",
    ]);
    expect(at(sheet, "B1")?.origin).toBe(1);
    expect(at(sheet, "A1")?.origin).toBeUndefined();
  });

  test("shared formulas, each cell with its own", () => {
    const { sheet } = read(sharedFormulaBook());
    expect(formulas(sheet, "B1", "B2", "B4")).toEqual(["A1*$A$1+1", "A2*$A$1+1", "A4*$A$1+1"]);
  });

  test("dynamic arrays, array formulas, and whose spill a cell is of", () => {
    const { sheet } = read(dynamicBook());
    expect(at(sheet, "B1")?.array).toEqual({ rows: 2, cols: 1, dynamic: true });
    expect(at(sheet, "C1")?.array).toEqual({ rows: 2, cols: 1, dynamic: false });
    expect(at(sheet, "B2")).toMatchObject({ v: 6, spillOf: { row: 0, col: 1 } });
    expect(at(sheet, "B2")?.f).toBeUndefined();
    expect(at(sheet, "D1")).toMatchObject({ f: 'SHOP.SHIFT_HOURS("17:30-1:00")', v: 7.5 });
  });

  test("tables: columns, calculated formulas in the form they are typed", () => {
    const { sheet } = read(tablesBook());
    const [orders, staff] = sheet.tables;
    expect(orders).toMatchObject({
      name: "订单",
      area: parseArea("A1:C3"),
      headerRow: true,
      totalsRow: false,
    });
    expect(orders!.columns[2]).toEqual({ id: 3, name: "金额", formula: "[@数量]*[@单价]" });
    expect(staff).toMatchObject({
      name: "客服单数",
      style: "TableStyleMedium2",
      bandedRows: true,
      autoFilter: true,
    });
    expect(formulas(sheet, "C2", "A4")).toEqual(["[@数量]*[@单价]", "SUM(订单[金额])"]);
  });

  test("layout: widths, hidden and styled rows and columns, merges, panes", () => {
    const { book, sheet } = read(layoutBook());
    expect(sheet.columns.get(0)).toEqual({ width: 20.625 });
    expect(sheet.columns.get(2)).toEqual({ width: 9, hidden: true });
    expect(sheet.columns.get(16383)).toEqual({ width: 12, style: 2 });
    expect([0, 1, 2].map((row) => sheet.rows.get(row))).toEqual([
      { height: 30 },
      { style: 2 },
      { hidden: true },
    ]);
    expect(sheet).toMatchObject({
      merges: [parseArea("A1:B1")],
      freeze: { rows: 2, cols: 1 },
      showGridlines: false,
      tabColor: { rgb: "#00B050" },
      defaultColumnWidth: 9,
    });
    expect(book.styles[at(sheet, "A1")!.s!]).toEqual<StyleData>({
      xf: 2,
      numberFormat: "@",
      quotePrefix: true,
      font: { name: "宋体", size: 11, bold: true, color: { rgb: "#C00000" } },
      fill: { pattern: "solid", fg: { theme: 4, tint: 0.79998168889431442 }, bg: { indexed: 64 } },
      border: { left: { style: "thin" }, bottom: { style: "thin", color: { indexed: 64 } } },
      align: { horizontal: "center", vertical: "center", wrap: true },
    });
    expect(book.styles[3]).toMatchObject({ numberFormat: 'yyyy"年"m"月"', protection: { locked: false } });
  });

  test("names of a user, print area and titles with the page, not Excel's own names", () => {
    const { book, sheet } = read(namesBook());
    expect(book.names).toEqual([
      { name: "默认方案", formula: '"S0"', comment: "手册" },
      { name: "金额列", formula: "数据!$B$2:$B$3" },
      { name: "局部", formula: "'其他 表'!$A$1", sheet: book.sheets[1]!.id },
      { name: "税率", formula: "0.06", hidden: true },
    ]);
    expect(sheet.page).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      printArea: parseArea("A1:B4"),
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 0 },
    });
  });

  test("the 1904 system, dates as they are stored, ISO dates as its serials", () => {
    const { book, sheet } = read(book1904());
    expect(book.date1904).toBe(true);
    expect(at(sheet, "A1")?.v).toBe(43889);
    // 29 February 2024, counted from 1 January 1904.
    expect(at(sheet, "B1")?.v).toBe(43889);
  });

  test("validations of the sheet and of its extension list", () => {
    const [list, decimal, other] = read(validationBook()).sheet.validations;
    expect(list).toMatchObject({
      type: "list",
      formula1: '"待处理,已完成"',
      areas: ["A2:A50", "C2:C50"].map(parseArea),
      inCellDropdown: true,
      showError: true,
      errorTitle: "不对",
    });
    expect(decimal).toMatchObject({
      type: "decimal",
      operator: "greaterThan",
      formula1: "0",
      showError: false,
    });
    expect(other).toMatchObject({ type: "list", formula1: "选项!$A$1:$A$2", areas: [parseArea("D2:D50")] });
  });

  test("conditional formats: three kinds understood, the others carried", () => {
    const { conditionalFormats } = read(conditionalBook()).sheet;
    expect(conditionalFormats.map(({ id, type, priority }) => [id, type, priority])).toEqual([
      ["cf1", "expression", 2],
      ["cf2", "other", 3],
      ["cf3", "other", 1],
      ["cf4", "containsText", 4],
    ]);
    expect(conditionalFormats[0]).toMatchObject({
      formulas: ["A1>2"],
      stopIfTrue: true,
      style: { font: { color: { rgb: "#9C0006" } }, fill: { pattern: "solid", fg: { rgb: "#FFC7CE" } } },
    });
  });

  test("protection says what is allowed; hidden and very hidden sheets", () => {
    const { book, sheet } = read(protectedBook());
    expect(sheet.protection).toEqual({
      password: true,
      options: { allowFormatCells: true, allowSort: true },
    });
    expect(book.sheets.map((s) => s.visibility)).toEqual(["visible", "hidden", "veryHidden"]);
  });

  test("prefixed names, an absolute target, a byte order mark, cells without addresses", () => {
    const { sheet } = read(prefixedBook());
    expect([at(sheet, "A1")?.v, at(sheet, "B1")?.v, at(sheet, "A2")?.f]).toEqual([1, "二", "A1+1"]);
  });

  test("Excel's own id of a sheet, so that it stays the same from opening to opening", () => {
    const uid = "{5A0E4C46-1111-4222-8333-444455556666}";
    const file = xlsx.create("表");
    file.book.sheets.push({ ...xlsx.create("新").book.sheets[0]!, id: uid, part: undefined });
    expect(xlsx.open(xlsx.save(file)).book.sheets.map((s) => s.id)).toEqual([file.book.sheets[0]!.id, uid]);
  });

  test("an empty workbook to begin with: one sheet, theme colours, one style", () => {
    const { book } = xlsx.create("表");
    expect(book.sheets.map((s) => s.name)).toEqual(["表"]);
    expect(book.theme?.colors.slice(0, 5)).toEqual(["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4"]);
    expect(book.styles).toEqual([{ xf: 0, font: { name: "等线", size: 11, color: { theme: 1 } } }]);
  });

  test("names of XML that are also names of JavaScript do no harm", () => {
    const { sheet } = read(
      bookOf({ sheets: [{ name: "怪", xml: `${rowsOf([[1]])}<constructor/><toString/>` }] })
    );
    expect(at(sheet, "A1")?.v).toBe(1);
  });
});
