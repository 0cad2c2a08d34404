import { a1, hash, OPEN, type Step } from "../../excel";
import { listed } from "../../text";
import { type Command, done, refuse } from "../contract";
import { openBook, sheetOf } from "../../book/open";
import { NOW_NAME, RULES_NAME } from "../../book/record";

/**
 * Removes what we keep: the settings sheet and the two names. Registers, rosters and shift tables hold the user's work
 * and stay.
 */
export const removeEverything: Command<Record<string, never>, readonly string[]> = {
  title: "book.remove.title",
  args: [],
  async plan(port, _args, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const { table, records } = book.value.settings;
    if (!table) return refuse("book.remove.none");
    const sheet = sheetOf(book.value, table.sheet);
    if (sheet.protected) return refuse("refuse.protected", { sheet: sheet.name });
    const [contents] = await port.read([{ sheet: sheet.id, at: sheet.used! }]);
    const names = [NOW_NAME, RULES_NAME].filter((n) =>
      book.value.survey.names.some((known) => known.name === n)
    );
    const steps: Step[] = [
      ...names.map((name) => ({ do: "deleteName", name }) as const),
      { do: "deleteSheet", sheet: sheet.id },
    ];
    return done({
      preview: [...records.keys()],
      writes: {
        expects: [
          { probe: { of: "protection", sheet: sheet.id, name: sheet.name }, state: OPEN },
          { probe: { of: "table", table: table.id }, state: a1(table.area) },
          { probe: { of: "cells", sheet: sheet.id, at: sheet.used! }, state: hash(contents!.formulas) },
        ],
        steps,
        record: [],
        undo: [],
        undoProbes: [],
        touches: {
          code: "book.remove.touches",
          params: { sheet: sheet.name, names: listed(names, context.locale) },
        },
      },
      success: { code: "book.remove.done", params: {} },
      show: null,
    });
  },
};
