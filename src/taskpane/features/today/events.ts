import { queries } from "../../../commands";
import { registerSpec } from "../../../domain/registers";
import type { Desk, Started } from "../../feature";
import { dueLines, unjudgedLines } from "../../parts/due";
import type { TodayEvents, TodayState } from "./state";

/** As many as a pane shows without becoming slow; the rest on demand. */
const PAGE = 50;

export const initial = (): TodayState => ({
  status: "reading",
  fresh: false,
  skipped: false,
  watches: false,
  due: null,
  unjudged: [],
  filter: { register: "", who: "", kind: "day" },
  most: PAGE,
  steps: [],
});

/** What is due, and what all features propose to do next. */
export function start(desk: Desk<TodayState>): Started<TodayEvents> {
  const { change, state, steps } = desk;
  return {
    events: {
      skipFirstRun: () => change({ skipped: true }),
      filterDue: (filter) => change({ filter, most: PAGE }),
      moreDue: () => change({ most: state().most + PAGE }),
    },
    book: (book) =>
      change(
        book
          ? {
              status: "read",
              fresh: book.kept.length === 0,
              watches: book.registers.some(
                ({ register, table }) => table !== null && registerSpec(register)?.due !== undefined
              ),
              steps: steps(book),
            }
          : { status: "failed" }
      ),
    opened: () => ask(desk),
    written: () => (state().due === null ? ask(desk) : Promise.resolve()),
    speaks: () => ask(desk),
  };
}

/** Beside other work: what it says is only shown here. */
async function ask({ session, change, state }: Desk<TodayState>): Promise<void> {
  if (state().status !== "read" || state().fresh) return;
  const answer = await session.quietly((context) => queries["today.due"].ask(session.host.port, {}, context));
  if (!answer) return;
  if (answer.ok)
    change({
      due: dueLines(answer.value, (id) => registerSpec(id)?.sheet),
      unjudged: unjudgedLines(answer.value.unjudged),
    });
  else session.refused(answer);
}
