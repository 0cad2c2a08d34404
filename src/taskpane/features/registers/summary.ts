import type { BookState } from "../../../commands";
import { registerSpec } from "../../../domain/registers";
import type { Said } from "../../parts/shown";
import type { RegisterLine } from "./state";

type RegisterState = BookState["registers"][number];

/** How a register stands: how many lines it has, what is overdue, what nobody can judge. */
export function linesOf({ table }: RegisterState): Said {
  if (!table) return { code: "registersView.none", params: {} };
  const { name: register, lines: count, overdue, unjudged } = table;
  if (unjudged > 0) return { code: "registersView.unjudged", params: { register, count, overdue, unjudged } };
  return {
    code: overdue > 0 ? "registersView.overdue" : "registersView.lines",
    params: { register, count, overdue },
  };
}

/** All registers of the product, in their order. */
export const registerLines = ({ registers }: BookState): RegisterLine[] =>
  registers.flatMap((one): RegisterLine[] => {
    const spec = registerSpec(one.register);
    return spec
      ? [
          {
            id: spec.id,
            label: spec.sheet,
            table: one.table?.name ?? null,
            said: linesOf(one),
            overdue: one.table?.overdue ?? 0,
          },
        ]
      : [];
  });
