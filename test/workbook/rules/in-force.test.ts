import { contextFor } from "../../support/command-context";
import { type Desk, valueOf } from "../../support/desk";
import { open, type } from "./support";

/** Headers and a line for each state whose time nobody but a copy of the platform's page tells. */
const REFUNDS = [
  ["目前状态", "申请时间", "要退货吗", "平台超时"],
  ["未发货", "2026-03-02 10:00", "", ""],
  ["卖家已发货", "2026-03-02 10:00", "仅退款", ""],
  ["未发货", "2026-03-02 10:00", "", "2026-03-02 18:00"],
  ["卖家已发货", "2026-03-02 10:00", "仅退款", "2026-03-05 08:00"],
];
const DUE = (row: number) =>
  `=TEXT(SHOP.REFUND_DUE(A${row},B${row},B$1,C${row},D${row},店务_规则),"m-d hh:mm")`;

/** What a register's formulas answer beside the rows, and what the rules say of themselves. */
async function answers(desk: Desk) {
  const at = (row: number, content: string) => type(desk, "Sheet1", row, 4, content);
  for (const row of [2, 3, 4, 5]) await at(row - 1, DUE(row));
  await at(5, '=TEXT(SHOP.SHIP_DEADLINE("2026-03-02 10:00",,店务_规则),"m-d hh:mm")');
  for (const [i, id] of ["T01", "T03", "T15"].entries())
    await at(6 + i, `=SHOP.RULE_WHY("${id}","可信度",店务_规则)`);
  return (await desk.values("Sheet1", { row: 1, col: 4, rows: 8, cols: 1 })).map(([value]) => value);
}

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

test("T01, T03, T15 on a register of one's own: told as medium, the platform's own time and the shop's value go first", async () => {
  const desk = await open();
  for (const [row, line] of REFUNDS.entries())
    for (const [col, content] of line.entries())
      if (content !== "") await type(desk, "Sheet1", row, col, content);
  valueOf(await desk.run("rules.write", {}));
  // 24, 36 and 48 hours; the platform's time where there is one.
  const told = ["3-3 10:00", "3-3 22:00", "3-2 18:00", "3-5 08:00", "3-4 10:00", "中", "中", "中"];
  expect(await answers(desk)).toEqual(told);

  valueOf(await desk.run("rules.change", { values: { T01: 48, T15: 24 }, reason: "平台页面" }));
  expect(await answers(desk)).toEqual([
    "3-4 10:00",
    "3-3 22:00",
    "3-2 18:00",
    "3-5 08:00",
    "3-3 10:00",
    "中",
    "中",
    "中",
  ]);
});
