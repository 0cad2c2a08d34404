import type { DamageInput } from "../../domain/damage";
import { dayOf } from "../../domain/kernel";
import { text, type TextKey } from "../../text";
import { commands, type Planned, type Refusal } from "../../commands";
import type { DamageEvents, DamageState } from "../views/damage/model";
import type { Said } from "../views/model";
import type { Field, PlanLine } from "../views/parts/model";
import type { Session } from "./session";

type Values = DamageState["values"];

/** The damage register: plan, show what will be written, write. */
export function damageEvents(session: Session): DamageEvents {
  const { store, host } = session;
  const change = (part: Partial<DamageState>) => store.change({ damage: { ...store.get().damage, ...part } });
  let planned: Planned<unknown> | null = null;

  const propose = (next: Planned<unknown>, facts: PlanLine["facts"]) => {
    planned = next;
    change({ plan: { touches: next.writes.touches, facts }, problems: {} });
  };
  const write = async (after: Partial<DamageState>) => {
    const plan = planned;
    planned = null;
    change({ plan: null });
    if (plan && (await session.carryOut(plan))) change(after);
  };

  return {
    createRegister: async () => {
      const plan = await session.ask({ label: "pane.planning" }, (context) =>
        commands["damage.create"].plan(host.port, {}, context)
      );
      if (plan) propose(plan, []);
    },
    adoptRegister: async (table, mapping) => {
      const plan = await session.ask({ label: "pane.planning" }, (context) =>
        commands["damage.adopt"].plan(host.port, { table, mapping: chosen(mapping) }, context)
      );
      if (plan) propose(plan, []);
    },
    writeRegister: () => write({}),
    editLine: (values) => change({ values, problems: {} }),
    planLine: async () => {
      const { values, fields } = store.get().damage;
      const outcome = await session.outcome({ label: "pane.planning" }, (context) =>
        commands["damage.add"].plan(host.port, inputOf(fields, values), context)
      );
      if (outcome?.ok) propose(outcome.value, factsOf(fields, values, session));
      else if (outcome) {
        change({ problems: problemsOf(outcome) });
        session.refused(outcome);
      }
    },
    reviseLine: () => change({ plan: null }),
    writeLine: () => write({ values: {} }),
  };
}

/** Columns the user left at "no such column" are not part of a mapping. */
export const chosen = (columns: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).filter(([, header]) => header !== ""));

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

/** What a date field holds as a serial. Example: `dayOfInput("2026-12-07")` → 46363. */
export function dayOfInput(value: string): number {
  const [year, month, day] = value.split("-").map(Number);
  return dayOf(year!, month!, day!) ?? Number.NaN;
}

/** Each finding of the command stands under its field. */
function problemsOf({ findings }: Refusal): DamageState["problems"] {
  return Object.fromEntries(findings.map((f) => [String(f.where.field), { code: f.code, params: f.params }]));
}

function factsOf(fields: readonly Field[], values: Values, { store }: Session): Said[] {
  const say = (key: TextKey) => text(key, {}, store.get().locale);
  return fields.flatMap(({ name, label, choices }) => {
    const value = (values[name] ?? "").trim();
    const choice = choices.find((c) => c.value === value);
    if (value === "") return [];
    return [
      { code: "damageView.fact", params: { label: say(label), value: choice ? say(choice.label) : value } },
    ];
  });
}
