import { parseArea } from "../../../workbench/model/address";
import { cellKey, type BookData } from "../../../workbench/model/data";
import { xlsx } from "../../../workbench/xlsx";
import type { CorpusBook } from "./corpus";

/** A book of the corpus with its one cell changed, and saved. */
export interface Edited {
  readonly original: Uint8Array;
  readonly saved: Uint8Array;
  readonly book: BookData;
  readonly sheetPart: string;
}

export async function editedBook({ bytes, edit }: CorpusBook): Promise<Edited> {
  const original = await bytes();
  const file = xlsx.open(original);
  const sheet = file.book.sheets.find((s) => s.name === edit.sheet)!;
  const { row, col } = parseArea(edit.cell)!;
  sheet.cells.set(cellKey(row, col), { ...sheet.cells.get(cellKey(row, col)), v: edit.value });
  return { original, saved: xlsx.save(file), book: file.book, sheetPart: sheet.part! };
}
