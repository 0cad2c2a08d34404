import { done, type Query } from "../contract";
import { openBook } from "../../book/open";
import { filesArg, lookAt, statementFile } from "./files";
import { layoutsIn } from "./layouts";
import type { FilesArgs, ReadStatementsAnswer } from "./model";

/** What files are, whose, of which days, and what they add up to. */
export const readStatements: Query<FilesArgs, ReadStatementsAnswer> = {
  title: "statements.read.title",
  args: [filesArg],
  async ask(port, { files }, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const layouts = layoutsIn(book.value);
    if (!layouts.ok) return layouts;
    const read = await lookAt(files, { rows: false, layouts: layouts.value }, context);
    if (!read.ok) return read;
    return done({ files: read.value.map((file) => statementFile(file, context.locale)) });
  },
};
