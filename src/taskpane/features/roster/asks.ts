import { type BookState, commands, queries } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { planAndWrite } from "../../flow";
import { dayOfInput } from "../../parts/typed";
import { ASK_KINDS, type AsksEvents, type AsksState, type AskValues, blankAsk } from "./asks-state";
import { shownOf, tabOf } from "./month-state";
import type { RosterState } from "./state";

/** Leave and swaps: asked here, each line of the registers with its next step, and the news when one holds. */
export function openAsks({ session, state, change }: Desk<RosterState>): Started<AsksEvents> {
  const set = (part: Partial<AsksState>) => change({ asks: { ...state().asks, ...part } });
  const { port } = session.host;
  const look = async () => {
    if (tabOf(state()) !== "month" || state().asks.missing.length === ASK_KINDS.length) return;
    const answer = await session.quietly((context) => queries["roster.asks"].ask(port, {}, context));
    if (answer?.ok) set({ lines: answer.value.lines });
  };
  /** What the group has to hear; nothing as long as the month isn't given out. */
  const tell = async () => {
    const month = shownOf(state())?.value;
    const answer = await session.quietly((context) => queries["roster.text"].ask(port, { month }, context));
    set({ news: answer?.ok ? answer.value.text : null });
  };
  return {
    events: {
      editAsk: (part) => set({ values: { ...state().asks.values, ...part } }),
      createAskRegister: (register) => planAndWrite(session, commands["register.create"], { register }),
      ask: async () => {
        const { values } = state().asks;
        const isDone = await (values.kind === "leave"
          ? planAndWrite(session, commands["roster.leave"], leaveOf(values))
          : planAndWrite(session, commands["roster.swap"], swapOf(values)));
        if (isDone) set({ values: blankAsk(values.kind), news: null });
      },
      answerAsk: async ({ kind, line }, step, by) => {
        const args = { line, ...(by === "" ? {} : { by }) };
        const isDone =
          kind === "swap"
            ? await planAndWrite(session, commands["roster.swap"], { ...args, step })
            : step !== "agree" &&
              step !== "decline" &&
              (await planAndWrite(session, commands["roster.leave"], { ...args, step }));
        if (isDone && (step === "approve" || step === "withdraw")) await tell();
      },
    },
    opened: look,
    speaks: look,
  };
}

const leaveOf = ({ person, from, to, code, reason }: AskValues) => ({
  step: "ask" as const,
  person,
  from: dayOfInput(from),
  ...(to !== "" && { to: dayOfInput(to) }),
  code,
  ...(reason !== "" && { reason }),
});

const swapOf = ({ person, other, from, to, reason }: AskValues) => ({
  step: "ask" as const,
  person,
  other,
  day: dayOfInput(from),
  ...(to !== "" && { back: dayOfInput(to) }),
  ...(reason !== "" && { reason }),
});

/** The registers of leave and swaps that this workbook hasn't. */
export const missingIn = ({ registers }: BookState): AsksState["missing"] =>
  ASK_KINDS.filter((kind) => !registers.some(({ register, table }) => register === kind && table !== null));
