import { FileProblem, xlsx } from "../../../workbench/xlsx";
import { bookOf, type Part } from "../../support/xlsx/package";

const sheetOf = (xml: string): Uint8Array => bookOf({ sheets: [{ name: "表", xml }] });
const rows = (xml: string): string => `<sheetData>${xml}</sheetData>`;
const cell = (inner: string): string => rows(`<row r="1"><c r="A1">${inner}</c></row>`);
const arrays = (ref: string, count: number): string =>
  rows(`<row r="1">${`<c><f t="array" ref="${ref}">1</f><v>1</v></c>`.repeat(count)}</row>`);

function problemOf(bytes: Uint8Array): unknown {
  try {
    return xlsx.open(bytes);
  } catch (problem) {
    return problem;
  }
}

const CASES: readonly (readonly [what: string, code: string, bytes: () => Uint8Array])[] = [
  [
    "XML nested 5,000 deep",
    "tooDeep",
    () => sheetOf(`${rows("")}${"<a>".repeat(5000)}${"</a>".repeat(5000)}`),
  ],
  [
    "more than a million merges",
    "tooDeep",
    () => sheetOf(`${rows("")}<mergeCells>${"<a/>".repeat(1_000_001)}</mergeCells>`),
  ],
  [
    "a column before the first",
    "outside",
    () => sheetOf(`<cols><col min="-99999999999" max="5"/></cols>${rows("")}`),
  ],
  ["a column that is no number", "outside", () => sheetOf(`<cols><col min="a" max="5"/></cols>${rows("")}`)],
  ["a row behind the last", "outside", () => sheetOf(rows('<row r="1048577"/>'))],
  ["a row before the first", "outside", () => sheetOf(rows('<row r="0"/>'))],
  ["a row and a half", "outside", () => sheetOf(rows('<row r="1.5"/>'))],
  ["a cell behind the last column", "outside", () => sheetOf(rows('<row r="1"><c r="XFE1"/></row>'))],
  ["a cell that is nowhere", "outside", () => sheetOf(rows('<row r="1"><c r="?"/></row>'))],
  [
    "a row of more cells than a sheet has columns",
    "outside",
    () => sheetOf(rows(`<row>${"<c/>".repeat(16_385)}</row>`)),
  ],
  ["an array formula over the whole sheet", "tooManyCells", () => sheetOf(arrays("A1:XFD1048576", 1))],
  [
    "array formulas that fill millions of cells together",
    "tooManyCells",
    () => sheetOf(arrays("A1:A1048576", 2)),
  ],
  ["a formula of 17,000 characters", "longFormula", () => sheetOf(cell(`<f>${"A1+".repeat(5_700)}1</f>`))],
  [
    "two sheets of one part",
    "damaged",
    () =>
      bookOf({
        sheets: [{ name: "甲", xml: rows("") }],
        behind: "",
        before:
          '<sheets><sheet name="乙" sheetId="9" r:id="rId1"/><sheet name="丙" sheetId="8" r:id="rId1"/></sheets>',
      }),
  ],
];

describe("files that are too much are refused before memory goes", () => {
  test.each(CASES)("%s: %s", (_what, code, bytes) => {
    const problem = problemOf(bytes());
    expect(problem).toBeInstanceOf(FileProblem);
    expect((problem as FileProblem).code).toBe(code);
    expect((problem as FileProblem).sentence.zh).toMatch(/。$/);
  });
});

test("a chain of 12,000 parts is followed to its end and kept", () => {
  const parts: Record<string, Part> = {};
  for (let i = 0; i < 12_000; i++)
    parts[`x/p${i}.xml`] = { content: "<a/>", links: [["customXml", `p${i + 1}.xml`]] };
  const file = xlsx.open(
    bookOf({ sheets: [{ name: "表", xml: rows("") }], parts, rootLinks: [["customXml", "x/p0.xml"]] })
  );
  file.book.sheets[0]!.cells.set(0, { v: 1 });
  expect(Buffer.from(xlsx.save(file)).includes("x/p11999.xml")).toBe(true);
});

test("whatever else goes wrong while reading is one sentence, too", () => {
  const bytes = sheetOf(rows("")) as Uint8Array & { subarray: unknown };
  Object.defineProperty(bytes, "subarray", {
    value: () => {
      throw new TypeError("a fault of ours");
    },
  });
  expect(problemOf(bytes)).toBeInstanceOf(FileProblem);
});
