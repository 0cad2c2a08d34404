import { DAMAGE, registerSpec } from "../../../domain/registers";
import type { TableSpec } from "../../../domain/tables";
import { type BookState, commands, queries } from "../../../commands";
import { areaOf } from "../../../excel";
import type { Desk, Started } from "../../feature";
import { lineOf, planFlow } from "../../flow";
import type { FindingLine, PlanLine } from "../../parts/shown";
import { claimEvents, NO_CLAIMS } from "./claims";
import { foundTables, tableInUse } from "./found";
import { factsOf, fieldsOf, keep, keptIn, problemsOf, typedIn, withoutKept } from "./form";
import { repairFacts } from "./repair";
import type { RegistersEvents, RegistersState } from "./state";
import { registerLines } from "./summary";

export const initial = (): RegistersState => ({
  which: DAMAGE.id,
  registers: [],
  found: null,
  isRemap: false,
  isRepair: false,
  fields: fieldsOf(DAMAGE, null),
  isMore: false,
  values: {},
  problems: {},
  plan: null,
  checked: null,
  claims: NO_CLAIMS,
});

/** The registers of this workbook: which there are, one line after the other, what is wrong in them. */
export function start(desk: Desk<RegistersState>): Started<RegistersEvents> {
  const { session, state, change } = desk;
  const flow = planFlow<PlanLine>(session, (plan) => change({ plan, ...(plan ? { problems: {} } : {}) }));
  const which = () => ({ register: state().which });
  const shown = bookOf(desk);
  const claims = claimEvents(desk);
  return {
    events: {
      chooseRegister: (id) => {
        flow.discard();
        change({ isRepair: false });
        shown.choose(id);
        void look(desk);
      },
      createRegister: () => flow.propose(commands["register.create"], which(), lineOf()),
      adoptRegister: ({ sheet, range }, columns, words = {}) =>
        flow.propose(commands["register.adopt"], { ...which(), sheet, range, columns, words }, lineOf()),
      writeRegister: async () => {
        if (await flow.write()) change({ isRemap: false });
      },
      remapRegister: () => remap(desk),
      leaveRemap: () => change({ isRemap: false }),
      showMore: (isMore) => change({ isMore }),
      ...claims.events,
      editLine: (values) => {
        change({ values, problems: {} });
        void claims.typed();
      },
      planLine: async () => {
        const row = typedIn(state().values);
        const outcome = await flow.attempt(commands["register.add"], { ...which(), row }, lineOf(factsOf));
        if (!outcome || outcome.ok) return;
        change({ problems: problemsOf(outcome) });
        session.refused(outcome);
      },
      reviseLine: () => {
        flow.discard();
        change({ isRepair: false });
      },
      writeLine: async () => {
        const { values } = state();
        if (!(await flow.write())) return;
        keep(specIn(state()), values, session.host);
        change({ values: keptIn(specIn(state()), state().fields, session.host), isMore: false });
        claims.begin();
      },
      checkRegister: () => checkIt(desk),
      planRepair: async () => {
        const outcome = await flow.attempt(
          commands["register.repair"],
          which(),
          lineOf((preview) => repairFacts(preview, session.store.get().locale))
        );
        if (outcome?.ok) change({ isRepair: true });
        else if (outcome) session.refused(outcome);
      },
      writeRepair: async () => {
        if (!(await flow.write())) return;
        change({ isRepair: false });
        await checkIt(desk);
      },
    },
    speaks: async () => {
      flow.again();
      claims.again();
      await look(desk);
    },
    book: shown.read,
    opened: () => look(desk),
  };
}

const specIn = ({ which }: Pick<RegistersState, "which">): TableSpec => registerSpec(which) ?? DAMAGE;

/** What is on screen of the workbook as it was last read. */
function bookOf({ state, change, session: { host } }: Desk<RegistersState>) {
  let book: BookState | null = null;
  let isChosen = false;
  const turnTo = (fresh: BookState, which: string) => {
    const screen = screenOf(fresh, which);
    change({ ...screen, values: keptIn(specIn({ which }), screen.fields, host), isMore: false });
  };
  const stay = (fresh: BookState, which: string) => {
    const screen = screenOf(fresh, which);
    const { values } = state();
    change({ ...screen, values: withoutKept(specIn({ which }), { ...screen, values }, host) });
  };
  return {
    read: (fresh: BookState | null) => {
      if (!fresh) return;
      const isFirst = book === null;
      book = fresh;
      const which = isChosen ? state().which : firstUsed(fresh);
      // What is being typed stays when the workbook is read again.
      if (isFirst || which !== state().which) turnTo(fresh, which);
      else stay(fresh, which);
    },
    choose: (which: string) => {
      isChosen = true;
      change({ problems: {}, checked: null, claims: NO_CLAIMS, isRemap: false });
      if (book) turnTo(book, which);
    },
  };
}

/** The first register in use; damaged parcels where there is none. */
const firstUsed = ({ registers }: BookState): string =>
  registers.find(({ table }) => table !== null)?.register ?? DAMAGE.id;

function screenOf(book: BookState, which: string): Pick<RegistersState, "which" | "registers" | "fields"> {
  const spec = specIn({ which });
  const own = book.registers.find(({ register }) => register === spec.id);
  return {
    which: spec.id,
    registers: registerLines(book),
    fields: fieldsOf(spec, own?.table ?? null),
  };
}

/** Looks through the workbook for a table that may be the register, while there is none. */
async function look({ session, state, change }: Desk<RegistersState>): Promise<void> {
  const { which, registers } = state();
  if (registers.some(({ id, table }) => id === which && table !== null))
    return state().isRemap ? remap({ session, state, change }) : change({ found: null });
  const { port } = session.host;
  const answer = await session.quietly((context) =>
    queries["register.scan"].ask(port, { register: which }, context)
  );
  if (answer?.ok && state().which === which)
    change({ found: foundTables(specIn(state()), answer.value.tables) });
}

/** The table of a register in use, with the columns that were agreed on. */
async function remap({
  session,
  state,
  change,
}: Pick<Desk<RegistersState>, "session" | "state" | "change">): Promise<void> {
  const { which } = state();
  const answer = await session.ask({ label: "pane.reading" }, (context) =>
    queries["register.scan"].ask(session.host.port, { register: which }, context)
  );
  if (answer && state().which === which)
    change({ found: tableInUse(specIn({ which }), answer.tables), isRemap: true });
}

/** What is wrong in the register, each with its cell. */
async function checkIt({ session, state, change }: Desk<RegistersState>): Promise<void> {
  const { which } = state();
  const answer = await session.ask({ label: "pane.reading" }, (context) =>
    queries["register.check"].ask(session.host.port, { register: which }, context)
  );
  if (!answer) return;
  change({
    checked: answer.problems.map(({ sheet, row, col, column, message }): FindingLine => ({
      severity: "red",
      who: `${col}${row} ${column}`,
      message,
      source: "",
      place: { sheet, at: areaOf(`${col}${row}`) },
    })),
  });
}
