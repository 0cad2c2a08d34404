import { serialOf } from "../../domain/kernel";
import { a1, cellOf, OPEN } from "../../excel";
import { type Command, done, refuse } from "../contract";
import { openBook, sheetOf } from "../../book/open";
import { NOW_KEY } from "../../book/settings";

/** Writes the present moment into the named cell that 剩余 counts from; nothing else changes. */
export const refreshNow: Command<Record<string, never>, null> = {
  title: "now.title",
  args: [],
  async plan(port, _args, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const { table, records } = book.value.settings;
    const record = records.get(NOW_KEY);
    if (!table || !record) return refuse("book.remove.none");
    const sheet = sheetOf(book.value, table.sheet);
    const at = cellOf(table.area, record.index + 1, 1);
    const step = { do: "write", sheet: table.sheet, at } as const;
    return done({
      preview: null,
      writes: {
        expects: [
          { probe: { of: "protection", sheet: table.sheet, name: sheet.name }, state: OPEN },
          { probe: { of: "table", table: table.id }, state: a1(table.area) },
        ],
        steps: [{ ...step, cells: [[serialOf(context.now)]] }],
        record: [],
        undo: [{ ...step, cells: [[record.raw]] }],
        undoProbes: [{ of: "cells", sheet: table.sheet, at }],
        touches: {
          code: "now.touches",
          params: { sheet: sheet.name, area: a1(at) },
        },
      },
      success: { code: "now.done", params: {} },
      show: null,
    });
  },
};
