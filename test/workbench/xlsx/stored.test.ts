import { strFromU8, unzipSync } from "fflate";
import { xlsx } from "../../../workbench/xlsx";
import { area, blankSheet, key, write } from "../../support/xlsx/changes";
import {
  conditionalBook,
  layoutBook,
  richTextBook,
  sharedFormulaBook,
  tablesBook,
  validationBook,
} from "../../support/xlsx/corpus";
import { chartBook, drawingBook, pivotBook } from "../../support/xlsx/drawn";
import { bookOf, rowsOf } from "../../support/xlsx/package";

/** A workbook with a (hollow) digital signature. */
const signedBook = (): Uint8Array =>
  bookOf({
    sheets: [{ name: "签名", xml: rowsOf([[1]]) }],
    rootLinks: [
      [
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
        "_xmlsignatures/origin.sigs",
      ],
    ],
    parts: {
      "_xmlsignatures/origin.sigs": {
        content: new Uint8Array(),
        type: "application/vnd.openxmlformats-package.digital-signature-origin",
      },
    },
  });

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

describe("what a saved file says", () => {
  test("rich text stays rich while its text is the same, wherever the cell goes", () => {
    const file = xlsx.open(richTextBook());
    const { cells } = file.book.sheets[0]!;
    cells.set(key("F5"), cells.get(key("B1"))!);
    cells.set(key("F6"), cells.get(key("C2"))!);
    cells.set(key("F7"), { ...cells.get(key("B1"))!, v: "别的" });
    const sheet = partOf(xlsx.save(file), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="F5" t="s"><v>1</v></c>');
    expect(sheet).toContain(
      '<c r="F6" t="inlineStr"><is><r><rPr><i/></rPr><t>斜</t></r><r><t>体</t></r></is></c>'
    );
    expect(sheet).toContain('<c r="F7" t="s"><v>5</v></c>');
  });

  test("an unknown conditional format and what it shares with the extension list stay as they are", () => {
    const file = xlsx.open(conditionalBook());
    const [first] = file.book.sheets[0]!.conditionalFormats;
    first!.areas = [area("A1:A9")];
    const sheet = partOf(xlsx.save(file), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<x14:id>{11111111-2222-3333-4444-555555555555}</x14:id>");
    expect(sheet).toContain('<iconSet iconSet="3Arrows">');
    expect(sheet).toContain('<x14:negativeFillColor rgb="FFFF0000"/>');
  });

  test("Excel is asked to calculate, and the calculation chain goes, when formulas change", () => {
    const file = xlsx.open(sharedFormulaBook());
    write(file.book.sheets[0]!, "C1", { f: "A1", v: 1 });
    const parts = unzipSync(xlsx.save(file));
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(strFromU8(parts["[Content_Types].xml"]!)).not.toContain("calcChain");
    expect(strFromU8(parts["xl/_rels/workbook.xml.rels"]!)).not.toContain("calcChain");
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test("functions of the add-in are stored in Excel's own form and marked as able to spill", () => {
    const file = xlsx.create("表");
    write(file.book.sheets[0]!, "A1", { f: "SHOP.WORKDAY_CN(B1,3)", v: 46000 });
    const parts = unzipSync(xlsx.save(file));
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_SHOP_WORKDAY_CN(B1,3)</f><v>46000</v></c>'
    );
    expect(strFromU8(parts["xl/metadata.xml"]!)).toContain('fDynamic="1"');
  });

  test("in a table they are stored as ordinary formulas", () => {
    const file = xlsx.open(tablesBook());
    write(file.book.sheets[0]!, "C2", { f: "SHOP.PENALTY_TOTAL([@数量])", v: 7 });
    expect(partOf(xlsx.save(file), "xl/worksheets/sheet1.xml")).toContain(
      '<c r="C2"><f>_xldudf_SHOP_PENALTY_TOTAL(订单[[#This Row],[数量]])</f><v>7</v></c>'
    );
  });

  test("a style made from another keeps what is not modelled: its cell style, its font's family", () => {
    const file = xlsx.open(layoutBook());
    const { book } = file;
    book.styles.push({ ...book.styles[0]!, font: { ...book.styles[0]!.font, bold: true } });
    book.sheets[0]!.cells.set(key("A9"), { v: 1, s: book.styles.length - 1 });
    expect(partOf(xlsx.save(file), "xl/styles.xml")).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font>'
    );
  });

  test("a deleted sheet takes its own parts along and leaves no trace of them", () => {
    const file = xlsx.open(tablesBook());
    file.book.sheets = [blankSheet("空")];
    const parts = unzipSync(xlsx.save(file));
    expect(Object.keys(parts).filter((name) => name.includes("table"))).toEqual([]);
    expect(strFromU8(parts["[Content_Types].xml"]!)).not.toContain("/xl/tables/");
  });

  test("charts, links, pivot sources and sparklines follow a sheet's new name", () => {
    const saved = (bytes: Uint8Array): Uint8Array => {
      const file = xlsx.open(bytes);
      file.book.sheets[0]!.name = "新 名";
      return xlsx.save(file);
    };
    expect(partOf(saved(chartBook()), "xl/charts/chart1.xml")).toContain("<c:f>'新 名'!$B$2:$B$3</c:f>");
    expect(partOf(saved(drawingBook()), "xl/worksheets/sheet1.xml")).toContain("location=\"'新 名'!A2\"");
    expect(partOf(saved(pivotBook()), "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="新 名"');
    expect(partOf(saved(validationBook()), "xl/worksheets/sheet1.xml")).toContain(
      "<xm:f>'新 名'!B1:D1</xm:f>"
    );
  });

  test("what cannot be kept is named before, and gone after", () => {
    const file = xlsx.open(signedBook());
    expect(file.losses.map((loss) => loss.part)).toEqual(["_xmlsignatures/origin.sigs"]);
    expect(file.losses[0]!.what.zh).toContain("签名");
    write(file.book.sheets[0]!, "A1", { v: 2 });
    expect(Object.keys(unzipSync(xlsx.save(file))).filter((name) => name.includes("sig"))).toEqual([]);
  });

  test("the settings of another add-in are not ours and stay", () => {
    const [ours, theirs] = [
      { id: "{A0000000-0000-0000-0000-000000000001}", version: "1.0" },
      { id: "wa1", version: "2.0" },
    ];
    const first = xlsx.create("表", theirs);
    first.book.settings.set("键", '"他们"');
    const second = xlsx.open(xlsx.save(first), ours);
    expect(second.book.settings.size).toBe(0);
    second.book.settings.set("键", '"我们"');
    const saved = xlsx.save(second);
    expect([...xlsx.open(saved, theirs).book.settings]).toEqual([["键", '"他们"']]);
    expect([...xlsx.open(saved, { ...ours, id: ours.id.toLowerCase() }).book.settings]).toEqual([
      ["键", '"我们"'],
    ]);
  });

  test("a validation that says nothing of its switches has Excel's defaults: blanks pass, errors are shown", () => {
    const file = xlsx.create("表");
    file.book.sheets[0]!.validations.push({ areas: [area("A1")], type: "list", formula1: '"早,晚"' });
    expect(partOf(xlsx.save(file), "xl/worksheets/sheet1.xml")).toContain(
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A1">'
    );
  });

  test("a password is stored as the check value Excel expects", () => {
    const file = xlsx.create("表");
    file.book.sheets[0]!.protection = { password: "password", options: {} };
    expect(partOf(xlsx.save(file), "xl/worksheets/sheet1.xml")).toContain(
      '<sheetProtection password="83AF" sheet="1"'
    );
  });

  test("hidden columns keep their outline when another column changes", () => {
    const file = xlsx.open(layoutBook());
    file.book.sheets[0]!.columns.set(1, { width: 12, hidden: true });
    const sheet = partOf(xlsx.save(file), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<col min="3" max="3" width="9" hidden="1" outlineLevel="1" collapsed="1"/>');
  });
});
