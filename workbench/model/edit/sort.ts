import { area as makeArea } from "../areas";
import { type Area, type CellData, type CellValue, type SheetData } from "../data";
import { moveFormula } from "../formula/references";
import type { Workbook } from "../workbook";
import { guardContent } from "./protection";

export interface SortField {
  /** Column (or row) within the area. */
  key: number;
  ascending: boolean;
}

export interface SortOptions {
  fields: SortField[];
  matchCase: boolean;
  hasHeaders: boolean;
  locale: string;
}

const RANK = { number: 0, string: 1, boolean: 2, object: 3 } as const;
const rank = (value: CellValue): number => RANK[typeof value as keyof typeof RANK];

const HAN = /^\p{Script=Han}/u;

/** Latin before Chinese, as Excel sorts; within each the language's own order. */
function compareTexts(a: string, b: string, collator: Intl.Collator): number {
  const [x, y] = [HAN.test(a), HAN.test(b)];
  return x === y ? collator.compare(a, b) : x ? 1 : -1;
}

function compare(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b, collator);
  return typeof a === "object" || typeof b === "object" ? 0 : Number(a) - Number(b);
}

/** Sorts the rows of an area: numbers, texts, logical values, errors, and blanks last whichever way. */
export function sortRows(workbook: Workbook, sheet: SheetData, area: Area, options: SortOptions): void {
  const body = options.hasHeaders ? makeArea(area.row + 1, area.col, area.rows - 1, area.cols) : area;
  guardContent(workbook, sheet, body);
  const collator = new Intl.Collator(options.locale, {
    sensitivity: options.matchCase ? "variant" : "accent",
  });
  const lines = Array.from({ length: body.rows }, (_, i) => ({
    row: body.row + i,
    cells: Array.from({ length: body.cols }, (_, j) => workbook.cell(sheet, body.row + i, body.col + j)),
  }));
  const byFields = (a: (CellData | undefined)[], b: (CellData | undefined)[]): number => {
    for (const { key, ascending } of options.fields) {
      const [x, y] = [a[key]?.v, b[key]?.v];
      if (x === undefined || y === undefined) {
        if (x !== y) return x === undefined ? 1 : -1;
        continue;
      }
      const order = compare(x, y, collator);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  };
  lines.sort((a, b) => byFields(a.cells, b.cells));
  lines.forEach(({ row, cells }, i) =>
    cells.forEach((cell, j) => {
      const to = body.row + i;
      if (to === row) return;
      const moved = cell?.f === undefined ? cell : { ...cell, f: moveFormula(cell.f, to - row, 0) };
      workbook.putCell(sheet, to, body.col + j, moved);
    })
  );
  workbook.note({ type: "edited", sheet: sheet.id, area: body, changeType: "RangeEdited" });
}
