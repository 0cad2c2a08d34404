import { strToU8, zipSync } from "fflate";
import { FileProblem, xlsx } from "../../../workbench/xlsx";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>';

/** A package whose main part has that content type and text. */
const packageOf = (contentType: string, workbook = "<workbook/>"): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${contentType}"/></Types>`
    ),
    "_rels/.rels": strToU8(RELS),
    "xl/workbook.xml": strToU8(workbook),
  });

const oleFile = (...names: string[]): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...names.flatMap((n) => [...Buffer.from(n, "utf16le")]),
  ]);

const good = xlsx.save(edited());
function edited() {
  const file = xlsx.create("表");
  file.book.sheets[0]!.cells.set(0, { v: "内容".repeat(500) });
  return file;
}

/** A directory entry that promises more than any workbook unpacks to. */
function bomb(): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  }
  return bytes;
}

const CASES: readonly (readonly [what: string, code: string, bytes: () => Uint8Array])[] = [
  ["an empty file", "empty", () => new Uint8Array()],
  ["a text file", "notZip", () => strToU8("工号,姓名\n1,张三")],
  ["an old .xls", "oldFormat", () => oleFile("Workbook")],
  ["a file with a password", "encrypted", () => oleFile("EncryptionInfo", "EncryptedPackage")],
  ["macros", "macros", () => packageOf("application/vnd.ms-excel.sheet.macroEnabled.main+xml")],
  ["a binary workbook", "binary", () => packageOf("application/vnd.ms-excel.sheet.binary.macroEnabled.main")],
  ["a template", "template", () => packageOf(MAIN.replace("sheet.main", "template.main"))],
  [
    "a text document",
    "notWorkbook",
    () => packageOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
  ],
  [
    "some other archive",
    "notWorkbook",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument") }),
  ],
  [
    "strict Open XML",
    "strict",
    () => packageOf(MAIN, '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'),
  ],
  ["no worksheet", "noSheet", () => packageOf(MAIN)],
  ["XML that is not well-formed", "damaged", () => packageOf(MAIN, "<workbook><sheets>")],
  ["a cut-off file", "damaged", () => good.slice(0, good.length - 40)],
  [
    "a directory that points nowhere",
    "damaged",
    () => Uint8Array.from([...good.slice(0, 4), ...good.slice(300)]),
  ],
  ["an archive that would unpack to gigabytes", "tooLarge", bomb],
];

describe("files that cannot be opened", () => {
  test.each(CASES)("%s: %s", (_what, code, bytes) => {
    let problem: unknown;
    try {
      xlsx.open(bytes());
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(FileProblem);
    const { code: given, sentence } = problem as FileProblem;
    expect(given).toBe(code);
    expect(sentence.zh).toMatch(/。$/);
    expect(sentence.en).toMatch(/\.$/);
  });

  test("a flipped bit in a compressed part is noticed, not read as other numbers", () => {
    const at = Buffer.from(good).indexOf("xl/sharedStrings.xml") + 30;
    const bytes = good.slice();
    bytes[at] = bytes[at]! ^ 0xff;
    expect(() => xlsx.open(bytes)).toThrow(FileProblem);
  });
});
