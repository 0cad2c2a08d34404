import { strToU8, zipSync, type Zippable } from "fflate";

/** Builds packages by hand, in the layouts Excel and WPS write. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** [relationship type (its last step for Office's own), target as written, external] */
export type Link = readonly [type: string, target: string, external?: boolean];

export interface Part {
  readonly content: string | Uint8Array;
  /** Content type; left out for parts whose extension says it. */
  readonly type?: string;
  readonly links?: readonly Link[];
}

export interface Sheet {
  readonly name: string;
  /** Children of `<worksheet>`. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
  readonly links?: readonly Link[];
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** Children of `<workbook>` before and behind `<sheets>`. */
  readonly before?: string;
  readonly behind?: string;
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly links?: readonly Link[];
  readonly rootLinks?: readonly Link[];
  readonly parts?: Readonly<Record<string, Part>>;
}

const relsName = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

const relsXml = (links: readonly Link[]): string => {
  const items = links.map(([type, target, external], i) => {
    const full = type.includes("://") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="rId${i + 1}" Type="${full}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
  });
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
};

const typesXml = (parts: Readonly<Record<string, Part>>): string => {
  const own = Object.entries(parts).filter(([, part]) => part.type !== undefined);
  const overrides = own.map(([name, { type }]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ["bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
};

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? strToU8(/^\ufeff?<\?xml/.test(content) ? content : HEAD + content) : content;

/** A zip of the parts with their content types and relationships. */
export function packageOf(parts: Readonly<Record<string, Part>>, rootLinks: readonly Link[]): Uint8Array {
  const files: Zippable = {
    "[Content_Types].xml": strToU8(typesXml(parts)),
    "_rels/.rels": strToU8(relsXml(rootLinks)),
  };
  for (const [name, { content, links }] of Object.entries(parts)) {
    files[name] = bytesOf(content);
    if (links) files[relsName(name)] = strToU8(relsXml(links));
  }
  return zipSync(files, { mtime: new Date(2024, 4, 6) });
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="11"/><color rgb="FFC00000"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top/><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" quotePrefix="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="57" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

const sheetPart = ({ xml, links }: Sheet): Part => ({
  content: `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac">${xml}</worksheet>`,
  type: `${TYPE}.worksheet+xml`,
  ...(links && { links }),
});

/** A workbook package: sheet N is `xl/worksheets/sheetN.xml` under the relationship `rIdN`. */
export function bookOf(book: Book): Uint8Array {
  const { sheets, before = "", behind = "", strings, styles = STYLES, links = [], rootLinks = [] } = book;
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`
  );
  const own: Link[] = sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`]);
  if (strings) own.push(["sharedStrings", "sharedStrings.xml"]);
  const parts: Record<string, Part> = {
    "xl/workbook.xml": {
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${list.join("")}</sheets>${behind}</workbook>`,
      type: `${TYPE}.sheet.main+xml`,
      links: [...own, ["styles", "styles.xml"], ...links],
    },
    "xl/styles.xml": { content: styles, type: `${TYPE}.styles+xml` },
    ...book.parts,
  };
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetPart(sheet)));
  if (strings) {
    const items = strings.map((s) => (s.startsWith("<") ? `<si>${s}</si>` : `<si><t>${s}</t></si>`)).join("");
    parts["xl/sharedStrings.xml"] = {
      content: `<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${items}</sst>`,
      type: `${TYPE}.sharedStrings+xml`,
    };
  }
  return packageOf(parts, [["officeDocument", "xl/workbook.xml"], ...rootLinks]);
}

const column = (col: number): string => String.fromCharCode(65 + col);

/** A cell's XML: numbers and booleans as they are, `=` a formula (with its result behind `→`), text inline. */
function cellXml(address: string, value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.startsWith("<")) return value;
  const [formula, result] = value.split("→");
  if (!formula!.startsWith("=")) return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const type = Number.isNaN(Number(result)) ? ' t="str"' : "";
  return `<c r="${address}"${type}><f>${formula!.slice(1)}</f><v>${result}</v></c>`;
}

/** `<sheetData>` from rows of values; a value that starts with "<" is a cell's own XML. */
export function rowsOf(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  const items = rows.map((row, r) => {
    const cells = row.map((value, c) => cellXml(`${column(c)}${r + 1}`, value)).join("");
    return `<row r="${r + 1}" spans="1:${row.length}">${cells}</row>`;
  });
  return `<sheetData>${items.join("")}</sheetData>`;
}
