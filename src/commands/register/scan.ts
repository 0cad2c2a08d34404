import { openBook } from "../../book/open";
import { done, type Query } from "../contract";
import type { ScanAnswer } from "./scan-model";

/** Every table of the workbook: which register it is, and what each of its columns is for; writes nothing. */
export const scanRegisters: Query<Record<string, never>, ScanAnswer> = {
  title: "register.scan.title",
  args: [],
  async ask(port, _args, { locale }) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const { scannedTables } = await import(/* webpackChunkName: "adoption" */ "./scanned");
    return done({ tables: await scannedTables(port, book.value, locale) });
  },
};
