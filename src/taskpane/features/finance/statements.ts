import type { Fen } from "../../../domain/kernel";
import {
  commands,
  queries,
  type ReconciledPair,
  type StatementFile,
  type TaughtLayout,
  type WrittenAnswer,
} from "../../../commands";
import type { Desk } from "../../feature";
import { lineOf, type PlanFlow, planFlow } from "../../flow";
import type { PlanLine, Said } from "../../parts/shown";
import { yuanText } from "./money";
import { teachArgs } from "./teaching";
import type { FinanceEvents, FinanceState, FoundLine, ReconcileState } from "./state";

/** Nothing was put in yet. */
export const NO_FILES: ReconcileState = { names: [], found: null, problem: null, handed: [], teaching: {} };

type ReconcileEvents = Pick<
  FinanceEvents,
  | "handStatements"
  | "clearStatements"
  | "dropStatement"
  | "editTeaching"
  | "teachStatement"
  | "writeStatements"
  | "showRefund"
  | "decidePair"
  | "limitPairs"
>;

/** 对账: files in, every refund tied or listed, shown before anything is written; `decided` is where a decision is. */
export function reconciliation(
  { session, state, change }: Desk<FinanceState>,
  decided: PlanFlow<PlanLine>
): {
  readonly events: ReconcileEvents;
  /** Matches the files once more: something they are matched with has changed. */
  again(): Promise<void>;
} {
  const flow = planFlow<FoundLine>(session, (found) => change({ found }));
  const match = async (names: readonly string[]) => {
    const outcome = await flow.attempt(
      commands["statements.write"],
      { files: names },
      (planned) => ({ ...foundOf(planned.preview), plan: lineOf()(planned) }),
      { label: "finance.matching", cancellable: true, looks: true }
    );
    if (!outcome) return;
    change({ problem: outcome.ok ? null : outcome.message, handed: outcome.ok ? [] : await looked(names) });
  };
  const looked = async (names: readonly string[]): Promise<readonly StatementFile[]> => {
    const read = await session.outcome({ label: "finance.matching", looks: true }, (context) =>
      queries["statements.read"].ask(session.host.port, { files: names }, context)
    );
    return read?.ok ? read.value.files : [];
  };
  return {
    events: {
      handStatements: (files) => {
        if (files.length === 0 || session.busy) return;
        const names = [...new Set([...state().names, ...session.host.files.hand(files)])];
        change({ names, problem: null });
        void match(names);
      },
      clearStatements: () => {
        flow.discard();
        change(NO_FILES);
      },
      dropStatement: (name) => {
        const names = state().names.filter((one) => one !== name);
        flow.discard();
        if (names.length === 0) change(NO_FILES);
        else {
          change({ names, problem: null, handed: [] });
          void match(names);
        }
      },
      editTeaching: (name, teaching) => change({ teaching: { ...state().teaching, [name]: teaching } }),
      teachStatement: (file, teaching) => {
        const args = teachArgs(file, teaching);
        change({ teaching: { ...state().teaching, [file.name]: teaching } });
        void decided.propose(commands["statements.layout"], args, lineOf(factsOfTaught));
      },
      writeStatements: async () => {
        if (await flow.write()) change(NO_FILES);
      },
      showRefund: (row) => {
        const sheet = state().found?.register ?? null;
        const at = { row: row - 1, col: 0, rows: 1, cols: 1 };
        if (sheet !== null) void session.quietly(() => session.host.port.show({ sheet, at }));
      },
      limitPairs: (limits) => void decided.propose(commands["statements.limits"], limits, lineOf()),
      decidePair: (pair, as) => {
        const pairs = alongWith(pair, state().found?.open ?? []);
        const args = { pairs: pairs.flatMap(decisionsOn), as };
        void decided.propose(
          commands["statements.decide"],
          args,
          lineOf(() => pairs.map(pairFact))
        );
      },
    },
    again: async () => {
      if (state().names.length > 0) await match(state().names);
    },
  };
}

/** What the files say by what was taught. */
const factsOfTaught = ({ files }: TaughtLayout): Said[] =>
  files.map(({ name, from, to, lines, income, expense }) => ({
    code: "finance.taught",
    params: {
      name,
      from: from ?? "",
      to: to ?? "",
      lines,
      income: yuanText(income.fen as Fen),
      expense: yuanText(expense.fen as Fen),
    },
  }));

const decisionsOn = ({ refund, flows }: ReconciledPair) =>
  refund === null ? [] : flows.map((flow) => ({ refund, flow }));

const pairFact = ({ refund, flows, fen, paid }: ReconciledPair): Said => ({
  code: "finance.decides",
  params: {
    refund: refund ?? "",
    flow: flows.join(", "),
    yuan: yuanText(fen as Fen),
    paid: yuanText(paid as Fen),
  },
});

/** One payment proposed for several refunds is confirmed for all of them, or for none. */
const alongWith = (pair: ReconciledPair, open: readonly ReconciledPair[]): readonly ReconciledPair[] =>
  pair.bucket === "suggested"
    ? open.filter(
        ({ bucket, flows }) => bucket === "suggested" && flows.some((flow) => pair.flows.includes(flow))
      )
    : [pair];

const foundOf = ({ files, totals, open, register, limits }: WrittenAnswer): Omit<FoundLine, "plan"> => ({
  files,
  totals,
  open,
  limits,
  register: register?.sheet ?? null,
});
