import type { BookState } from "../../../commands";
import { areaOf } from "../../../excel";
import type { Desk, Started } from "../../feature";
import type { DueLine, TodayEvents, TodayState } from "./state";

export const initial = (): TodayState => ({
  status: "reading",
  fresh: false,
  skipped: false,
  due: [],
  steps: [],
});

/** What is due, and what all features propose to do next. */
export function start({ change, steps }: Desk<TodayState>): Started<TodayEvents> {
  return {
    events: { skipFirstRun: () => change({ skipped: true }) },
    book: (book) =>
      change(
        book
          ? { status: "read", fresh: book.kept.length === 0, due: dueLines(book), steps: steps(book) }
          : { status: "failed" }
      ),
  };
}

const dueLines = ({ registers }: BookState): DueLine[] =>
  registers.flatMap(({ table }) => {
    if (!table) return [];
    const place = { sheet: table.sheet, at: areaOf("A1") };
    const line = (band: DueLine["band"], count: number): DueLine[] =>
      count === 0
        ? []
        : [{ band, title: table.name, detail: { code: `today.${band}`, params: { count } }, place }];
    return [...line("over", table.overdue), ...line("today", table.dueSoon)];
  });
