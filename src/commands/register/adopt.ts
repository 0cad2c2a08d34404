import { openBook } from "../../book/open";
import type { Command, Outcome, Planned } from "../contract";
import { map, wordsOrNone } from "../shapes";
import { registerArg, specOf } from "./args";
import type { AdoptArgs, AdoptPreview } from "./model";

/** Remembers a table of the user's as a register; unless it becomes an Excel table, nothing in it changes. */
export const adoptRegister: Command<AdoptArgs, AdoptPreview> = {
  title: "register.adopt.title",
  args: [
    registerArg(),
    { name: "sheet", kind: "text", label: "register.adopt.sheet", required: false },
    { name: "range", kind: "text", label: "register.adopt.range", required: false },
    {
      name: "columns",
      kind: "mapping",
      shape: map(wordsOrNone),
      label: "register.adopt.columns",
      required: false,
    },
    {
      name: "words",
      kind: "mapping",
      shape: map(map(wordsOrNone)),
      label: "register.adopt.words",
      required: false,
    },
    {
      name: "as",
      kind: "choice",
      label: "register.adopt.as",
      required: false,
      choices: [
        { value: "range", label: "register.adopt.asRange" },
        { value: "table", label: "register.adopt.asTable" },
      ],
    },
  ],
  async plan(port, args, context): Promise<Outcome<Planned<AdoptPreview>>> {
    const spec = specOf(args.register);
    if (!spec.ok) return spec;
    const book = await openBook(port);
    if (!book.ok) return book;
    const { planAdoption } = await import(/* webpackChunkName: "adoption" */ "./adoption");
    return planAdoption({ port, book: book.value, spec: spec.value, args, context });
  },
};
