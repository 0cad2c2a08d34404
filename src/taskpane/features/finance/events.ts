import { COMPENSATION, DAMAGE, FUND, PENALTY, REFUND } from "../../../domain/registers";
import { dayOfMoment, monthOfDay, monthText, shiftMonth } from "../../../domain/kernel";
import {
  type BookState,
  commands,
  type DailyPreview,
  type FinanceProblem,
  type MonthAnswer,
  type MonthClosePreview,
  queries,
} from "../../../commands";
import { text } from "../../../text";
import type { Desk, Started } from "../../feature";
import { lineOf, planFlow } from "../../flow";
import type { PaneHost } from "../../host";
import type { FindingLine, PlanLine, Said } from "../../parts/shown";
import { yuanText } from "./money";
import { NO_FILES, reconciliation } from "./statements";
import type { FinanceEvents, FinanceState } from "./state";

/** As many months back as anybody closes. */
const MONTHS_BACK = 3;
const REGISTERS = [PENALTY, FUND, COMPENSATION, REFUND, DAMAGE] as const;

export function initial(host: PaneHost): FinanceState {
  const here = monthOfDay(dayOfMoment(host.now()));
  const months = Array.from({ length: MONTHS_BACK + 1 }, (_, i) => monthText(shiftMonth(here, -i)));
  return {
    ...NO_FILES,
    section: "reconcile",
    month: months[1] ?? "",
    months,
    answer: null,
    findings: [],
    registers: [],
    form: { signer: "", minimumWage: "", mask: "no" },
    plan: null,
    files: [],
  };
}

/** Penalties and fund, the day's sheet, the month: each planned, shown, written. */
export function start(desk: Desk<FinanceState>): Started<FinanceEvents> {
  const { session, state, change } = desk;
  const flow = planFlow<PlanLine>(session, (plan) => change({ plan }));
  const files = reconciliation(desk, flow);
  const month = () => ({ month: state().month });
  const turnTo = (part: Partial<FinanceState>) => {
    flow.discard();
    change({ ...part, files: [] });
  };
  return {
    events: {
      ...files.events,
      chooseSection: (section) => turnTo({ section }),
      closeMonthOf: (chosen) => {
        turnTo({ month: chosen, answer: null, findings: [] });
        void readMonth(desk);
      },
      editMonthForm: (form) => {
        const isAnother = form.minimumWage !== state().form.minimumWage;
        change({ form });
        if (isAnother) void readMonth(desk);
      },
      createFinanceRegister: (register) => flow.propose(commands["register.create"], { register }, lineOf()),
      collectFines: () => flow.propose(commands["fund.collect"], month(), lineOf()),
      planDaily: () => flow.propose(commands["daily.write"], {}, lineOf(factsOfDay)),
      planClose: () =>
        flow.propose(commands["month.close"], { ...month(), ...closing(state()) }, lineOf(factsOfMonth)),
      exportMonth: (mask) => exportMonth(desk, mask),
      writeFinance: async () => {
        const { section } = state();
        if ((await flow.write()) && section === "reconcile") await files.again();
      },
      reviseFinance: flow.discard,
    },
    speaks: async () => {
      flow.again();
      await files.again();
      const { answer } = state();
      if (answer) change({ findings: findingsOf(desk, answer) });
    },
    book: (book) => {
      if (book) change({ registers: registerLines(book) });
    },
    opened: () => readMonth(desk),
  };
}

/** What was typed as the minimum wage, in yuan; none where nothing a number was. */
function minimumIn({ form }: FinanceState): { readonly minimumWage?: number } {
  const typed = form.minimumWage.replace(/[,，¥￥元\s]/g, "");
  return typed === "" || !Number.isFinite(Number(typed)) ? {} : { minimumWage: Number(typed) };
}

const closing = (state: FinanceState) => ({
  signer: state.form.signer.trim(),
  mask: state.form.mask,
  ...minimumIn(state),
});

const registerLines = ({ registers }: BookState): FinanceState["registers"] =>
  REGISTERS.map(({ id, sheet }) => {
    const own = registers.find(({ register }) => register === id);
    return {
      id,
      label: sheet,
      table: own?.table?.name ?? null,
      isFound: (own?.candidates.length ?? 0) > 0,
    };
  });

/** The month as the registers say it now, beside whatever else goes on. */
async function readMonth(desk: Desk<FinanceState>): Promise<void> {
  const { session, state, change } = desk;
  const asked = { month: state().month, ...minimumIn(state()) };
  const answer = await session.quietly((context) =>
    queries["month.check"].ask(session.host.port, asked, context)
  );
  const isStill = state().month === asked.month && minimumIn(state()).minimumWage === asked.minimumWage;
  if (!answer || !isStill) return;
  if (!answer.ok) {
    session.refused(answer);
    return;
  }
  change({ answer: answer.value, findings: findingsOf(desk, answer.value) });
}

/** What is in the way, each with its place in the language of the pane. */
const findingsOf = ({ session }: Desk<FinanceState>, { problems }: MonthAnswer): FindingLine[] =>
  problems.map(({ severity, sheet, row, column, message }) => ({
    severity,
    who: sheet === "" ? "" : text("finance.place", { sheet, row, column }, session.store.get().locale),
    message,
    source: "",
    place: sheet === "" ? null : { sheet, at: { row: row - 1, col: 0, rows: 1, cols: 1 } },
  }));

/** The closed month as files, to be copied: a pane can't save files everywhere. */
async function exportMonth(
  { session, state, change }: Desk<FinanceState>,
  mask: "yes" | "no"
): Promise<void> {
  const { month } = state();
  const answer = await session.ask({ label: "pane.reading" }, (context) =>
    queries["month.csv"].ask(session.host.port, { month, mask }, context)
  );
  if (answer) change({ files: answer.files });
}

const problemFact = (problem: FinanceProblem): Said =>
  problem.sheet === "" ? problem.message : { code: problem.message.code, params: problem.message.params };

function factsOfDay({ from, until, totals, waiting, problems }: DailyPreview): Said[] {
  const parts = (["postage", "compensation", "refund", "claim"] as const).map((category): Said => ({
    code: `financeView.day.${category}`,
    params: { count: totals[category].n, yuan: yuanText(totals[category].fen) },
  }));
  return [
    {
      code: "daily.stretch",
      params: { from: from.replace("T", " ").slice(0, 16), until: until.replace("T", " ").slice(0, 16) },
    },
    ...parts,
    ...(waiting.n > 0
      ? [{ code: "financeView.day.waiting", params: { count: waiting.n, yuan: yuanText(waiting.fen) } }]
      : []),
    ...problems.map(problemFact),
  ];
}

const factsOfMonth = ({ people, lines, problems }: MonthClosePreview): Said[] => [
  { code: "financeView.month.size", params: { people, lines } },
  ...problems.map(problemFact),
];
