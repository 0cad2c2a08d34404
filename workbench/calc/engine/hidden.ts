import type { SheetData } from "../../model/data";

export function hiddenRows(sheet: SheetData): number[] {
  return [...sheet.rows].filter(([, row]) => row.hidden).map(([index]) => index);
}
