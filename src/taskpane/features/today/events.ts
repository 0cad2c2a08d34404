import { queries } from "../../../commands";
import { registerSpec } from "../../../domain/registers";
import type { Desk, Started } from "../../feature";
import { dueLines, unjudgedLines } from "../../parts/due";
import { dutyLines, rangeLines } from "./beside";
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
  hasRosters: false,
  ranges: null,
  duty: null,
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
              hasRosters: book.rosters.length > 0,
              steps: steps(book),
            }
          : { status: "failed" }
      ),
    opened: () => ask(desk),
    written: async () => {
      change({ ranges: null });
      if (state().due === null) await ask(desk);
    },
    speaks: async () => {
      change({ ranges: null });
      await ask(desk);
    },
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
  await askDuty({ session, change, state });
  await askRanges({ session, change, state });
}

type Asked = Pick<Desk<TodayState>, "session" | "change" | "state">;

/** Who works today; a roster that can't be read says so where rosters are. */
async function askDuty({ session, change, state }: Asked): Promise<void> {
  if (!state().hasRosters) return;
  const answer = await session.quietly((context) =>
    queries["roster.today"].ask(session.host.port, {}, context)
  );
  if (answer?.ok)
    change({ duty: answer.value.isMade ? dutyLines(answer.value, session.store.get().locale) : null });
}

/** Plain ranges that may be registers: all sheets are looked through, so once until something is written. */
async function askRanges({ session, change, state }: Asked): Promise<void> {
  if (state().ranges !== null) return;
  const answer = await session.quietly((context) =>
    queries["register.scan"].ask(session.host.port, {}, context)
  );
  if (answer?.ok) change({ ranges: rangeLines(answer.value.tables, session.store.get().locale) });
}
