import type { BookData, CellValue } from "../../../workbench/model/data";
import { addressOf } from "../../../workbench/xlsx/sheet/cell-xml";

/** Numbers as exactly as another program prints them; LibreOffice keeps no carriage returns. */
function printed(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return typeof value === "string" ? value.replace(/\r/g, "") : JSON.stringify(value);
}

/** Values of all cells that are not blank. */
export function valuesOf(book: BookData): Map<string, string> {
  const values = new Map<string, string>();
  for (const sheet of book.sheets) {
    for (const [key, { v }] of sheet.cells) {
      if (v !== undefined && v !== "") values.set(`${sheet.name}!${addressOf(key)}`, printed(v));
    }
  }
  return values;
}

/** Cells of `expected` that `seen` shows differently. */
export const differences = (
  expected: ReadonlyMap<string, unknown>,
  seen: ReadonlyMap<string, unknown>
): unknown[] =>
  [...expected].flatMap(([cell, value]) => {
    const other = seen.get(cell);
    return JSON.stringify(other) === JSON.stringify(value) ? [] : [{ cell, value, other }];
  });
