import { bigBook, registerBook } from "./made-by-exceljs";
import { chartBook, commentBook, drawingBook, pivotBook } from "./drawn";
import { bookOf, MAIN, OFFICE, packageOf, rowsOf, type Part } from "./package";

export interface CorpusBook {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** The cell that is changed, and to what. */
  readonly edit: { readonly sheet: string; readonly cell: string; readonly value: number | string };
  /** Parts that change with that cell besides its sheet. */
  readonly follows?: readonly string[];
  /** Why one of the independent readers cannot be asked. */
  readonly exceljs?: string;
  readonly libreoffice?: string;
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKBOOK = "xl/workbook.xml";
const STRINGS = "xl/sharedStrings.xml";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

const tableXml = (id: number, name: string, ref: string, columns: readonly string[], rest = ""): Part => {
  const items = columns.map((c, i) => (c.startsWith("<") ? c : `<tableColumn id="${i + 1}" name="${c}"/>`));
  return {
    content: `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ${rest}><autoFilter ref="${ref}"/><tableColumns count="${items.length}">${items.join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    type: `${TYPE}.table+xml`,
  };
};

const calculated =
  '<tableColumn id="3" name="金额" dataDxfId="0"><calculatedColumnFormula>订单[[#This Row],[数量]]*订单[[#This Row],[单价]]</calculatedColumnFormula></tableColumn>';

/** Two tables side by side with a calculated column, and a cell that sums it. */
export const tablesBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "订单",
        xml: `${rowsOf([
          ["数量", "单价", "金额", null, "客服", "单数"],
          [2, 3.5, "=订单[[#This Row],[数量]]*订单[[#This Row],[单价]]→7", null, "甲", 4],
          [4, 1.25, "=订单[[#This Row],[数量]]*订单[[#This Row],[单价]]→5", null, "乙", 6],
          ["=SUM(订单[金额])→12"],
        ])}<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>`,
        links: [
          ["table", "../tables/table1.xml"],
          ["table", "../tables/table2.xml"],
        ],
      },
    ],
    parts: {
      "xl/tables/table1.xml": tableXml(
        1,
        "订单",
        "A1:C3",
        ["数量", "单价", calculated],
        'totalsRowShown="0"'
      ),
      "xl/tables/table2.xml": tableXml(2, "客服单数", "E1:F3", ["客服", "单数"]),
    },
  });

/** Hidden and grouped rows and columns, merges, frozen panes; the extension list WPS leaves. */
export const layoutBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "布局",
        xml: `<sheetPr><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D4"/><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomRight" activeCell="C3" sqref="C3"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelCol="1"/><cols><col min="1" max="1" width="20.625" customWidth="1"/><col min="2" max="3" width="9" hidden="1" outlineLevel="1" collapsed="1"/><col min="5" max="16384" width="12" style="2"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="2" t="inlineStr"><is><t>排班表</t></is></c><c r="B1" s="2"/></row><row r="2" s="2" customFormat="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c><c r="D4"><f>SUM(A2:A4)</f><v>6</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/>`,
      },
    ],
    before:
      '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/><bookViews><workbookView windowWidth="28800" windowHeight="12540"/></bookViews>',
    behind: '<calcPr calcId="191029"/><extLst><ext uri="{0C7F0C7F-0000-0000-0000-000000000000}"/></extLst>',
  });

/** Names of every kind, print area and titles, a filter. */
export const namesBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "数据",
        xml: `${rowsOf([["编号", "金额"], [1, 10], [2, 20], ["=SUM(金额列)*税率→1.8"]])}<autoFilter ref="A1:B3"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>`,
        links: [["printerSettings", "../printerSettings/printerSettings1.bin"]],
      },
      { name: "其他 表", xml: rowsOf([[5]]) },
    ],
    behind: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">数据!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$B$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">数据!$A:$A,数据!$1:$2</definedName><definedName name="默认方案" comment="手册">"S0"</definedName><definedName name="金额列">数据!$B$2:$B$3</definedName><definedName name="局部" localSheetId="1">'其他 表'!$A$1</definedName><definedName name="税率" hidden="1">0.06</definedName></definedNames><calcPr calcId="191029"/>`,
    parts: { "xl/printerSettings/printerSettings1.bin": { content: Uint8Array.from([1, 0, 255, 7]) } },
  });

/** The 1904 date system. */
export const book1904 = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "日期",
        xml: '<sheetData><row r="1"><c r="A1" s="1"><v>43889</v></c><c r="B1" s="1" t="d"><v>2024-02-29</v></c><c r="C1"><f>A1+1</f><v>43890</v></c></row></sheetData>',
      },
    ],
    before: '<workbookPr date1904="1"/>',
  });

const calcChain = (...cells: string[]): Part => ({
  content: `<calcChain xmlns="${MAIN}">${cells.map((r) => `<c r="${r}" i="1"/>`).join("")}</calcChain>`,
  type: `${TYPE}.calcChain+xml`,
});

/** Formulas that share one text, and the calculation chain. */
export const sharedFormulaBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "共享",
        xml: `<dimension ref="A1:B4"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1+1</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row><row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>5</v></c></row></sheetData>`,
      },
    ],
    behind: '<calcPr calcId="191029"/>',
    links: [["calcChain", "calcChain.xml"]],
    parts: { "xl/calcChain.xml": calcChain("B4", "B3", "B2", "B1") },
  });

/** Validation in the sheet and in the extension list, sparklines beside it. */
export const validationBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "登记",
        xml: `${rowsOf([["状态", 3, 5, 4]])}<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="不对" error="请选一个" sqref="A2:A50 C2:C50"><formula1>"待处理,已完成"</formula1></dataValidation><dataValidation type="decimal" operator="greaterThan" sqref="B2"><formula1>0</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>登记!B1:D1</xm:f><xm:sqref>E1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"><x14:formula1><xm:f>选项!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D2:D50</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      },
      { name: "选项", xml: rowsOf([["甲"], ["乙"]]) },
    ],
  });

const DATA_BAR_ID = "{11111111-2222-3333-4444-555555555555}";

/** Conditional formats: understood ones, icon sets, and a data bar with its newer half. */
export const conditionalBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "条件",
        xml: `${rowsOf([
          [1, 2, 3],
          [4, 5, 6],
        ])}<conditionalFormatting sqref="A1:A2"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>A1&gt;2</formula></cfRule><cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting><conditionalFormatting sqref="B1:B2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${DATA_BAR_ID}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="C1:C2"><cfRule type="containsText" dxfId="0" priority="4" operator="containsText" text="退款"><formula>NOT(ISERROR(SEARCH("退款",C1)))</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${DATA_BAR_ID}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B1:B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      },
    ],
  });

/** Rich text, phonetics, inline strings, kept space, escaped control characters. */
export const richTextBook = (): Uint8Array =>
  bookOf({
    strings: [
      "普通",
      '<r><rPr><b/><sz val="11"/><rFont val="宋体"/></rPr><t>加粗</t></r><r><t xml:space="preserve"> 后文</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t xml:space="preserve">  两端 空格 </t>',
      "<t>第一行_x000D_\n第二行 _x005F_x0041_</t>",
    ],
    sheets: [
      {
        name: "文字",
        xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="inlineStr"><is><r><rPr><i/></rPr><t>斜</t></r><r><t>体</t></r></is></c></row><row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="str"><f>A1&amp;"😀"</f><v>普通😀</v></c></row></sheetData>',
      },
    ],
  });

/** A link to another workbook, custom XML, custom properties, an unknown part. */
export const externalBook = (): Uint8Array =>
  bookOf({
    sheets: [{ name: "引用", xml: rowsOf([["=[1]价目!$A$1*2→20", 4]]) }],
    behind:
      '<externalReferences><externalReference r:id="rId3"/></externalReferences><definedNames><definedName name="外部价">[1]价目!$A$1</definedName></definedNames>',
    links: [
      ["externalLink", "externalLinks/externalLink1.xml"],
      ["customXml", "../customXml/item1.xml"],
    ],
    rootLinks: [["custom-properties", "docProps/custom.xml"]],
    parts: {
      "xl/externalLinks/externalLink1.xml": {
        content: `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="价目"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>10</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        type: `${TYPE}.externalLink+xml`,
        links: [["externalLinkPath", "价目.xlsx", true]],
      },
      "customXml/item1.xml": { content: '<店务 xmlns="urn:example:shop">保留</店务>' },
      "docProps/custom.xml": {
        content:
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0</vt:lpwstr></property></Properties>',
        type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      },
    },
  });

/** Protected, hidden and very hidden sheets, a chart sheet between them. */
export const protectedBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "明细",
        xml: `${rowsOf([[1, "=A1*3→3"]])}<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" sort="0"/><protectedRanges><protectedRange sqref="A1" name="可改"/></protectedRanges>`,
      },
      { name: "参数", state: "hidden", xml: rowsOf([[2]]) },
      { name: "深藏", state: "veryHidden", xml: rowsOf([[3]]) },
    ],
    before:
      '<workbookPr/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>',
  });

const METADATA: Part = {
  content: `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  type: `${TYPE}.sheetMetadata+xml`,
};

/** A spill, an array formula of the old kind, and functions of an add-in. */
export const dynamicBook = (): Uint8Array =>
  bookOf({
    sheets: [
      {
        name: "溢出",
        xml: `<sheetData><row r="1"><c r="A1"><v>3</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">TRANSPOSE(A1:A2)+TRANSPOSE(A1:A2)</f><v>6</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2*2</f><v>6</v></c><c r="D1" cm="1"><f t="array" ref="D1">_xldudf_SHOP_SHIFT_HOURS("17:30-1:00")</f><v>7.5</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>6</v></c><c r="C2"><v>8</v></c></row></sheetData>`,
      },
    ],
    links: [["sheetMetadata", "metadata.xml"]],
    parts: { "xl/metadata.xml": METADATA },
  });

/** Prefixed names, absolute targets, a byte order mark, rows and cells that do not say where they are. */
export const prefixedBook = (): Uint8Array =>
  packageOf(
    {
      "xl/workbook.xml": {
        content: `\ufeff<?xml version="1.0" encoding="utf-8"?><x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="前缀" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
        type: `${TYPE}.sheet.main+xml`,
        links: [["worksheet", "/xl/worksheets/sheet.xml"]],
      },
      "xl/worksheets/sheet.xml": {
        content: `<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>二</x:t></x:is></x:c></x:row><x:row><x:c><x:f>A1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        type: `${TYPE}.worksheet+xml`,
      },
    },
    [["officeDocument", "/xl/workbook.xml"]]
  );

export const CORPUS: readonly CorpusBook[] = [
  {
    name: "register with styles, table, validation, picture and note (exceljs)",
    bytes: registerBook,
    edit: { sheet: "登记", cell: "H2", value: "新的备注" },
    follows: [STRINGS, WORKBOOK],
  },
  { name: "chart", bytes: chartBook, edit: { sheet: "汇总", cell: "F9", value: 8 }, follows: [WORKBOOK] },
  { name: "pivot table with its cache", bytes: pivotBook, edit: { sheet: "源", cell: "D1", value: 8 } },
  { name: "picture, shape and hyperlinks", bytes: drawingBook, edit: { sheet: "图", cell: "C5", value: 8 } },
  { name: "comments, old and threaded", bytes: commentBook, edit: { sheet: "批注", cell: "C5", value: 8 } },
  {
    name: "several tables on a sheet",
    bytes: tablesBook,
    edit: { sheet: "订单", cell: "H1", value: "旁注" },
    follows: [STRINGS, WORKBOOK, "[Content_Types].xml", "xl/_rels/workbook.xml.rels"],
  },
  {
    name: "hidden, grouped, merged, frozen (WPS)",
    bytes: layoutBook,
    edit: { sheet: "布局", cell: "F4", value: 8 },
    follows: [WORKBOOK],
  },
  {
    name: "names of every kind",
    bytes: namesBook,
    edit: { sheet: "数据", cell: "D9", value: 8 },
    follows: [WORKBOOK],
  },
  {
    name: "1904 date system",
    bytes: book1904,
    edit: { sheet: "日期", cell: "A2", value: 8 },
    follows: [WORKBOOK],
    exceljs: "it takes the dates for the other system's",
  },
  {
    name: "shared formulas with a calculation chain",
    bytes: sharedFormulaBook,
    edit: { sheet: "共享", cell: "D1", value: 8 },
    follows: [WORKBOOK],
  },
  {
    name: "validation in both places, sparklines",
    bytes: validationBook,
    edit: { sheet: "登记", cell: "A2", value: 8 },
  },
  {
    name: "conditional formats, icon sets, data bars",
    bytes: conditionalBook,
    edit: { sheet: "条件", cell: "A3", value: 8 },
  },
  {
    name: "rich text, phonetics, inline strings",
    bytes: richTextBook,
    edit: { sheet: "文字", cell: "D1", value: 8 },
    follows: [WORKBOOK],
  },
  {
    name: "external link, custom XML, custom properties",
    bytes: externalBook,
    edit: { sheet: "引用", cell: "C1", value: 8 },
    follows: [WORKBOOK],
    libreoffice: "it follows the link to a file that is not there",
  },
  {
    name: "protection, hidden sheets",
    bytes: protectedBook,
    edit: { sheet: "参数", cell: "B1", value: 8 },
    follows: [WORKBOOK],
  },
  {
    name: "dynamic arrays and add-in functions",
    bytes: dynamicBook,
    edit: { sheet: "溢出", cell: "F1", value: 8 },
    follows: [WORKBOOK],
    libreoffice: "it does not know the add-in's functions",
  },
  {
    name: "prefixed names, no addresses",
    bytes: prefixedBook,
    edit: { sheet: "前缀", cell: "B2", value: 8 },
    follows: [WORKBOOK],
    exceljs: "it reads no prefixed names",
  },
  {
    name: "50,000 rows",
    bytes: bigBook,
    edit: { sheet: "流水", cell: "F25000", value: 8 },
    follows: [WORKBOOK],
  },
];
