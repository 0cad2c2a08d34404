import { Draft } from "../../book/draft";
import { openBook, type Book } from "../../book/open";
import { columnOf, type TableSpec } from "../../domain/tables";
import { listed, type Locale, text } from "../../text";
import { type Command, done, type Outcome, refuse } from "../contract";
import { map, words } from "../shapes";
import { registerArg, specOf } from "./args";
import type { AdoptArgs, AdoptPreview, RegisterCandidate } from "./model";
import { candidateOf, languageOfTable, REGISTER, registerKey, said } from "./register";

/** Remembers a table of the user's as a register; nothing in the table changes. */
export const adoptRegister: Command<AdoptArgs, AdoptPreview> = {
  title: "register.adopt.title",
  args: [
    registerArg(),
    { name: "table", kind: "text", label: "register.adopt.table", required: true },
    {
      name: "columns",
      kind: "mapping",
      shape: map(words),
      label: "register.adopt.columns",
      required: false,
    },
  ],
  async plan(port, args, context) {
    const spec = specOf(args.register);
    if (!spec.ok) return spec;
    const book = await openBook(port);
    if (!book.ok) return book;
    const { locale } = context;
    const candidate = chosen(book.value, spec.value, args);
    if (!candidate.ok) return candidate;
    const { table, mapping, unsure } = candidate.value;
    if (unsure.length > 0) return unclear(spec.value, candidate.value, locale);
    const record = {
      table: table.id,
      columns: mapping,
      locale: languageOfTable(spec.value, mapping),
      own: false,
    };
    const sheet = text("settings.sheet", {}, locale);
    return done({
      preview: { candidate: candidate.value },
      writes: new Draft(book.value, context)
        .remember(REGISTER, record, { key: registerKey(spec.value) })
        .plan(said(spec.value, "adopt.touches", { table: table.name, sheet }, locale)),
      success: said(spec.value, "adopt.done", { table: table.name }, locale),
      show: null,
    });
  },
};

function unclear(spec: TableSpec, { table, unsure }: RegisterCandidate, locale: Locale) {
  const columns = listed(
    unsure.map((id) => columnOf(spec, id)?.header[locale] ?? id),
    locale
  );
  const { code, params } = said(spec, "adopt.unsure", { table: table.name, columns }, locale);
  return refuse(code, params);
}

/** The table by id or name, with what the user decided about its columns. */
function chosen(
  book: Book,
  spec: TableSpec,
  { table: wanted, columns = {} }: AdoptArgs
): Outcome<RegisterCandidate> {
  const table = book.survey.tables.find((t) => t.id === wanted || t.name === wanted);
  if (!table) return refuse("refuse.argument", { name: "table", value: wanted });
  const stray = Object.entries(columns).find(
    ([id, header]) => columnOf(spec, id) === null || !table.columns.includes(header)
  );
  if (stray) return refuse("refuse.argument", { name: `columns.${stray[0]}`, value: stray[1] });
  return done(candidateOf(book, spec, table, columns));
}
