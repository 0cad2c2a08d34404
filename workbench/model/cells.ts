import { COLUMN_COUNT, type Area, type CellData, type SheetData } from "./data";
import { reached } from "./reach";

export interface PlacedCell {
  row: number;
  col: number;
  cell: CellData;
}

/** Visits the cells that exist inside an area, by whichever way is shorter; in no particular order. */
function eachCell(
  sheet: SheetData,
  area: Area,
  visit: (row: number, col: number, cell: CellData) => void
): void {
  const [endRow, endCol] = [area.row + area.rows, area.col + area.cols];
  if (area.rows * area.cols <= sheet.cells.size) {
    for (let row = area.row; row < endRow; row++)
      for (let col = area.col; col < endCol; col++) {
        const cell = sheet.cells.get(row * COLUMN_COUNT + col);
        if (cell) visit(row, col, cell);
      }
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const [row, col] = [Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT];
    if (row >= area.row && row < endRow && col >= area.col && col < endCol) visit(row, col, cell);
  }
}

/** The cells that exist inside an area as they are now, in no particular order. */
export function cellsIn(sheet: SheetData, area: Area): PlacedCell[] {
  const cells: PlacedCell[] = [];
  eachCell(sheet, area, (row, col, cell) => cells.push({ row, col, cell }));
  return cells;
}

export const hasContent = (cell: CellData | undefined): boolean =>
  cell !== undefined && (cell.f !== undefined || cell.v !== undefined);

/** Every position of an area, row by row. */
export function* positions(area: Area): Generator<[row: number, col: number]> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let col = area.col; col < area.col + area.cols; col++) yield [row, col];
  }
}

/** An area with fewer cells than one in so many is looked through cell by cell. */
const SPARSE = 4;

/** The smallest area around everything used inside `within`; null when nothing is. */
export function usedArea(sheet: SheetData, within: Area, valuesOnly: boolean): Area | null {
  const area = reached(sheet, within);
  const isUsed = (cell: CellData | undefined): boolean =>
    hasContent(cell) || (!valuesOnly && cell?.s !== undefined && cell.s !== 0);
  return area.rows * area.cols <= SPARSE * sheet.cells.size
    ? usedByEdges(sheet, area, isUsed)
    : usedByCells(sheet, area, isUsed);
}

type IsUsed = (cell: CellData | undefined) => boolean;

function usedByCells(sheet: SheetData, within: Area, isUsed: IsUsed): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  eachCell(sheet, within, (row, col, cell) => {
    if (!isUsed(cell)) return;
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  });
  return bottom < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}

/** Where most cells of an area are filled, its edges tell. */
function usedByEdges({ cells }: SheetData, area: Area, isUsed: IsUsed): Area | null {
  const used = (row: number, col: number): boolean => isUsed(cells.get(row * COLUMN_COUNT + col));
  let [top, left] = [area.row, area.col];
  let [bottom, right] = [area.row + area.rows - 1, area.col + area.cols - 1];
  const inRow = (row: number): boolean => {
    for (let col = area.col; col <= right; col++) if (used(row, col)) return true;
    return false;
  };
  const inColumn = (col: number): boolean => {
    for (let row = top; row <= bottom; row++) if (used(row, col)) return true;
    return false;
  };
  while (top <= bottom && !inRow(top)) top++;
  if (top > bottom) return null;
  while (!inRow(bottom)) bottom--;
  while (!inColumn(left)) left++;
  while (!inColumn(right)) right--;
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}
