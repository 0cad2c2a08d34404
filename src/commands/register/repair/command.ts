import { openBook } from "../../../book/open";
import type { Command, Outcome, Planned } from "../../contract";
import { registerArg, specOf } from "../args";
import type { RegisterArgs } from "../model";
import type { RepairAnswer } from "./model";

/** What somebody broke in a register, repaired as far as it is certain; the rest is named. */
export const repairRegister: Command<RegisterArgs, RepairAnswer> = {
  title: "register.repair.title",
  args: [registerArg()],
  async plan(port, { register }, context): Promise<Outcome<Planned<RepairAnswer>>> {
    const spec = specOf(register);
    if (!spec.ok) return spec;
    const book = await openBook(port);
    if (!book.ok) return book;
    const { planRepair } = await import(/* webpackChunkName: "adoption" */ "./plan");
    return planRepair({ port, book: book.value, spec: spec.value, context });
  },
};
