import { a1, type ActiveCell } from "../../../excel";
import { commands, queries } from "../../../commands";
import type { Locale } from "../../../text";
import type { Desk, Started } from "../../feature";
import { planAndWrite } from "../../flow";
import type { PaneHost } from "../../host";
import { cardsIn, functionOf, openCard } from "./cards";
import type { FunctionsEvents, FunctionsState } from "./state";

export const initial = (_host: PaneHost, locale: Locale): FunctionsState => ({
  cards: cardsIn(locale),
  target: null,
  chosen: null,
});

type Chosen = Readonly<Record<string, string>>;

/** The cards; of the one that is open the arguments, proposed for the cell that is selected. */
export function start({ session, state, change }: Desk<FunctionsState>): Started<FunctionsEvents> {
  let cell: ActiveCell | null = null;
  /** What the user chose for the open card; the rest is proposed anew for each cell. */
  let args: Chosen = {};
  const propose = async (id: string) => {
    const name = functionOf(id);
    if (name === null || !cell) return;
    const at = cell;
    const found = await session.ask({ label: "pane.reading" }, (context) =>
      queries["formula.propose"].ask(session.host.port, { name, cell: at, args }, context)
    );
    if (found) change({ chosen: openCard(id, found, session.store.get().locale) });
  };
  const again = async () => {
    const { chosen } = state();
    if (chosen) await propose(chosen.id);
  };
  return {
    events: {
      chooseCard: async (id) => {
        args = {};
        await propose(id);
      },
      closeCard: () => change({ chosen: null }),
      editArgument: async (id, text) => {
        args = { ...args, [id]: text };
        await again();
      },
      insertFormula: async (fill) => {
        const { chosen } = state();
        const name = chosen && functionOf(chosen.id);
        if (name === null || !cell) return;
        const isWritten = await planAndWrite(session, commands["formula.insert"], { name, cell, args, fill });
        if (isWritten) change({ chosen: null });
      },
      insertCountdown: async () => {
        if (cell) await planAndWrite(session, commands["formula.countdown"], { cell });
      },
    },
    selected: async (found) => {
      cell = found;
      change({ target: found && a1(found.at) });
      args = {};
      if (found) await again();
      else change({ chosen: null });
    },
    speaks: async (locale) => {
      change({ cards: cardsIn(locale) });
      await again();
    },
  };
}
