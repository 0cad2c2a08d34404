import { contextFor } from "../../support/command-context";
import { type Desk, valueOf } from "../../support/desk";
import { open } from "./support";

const inForce = async (desk: Desk) =>
  valueOf(await desk.module.queries["book.state"].ask(desk.port, {}, contextFor())).rules;

test("which rules are in force: nobody's choice until somebody chooses, then the table's, then nobody's again", async () => {
  const desk = await open();
  const nobody = { chosen: "", table: null };
  expect(await inForce(desk)).toEqual(nobody);

  // Making a register is no choice of rules, nor is the settings sheet that comes with it.
  valueOf(await desk.run("register.create", { register: "damage" }));
  expect(await inForce(desk)).toEqual(nobody);

  const written = valueOf(await desk.run("rules.write", {}));
  expect(await inForce(desk)).toEqual({ chosen: "平台=现行,法律=现行", table: "店务规则" });

  valueOf(await desk.module.undo(desk.port, written.undo));
  expect(await inForce(desk)).toEqual(nobody);
});
