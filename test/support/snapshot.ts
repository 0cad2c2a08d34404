import fs from "node:fs";
import path from "node:path";
import type { BookData, CellData, SheetData, StyleData } from "../../workbench/model/data";
import { xlsx } from "../../workbench/xlsx";

let sample: BookData | undefined;

/** The workbook the workbench opens with; each caller gets one of its own. */
export function sampleBook(): BookData {
  sample ??= xlsx.open(fs.readFileSync(path.resolve(__dirname, "../../samples/店务示例.xlsx"))).book;
  return structuredClone(sample);
}

type Cell = [key: number, cell: CellData];

/** The clock goes on between two snapshots, and whatever follows it. */
const CLOCK = /NOW\(\)|店务_现在/;
const standing = ({ v, ...rest }: CellData): CellData =>
  v === undefined || CLOCK.test(rest.f ?? "") ? rest : { v, ...rest };

/** Cells that hold something, in order. */
const written = ({ cells }: SheetData): Cell[] =>
  [...cells]
    .filter(([, c]) => c.v !== undefined || c.f !== undefined)
    .map(([key, cell]): Cell => [key, standing(cell)])
    .sort(([a], [b]) => a - b);

/** Everything of a workbook that a plan can touch; a cell that holds nothing and looks like nothing is no cell. */
export const snapshotOf = ({ sheets, names }: BookData): unknown =>
  structuredClone({
    sheets: sheets.map((sheet) => {
      const { name, tables, validations, conditionalFormats, columns, freeze, page, charts } = sheet;
      const rules = { validations, conditionalFormats };
      return { name, cells: written(sheet), tables, ...rules, columns, freeze, page, charts };
    }),
    names,
  });

/**
 * The same without what follows from it (results of formulas), ids that a table made anew can't have again, and page
 * layout, which is written where Excel takes it. One text for a whole workbook, to be compared with another.
 */
export function essenceOf({ sheets, names, styles }: BookData): string {
  const entered = (sheet: SheetData) =>
    written(sheet).flatMap(([key, { v, f, s, spillOf }]) =>
      spillOf && f === undefined ? [] : [[key, f === undefined ? v : `=${f}`, lookOf(styles[s ?? 0])]]
    );
  const parts = sheets.map((sheet) => {
    const { name, validations, conditionalFormats, columns, freeze } = sheet;
    const charts = sheet.charts.map(({ id: _id, ...chart }) => chart);
    const tables = sheet.tables.map(({ id: _id, ...table }) => table);
    const widths = [...columns]
      .map(([at, { style, ...rest }]) => [at, rest, style && lookOf(styles[style])] as const)
      .sort(([a], [b]) => a - b);
    return { name, cells: entered(sheet), tables, validations, conditionalFormats, widths, freeze, charts };
  });
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify({ parts, names: sorted });
}

const looks = new Map<string, number>();
const known = new WeakMap<StyleData, number>();

/** A number for what a style looks like, the same in every workbook: its place among the styles says nothing. */
function lookOf(style: StyleData | undefined): number {
  if (!style) return 0;
  let look = known.get(style);
  if (look === undefined) {
    const { xf: _xf, ...shown } = style;
    const text = JSON.stringify(shown);
    known.set(style, (look = looks.get(text) ?? looks.set(text, looks.size + 1).size));
  }
  return look;
}
