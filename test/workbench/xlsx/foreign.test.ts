import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { xlsx, type OpenedFile } from "../../../workbench/xlsx";
import { key } from "../../support/xlsx/changes";
import { bookOf, rowsOf, type Book } from "../../support/xlsx/package";

/** What other programs write and Excel takes: opened, a cell changed, saved, all the rest is as it was. */
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`;

/** The package with one part's text replaced. */
function withPart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
}

const plain = (book: Partial<Book> = {}): Uint8Array =>
  bookOf({
    sheets: [
      { name: "甲", xml: rowsOf([[1]]) },
      { name: "乙", xml: rowsOf([[2]]) },
    ],
    ...book,
  });

function changed(bytes: Uint8Array, address = "C9"): { file: OpenedFile; saved: Uint8Array } {
  const file = xlsx.open(bytes);
  expect(xlsx.save(file)).toBe(bytes);
  file.book.sheets[0]!.cells.set(key(address), { v: 7 });
  return { file, saved: xlsx.save(file) };
}

const sheetText = (bytes: Uint8Array, part = "xl/worksheets/sheet1.xml"): string =>
  strFromU8(unzipSync(bytes)[part]!);

test("sheets that the list names without a relation stay, and so does what hangs on them", () => {
  const bytes = withPart(plain(), "xl/workbook.xml", (text) => text.replace('r:id="rId2"', 'r:id=""'));
  const { file, saved } = changed(bytes);
  expect(file.book.sheets.map((sheet) => sheet.name)).toEqual(["甲"]);
  expect(Object.keys(unzipSync(saved)).sort()).toEqual(Object.keys(unzipSync(bytes)).sort());
});

test("of parts that differ in letter case only each is found under its own name, and both stay", () => {
  const other = SHEET.replace("<sheetData/>", rowsOf([["别的"]]));
  const bytes = plain({
    parts: { "xl/worksheets/Sheet1.xml": { content: other, type: `${TYPE}.worksheet+xml` } },
  });
  const { file, saved } = changed(bytes);
  expect(file.book.sheets[0]!.cells.get(0)?.v).toBe(1);
  expect(sheetText(saved, "xl/worksheets/Sheet1.xml")).toBe(sheetText(bytes, "xl/worksheets/Sheet1.xml"));
  expect(sheetText(saved)).toContain('<c r="C9"');
});

test("a part named in another letter case is still found", () => {
  const bytes = withPart(plain(), "xl/_rels/workbook.xml.rels", (text) => text.replace("sheet1", "SHEET1"));
  expect(changed(bytes).file.book.sheets[0]!.cells.get(0)?.v).toBe(1);
});

test("a cell, row and column style beyond the list mean the first one and stay as they are written", () => {
  const xml = `<cols><col min="1" max="1" width="9" style="77"/></cols><sheetData><row r="1" s="88" customFormat="1"><c r="A1" s="99"><v>1</v></c></row></sheetData>`;
  const { file, saved } = changed(bookOf({ sheets: [{ name: "甲", xml }] }), "B9");
  expect(file.book.sheets[0]!.cells.get(0)?.s).toBe(0);
  for (const written of ['style="77"', 's="88"', 's="99"']) expect(sheetText(saved)).toContain(written);
});

describe("the tab in front", () => {
  const chart = withPart(
    plain({ before: '<bookViews><workbookView activeTab="1"/></bookViews>' }),
    "xl/_rels/workbook.xml.rels",
    (text) =>
      text.replace(
        'relationships/worksheet" Target="worksheets/sheet2',
        'relationships/chartsheet" Target="worksheets/sheet2'
      )
  );
  const tabOf = (bytes: Uint8Array): string | undefined =>
    /activeTab="([^"]*)"/.exec(sheetText(bytes, "xl/workbook.xml"))?.[1];

  test("stays when a chart sheet is in front", () => expect(tabOf(changed(chart).saved)).toBe("1"));

  test("follows its sheet when one is added before it", () => {
    const file = xlsx.open(chart);
    const first = file.book.sheets[0]!;
    file.book.sheets.unshift({
      ...first,
      id: "{00000099-0001-0000-0000-000000000000}",
      name: "新",
      cells: new Map(),
      part: undefined,
    });
    file.book.activeSheet = 1;
    expect(tabOf(xlsx.save(file))).toBe("2");
  });

  test("changes when another sheet is chosen", () => {
    const file = xlsx.open(plain());
    file.book.activeSheet = 1;
    expect(tabOf(xlsx.save(file))).toBe("1");
  });

  test.each(["-1", "30"])("that is none, %s, is left alone", (tab) => {
    expect(
      tabOf(changed(plain({ before: `<bookViews><workbookView activeTab="${tab}"/></bookViews>` })).saved)
    ).toBe(tab);
  });
});

test("a state Excel doesn't know is none: the sheet is seen, and the word stays", () => {
  const bytes = withPart(plain(), "xl/workbook.xml", (text) =>
    text.replace('sheetId="1"', 'sheetId="1" state="show"')
  );
  const { file, saved } = changed(bytes);
  expect(file.book.sheets[0]!.visibility).toBe("visible");
  expect(sheetText(saved, "xl/workbook.xml")).toContain('state="show"');
});

test.each([
  ["2021-01-01", 44197],
  ["2021-01-01T12:00:00", 44197.5],
  ["2021-01-01T12:00:00Z", 44197.5],
  ["06:00", 0.25],
  ["18:00:00.000", 0.75],
  ["P1D", "P1D"],
  ["2021-01-01T99", "2021-01-01T99"],
])("a date stored as text, %s, is %s", (stored, value) => {
  const xml = `<sheetData><row r="1"><c r="A1" t="d"><v>${stored}</v></c></row></sheetData>`;
  const { file, saved } = changed(bookOf({ sheets: [{ name: "甲", xml }] }));
  expect(file.book.sheets[0]!.cells.get(0)?.v).toBe(value);
  expect(sheetText(saved)).toContain(`<c r="A1" t="d"><v>${stored}</v></c>`);
});
