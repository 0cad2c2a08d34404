import { commands, queries } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { planAndWrite } from "../../flow";
import { tabOf } from "./month-state";
import type { RemarksEvents } from "./remarks-state";
import type { RosterState } from "./state";

/** What holds for whom, as the staff list says it: looked up when a month is prepared, agreed to by hand. */
export function staffRemarks({ session, state, change }: Desk<RosterState>): Started<RemarksEvents> {
  const look = async () => {
    if (tabOf(state()) !== "prepare" || state().staff === null) return;
    const answer = await session.quietly((context) =>
      queries["roster.people"].ask(session.host.port, {}, context)
    );
    if (answer?.ok) change({ remarks: answer.value.people });
  };
  return {
    events: {
      agreeRemarks: (people) => planAndWrite(session, commands["roster.constrain"], { people }),
    },
    opened: look,
  };
}
