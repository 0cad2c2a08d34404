import { areaOf, type Region, type Survey } from "../excel";

const CELLS = /^='?(.+?)'?!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/** The cells a workbook name refers to; null when it means something else. */
export function placeOfName(formula: string, { sheets }: Survey): Region | null {
  const [, sheetName, cells] = CELLS.exec(formula) ?? [];
  const sheet = sheets.find((s) => s.name === sheetName?.replace(/''/g, "'"));
  return sheet && cells !== undefined ? { sheet: sheet.id, at: areaOf(cells) } : null;
}
