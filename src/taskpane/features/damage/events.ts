import type { DamageInput } from "../../../domain/damage";
import { type Locale, text, type TextKey } from "../../../text";
import { commands, type Refusal } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { lineOf, planFlow } from "../../flow";
import { chosen, dayOfInput } from "../../parts/typed";
import type { Field, PlanLine, Said } from "../../parts/model";
import { damageCandidate } from "./candidate";
import type { DamageEvents, DamageState } from "./state";

type Values = DamageState["values"];

export const initial = (): DamageState => ({
  register: null,
  candidates: [],
  fields: lineFields(),
  values: {},
  problems: {},
  plan: null,
});

/** The form of one line of the damage register, from the command's own list of arguments. */
function lineFields(): Field[] {
  return commands["damage.add"].args.map(({ name, kind, label, required, choices = [] }) => ({
    name,
    kind: kind === "choice" || kind === "date" || kind === "text" ? kind : "number",
    label,
    required,
    choices,
  }));
}

/** The damage register: plan, show what will be written, write. */
export function start({ session, state, change }: Desk<DamageState>): Started<DamageEvents> {
  const flow = planFlow<PlanLine>(session, (plan) => change({ plan, ...(plan ? { problems: {} } : {}) }));
  return {
    events: {
      createRegister: () => flow.propose(commands["damage.create"], {}, lineOf()),
      adoptRegister: (table, mapping) =>
        flow.propose(commands["damage.adopt"], { table, mapping: chosen(mapping) }, lineOf()),
      writeRegister: () => void flow.write(),
      editLine: (values) => change({ values, problems: {} }),
      planLine: async () => {
        const { values, fields } = state();
        const facts = () => factsOf(fields, values, session.store.get().locale);
        const outcome = await flow.attempt(commands["damage.add"], inputOf(fields, values), lineOf(facts));
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
      const { register, registerCandidates } = book;
      change({ register: register?.table ?? null, candidates: registerCandidates.map(damageCandidate) });
    },
  };
}

/** What was typed, as the command reads it; a blank field is left out. */
export function inputOf(fields: readonly Field[], values: Values): DamageInput {
  const typed = fields.flatMap(({ name, kind }) => {
    const value = (values[name] ?? "").trim();
    return value === "" ? [] : [[name, valueOf(kind, value)] as const];
  });
  return { tracking: "", parcel: "", handler: "", ...Object.fromEntries(typed) };
}

function valueOf(kind: Field["kind"], value: string): string | number {
  if (kind === "number") return Number(value);
  return kind === "date" ? dayOfInput(value) : value;
}

/** Each finding of the command stands under its field. */
function problemsOf({ findings }: Refusal): DamageState["problems"] {
  return Object.fromEntries(findings.map((f) => [String(f.where.field), { code: f.code, params: f.params }]));
}

function factsOf(fields: readonly Field[], values: Values, locale: Locale): Said[] {
  const say = (key: TextKey) => text(key, {}, locale);
  return fields.flatMap(({ name, label, choices }) => {
    const value = (values[name] ?? "").trim();
    const choice = choices.find((c) => c.value === value);
    if (value === "") return [];
    return [
      { code: "damageView.fact", params: { label: say(label), value: choice ? say(choice.label) : value } },
    ];
  });
}
