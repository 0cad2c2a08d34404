import type { BookData } from "../../../workbench/model/data";
import { xlsx } from "../../../workbench/xlsx";
import { CASES } from "../../support/xlsx/changes";
import { CORPUS } from "../../support/xlsx/corpus";
import { editedBook } from "../../support/xlsx/edited";
import { findLibreOffice, recalculated } from "../../support/xlsx/libreoffice";
import { differences, valuesOf } from "../../support/xlsx/values";

jest.setTimeout(300_000);

/** Functions LibreOffice 7.4 does not have, and what depends on them. */
const UNKNOWN = /SHOP\.|SEQUENCE|FILTER|SORT|XLOOKUP/;

interface Asked {
  readonly book: BookData;
  readonly saved: Uint8Array;
}

const libreOffice = findLibreOffice();
const asked = new Map<string, Asked>();
let answers = new Map<string, Uint8Array>();

const corpus = CORPUS.filter((entry) => entry.libreoffice === undefined);

beforeAll(async () => {
  for (const entry of corpus) asked.set(entry.name, await editedBook(entry));
  for (const { what, from, change } of CASES) {
    const file = xlsx.open(from());
    change(file.book, file.book.sheets[0]!);
    asked.set(what, { book: file.book, saved: xlsx.save(file) });
  }
  const files = new Map([...asked].map(([name, { saved }]) => [name, saved]));
  answers = libreOffice ? recalculated(libreOffice, files) : files;
});

/** Values of the cells it can know: not those of functions it has not. */
function expected(book: BookData): Map<string, string> {
  const known = book.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].filter(([, { f, spillOf }]) => !UNKNOWN.test(f ?? "") && !spillOf)),
  }));
  return valuesOf({ ...book, sheets: known });
}

const reader = libreOffice ? "LibreOffice, calculating anew," : "our reader (LibreOffice is not installed)";

describe(`${reader} finds the same values`, () => {
  test.each([...corpus.map((entry) => entry.name), ...CASES.map((entry) => entry.what)])("%s", (name) => {
    const seen = valuesOf(xlsx.open(answers.get(name)!).book);
    expect(differences(expected(asked.get(name)!.book), seen)).toEqual([]);
  });

  test.each(
    CORPUS.filter((entry) => entry.libreoffice !== undefined).map((entry) => [entry.name, entry.libreoffice!])
  )("not asked about %s: %s", (name) => expect(answers.has(name)).toBe(false));
});
