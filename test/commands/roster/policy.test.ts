import { commands, queries, run } from "../../../src/commands";
import { contextFor, engine } from "../../support/command-context";
import { build, staffBook, written } from "./support";
import { isBroken } from "../../support/roster";

const NINE = ["小赵", "小钱", "小孙", "小李", "小周", "小吴", "小郑", "小王", "小冯"];
const SHORT = { month: "2026-12", profile: "S0", demand: { 白: 3, 半: 1, 晚: 2 }, seconds: 1 } as const;

test("a shop that says nothing rests as its cover allows, and the sheet is checked by that", async () => {
  const port = staffBook(NINE);
  const planned = await build(port, SHORT, { solver: engine });
  if (!planned.ok) throw new Error(planned.message.code);
  const { proposed, rows, rhythm, findings } = planned.value.preview;
  expect(proposed).toMatchObject({ rests: 8, handbook: 4, people: 6 });
  expect(rows.map((row) => row.rests)).toEqual(Array(9).fill(8));
  expect(rhythm.surplusSpread).toBeLessThan(4);
  expect(findings.filter(isBroken)).toEqual([]);
  await run(port, planned.value);
  const checked = await queries["roster.check"].ask(port, {}, contextFor());
  expect(checked.ok && checked.value.findings.filter(({ finding }) => isBroken(finding))).toEqual([]);
});

test("the handbook's number is one argument away", async () => {
  const planned = await build(staffBook(NINE), { ...SHORT, policy: { rests: 4 } }, { solver: engine });
  expect(planned.ok && planned.value.preview.proposed).toBeNull();
  expect(planned.ok && planned.value.preview.rows.map((row) => row.rests)).toEqual(Array(9).fill(4));
});

test("what no month can hold is said with its arithmetic before the engine is asked", async () => {
  const solver = {
    solve: () => Promise.reject(new Error("asked")),
    rotate: () => Promise.reject(new Error("asked")),
  };
  const planned = await build(staffBook(NINE), { ...SHORT, policy: { rests: 11 } }, { solver });
  expect(planned).toMatchObject({
    ok: false,
    message: { code: "roster.build.impossible" },
    findings: [{ code: "roster.policy.shifts", params: { asked: 186, have: 180, rests: 11, most: 10 } }],
  });
});

test("what is wanted stands in the rule table afterwards, with its reason, and is taken back with the month", async () => {
  const port = staffBook(NINE);
  const rules = await commands["rules.write"].plan(port, {}, contextFor());
  if (!rules.ok) throw new Error(rules.message.code);
  await run(port, rules.value);
  const result = await written(port, {
    ...SHORT,
    policy: { rests: 8, longestRun: { days: 5, hold: "must" } },
  });
  expect(result.ok).toBe(true);
  const table = port.sheets.find((s) => s.rows.some((row) => row.includes("A-01")))!;
  const row = (id: string) => table.rows.find((cells) => cells.includes(id))!;
  expect(row("A-01")).toContain(8);
  expect(row("A-26.run")).toContain(5);
});

test.each([
  ["A-01 is wanted with another number", { rests: 8 }, false],
  ["nothing of the table has to change", { rests: 4 }, true],
])("a protected rule table where %s", async (_, policy, ok) => {
  const port = staffBook(NINE);
  const rules = await commands["rules.write"].plan(port, {}, contextFor());
  if (!rules.ok) throw new Error(rules.message.code);
  await run(port, rules.value);
  const sheet = port.sheets.find((s) => s.rows.some((row) => row.includes("A-01")))!;
  sheet.protected = true;
  const planned = await build(port, { ...SHORT, policy });
  expect(planned).toMatchObject(
    ok ? { ok } : { ok, message: { code: "refuse.protected", params: { sheet: sheet.name } } }
  );
});

test("the form offers the number of rests that the rules in force ask for", async () => {
  const port = staffBook(NINE);
  const ask = () => queries["roster.form"].ask(port, {}, contextFor());
  expect(await ask()).toMatchObject({ ok: true, value: { S0: { rests: 4 }, S3: { rests: null } } });
  const rules = await commands["rules.write"].plan(port, {}, contextFor());
  if (!rules.ok) throw new Error(rules.message.code);
  await run(port, rules.value);
  await written(port, { ...SHORT, policy: { rests: 8 } });
  expect(await ask()).toMatchObject({ ok: true, value: { S0: { rests: 8 } } });
});
