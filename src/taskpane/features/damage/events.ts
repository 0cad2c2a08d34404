import { DAMAGE } from "../../../domain/registers";
import { commands, formFields, type LinePreview, type Refusal } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { lineOf, planFlow } from "../../flow";
import { chosen } from "../../parts/typed";
import type { PlanLine, Said } from "../../parts/model";
import { registerCandidate } from "./candidate";
import type { DamageEvents, DamageState } from "./state";

/** The register this screen serves; everything else follows from its columns. */
const SPEC = DAMAGE;
const WHICH = { register: SPEC.id } as const;

export const initial = (): DamageState => ({
  register: null,
  candidates: [],
  fields: formFields(SPEC),
  values: {},
  problems: {},
  plan: null,
});

/** The damage register: plan, show what will be written, write. */
export function start({ session, state, change }: Desk<DamageState>): Started<DamageEvents> {
  const flow = planFlow<PlanLine>(session, (plan) => change({ plan, ...(plan ? { problems: {} } : {}) }));
  return {
    events: {
      createRegister: () => flow.propose(commands["register.create"], WHICH, lineOf()),
      adoptRegister: (table, mapping) =>
        flow.propose(commands["register.adopt"], { ...WHICH, table, columns: chosen(mapping) }, lineOf()),
      writeRegister: () => void flow.write(),
      editLine: (values) => change({ values, problems: {} }),
      planLine: async () => {
        const row = typedIn(state().values);
        const outcome = await flow.attempt(commands["register.add"], { ...WHICH, row }, lineOf(factsOf));
        if (!outcome || outcome.ok) return;
        change({ problems: problemsOf(outcome) });
        session.refused(outcome);
      },
      reviseLine: flow.discard,
      writeLine: async () => {
        if (await flow.write()) change({ values: {} });
      },
    },
    speaks: flow.again,
    book: (book) => {
      if (!book) return;
      const own = book.registers.find(({ register }) => register === SPEC.id);
      const candidates = (own?.candidates ?? []).map((candidate) => registerCandidate(SPEC, candidate));
      change({ register: own?.table?.name ?? null, candidates });
    },
  };
}

/** What was typed, as it was typed; the command reads it. A blank field is left out. */
const typedIn = (values: DamageState["values"]): DamageState["values"] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));

/** Each finding of the command stands under its field. */
function problemsOf({ findings }: Refusal): DamageState["problems"] {
  return Object.fromEntries(findings.map((f) => [String(f.where.field), { code: f.code, params: f.params }]));
}

/** What will stand in the line: exactly what is written. */
const factsOf = ({ cells }: LinePreview): Said[] =>
  cells.map(({ header, shown }) => ({ code: "register.fact", params: { label: header, value: shown } }));
