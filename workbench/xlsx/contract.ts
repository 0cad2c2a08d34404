import type { BookData } from "../model/data";

/** Something in a file that cannot be kept when it is saved; named before saving, needs a yes. */
export interface Loss {
  part: string;
  what: { zh: string; en: string };
}

/** Whose settings are read from and written to the file: the manifest's id and version. */
export interface AddInIdentity {
  id: string;
  version: string;
}

/** A workbook and the file it came from. `book` is changed freely; `original` is what `save` patches. */
export interface OpenedFile {
  book: BookData;
  losses: Loss[];
  /** The file's bytes as they were opened; never changed. */
  readonly original: Uint8Array;
  readonly addIn?: AddInIdentity;
  /** Every result is calculated: Excel need not do it again when it opens the file. */
  isCalculated?: boolean;
}

/** A file that cannot be opened: one clear sentence that says what to do. */
export class FileProblem extends Error {
  constructor(
    readonly code: string,
    readonly sentence: { zh: string; en: string }
  ) {
    super(sentence.en);
    this.name = "FileProblem";
  }
}

export interface FileLayer {
  /** Parses an .xlsx; throws FileProblem for anything else (macro-enabled, encrypted, .xls, damaged). */
  open(bytes: Uint8Array, addIn?: AddInIdentity): OpenedFile;
  /** A new workbook with one empty sheet. */
  create(sheetName: string, addIn?: AddInIdentity): OpenedFile;
  /**
   * Writes the book back by patching the package it was opened from: every part that does not differ from what was
   * read is carried over byte for byte. Can be called again after more changes.
   */
  save(file: OpenedFile): Uint8Array;
}
