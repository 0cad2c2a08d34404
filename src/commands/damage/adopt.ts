import { listed, text } from "../../text";
import { openBook, type Book } from "../../book/open";
import { remember } from "../../book/record";
import { type Command, done, type Outcome, refuse } from "../contract";
import { map, words } from "../shapes";
import {
  type AdoptArgs,
  type AdoptPreview,
  DAMAGE_ROLES,
  type DamageCandidate,
  type DamageRole,
} from "./model";
import { candidateOf, languageOf, REGISTER_KEY, type RegisterRecord } from "./register";

/** Remembers a table of the user's as the register; nothing in the table changes. */
export const adoptRegister: Command<AdoptArgs, AdoptPreview> = {
  title: "damage.adopt.title",
  args: [
    { name: "table", kind: "text", label: "damage.adopt.table", required: true },
    {
      name: "mapping",
      kind: "mapping",
      shape: map(words, DAMAGE_ROLES),
      label: "damage.adopt.mapping",
      required: false,
    },
  ],
  async plan(port, args, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const candidate = chosen(book.value, args);
    if (!candidate.ok) return candidate;
    const { table, mapping, unsure } = candidate.value;
    if (unsure.length > 0)
      return refuse("damage.adopt.unsure", {
        table: table.name,
        columns: listed(
          unsure.map((role) => text(`damage.column.${role}`, {}, context.locale)),
          context.locale
        ),
      });
    const record: RegisterRecord = {
      table: table.id,
      columns: mapping,
      locale: languageOf(mapping),
      own: false,
    };
    return done({
      preview: { candidate: candidate.value },
      writes: {
        ...remember(book.value, REGISTER_KEY, record, context),
        touches: {
          code: "damage.adopt.touches",
          params: { table: table.name, sheet: text("settings.sheet", {}, context.locale) },
        },
      },
      success: { code: "damage.adopt.done", params: { table: table.name } },
      show: null,
    });
  },
};

/** The table by id or name, with what the user decided about its columns. */
function chosen(book: Book, { table: wanted, mapping = {} }: AdoptArgs): Outcome<DamageCandidate> {
  const table = book.survey.tables.find((t) => t.id === wanted || t.name === wanted);
  if (!table) return refuse("refuse.argument", { name: "table", value: wanted });
  const candidate = candidateOf(book, table);
  const unknown = Object.values(mapping).find((header) => !table.columns.includes(header));
  if (unknown !== undefined) return refuse("refuse.argument", { name: "mapping", value: unknown });
  const decided = Object.values(mapping);
  const kept = Object.entries(candidate.mapping).filter(([, header]) => !decided.includes(header));
  return done({
    ...candidate,
    mapping: { ...Object.fromEntries(kept), ...mapping },
    others: candidate.others.filter((header) => !decided.includes(header)),
    unsure: candidate.unsure.filter((role: DamageRole) => mapping[role] === undefined),
  });
}
