import { type Book, tableOf } from "../../../book/open";
import type { TableInfo } from "../../../excel";
import type { RegisterRecord } from "../register";

/**
 * The table of a register. One that was deleted and made again, or came back in a copy of its sheet, has another id: it
 * is known by all of its headers, where only one table has them.
 */
export function tableFor(book: Book, { table: id, columns }: RegisterRecord): TableInfo | null {
  const known = tableOf(book, id);
  if (known) return known;
  const headers = Object.values(columns);
  const alike = book.survey.tables.filter(
    ({ columns: there, range }) =>
      range === undefined && headers.length > 0 && headers.every((header) => there.includes(header))
  );
  const [only, second] = alike;
  return only && !second ? only : null;
}
