import { lacking, type OwnLayout, type OwnRole, type OwnSide } from "../../domain/statements";
import { Draft } from "../../book/draft";
import { type Book, openBook } from "../../book/open";
import { type Locale, sentences, text } from "../../text";
import { type ArgSpec, type Command, type CommandContext, done, type Outcome, refuse } from "../contract";
import { list, map, words } from "../shapes";
import { problemsOf, readFiles, statementFile } from "./files";
import { layoutsIn, OWN_LAYOUTS, ROLE_IDS } from "./layouts";
import type { StatementFile, TaughtLayout, TeachArgs } from "./model";

const SIDE: ArgSpec = {
  name: "side",
  kind: "choice",
  label: "statements.layout.side",
  required: false,
  choices: [
    { value: "account", label: "statements.layout.side.account" },
    { value: "refunds", label: "statements.layout.side.refunds" },
  ],
};

const PAID: ArgSpec = {
  name: "paid",
  kind: "choice",
  label: "statements.layout.paid",
  required: false,
  choices: [
    { value: "minus", label: "statements.layout.paid.minus" },
    { value: "plus", label: "statements.layout.paid.plus" },
  ],
};

const mapping = <Name extends string>(name: Name, shape: ReturnType<typeof list>, required = false) => ({
  name,
  kind: "mapping" as const,
  label: `statements.layout.${name}` as const,
  required,
  shape,
});

/** Remembers which columns of a file nobody knows play which part; with no columns, what was remembered is forgotten. */
export const teachLayout: Command<TeachArgs, TaughtLayout> = {
  title: "statements.layout.title",
  args: [
    { name: "name", kind: "text", label: "statements.layout.name", required: true },
    SIDE,
    mapping("columns", map(words, ROLE_IDS), true),
    mapping("refunds", list(words)),
    mapping("others", list(words)),
    PAID,
    mapping("files", list(words)),
  ],
  async plan(port, args, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const before = layoutsIn(book.value);
    if (!before.ok) return before;
    const others = before.value.filter(({ name }) => name !== args.name);
    if (Object.keys(args.columns).length === 0) {
      if (others.length === before.value.length) return refuse("statements.layout.none", { name: args.name });
      return remembered(book.value, args, { layouts: others, files: [] }, context);
    }
    const taught = taughtBy(args);
    const wrong = wrongIn(taught, context.locale);
    if (wrong) return wrong;
    const layouts = [...others, taught];
    const files = await tried(args.files ?? [], layouts, context);
    if (!files.ok) return files;
    return remembered(book.value, args, { layouts, files: files.value }, context);
  },
};

const taughtBy = ({ name, side = "account", columns, refunds, others, paid }: TeachArgs): OwnLayout => ({
  name,
  side,
  columns,
  ...(refunds && { refunds, others: others ?? [] }),
  ...(paid === "plus" && { paid }),
});

/** What stands in the way of reading files by it. */
function wrongIn(taught: OwnLayout, locale: Locale) {
  const missing = lacking(taught);
  if (missing.length > 0) {
    const roles = missing.map((role) => text(`role.${role}`, {}, locale));
    return refuse("statements.layout.lacks", { roles: sentences(roles, locale) });
  }
  const headers = Object.values(taught.columns);
  const twice = headers.find((header, i) => headers.indexOf(header) < i);
  if (twice !== undefined) return refuse("statements.layout.twice", { header: twice });
  const isUnsaid = taught.side === "account" && "kind" in taught.columns && taught.refunds === undefined;
  return isUnsaid ? refuse("statements.layout.kinds", { header: taught.columns["kind"] ?? "" }) : null;
}

/** The files it was taught for, read by it; whatever can't be is said instead. */
async function tried(
  files: readonly string[],
  layouts: readonly OwnLayout[],
  context: CommandContext
): Promise<Outcome<readonly StatementFile[]>> {
  if (files.length === 0) return done([]);
  const read = await readFiles(files, { rows: false, layouts }, context);
  if (!read.ok) return read;
  const bad = read.value.filter(({ isRead }) => !isRead);
  if (bad.length > 0) return refuse("statements.refused", { problems: problemsOf(bad, context.locale) });
  return done(read.value.map((file) => statementFile(file, context.locale)));
}

interface Taught {
  readonly layouts: readonly OwnLayout[];
  readonly files: readonly StatementFile[];
}

function remembered(
  book: Book,
  { name, side = "account", columns }: TeachArgs,
  taught: Taught,
  context: CommandContext
) {
  const { locale } = context;
  const roles = Object.entries(columns).map(([role, header]) =>
    text("statements.layout.column", { role: text(`role.${role as OwnRole}`, {}, locale), header }, locale)
  );
  const params = { name, settings: text("settings.sheet", {}, locale), columns: sentences(roles, locale) };
  const isForgotten = roles.length === 0;
  return done({
    preview: { name, side: side as OwnSide, columns, files: taught.files },
    writes: new Draft(book, context)
      .remember(OWN_LAYOUTS, taught.layouts)
      .plan({ code: isForgotten ? "statements.layout.forgets" : "statements.layout.touches", params }),
    success: { code: isForgotten ? "statements.layout.forgotten" : "statements.layout.done", params },
    show: null,
  } as const);
}
