import { type BrokenFormulas, commands, type FreezePreview, type Planned, queries } from "../../commands";
import type { CareEvents, CareState } from "../views/help/model";
import type { Said } from "../views/model";
import type { Session } from "./session";

/** Formulas of ours: those that were not calculated, and copies for readers without the add-in. */
export function formulaCare(session: Session): { events: CareEvents; look(): Promise<void> } {
  const { store, host } = session;
  const change = (part: Partial<CareState>) => store.change({ care: { ...store.get().care, ...part } });
  let planned: Planned<FreezePreview> | null = null;

  const look = async () => {
    const answer = await session.quietly((context) => queries["repair.scan"].ask(host.port, {}, context));
    if (answer?.ok) change({ broken: brokenOf(answer.value) });
  };
  return {
    look,
    events: {
      checkFormulas: async () => {
        const answer = await session.ask({ label: "pane.planning" }, (context) =>
          queries["repair.scan"].ask(host.port, {}, context)
        );
        if (answer) change({ broken: brokenOf(answer) });
      },
      repairFormulas: async () => {
        const plan = await session.ask({ label: "pane.planning" }, (context) =>
          commands["repair.fix"].plan(host.port, {}, context)
        );
        if (plan) await session.carryOut(plan);
      },
      planCopy: async (scope) => {
        const { sheet } = store.get().care;
        const args = scope === "sheet" && sheet !== null ? { sheet } : {};
        planned = await session.ask({ label: "pane.planning" }, (context) =>
          commands["freeze.copy"].plan(host.port, args, context)
        );
        if (planned) change({ plan: { touches: planned.writes.touches, facts: factsOf(planned) } });
      },
      reviseCopy: () => change({ plan: null }),
      writeCopy: async () => {
        const plan = planned;
        planned = null;
        change({ plan: null });
        if (plan) await session.carryOut(plan);
      },
    },
  };
}

function brokenOf({
  total,
  waiting,
  sheets,
  unknown,
  protected: closed,
}: BrokenFormulas): CareState["broken"] {
  const line = (code: string, params: Said["params"]) => ({ code, params });
  return {
    total,
    waiting,
    lines: [
      ...sheets.map(({ sheet, count, first }) => ({
        detail: line("care.count", { sheet, count }),
        place: first,
      })),
      ...unknown.map(({ sheet, name, place }) => ({ detail: line("care.unknown", { sheet, name }), place })),
      ...closed.map((sheet) => ({ detail: line("care.protected", { sheet }), place: null })),
    ],
  };
}

const factsOf = ({ preview }: Planned<FreezePreview>): Said[] =>
  preview.copies.map(({ sheet, copy, formulas }) => ({
    code: "care.copyFact",
    params: { sheet, copy, formulas },
  }));
