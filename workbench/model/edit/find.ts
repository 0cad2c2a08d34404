import { cellsIn } from "../cells";
import type { Area, CellData, SheetData } from "../data";
import type { TypingContext } from "../typed-input";
import { readTyped } from "../typed-input";
import type { Workbook } from "../workbook";
import { putContent } from "./content";
import { guardContent } from "./protection";

export interface FindOptions {
  completeMatch: boolean;
  matchCase: boolean;
}

const textOf = (cell: CellData): string => {
  if (cell.f !== undefined) return `=${cell.f}`;
  return cell.v === undefined ? "" : typeof cell.v === "object" ? cell.v.error : String(cell.v);
};

function matches(text: string, wanted: string, options: FindOptions): boolean {
  const [a, b] = options.matchCase ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  return options.completeMatch ? a === b : a.includes(b);
}

/** Cells whose shown value or formula holds the text, row by row. */
export function findCells(
  sheet: SheetData,
  area: Area,
  text: string,
  options: FindOptions
): [number, number][] {
  return cellsIn(sheet, area)
    .filter(({ cell }) => {
      const value = cell.v === undefined || typeof cell.v === "object" ? "" : String(cell.v);
      return [value, textOf(cell)].some((t) => t !== "" && matches(t, text, options));
    })
    .map(({ row, col }): [number, number] => [row, col])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Replaces in constants and formulas; returns how many replacements were made. */
export function replaceCells(
  workbook: Workbook,
  place: { sheet: SheetData; area: Area },
  text: string,
  replacement: string,
  options: FindOptions,
  typing: TypingContext
): number {
  const { sheet, area } = place;
  guardContent(workbook, sheet, area);
  const pattern = new RegExp(
    options.completeMatch ? `^${escaped(text)}$` : escaped(text),
    options.matchCase ? "g" : "gi"
  );
  let count = 0;
  for (const { row, col, cell } of cellsIn(sheet, area)) {
    const before = textOf(cell);
    const found = before.match(pattern)?.length ?? 0;
    if (found === 0 || cell.spillOf) continue;
    count += found;
    const format = workbook.styleAt(sheet, row, col).numberFormat ?? "General";
    putContent(
      workbook,
      sheet,
      row,
      col,
      readTyped(
        before.replace(pattern, () => replacement),
        format,
        typing
      )
    );
  }
  if (count > 0) workbook.note({ type: "edited", sheet: sheet.id, area, changeType: "RangeEdited" });
  return count;
}
