import { parseArea } from "../../../workbench/model/address";
import {
  cellKey,
  type Area,
  type BookData,
  type CellData,
  type SheetData,
} from "../../../workbench/model/data";
import { xlsx } from "../../../workbench/xlsx";
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
} from "./corpus";

export const key = (address: string): number => {
  const { row, col } = parseArea(address)!;
  return cellKey(row, col);
};
export const area = (text: string): Area => parseArea(text)!;

/** Writes as the workbench does: the cell keeps its style. */
export const write = (sheet: SheetData, address: string, content: CellData): void => {
  const { s } = sheet.cells.get(key(address)) ?? {};
  sheet.cells.set(key(address), { ...(s !== undefined && { s }), ...content });
};

export const blankSheet = (name: string): SheetData => ({
  ...xlsx.create(name).book.sheets[0]!,
  id: `{${name.charCodeAt(0).toString(16).padStart(8, "0").toUpperCase()}-0001-0000-0000-000000000000}`,
  part: undefined,
});

/** A change of a book, one part of the file layer each. The results it writes beside formulas are right. */
export interface Case {
  readonly what: string;
  readonly from: () => Uint8Array;
  readonly change: (book: BookData, first: SheetData) => void;
}

export const CASES: readonly Case[] = [
  {
    what: "a chart of the sheet's own cells",
    from: layoutBook,
    change: (_book, sheet) => {
      const source = { sheet: sheet.id, area: { row: 0, col: 0, rows: 4, cols: 3 } };
      const place = { left: 100, top: 100, width: 300, height: 200 };
      const drawn = { kind: "ColumnClustered", seriesBy: "Columns", title: "图", legend: true } as const;
      sheet.charts = [{ id: "{1}", name: "图表 1", source, place, ...drawn }];
    },
  },
  {
    what: "cells of every type, new rows between old ones, cells cleared",
    from: layoutBook,
    change: (_book, sheet) => {
      write(sheet, "C1", { v: "文字 <&>\"'" });
      write(sheet, "B4", { v: true });
      write(sheet, "C4", { v: { error: "#N/A" } });
      write(sheet, "B7", { v: -1.5e-10 });
      write(sheet, "A9", { v: "  空格 \n 换行 _x0041_ \u0007" });
      write(sheet, "A100", { f: "SUM(A1:A9)", v: 4 });
      write(sheet, "D4", { f: "SUM(A2:A4)", v: 4 });
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
      write(sheet, "C2", { f: "[@数量]*[@单价]*2", v: 14 });
      write(sheet, "C3", { f: "[@数量]*[@单价]*2", v: 10 });
      write(sheet, "A4", { f: "SUM(订单[总额])", v: 24 });
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
      write(sheet, "A2", { f: "A1+1", v: 6 });
      write(sheet, "A5", { f: "SUM(A1:A2)", v: 11 });
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
