import { unzipSync, strFromU8 } from "fflate";
import { parseArea } from "../../../workbench/model/address";
import {
  cellKey,
  type Area,
  type BookData,
  type CellData,
  type SheetData,
} from "../../../workbench/model/data";
import { xlsx } from "../../../workbench/xlsx";
import { comparable } from "../../support/xlsx/comparable";
import {
  conditionalBook,
  dynamicBook,
  layoutBook,
  namesBook,
  prefixedBook,
  protectedBook,
  sharedFormulaBook,
  tablesBook,
  validationBook,
  richTextBook,
} from "../../support/xlsx/corpus";
import { chartBook, drawingBook, pivotBook } from "../../support/xlsx/drawn";
import { bookOf, rowsOf } from "../../support/xlsx/package";

const key = (address: string): number => {
  const { row, col } = parseArea(address)!;
  return cellKey(row, col);
};
const area = (text: string): Area => parseArea(text)!;

/** Writes as the workbench does: the cell keeps its style. */
const write = (sheet: SheetData, address: string, content: CellData): void => {
  const { s } = sheet.cells.get(key(address)) ?? {};
  sheet.cells.set(key(address), { ...(s !== undefined && { s }), ...content });
};

const blankSheet = (name: string): SheetData => ({
  ...xlsx.create(name).book.sheets[0]!,
  id: `{${name.charCodeAt(0).toString(16).padStart(8, "0").toUpperCase()}-0001-0000-0000-000000000000}`,
  part: undefined,
});

interface Case {
  readonly what: string;
  readonly from: () => Uint8Array;
  readonly change: (book: BookData, first: SheetData) => void;
}

const CASES: readonly Case[] = [
  {
    what: "cells of every type, new rows between old ones, cells cleared",
    from: layoutBook,
    change: (_book, sheet) => {
      write(sheet, "C1", { v: "文字 <&>\"'" });
      write(sheet, "B4", { v: true });
      write(sheet, "C4", { v: { error: "#N/A" } });
      write(sheet, "B7", { v: -1.5e-10 });
      write(sheet, "A9", { v: "  空格 \n 换行 _x0041_ \u0007" });
      write(sheet, "A100", { f: "SUM(A1:A9)", v: 6 });
      sheet.cells.delete(key("A3"));
    },
  },
  {
    what: "styles made from others and from nothing",
    from: layoutBook,
    change: (book, sheet) => {
      const base = book.styles[2]!;
      book.styles.push({ ...base, font: { ...base.font, bold: false, italic: true, underline: "double" } });
      book.styles.push({
        numberFormat: 'yyyy"年"m"月"d"日"',
        fill: { pattern: "solid", fg: { rgb: "#FFEE00" } },
      });
      book.styles.push({
        ...base,
        align: { horizontal: "right", wrap: false, indent: 2 },
        protection: { locked: false },
      });
      book.styles.push({ ...base, border: { top: { style: "dashed", color: { theme: 5, tint: 0.4 } } } });
      const first = book.styles.length - 4;
      const font = book.styles[0]!.font;
      book.styles[first + 1] = { ...book.styles[first + 1]!, font };
      for (let i = 0; i < 4; i++) sheet.cells.set(key(`A${20 + i}`), { v: i, s: first + i });
      sheet.rows.set(30, { height: 40, style: first });
      sheet.rows.set(2, {});
    },
  },
  {
    what: "column widths, hidden columns and column styles",
    from: layoutBook,
    change: (_book, sheet) => {
      sheet.columns.set(0, { width: 33 });
      sheet.columns.set(2, { width: 9 });
      sheet.columns.set(100, { width: 5, hidden: true, style: 2 });
    },
  },
  {
    what: "merges, panes, grid lines, tab colour",
    from: layoutBook,
    change: (_book, sheet) => {
      sheet.merges = [area("C1:D2"), area("A6:A9")];
      sheet.freeze = { rows: 3, cols: 0 };
      sheet.showGridlines = true;
      sheet.tabColor = { theme: 4, tint: -0.25 };
    },
  },
  {
    what: "panes and merges taken away",
    from: layoutBook,
    change: (_book, sheet) => {
      sheet.merges = [];
      delete sheet.freeze;
      delete sheet.tabColor;
    },
  },
  {
    what: "the owner of a shared formula changes, its followers keep theirs",
    from: sharedFormulaBook,
    change: (_book, sheet) => write(sheet, "B1", { v: 99 }),
  },
  {
    what: "a follower of a shared formula gets its own",
    from: sharedFormulaBook,
    change: (_book, sheet) => write(sheet, "B3", { f: "A3*7", v: 21 }),
  },
  {
    what: "spills and array formulas come, grow and go",
    from: dynamicBook,
    change: (_book, sheet) => {
      write(sheet, "B1", { f: "A1:A3+1", v: 4, array: { rows: 3, cols: 1, dynamic: true } });
      write(sheet, "B2", { v: 5, spillOf: { row: 0, col: 1 } });
      write(sheet, "B3", { v: "文", spillOf: { row: 0, col: 1 } });
      write(sheet, "C1", { v: 1 });
      write(sheet, "C2", { v: 2 });
      write(sheet, "E1", { f: "SORT(FILTER(A1:A2,A1:A2>3))", v: 4 });
    },
  },
  {
    what: "a spill in a book that had none",
    from: layoutBook,
    change: (_book, sheet) => {
      write(sheet, "F1", { f: "SEQUENCE(2)", v: 1, array: { rows: 2, cols: 1, dynamic: true } });
      write(sheet, "F2", { v: 2, spillOf: { row: 0, col: 5 } });
    },
  },
  {
    what: "a table grows, gets a column and a totals row, another goes",
    from: tablesBook,
    change: (_book, sheet) => {
      const [orders] = sheet.tables as [SheetData["tables"][0]];
      orders.area = area("A1:D5");
      orders.columns.push({ id: 4, name: "备注\n第二行", totalsLabel: "合计" });
      orders.columns[0]!.totalsFunction = "sum";
      orders.totalsRow = true;
      orders.style = "TableStyleLight9";
      write(sheet, "D1", { v: "备注\n第二行" });
      write(sheet, "A4", { v: 1 });
      write(sheet, "C4", { f: "[@数量]*[@单价]", v: 0 });
      sheet.tables = [orders];
    },
  },
  {
    what: "a new table, renamed columns, a changed calculated column",
    from: tablesBook,
    change: (_book, sheet) => {
      const [orders] = sheet.tables;
      orders!.columns[2] = { id: 3, name: "总额", formula: "[@数量]*[@单价]*2" };
      write(sheet, "C1", { v: "总额" });
      write(sheet, "H1", { v: "键" });
      sheet.tables.push({
        id: 9,
        name: "店务_新表",
        area: area("H1:H3"),
        headerRow: true,
        totalsRow: false,
        columns: [{ id: 1, name: "键" }],
        style: "TableStyleMedium9",
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: false,
        autoFilter: false,
      });
    },
  },
  {
    what: "validations changed, added and taken from both places",
    from: validationBook,
    change: (_book, sheet) => {
      sheet.validations = sheet.validations.filter((v) => v.type === "list");
      sheet.validations[0] = { ...sheet.validations[0]!, areas: [area("A2:A99")], errorStyle: "warning" };
      sheet.validations.push({
        areas: [area("E2:E9"), area("G1")],
        type: "custom",
        formula1: "COUNTIF($E$2:$E$9,E2)=1",
        allowBlank: true,
        inCellDropdown: true,
        showError: true,
        errorMessage: "单号重复 <1>",
        showPrompt: false,
      });
    },
  },
  {
    what: "all validations taken away",
    from: validationBook,
    change: (_book, sheet) => void (sheet.validations = []),
  },
  {
    what: "conditional formats changed, added, taken away; the unknown kinds stay",
    from: conditionalBook,
    change: (_book, sheet) => {
      const [expression, icons, bar] = sheet.conditionalFormats;
      sheet.conditionalFormats = [
        { ...icons!, priority: 1 },
        { ...bar!, priority: 2 },
        { ...expression!, formulas: ["A1>5"], priority: 3 },
        {
          id: "new",
          areas: [area("C1:C9")],
          priority: 4,
          type: "cellIs",
          operator: "between",
          formulas: ["1", "9"],
          style: {
            font: { bold: true, color: { rgb: "#C00000" } },
            fill: { pattern: "solid", fg: { rgb: "#FFF2CC" } },
          },
        },
      ];
    },
  },
  {
    what: "names of the book and of a sheet",
    from: namesBook,
    change: (book) => {
      book.names = book.names.filter((n) => n.name !== "局部");
      book.names[0] = { ...book.names[0]!, formula: '"S3"' };
      book.names.push({ name: "店务_现在", formula: "数据!$D$1" });
      book.names.push({ name: "范围", formula: "数据!$A$1:$A$3", sheet: book.sheets[0]!.id, hidden: true });
    },
  },
  {
    what: "page setup, print area and titles",
    from: namesBook,
    change: (_book, sheet) => {
      sheet.page = {
        ...sheet.page,
        orientation: "portrait",
        paperSize: 8,
        fitToWidth: 1,
        printArea: area("A1:F40"),
        titleRows: { first: 0, last: 2 },
        titleColumns: undefined,
        margins: { left: 0.2, right: 0.2, top: 0.3, bottom: 0.3, header: 0.1, footer: 0.1 },
        centerHorizontally: true,
        blackAndWhite: true,
        header: "&C排班 &A",
        footer: "第 &P 页",
      };
    },
  },
  {
    what: "print names taken away",
    from: namesBook,
    change: (_book, sheet) => {
      delete sheet.page.printArea;
      delete sheet.page.titleRows;
      delete sheet.page.titleColumns;
    },
  },
  {
    what: "protection changed, its password kept",
    from: protectedBook,
    change: (_book, sheet) =>
      void (sheet.protection = {
        ...sheet.protection!,
        options: { allowInsertRows: true },
        selectionMode: "Unlocked",
      }),
  },
  {
    what: "protection with a new password, and none",
    from: protectedBook,
    change: (book, sheet) => {
      sheet.protection = { password: "1234", options: { allowSort: true, allowEditObjects: true } };
      book.sheets[1]!.protection = { options: {} };
    },
  },
  {
    what: "protection taken away",
    from: protectedBook,
    change: (_book, sheet) => void delete sheet.protection,
  },
  {
    what: "sheets added, moved, renamed, hidden; another one in front",
    from: namesBook,
    change: (book) => {
      const added = blankSheet("排班 2026-12");
      added.cells.set(0, { v: "标题" });
      added.cells.set(1, { f: "数据!B2*2", v: 20 });
      book.sheets = [added, book.sheets[1]!, book.sheets[0]!];
      book.sheets[1]!.name = "改名'了";
      book.names = book.names.map((n) => (n.name === "局部" ? { ...n, formula: "'改名''了'!$A$1" } : n));
      book.sheets[2]!.visibility = "hidden";
      book.activeSheet = 1;
    },
  },
  {
    what: "a sheet with everything on it, made here",
    from: namesBook,
    change: (book) => {
      const [from] = xlsx.open(tablesBook()).book.sheets;
      const sheet = blankSheet("新");
      Object.assign(sheet, {
        cells: from!.cells,
        tables: from!.tables.map(({ part: _part, ...table }) => ({ ...table, id: table.id + 10 })),
        validations: xlsx.open(validationBook()).book.sheets[0]!.validations,
        merges: [area("A9:B9")],
        freeze: { rows: 1, cols: 1 },
        columns: new Map([[0, { width: 20 }]]),
        page: { ...sheet.page, orientation: "landscape", fitToWidth: 1, titleRows: { first: 0, last: 0 } },
      });
      book.sheets.push(sheet);
    },
  },
  {
    what: "a sheet deleted, with what belongs to it",
    from: tablesBook,
    change: (book) => {
      const other = blankSheet("空");
      book.sheets = [other];
    },
  },
  {
    what: "settings of the add-in",
    from: layoutBook,
    change: (book) => {
      book.settings.set("店务", '{"方案":"S0 & <S3>"}');
      book.settings.set("版本", "1");
    },
  },
  {
    what: "a file with prefixed names and no addresses",
    from: prefixedBook,
    change: (book, sheet) => {
      write(sheet, "A1", { v: 5 });
      write(sheet, "D1", { v: "新" });
      write(sheet, "A5", { f: "SUM(A1:A2)", v: 7 });
      sheet.merges = [area("C3:D4")];
      sheet.freeze = { rows: 1, cols: 1 };
      book.names.push({ name: "新名", formula: "前缀!$A$1" });
      sheet.validations.push({
        areas: [area("B9")],
        type: "whole",
        operator: "lessThan",
        formula1: "9",
        allowBlank: false,
        inCellDropdown: true,
        showError: true,
        showPrompt: false,
      });
    },
  },
];

describe("changes saved and opened again", () => {
  test.each(CASES.map((entry) => [entry.what, entry] as const))("%s", (_what, { from, change }) => {
    const file = xlsx.open(from());
    change(file.book, file.book.sheets[0]!);
    const saved = xlsx.save(file);
    const again = xlsx.open(saved);
    expect(comparable(again.book)).toEqual(comparable(file.book));
    expect(xlsx.save(again)).toBe(saved);
    expect(Buffer.compare(xlsx.save(file), saved)).toBe(0);
  });

  test("a second save after more changes starts from the same original", () => {
    const file = xlsx.open(layoutBook());
    const [sheet] = file.book.sheets;
    write(sheet!, "A1", { v: "一" });
    xlsx.save(file);
    write(sheet!, "B2", { v: "二" });
    expect(comparable(xlsx.open(xlsx.save(file)).book)).toEqual(comparable(file.book));
  });
});

/** A workbook with a (hollow) digital signature. */
const signedBook = (): Uint8Array =>
  bookOf({
    sheets: [{ name: "签名", xml: rowsOf([[1]]) }],
    rootLinks: [
      [
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
        "_xmlsignatures/origin.sigs",
      ],
    ],
    parts: {
      "_xmlsignatures/origin.sigs": {
        content: new Uint8Array(),
        type: "application/vnd.openxmlformats-package.digital-signature-origin",
      },
    },
  });

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

describe("what a saved file says", () => {
  test("rich text stays rich while its text is the same, wherever the cell goes", () => {
    const file = xlsx.open(richTextBook());
    const { cells } = file.book.sheets[0]!;
    cells.set(key("F5"), cells.get(key("B1"))!);
    cells.set(key("F6"), cells.get(key("C2"))!);
    cells.set(key("F7"), { ...cells.get(key("B1"))!, v: "别的" });
    const sheet = partOf(xlsx.save(file), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="F5" t="s"><v>1</v></c>');
    expect(sheet).toContain(
      '<c r="F6" t="inlineStr"><is><r><rPr><i/></rPr><t>斜</t></r><r><t>体</t></r></is></c>'
    );
    expect(sheet).toContain('<c r="F7" t="s"><v>5</v></c>');
  });

  test("an unknown conditional format and what it shares with the extension list stay as they are", () => {
    const file = xlsx.open(conditionalBook());
    const [first] = file.book.sheets[0]!.conditionalFormats;
    first!.areas = [area("A1:A9")];
    const sheet = partOf(xlsx.save(file), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<x14:id>{11111111-2222-3333-4444-555555555555}</x14:id>");
    expect(sheet).toContain('<iconSet iconSet="3Arrows">');
    expect(sheet).toContain('<x14:negativeFillColor rgb="FFFF0000"/>');
  });

  test("Excel is asked to calculate, and the calculation chain goes, when formulas change", () => {
    const file = xlsx.open(sharedFormulaBook());
    write(file.book.sheets[0]!, "C1", { f: "A1", v: 1 });
    const parts = unzipSync(xlsx.save(file));
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(strFromU8(parts["[Content_Types].xml"]!)).not.toContain("calcChain");
    expect(strFromU8(parts["xl/_rels/workbook.xml.rels"]!)).not.toContain("calcChain");
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test("functions of the add-in are stored in Excel's own form and marked as able to spill", () => {
    const file = xlsx.create("表");
    write(file.book.sheets[0]!, "A1", { f: "SHOP.WORKDAY_CN(B1,3)", v: 46000 });
    const parts = unzipSync(xlsx.save(file));
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_SHOP_WORKDAY_CN(B1,3)</f><v>46000</v></c>'
    );
    expect(strFromU8(parts["xl/metadata.xml"]!)).toContain('fDynamic="1"');
  });

  test("in a table they are stored as ordinary formulas", () => {
    const file = xlsx.open(tablesBook());
    write(file.book.sheets[0]!, "C2", { f: "SHOP.PENALTY_TOTAL([@数量])", v: 7 });
    expect(partOf(xlsx.save(file), "xl/worksheets/sheet1.xml")).toContain(
      '<c r="C2"><f>_xldudf_SHOP_PENALTY_TOTAL(订单[[#This Row],[数量]])</f><v>7</v></c>'
    );
  });

  test("a style made from another keeps what is not modelled: its cell style, its font's family", () => {
    const file = xlsx.open(layoutBook());
    const { book } = file;
    book.styles.push({ ...book.styles[0]!, font: { ...book.styles[0]!.font, bold: true } });
    book.sheets[0]!.cells.set(key("A9"), { v: 1, s: book.styles.length - 1 });
    expect(partOf(xlsx.save(file), "xl/styles.xml")).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font>'
    );
  });

  test("a deleted sheet takes its own parts along and leaves no trace of them", () => {
    const file = xlsx.open(tablesBook());
    file.book.sheets = [blankSheet("空")];
    const parts = unzipSync(xlsx.save(file));
    expect(Object.keys(parts).filter((name) => name.includes("table"))).toEqual([]);
    expect(strFromU8(parts["[Content_Types].xml"]!)).not.toContain("/xl/tables/");
  });

  test("charts, links, pivot sources and sparklines follow a sheet's new name", () => {
    const saved = (bytes: Uint8Array): Uint8Array => {
      const file = xlsx.open(bytes);
      file.book.sheets[0]!.name = "新 名";
      return xlsx.save(file);
    };
    expect(partOf(saved(chartBook()), "xl/charts/chart1.xml")).toContain("<c:f>'新 名'!$B$2:$B$3</c:f>");
    expect(partOf(saved(drawingBook()), "xl/worksheets/sheet1.xml")).toContain("location=\"'新 名'!A2\"");
    expect(partOf(saved(pivotBook()), "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="新 名"');
    expect(partOf(saved(validationBook()), "xl/worksheets/sheet1.xml")).toContain(
      "<xm:f>'新 名'!B1:D1</xm:f>"
    );
  });

  test("what cannot be kept is named before, and gone after", () => {
    const file = xlsx.open(signedBook());
    expect(file.losses.map((loss) => loss.part)).toEqual(["_xmlsignatures/origin.sigs"]);
    expect(file.losses[0]!.what.zh).toContain("签名");
    write(file.book.sheets[0]!, "A1", { v: 2 });
    expect(Object.keys(unzipSync(xlsx.save(file))).filter((name) => name.includes("sig"))).toEqual([]);
  });

  test("the settings of another add-in are not ours and stay", () => {
    const [ours, theirs] = [
      { id: "{A0000000-0000-0000-0000-000000000001}", version: "1.0" },
      { id: "wa1", version: "2.0" },
    ];
    const first = xlsx.create("表", theirs);
    first.book.settings.set("键", '"他们"');
    const second = xlsx.open(xlsx.save(first), ours);
    expect(second.book.settings.size).toBe(0);
    second.book.settings.set("键", '"我们"');
    const saved = xlsx.save(second);
    expect([...xlsx.open(saved, theirs).book.settings]).toEqual([["键", '"他们"']]);
    expect([...xlsx.open(saved, { ...ours, id: ours.id.toLowerCase() }).book.settings]).toEqual([
      ["键", '"我们"'],
    ]);
  });

  test("hidden columns keep their outline when another column changes", () => {
    const file = xlsx.open(layoutBook());
    file.book.sheets[0]!.columns.set(1, { width: 12, hidden: true });
    const sheet = partOf(xlsx.save(file), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<col min="3" max="3" width="9" hidden="1" outlineLevel="1" collapsed="1"/>');
  });
});
