import { type CheckedFinding, commands, queries, type Refusal } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { isOfLaw } from "../../../domain/roster";
import { planFlow } from "../../flow";
import { checkedLine } from "./findings";
import { shownOf, tabOf } from "./month-state";
import { type Hold, HOLDS, type PublishEvents, type PublishState } from "./publish-state";
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
  const flow = planFlow<null>(session, () => undefined);
  const look = async () => {
    const month = shownOf(state())?.value;
    if (tabOf(state()) !== "month" || month === undefined) return;
    const answer = await session.quietly((context) =>
      queries["roster.versions"].ask(port, { month }, context)
    );
    if (answer?.ok) set({ versions: { month, lines: answer.value.versions } });
  };
  /** What holds it back, each finding in words and with its cell. */
  const hold = async (month: string, by: Hold) => {
    const answer = await session.quietly((context) => queries["roster.check"].ask(port, { month }, context));
    if (answer?.ok)
      set({ held: { month, by, findings: answer.value.findings.filter(IS_HELD_BY[by]).map(checkedLine) } });
  };
  const publish = async (month: string, reason: string, despiteLaw: boolean) => {
    const args = { month, reason, ...(despiteLaw && ({ despiteLaw: "yes" } as const)) };
    const outcome = await flow.attempt(commands["roster.publish"], args, () => null);
    if (outcome === null) return;
    if (!outcome.ok) {
      session.refused(outcome);
      const by = holdOf(outcome);
      set({ held: null });
      if (by) await hold(month, by);
    } else if (await flow.write()) set({ held: null, text: null, picture: null, files: [] });
  };
  return {
    opened: look,
    speaks: async () => {
      const { held } = state().published;
      if (held) await hold(held.month, held.by);
    },
    events: {
      publish: (month, reason, despiteLaw = false) => publish(month, reason, despiteLaw),
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

const holdOf = ({ message }: Refusal): Hold | undefined =>
  HOLDS.find((by) => message.code === `publish.${by}`);

const IS_HELD_BY: Readonly<Record<Hold, (of: CheckedFinding) => boolean>> = {
  law: ({ finding }) => isOfLaw(finding),
  red: ({ finding }) => finding.severity === "red",
  yellow: ({ finding }) => finding.severity === "yellow",
};
