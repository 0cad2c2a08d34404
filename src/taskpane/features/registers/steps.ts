import type { BookState } from "../../../commands";
import { registerSpec } from "../../../domain/registers";
import type { Step } from "../../feature";
import { linesOf } from "./summary";

/** Each register there is; where there is none, one that could be used, or that there is none. */
export function nextLine({ registers }: BookState): Step[] {
  const used = registers.filter(({ table }) => table !== null);
  const steps = used.map((one): Step => ({ message: linesOf(one), action: "first.registers.action" }));
  if (steps.length > 0) return steps.slice(0, 1);
  const found = registers.find(({ candidates }) => candidates.length > 0);
  const like = found && registerSpec(found.register);
  return [
    {
      message: like
        ? { code: "today.registerFound", params: { table: found.candidates[0]?.table.name ?? "" } }
        : { code: "today.noRegister", params: {} },
      action: "first.registers.action",
    },
  ];
}
