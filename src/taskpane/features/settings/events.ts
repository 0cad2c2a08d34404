import { commands } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { planAndWrite } from "../../flow";
import type { SettingsEvents, SettingsState } from "./state";

export const initial = (): SettingsState => ({ kept: [], clockStands: false, confirmRemoval: false });

/** What is kept in this workbook, and the way to take all of it out; language and appearance are the pane's own. */
export function start({ session, change }: Desk<SettingsState>): Started<SettingsEvents> {
  return {
    events: {
      askRemoval: (confirmRemoval) => change({ confirmRemoval }),
      followClock: () => void planAndWrite(session, commands["now.follow"], {}),
      removeEverything: () => {
        change({ confirmRemoval: false });
        void planAndWrite(session, commands["book.remove"], {});
      },
    },
    book: (book) => {
      if (!book) return;
      const { clockStands, kept } = book;
      change({ clockStands, kept: kept.map((one) => ({ code: "settings.keptLine", params: one })) });
    },
  };
}
