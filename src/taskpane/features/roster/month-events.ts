import { queries } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { checkedLine } from "./findings";
import { type MonthEvents, type MonthState, shownOf, tabOf } from "./month-state";
import type { RosterState } from "./state";

/** The life of a roster that is written: its findings stand there when it is opened, and follow each edit. */
export function monthLife(
  { session, state, change }: Desk<RosterState>,
  onTab: () => Promise<void>
): Started<MonthEvents> {
  const set = (part: Partial<MonthState>) => change({ life: { ...state().life, ...part } });
  const { port } = session.host;
  const look = async (): Promise<void> => {
    const roster = shownOf(state());
    if (tabOf(state()) !== "month" || roster === null) return;
    const month = roster.value;
    const answer = await session.quietly((context) => queries["roster.check"].ask(port, { month }, context));
    if (!answer?.ok || shownOf(state())?.value !== month) return;
    set({ checked: { month, title: answer.value.sheet, findings: answer.value.findings.map(checkedLine) } });
  };
  const checkRoster = async (month: string) => {
    const answer = await session.ask({ label: "pane.planning" }, (context) =>
      queries["roster.check"].ask(port, { month }, context)
    );
    if (answer) set({ checked: { month, title: answer.sheet, findings: answer.findings.map(checkedLine) } });
  };
  let looking = false;
  let isStale = false;
  /** Edits that come while one is looked at are looked at together. */
  const lookAgain = async () => {
    isStale = true;
    if (looking) return;
    looking = true;
    while (isStale) {
      isStale = false;
      await look();
    }
    looking = false;
  };
  return {
    events: {
      // A place of its own: what it shows is looked up as when it is opened.
      chooseTab: (tab) => {
        set({ tab });
        void onTab();
      },
      showMonth: (shown) => {
        set({ shown, checked: null });
        void look();
      },
      checkRoster,
    },
    opened: look,
    // Findings come in words: they are asked for again, in the language that is spoken now.
    speaks: () => {
      const { checked } = state().life;
      return checked === null ? undefined : checkRoster(checked.month);
    },
    edited: (sheet) => (shownOf(state())?.sheet === sheet ? lookAgain() : undefined),
  };
}
