import {
  type AskLine,
  type AskPreview,
  type BookState,
  commands,
  type Planned,
  type Plans,
  queries,
} from "../../../commands";
import type { Desk, Started } from "../../feature";
import { planAndWrite, planFlow } from "../../flow";
import { dayOfInput } from "../../parts/typed";
import { askAnswer } from "./asked";
import {
  ASK_KINDS,
  type AskAnswer,
  type AsksEvents,
  type AsksState,
  type AskStep,
  type AskValues,
  blankAsk,
} from "./asks-state";
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
  const flow = planFlow<AskAnswer>(session, (answer) => set({ answer }));
  let shown: readonly [AskLine, AskStep, string] | null = null;
  const show = (...asked: readonly [AskLine, AskStep, string]) => {
    shown = asked;
    const view = (planned: Planned<AskPreview>) => askAnswer(planned, session.store.get().locale);
    return stepWith(...asked, (command, args) => flow.propose(command, args, view));
  };
  const note = (...asked: readonly [AskLine, AskStep, string]) =>
    stepWith(...asked, (command, args) => planAndWrite(session, command, args));
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
      answerAsk: (line, step, by) =>
        changesRoster(line, step) ? show(line, step, by) : note(line, step, by),
      writeAsk: async () => {
        if (await flow.write()) await tell();
      },
      closeAsk: flow.discard,
    },
    opened: look,
    // Findings come in words: they are asked for again, in the language that is spoken now.
    speaks: async () => {
      if (state().asks.answer && shown) await show(...shown);
      await look();
    },
  };
}

/** What is granted, or taken back after that, stands in cells of the roster. */
const changesRoster = ({ state }: AskLine, step: AskStep): boolean =>
  step === "approve" || (step === "withdraw" && state === "approved");

/** A step of a line goes to the command of its register; leave is asked of no colleague. */
async function stepWith(
  { kind, line }: AskLine,
  step: AskStep,
  by: string,
  carry: <A>(command: Plans<A, AskPreview>, args: A) => Promise<unknown>
): Promise<void> {
  const args = { line, ...(by === "" ? {} : { by }) };
  if (kind === "swap") await carry(commands["roster.swap"], { ...args, step });
  else if (step !== "agree" && step !== "decline") await carry(commands["roster.leave"], { ...args, step });
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
