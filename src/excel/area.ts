/** A rectangle of cells: 0-based, as Excel's getRangeByIndexes counts. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** Column letters. Example: `columnName(27)` → "AB". */
export function columnName(col: number): string {
  const rest = Math.floor(col / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (col % 26));
}

/** A1 text without a sheet. Example: `a1({row: 0, col: 0, rows: 2, cols: 3})` → "A1:C2". */
export function a1({ row, col, rows, cols }: Area): string {
  const first = `${columnName(col)}${row + 1}`;
  return rows === 1 && cols === 1 ? first : `${first}:${columnName(col + cols - 1)}${row + rows}`;
}

/** The same with every reference fixed. Example: `fixed({row: 1, col: 1, rows: 1, cols: 1})` → "$B$2". */
export function fixed(area: Area): string {
  return a1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function columnIndex(letters: string): number {
  return [...letters].reduce((n, ch) => n * 26 + ch.charCodeAt(0) - 64, 0) - 1;
}

/** Reads the address Excel reports, with or without a sheet. Example: `areaOf("'甲 乙'!B2:C3")` → row 1, col 1, 2 × 2. */
export function areaOf(address: string): Area {
  const cells = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cells);
  if (!match) throw new RangeError(`not one rectangle of cells: ${address}`);
  const [, c1, r1, c2 = c1, r2 = r1] = match;
  const [row, col] = [Number(r1) - 1, columnIndex(c1!)];
  return { row, col, rows: Number(r2) - row, cols: columnIndex(c2!) - col + 1 };
}

/** A sheet name as formulas need it. Example: `quoted("排班 2026-12")` → "'排班 2026-12'". */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** One cell of an area as an area of its own, counted from the area's corner. */
export function cellOf(area: Area, row: number, col: number): Area {
  return { row: area.row + row, col: area.col + col, rows: 1, cols: 1 };
}

/** True when two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;
}

/** True when the box around the areas holds the other one. */
export function contains(areas: readonly Area[], { row, col, rows, cols }: Area): boolean {
  const end = (key: "row" | "col", size: "rows" | "cols") =>
    areas.reduce((most, a) => Math.max(most, a[key] + a[size]), 0);
  const start = (key: "row" | "col") => areas.reduce((least, a) => Math.min(least, a[key]), Infinity);
  return (
    areas.length > 0 &&
    start("row") <= row &&
    start("col") <= col &&
    end("row", "rows") >= row + rows &&
    end("col", "cols") >= col + cols
  );
}
