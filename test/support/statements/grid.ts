import { archive, utf8 } from "./bytes";

/** A number is a number in the file, everything else is text. */
export type GridCell = string | number;
export type Grid = readonly (readonly GridCell[])[];

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** `tab`: after every cell, as Alipay's exports have it. */
export const csvText = (grid: Grid, { tab = false, end = "\r\n" } = {}): string =>
  grid.map((row) => row.map((c) => quoted(String(c)) + (tab ? "\t" : "")).join(",") + end).join("");

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const letters = (col: number): string =>
  (col >= 26 ? letters(Math.floor(col / 26) - 1) : "") + String.fromCharCode(65 + (col % 26));

export interface SheetOptions {
  readonly inline?: boolean;
  readonly date1904?: boolean;
  /** Put into the sheet instead of its last cell. */
  readonly formula?: string;
  readonly noReferences?: boolean;
}

/** An .xlsx written by hand: shared strings, inline strings, cells without references. */
export function xlsxBytes(sheets: Readonly<Record<string, Grid>>, options: SheetOptions = {}): Uint8Array {
  const strings: string[] = [];
  const index = new Map<string, number>();
  const shared = (text: string): number => {
    const at = index.get(text) ?? strings.push(text) - 1;
    index.set(text, at);
    return at;
  };
  const cell = (value: GridCell, r: string): string => {
    const at = options.noReferences ? "" : ` r="${r}"`;
    if (typeof value === "number") return `<c${at}><v>${value}</v></c>`;
    if (value === "") return options.noReferences ? "<c/>" : "";
    if (options.inline)
      return `<c${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
    return `<c${at} t="s"><v>${shared(value)}</v></c>`;
  };
  const parts = Object.values(sheets).map((grid) => {
    const rows = grid.map((row, r) => {
      const cells = row.map((value, c) => cell(value, `${letters(c)}${r + 1}`)).join("");
      const formula =
        r === grid.length - 1 && options.formula ? `<c><f>${options.formula}</f><v>1</v></c>` : "";
      return `<row${options.noReferences ? "" : ` r="${r + 1}"`}>${cells}${formula}</row>`;
    });
    return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData>${rows.join("")}</sheetData></worksheet>`;
  });
  const names = Object.keys(sheets);
  const xml = (body: string) => utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);
  const member = (name: string, body: string) => ({ name: utf8(name), bytes: xml(body) });
  return archive([
    member(
      "xl/workbook.xml",
      `<workbook xmlns:r="r">${options.date1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${names.map((n, i) => `<sheet name="${escaped(n)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`
    ),
    member(
      "xl/_rels/workbook.xml.rels",
      `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}</Relationships>`
    ),
    ...parts.map((body, i) => member(`xl/worksheets/sheet${i + 1}.xml`, body)),
    member(
      "xl/sharedStrings.xml",
      `<sst>${strings.map((s) => `<si><t>${escaped(s)}</t></si>`).join("")}</sst>`
    ),
  ]);
}

/** Excel 2003's XML, as the platform's ".xls" is. */
export function spreadsheetMl(grid: Grid): string {
  const cell = (value: GridCell) =>
    `<Cell><Data ss:Type="${typeof value === "number" ? "Number" : "String"}">${escaped(String(value))}</Data></Cell>`;
  const rows = grid.map((row) => `<Row>${row.map(cell).join("")}</Row>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table>${rows}</Table></Worksheet></Workbook>`;
}
