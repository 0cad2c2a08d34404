import type { BookData } from "./data";

/** The highest id among things that have one; 0 when there is none. */
export const highestId = (things: readonly { readonly id: number }[]): number =>
  things.reduce((most, { id }) => Math.max(most, id), 0);

export const highestTableId = (book: BookData): number =>
  highestId(book.sheets.flatMap((sheet) => sheet.tables));
