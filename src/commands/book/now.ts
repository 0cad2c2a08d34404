import { a1, cellOf, OPEN } from "../../excel";
import { type Command, done, refuse } from "../contract";
import { openBook, sheetOf } from "../../book/open";
import { followsClock, livingNow } from "../../book/record";
import { NOW_KEY } from "../../book/settings";

/**
 * Lets 店务_现在 follow the clock by itself: =NOW() instead of the moment that an older version wrote there. Native
 * formulas count from it; no function of ours is handed a cell that changes with every calculation.
 */
export const followClock: Command<Record<string, never>, null> = {
  title: "now.title",
  args: [],
  async plan(port) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const { table, records } = book.value.settings;
    const record = records.get(NOW_KEY);
    if (!table || !record) return refuse("book.remove.none");
    if (followsClock(record)) return refuse("now.follows");
    const sheet = sheetOf(book.value, table.sheet);
    const at = cellOf(table.area, record.index + 1, 1);
    const writes = livingNow(book.value)!;
    return done({
      preview: null,
      writes: {
        ...writes,
        expects: [
          { probe: { of: "protection", sheet: table.sheet, name: sheet.name }, state: OPEN },
          { probe: { of: "table", table: table.id }, state: a1(table.area) },
          ...writes.expects,
        ],
        touches: { code: "now.touches", params: { sheet: sheet.name, area: a1(at) } },
      },
      success: { code: "now.done", params: {} },
      show: null,
    });
  },
};
