import { commands, queries } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { planAndWrite } from "../../flow";
import type { AsksEvents } from "./asks-state";
import type { RosterState } from "./state";

/** Requests of the registers, each with its next step. */
export function openAsks({ session, change }: Desk<RosterState>): Started<AsksEvents> {
  const lookAtAsks = async () => {
    const answer = await session.ask({ label: "pane.planning" }, (context) =>
      queries["roster.asks"].ask(session.host.port, {}, context)
    );
    if (answer) change({ asks: { lines: answer.lines } });
  };
  return {
    events: {
      lookAtAsks,
      answerAsk: async ({ kind, line }, step, by) => {
        const args = { line, ...(by === "" ? {} : { by }) };
        if (kind === "swap") await planAndWrite(session, commands["roster.swap"], { ...args, step });
        else if (step !== "agree" && step !== "decline")
          await planAndWrite(session, commands["roster.leave"], { ...args, step });
        await lookAtAsks();
      },
    },
  };
}
