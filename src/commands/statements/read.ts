import { done, type Query } from "../contract";
import { filesArg, readFiles, statementFile } from "./files";
import type { FilesArgs, ReadStatementsAnswer } from "./model";

/** What files are, whose, of which days, and what they add up to. */
export const readStatements: Query<FilesArgs, ReadStatementsAnswer> = {
  title: "statements.read.title",
  args: [filesArg],
  async ask(_port, { files }, context) {
    const read = await readFiles(files, false, context);
    if (!read.ok) return read;
    return done({ files: read.value.map((file) => statementFile(file, context.locale)) });
  },
};
