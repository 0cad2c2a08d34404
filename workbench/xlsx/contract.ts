import type { BookData } from "../model/data";

/** Something in a file that cannot be kept when it is saved; named before saving, needs a yes. */
export interface Loss {
  part: string;
  what: { zh: string; en: string };
}

/** The original package, kept byte for byte beside the model. Opaque to everyone but the file layer. */
export interface OpenedFile {
  book: BookData;
  losses: Loss[];
}

/** A file that cannot be opened: one clear sentence that says what to do. */
export class FileProblem extends Error {
  constructor(
    readonly code: string,
    readonly sentence: { zh: string; en: string }
  ) {
    super(sentence.en);
  }
}

export interface FileLayer {
  /** Parses an .xlsx; throws FileProblem for anything else (macro-enabled, encrypted, .xls, damaged). */
  open(bytes: Uint8Array): OpenedFile;
  /** A new workbook with one empty sheet. */
  create(sheetName: string): OpenedFile;
  /**
   * Writes the book back by patching the package it was opened from: every part that does not differ from what was
   * read is carried over byte for byte.
   */
  save(file: OpenedFile): Uint8Array;
}
