import { a1, type ActiveCell } from "../../../excel";
import { commands } from "../../../commands";
import type { Locale } from "../../../text";
import type { Desk, Started } from "../../feature";
import { planAndWrite } from "../../flow";
import type { PaneHost } from "../../host";
import { cardsIn, NAMESPACE } from "./cards";
import type { FunctionsEvents, FunctionsState } from "./state";

export const initial = (_host: PaneHost, locale: Locale): FunctionsState => ({
  cards: cardsIn(locale),
  target: null,
});

/** The functions, and where a formula of the chosen one would go. */
export function start({ session, change }: Desk<FunctionsState>): Started<FunctionsEvents> {
  let cell: ActiveCell | null = null;
  return {
    events: {
      insertFormula: async (name) => {
        if (!cell) return;
        const args = { name: name.slice(NAMESPACE.length), cell };
        await planAndWrite(session, commands["formula.insert"], args);
      },
    },
    selected: (found) => {
      cell = found;
      change({ target: found && a1(found.at) });
    },
    speaks: (locale) => change({ cards: cardsIn(locale) }),
  };
}
