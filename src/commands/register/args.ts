import { REGISTERS, registerSpec } from "../../domain/registers";
import type { TableSpec } from "../../domain/tables";
import type { ArgSpec, Outcome } from "../contract";
import { done, refuse } from "../contract";
import { map, wordsOrNone } from "../shapes";

/** Which register is meant, by its id. */
export const registerArg = (): ArgSpec => ({
  name: "register",
  kind: "choice",
  label: "register.which",
  required: true,
  choices: REGISTERS.map(({ id, sheet }) => ({ value: id, label: sheet })),
});

/** What is typed for each column; which columns there are, the register says. */
export const rowArg: ArgSpec = {
  name: "row",
  kind: "mapping",
  shape: map({ kind: "either", of: [wordsOrNone, { kind: "flag" }] }),
  label: "register.add.row",
  required: true,
};

/** The register of this id, or a sentence. */
export function specOf(id: string): Outcome<TableSpec> {
  const spec = registerSpec(id);
  return spec ? done(spec) : refuse("refuse.argument", { name: "register", value: id });
}
