import { commands, queries } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { planAndWrite } from "../../flow";
import type { PastEvents } from "./past-state";
import type { RosterState } from "./state";

/** What old rosters hold, and 为什么又是我. */
export function pastRosters({ session, state, change }: Desk<RosterState>): Started<PastEvents> {
  const work = { label: "pane.planning" } as const;
  const { port } = session.host;
  const set = (part: Partial<RosterState["past"]>) => change({ past: { ...state().past, ...part } });
  const askPast = async () => {
    const answer = await session.ask(work, (context) => queries["roster.read"].ask(port, {}, context));
    if (answer) set({ sheets: answer.sheets });
  };
  return {
    events: {
      askPast,
      explainPast: async (codes, months) => {
        await planAndWrite(session, commands["roster.legend"], { codes, months });
        await askPast();
      },
      askYear: async (person) => {
        const args = person === "" ? {} : { person };
        const answer = await session.ask(work, (context) => queries["roster.year"].ask(port, args, context));
        if (answer) set({ year: answer });
      },
    },
    // Why a sheet wasn't read comes in words.
    speaks: () => (state().past.sheets === null ? undefined : askPast()),
  };
}
