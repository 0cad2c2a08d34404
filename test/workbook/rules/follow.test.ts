import type { BareFormulas } from "../../../src/commands";
import { valueOf } from "../../support/desk";
import { open, type } from "./support";

const formulas = async (desk: Awaited<ReturnType<typeof open>>) => {
  const [read] = await desk.port.read([{ sheet: "Sheet1", at: { row: 0, col: 0, rows: 3, cols: 1 } }]);
  return read!.formulas.map((row) => row[0]);
};
const BARE = [
  '=SHOP.SHIP_DEADLINE("2026-03-02 10:00")',
  '=SHOP.SHIP_DEADLINE("2026-03-02 10:00",,"S3")',
  "=SUM(1,2)",
];

test("bare formulas are counted and named, follow by one click, and go back by one", async () => {
  const desk = await open();
  for (const [row, content] of BARE.entries()) await type(desk, "Sheet1", row, 0, content);
  const before = valueOf(await desk.ask<BareFormulas>("rules.bare"));
  expect(before).toMatchObject({
    inForce: { chosen: "", table: null },
    differ: false,
    total: 1,
    functions: ["SHIP_DEADLINE"],
  });
  const early = await desk.run("rules.follow", {});
  expect(early).toMatchObject({ ok: false, message: { code: "rules.follow.noChoice" } });

  valueOf(await desk.run("rules.write", {}));
  expect(valueOf(await desk.ask<BareFormulas>("rules.bare"))).toMatchObject({ differ: true, total: 1 });
  expect(await formulas(desk)).toEqual(BARE);

  const done = valueOf(await desk.run("rules.follow", {}));
  expect(await formulas(desk)).toEqual([
    '=SHOP.SHIP_DEADLINE("2026-03-02 10:00",,店务_规则)',
    ...BARE.slice(1),
  ]);
  // T15: 48 hours by today's pack, 72 by the handbook.
  const [value] = await desk.values("Sheet1", { row: 0, col: 0, rows: 1, cols: 1 });
  expect(Number(value![0])).toBeCloseTo(46085 + 10 / 24, 6);
  expect(await desk.run("rules.follow", {})).toMatchObject({
    ok: false,
    message: { code: "rules.follow.none" },
  });

  valueOf(await desk.module.undo(desk.port, done.undo));
  expect(await formulas(desk)).toEqual(BARE);
});
