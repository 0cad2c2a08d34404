import { commands, queries } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { planAndWrite } from "../../flow";
import type { PublishEvents, PublishState } from "./publish-state";
import type { RosterState } from "./state";

/** Versions of a month, and what goes out of each. */
export function publishing({ session, state, change }: Desk<RosterState>): Started<PublishEvents> {
  const work = { label: "pane.planning" } as const;
  const { port } = session.host;
  const set = (part: Partial<PublishState>) => change({ published: { ...state().published, ...part } });
  const files = async (id: "roster.ics" | "roster.export", month: string) => {
    const answer = await session.ask(work, (context) => queries[id].ask(port, { month }, context));
    if (answer)
      set({ files: answer.files.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }])) });
  };
  return {
    events: {
      publish: async (month, reason) => {
        if (await planAndWrite(session, commands["roster.publish"], { month, reason }))
          set({ text: null, picture: null, files: [] });
      },
      tellGroup: async (month) => {
        const answer = await session.ask(work, (context) =>
          queries["roster.text"].ask(port, { month }, context)
        );
        if (answer) set({ text: answer.text });
      },
      drawPicture: async (month) => {
        const answer = await session.ask(work, (context) =>
          queries["roster.picture"].ask(port, { month }, context)
        );
        const [file] = answer?.files ?? [];
        if (answer && file?.svg !== undefined)
          set({ picture: { name: file.name, version: answer.version, svg: file.svg } });
      },
      makeCalendars: (month) => files("roster.ics", month),
      exportSchedule: (month) => files("roster.export", month),
    },
  };
}
