import { type BrokenFormulas, commands, type FreezePreview, queries } from "../../../commands";
import type { Desk, Started } from "../../feature";
import { lineOf, planAndWrite, planFlow } from "../../flow";
import type { PlanLine, Said } from "../../parts/shown";
import type { CareEvents, CareState } from "./state";

export const initial = (): CareState => ({ broken: null, sheet: null, plan: null });

/** Formulas of ours: those that were not calculated, and copies for readers without the add-in. */
export function start({ session, state, change }: Desk<CareState>): Started<CareEvents> {
  const { port } = session.host;
  const flow = planFlow<PlanLine>(session, (plan) => change({ plan }));
  return {
    events: {
      checkFormulas: async () => {
        const answer = await session.ask({ label: "pane.planning" }, (context) =>
          queries["repair.scan"].ask(port, {}, context)
        );
        if (answer) change({ broken: brokenOf(answer) });
      },
      repairFormulas: () => void planAndWrite(session, commands["repair.fix"], {}),
      planCopy: (scope) => {
        const { sheet } = state();
        const args = scope === "sheet" && sheet !== null ? { sheet } : {};
        return flow.propose(commands["freeze.copy"], args, lineOf(factsOf));
      },
      reviseCopy: flow.discard,
      writeCopy: () => void flow.write(),
    },
    written: async () => {
      const answer = await session.quietly((context) => queries["repair.scan"].ask(port, {}, context));
      if (answer?.ok) change({ broken: brokenOf(answer.value) });
    },
    selected: (cell) => change({ sheet: cell && cell.sheet.name }),
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

const factsOf = ({ copies }: FreezePreview): Said[] =>
  copies.map(({ sheet, copy, formulas }) => ({
    code: "care.copyFact",
    params: { sheet, copy, formulas },
  }));
