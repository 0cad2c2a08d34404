import { type ClaimSuggestAnswer, commands, queries } from "../../../commands";
import { DAMAGE } from "../../../domain/registers";
import type { Desk } from "../../feature";
import { lineOf, planAndWrite, planFlow } from "../../flow";
import type { PlanLine } from "../../parts/shown";
import { typedIn } from "./form";
import type { ClaimsEvents, ClaimsState, RegistersState } from "./state";

export const NO_CLAIMS: ClaimsState = { known: null, lines: null, chosen: null, plan: null, text: null };

/** Fields whose change may make more known of a parcel. */
const TELLING = ["tracking", "order", "parcel", "price", "quantity", "courier"];
/** Shorter numbers are still being typed. */
const LONG_ENOUGH = 8;

/** What a damaged parcel asks for beside its line: what is known of it, its claim, the totals. */
export function claimEvents(desk: Desk<RegistersState>) {
  const { session, state, change } = desk;
  const set = (part: Partial<ClaimsState>) => change({ claims: { ...state().claims, ...part } });
  const flow = planFlow<PlanLine>(session, (plan) => set({ plan }));
  const list = () => listClaims(desk, set);
  const known = suggestions(desk, set);
  let text: string | null = null;
  const events: ClaimsEvents = {
    takeWay: (solution) => takeWay(desk, solution),
    lookAtClaims: list,
    chooseClaim: (row) => {
      const line = state().claims.lines?.find((one) => one.row === row);
      set({ chosen: state().claims.chosen === row ? null : row, text: null });
      if (line) void session.host.port.show(placeOf(line));
    },
    planClaimPage: (line) =>
      flow.propose(commands["claim.write"], { line }, (planned) => {
        text = planned.preview.text;
        return lineOf()(planned);
      }),
    planClaimTotals: () => {
      text = null;
      return flow.propose(commands["claim.totals"], {}, lineOf());
    },
    writeClaimPage: async () => {
      if (await flow.write()) set({ text });
    },
    reviseClaimPage: flow.discard,
    setClaimState: async (line, claimState) => {
      const row = { claimState, ...paidOf(state().claims, line, claimState) };
      if (await planAndWrite(session, commands["register.edit"], { register: DAMAGE.id, line, row }))
        await list();
    },
  };
  return {
    events,
    typed: known.typed,
    /** The next parcel. */
    begin: () => set({ known: null }),
    /** In another language. */
    again: () => {
      flow.again();
      void known.again();
    },
  };
}

const placeOf = ({ sheet, row }: { sheet: string; row: number }) => ({
  sheet,
  at: { row: row - 1, col: 0, rows: 1, cols: 1 },
});

/** What was claimed is what was paid, until somebody types another amount. */
function paidOf({ lines }: ClaimsState, row: number, claimState: string): Record<string, number> {
  const line = lines?.find((one) => one.row === row);
  return claimState === "paid" && line && line.claimFen !== null && line.paidFen === null
    ? { paid: line.claimFen / 100 }
    : {};
}

async function listClaims(
  { session }: Desk<RegistersState>,
  set: (part: Partial<ClaimsState>) => void
): Promise<void> {
  const answer = await session.ask({ label: "pane.reading" }, (context) =>
    queries["claim.list"].ask(session.host.port, {}, context)
  );
  if (answer) set({ lines: answer.lines });
}

/** Looked up after each change that may tell more, one at a time; what is typed meanwhile is looked up after it. */
function suggestions(desk: Desk<RegistersState>, set: (part: Partial<ClaimsState>) => void) {
  const { session, state } = desk;
  let asked = "";
  let isBusy = false;
  const keyOf = () => JSON.stringify(TELLING.map((id) => state().values[id] ?? ""));
  const isTelling = () =>
    state().which === DAMAGE.id &&
    ["tracking", "order"].some((id) => (state().values[id] ?? "").trim().length >= LONG_ENOUGH);
  async function typed(): Promise<void> {
    if (isBusy || !isTelling() || keyOf() === asked) return;
    isBusy = true;
    asked = keyOf();
    const row = typedIn(state().values);
    const answer = await session.quietly((context) =>
      queries["claim.suggest"].ask(session.host.port, { row }, context)
    );
    isBusy = false;
    if (answer?.ok && state().which === DAMAGE.id) fillIn(desk, answer.value, set);
    await typed();
  }
  const again = (): Promise<void> => {
    asked = "";
    return typed();
  };
  return { typed, again };
}

/** Only fields that are still blank, and that the form has. */
function fillIn(
  { state, change }: Desk<RegistersState>,
  known: ClaimSuggestAnswer,
  set: (part: Partial<ClaimsState>) => void
): void {
  const { fields, values } = state();
  const fresh = known.fills.filter(
    ({ column }) => fields.some(({ name }) => name === column) && (values[column] ?? "").trim() === ""
  );
  change({ values: { ...values, ...Object.fromEntries(fresh.map(({ column, value }) => [column, value])) } });
  set({ known: { ...known, fills: fresh.length > 0 ? fresh : (state().claims.known?.fills ?? []) } });
}

function takeWay({ state, change }: Desk<RegistersState>, solution: string): void {
  const { claims, values, fields } = state();
  const way = claims.known?.ways.find((one) => one.solution === solution);
  if (!way) return;
  const has = (name: string) => fields.some((field) => field.name === name);
  change({
    values: {
      ...values,
      ...(has("solution") ? { solution } : {}),
      ...(has("claim") && way.claimFen !== null ? { claim: String(way.claimFen / 100) } : {}),
    },
  });
}
