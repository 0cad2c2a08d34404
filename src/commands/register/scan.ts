import { openBook } from "../../book/open";
import { done, type Query } from "../contract";
import { registerArg, specOf } from "./args";
import type { ScanAnswer, ScanArgs } from "./scan-model";

/** Every table of the workbook: which register it is, and what each of its columns is for; writes nothing. */
export const scanRegisters: Query<ScanArgs, ScanAnswer> = {
  title: "register.scan.title",
  args: [{ ...registerArg(), required: false }],
  async ask(port, { register }, { locale }) {
    const spec = register === undefined ? done(null) : specOf(register);
    if (!spec.ok) return spec;
    const book = await openBook(port);
    if (!book.ok) return book;
    const { scannedTables } = await import(/* webpackChunkName: "adoption" */ "./scanned");
    return done({ tables: await scannedTables(port, book.value, spec.value, locale) });
  },
};
