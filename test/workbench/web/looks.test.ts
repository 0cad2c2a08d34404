import { BorderStyleTypes } from "@univerjs/core";
import type { ConditionalFormatData, SheetData, StyleData, TableData } from "../../../workbench/model/data";
import { colorOf, paletteOf, tinted } from "../../../workbench/web/grid/colors";
import { conditionalRules, nameRecords, validationRules } from "../../../workbench/web/grid/rules";
import { gridStyle } from "../../../workbench/web/grid/styles";
import { stylePatch } from "../../../workbench/web/grid/style-patch";
import { partAt, tableLook } from "../../../workbench/web/grid/table-look";

const palette = paletteOf(undefined);

test.each([
  [{ rgb: "#123456" }, "#123456"],
  [{ theme: 4 }, "#4472C4"],
  [{ theme: 0, tint: -0.25 }, "#bfbfbf"],
  [{ theme: 1, tint: 0.5 }, "#808080"],
  [{ indexed: 2 }, "#FF0000"],
  [{ indexed: 10 }, "#FF0000"],
  [{ indexed: 64 }, undefined],
  [undefined, undefined],
])("colour %j is painted %s", (color, painted) => expect(colorOf(color, palette)).toBe(painted));

test("a workbook's own theme wins", () =>
  expect(colorOf({ theme: 1 }, paletteOf({ colors: ["#FFFFFF", "#101010"] }))).toBe("#101010"));

test("styles: fonts, fills, borders, alignment and number formats", () => {
  const style: StyleData = {
    font: { name: "等线", size: 11, bold: true, color: { rgb: "#FF0000" } },
    fill: { pattern: "solid", fg: { theme: 4 } },
    border: { bottom: { style: "double" } },
    align: { horizontal: "center", vertical: "top", wrap: true, rotation: 45 },
    numberFormat: "yyyy/m/d",
  };
  expect(gridStyle(style, palette)).toEqual({
    ff: "等线",
    fs: 11,
    bl: 1,
    cl: { rgb: "#FF0000" },
    bg: { rgb: "#4472C4" },
    bd: { b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#000000" } } },
    ht: 2,
    vt: 1,
    tb: 3,
    tr: { a: -45 },
    n: { pattern: "yyyy/m/d" },
  });
  expect(gridStyle({ numberFormat: "General", fill: { pattern: "none" } }, palette)).toEqual({});
});

test("what the user formats in the grid comes back as a change of the style", () => {
  const bold = gridStyle({ font: { bold: true, color: { rgb: "#FF0000" } } }, palette);
  expect(stylePatch(bold)).toEqual({ font: { bold: true, color: { rgb: "#FF0000" } } });
  expect(stylePatch({ bg: { rgb: "rgb(1, 2, 255)" } })).toEqual({
    fill: { pattern: "solid", fg: { rgb: "#0102FF" } },
  });
  expect(stylePatch({ bl: 0 })).toEqual({ font: { bold: false } });
  expect(stylePatch({})).toBeUndefined();
});

const table: TableData = {
  id: 1,
  name: "店务_损坏登记",
  area: { row: 2, col: 0, rows: 5, cols: 3 },
  headerRow: true,
  totalsRow: true,
  bandedRows: true,
  columns: [],
  style: "TableStyleMedium2",
  autoFilter: true,
};

test("table rows: header, bands, totals, in the colour of the table style", () => {
  const parts = [2, 3, 4, 5, 6].map((row) => partAt(table, row));
  expect(parts).toEqual(["header", "band", "body", "band", "totals"]);
  expect(tableLook(table, "header", palette)).toMatchObject({
    bg: { rgb: "#4472C4" },
    cl: { rgb: "#FFFFFF" },
  });
  expect(tableLook(table, "band", palette)).toEqual({ bg: { rgb: tinted("#4472C4", 0.8) } });
  expect(tableLook({ ...table, style: undefined }, "header", palette)).toEqual({});
  expect(tableLook({ ...table, style: "TableStyleMedium6" }, "header", palette).bg).toEqual({
    rgb: "#5B9BD5",
  });
});

const sheetWith = (part: Partial<SheetData>): SheetData => ({
  id: "s",
  name: "S",
  visibility: "visible",
  cells: new Map(),
  rows: new Map(),
  columns: new Map(),
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  page: {},
  showGridlines: true,
  ...part,
});

const area = { row: 1, col: 27, rows: 9, cols: 1 };
const format = (rule: Partial<ConditionalFormatData>): ConditionalFormatData => ({
  id: "cf",
  areas: [area],
  priority: 1,
  type: "cellIs",
  formulas: [],
  ...rule,
});

test.each([
  [format({ operator: "lessThan", formulas: ["0"] }), "=AB2<0"],
  [format({ operator: "between", formulas: ["$A$1", "5"] }), "=AND(AB2>=$A$1,AB2<=5)"],
  [format({ operator: "equal", formulas: ['"晚"'] }), '=AB2="晚"'],
  [format({ type: "expression", formulas: ["$AB2>店务_现在"] }), "=$AB2>店务_现在"],
])("conditional format %#", (rule, formula) => {
  const [painted] = conditionalRules(sheetWith({ conditionalFormats: [rule] }), palette);
  expect(painted!.rule).toMatchObject({ subType: "formula", value: formula });
  expect(painted!.ranges).toEqual([{ startRow: 1, endRow: 9, startColumn: 27, endColumn: 27 }]);
});

test("conditional formats keep their order; kinds that are only carried over are not painted", () => {
  const rules = [
    format({ id: "b", priority: 2, type: "containsText", text: "晚" }),
    format({ id: "a", priority: 1, type: "other" }),
    format({ id: "c", priority: 0, operator: "equal", formulas: ["1"] }),
  ];
  const painted = conditionalRules(sheetWith({ conditionalFormats: rules }), palette);
  expect(painted.map((rule) => rule.cfId)).toEqual(["c", "b"]);
});

test.each([
  [{ type: "list", formula1: '"白,晚,休"' }, "白,晚,休"],
  [{ type: "list", formula1: "店务设置!$A$2:$A$9" }, "=店务设置!$A$2:$A$9"],
  [{ type: "decimal", operator: "greaterThan", formula1: "0" }, "0"],
  [{ type: "custom", formula1: "LEN(A1)=18" }, "=LEN(A1)=18"],
] as const)("validation %j", (rule, source) => {
  const [shown] = validationRules(sheetWith({ validations: [{ areas: [area], ...rule }] }));
  expect(shown).toMatchObject({ type: rule.type, formula1: source });
});

test("names for the rules: cells and constants", () => {
  const names = [
    { name: "店务_现在", formula: "店务设置!$B$2" },
    { name: "税率", formula: "0.06", sheet: "s" },
  ];
  const records = Object.values(nameRecords({ names } as Parameters<typeof nameRecords>[0]));
  expect(records.map((r) => [r.formulaOrRefString, r.localSheetId])).toEqual([
    ["店务设置!$B$2", "AllDefaultWorkbook"],
    ["=0.06", "s"],
  ]);
});
