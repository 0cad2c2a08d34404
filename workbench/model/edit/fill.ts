import { contains, subtract } from "../areas";
import { positions } from "../cells";
import type { Area, CellData, CellValue, SheetData } from "../data";
import { moveFormula } from "../formula/references";
import { ModelProblem } from "../problem";
import type { Workbook } from "../workbook";
import { guardContent } from "./protection";

export type FillType = "FillDefault" | "FillCopy" | "FillSeries" | "FillFormats" | "FillValues";

/** The value `steps` after the last of a line of numbers that grows evenly; null when it does not. */
function nextInSeries(line: (CellValue | undefined)[], index: number, grows: boolean): number | null {
  if (!line.every((v): v is number => typeof v === "number")) return null;
  if (line.length === 1) return grows ? line[0]! + index : null;
  const step = (line.at(-1)! - line[0]!) / (line.length - 1);
  const even = line.every((v, i) => Math.abs(v - (line[0]! + step * i)) < 1e-9);
  return even ? line[0]! + step * index : null;
}

/** Continues the source into the rest of the target: formulas follow, even series go on, the rest repeats. */
export function fillCells(
  workbook: Workbook,
  sheet: SheetData,
  source: Area,
  target: Area,
  type: FillType
): void {
  if (!contains(target, source))
    throw new ModelProblem("InvalidArgument", "The destination must contain the source.");
  guardContent(workbook, sheet, target);
  const vertical = target.rows > source.rows;
  const cellAt = (row: number, col: number): CellData | undefined => workbook.cell(sheet, row, col);
  for (const [row, col] of subtract(target, source).flatMap((part) => [...positions(part)])) {
    const [along, size, start] = vertical
      ? [row - source.row, source.rows, source.row]
      : [col - source.col, source.cols, source.col];
    const at = start + (((along % size) + size) % size);
    const [fromRow, fromCol] = vertical ? [at, col] : [row, at];
    const cell = cellAt(fromRow, fromCol);
    const line = Array.from(
      { length: size },
      (_, i) => (vertical ? cellAt(start + i, col) : cellAt(row, start + i))?.v
    );
    const series =
      type === "FillCopy" || cell?.f !== undefined ? null : nextInSeries(line, along, type === "FillSeries");
    const s = type === "FillValues" ? cellAt(row, col)?.s : cell?.s;
    const content: CellData =
      type === "FillFormats"
        ? { ...cellAt(row, col) }
        : cell?.f !== undefined && type !== "FillValues"
          ? { f: moveFormula(cell.f, row - fromRow, col - fromCol) }
          : series !== null
            ? { v: series }
            : cell?.v === undefined
              ? {}
              : { v: cell.v };
    workbook.putCell(sheet, row, col, { ...content, ...(s ? { s } : {}) });
  }
  workbook.note({ type: "edited", sheet: sheet.id, area: target, changeType: "RangeEdited" });
}
