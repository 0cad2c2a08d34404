import { Package } from "./package/package";
import { WORKSHEET_TYPE, blankSheetXml } from "./sheet/write";
import { MAIN, RELATIONSHIPS } from "./xml/namespaces";
import { element } from "./xml/write";

const XML_TYPE = "application/xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const font = (size: number): string =>
  `<font><sz val="${size}"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font>`;

/** The styles every workbook starts with: one font, the two fills Excel reserves, one border, one cell style. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}">`,
  `<fonts count="1">${font(11)}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>',
].join("");

/** Office's colours since 2013, in the order of the theme part. */
const COLORS: readonly (readonly [slot: string, rgb: string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

const FACE =
  '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="等线"/>';
const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = (width: number): string => `<a:ln w="${width}">${SOLID}</a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

const THEME = [
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>',
  `<a:clrScheme name="Office">${COLORS.map(([slot, rgb]) => `<a:${slot}><a:srgbClr val="${rgb}"/></a:${slot}>`).join("")}</a:clrScheme>`,
  `<a:fontScheme name="Office"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme>`,
  `<a:fmtScheme name="Office"><a:fillStyleLst>${SOLID.repeat(3)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${LINE(6350)}${LINE(12700)}${LINE(19050)}</a:lnStyleLst>`,
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${SOLID.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
].join("");

const types = (items: readonly (readonly [extension: string, type: string])[]): string =>
  element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    items.map(([Extension, ContentType]) => element("Default", { Extension, ContentType })).join("")
  );

/** The bytes of a new workbook with one empty sheet. */
export function blankBook(sheetName: string): Uint8Array {
  const pkg = new Package();
  const relationships = "application/vnd.openxmlformats-package.relationships+xml";
  pkg.put(
    "[Content_Types].xml",
    types([
      ["rels", relationships],
      ["xml", XML_TYPE],
    ])
  );
  const sheet = element("sheet", { name: sheetName, sheetId: 1, "r:id": "rId1" });
  const views = element("bookViews", {}, element("workbookView", {}));
  const attributes = { xmlns: MAIN, "xmlns:r": RELATIONSHIPS };
  const workbook = element("workbook", attributes, `${views}${element("sheets", {}, sheet)}`);
  pkg.create("xl/workbook.xml", workbook, `${SPREADSHEET}.sheet.main+xml`);
  pkg.create(
    "xl/worksheets/sheet1.xml",
    blankSheetXml("{00000001-0001-0000-0000-000000000000}"),
    WORKSHEET_TYPE
  );
  pkg.create("xl/styles.xml", STYLES, `${SPREADSHEET}.styles+xml`);
  pkg.create("xl/theme/theme1.xml", THEME, "application/vnd.openxmlformats-officedocument.theme+xml");
  pkg.relate("", `${RELATIONSHIPS}/officeDocument`, "xl/workbook.xml");
  pkg.relate("xl/workbook.xml", `${RELATIONSHIPS}/worksheet`, "xl/worksheets/sheet1.xml");
  pkg.relate("xl/workbook.xml", `${RELATIONSHIPS}/styles`, "xl/styles.xml");
  pkg.relate("xl/workbook.xml", `${RELATIONSHIPS}/theme`, "xl/theme/theme1.xml");
  return pkg.toBytes();
}
