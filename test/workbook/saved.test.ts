/**
 * A workbook that an earlier version saved, before registers were data: the sample with a damage register and a staff
 * list adopted, December's roster built, the rule table written and A-01 set to five. Made once by that version's
 * command line; never written anew.
 */
import fs from "node:fs";
import path from "node:path";
import { xlsx } from "../../workbench/xlsx";
import { Desk, valueOf } from "../support/desk";
import type { Finding } from "../../src/domain/kernel";
import { isBroken } from "../support/roster";

const SAVED = path.join(__dirname, "saved/by-the-first-version.xlsx");
const open = () => Desk.open(xlsx.open(fs.readFileSync(SAVED)).book);

interface State {
  readonly registers: readonly {
    readonly register: string;
    readonly table: { readonly name: string; readonly lines: number } | null;
  }[];
  readonly staff: { readonly people: readonly unknown[] } | null;
  readonly rosters: readonly { readonly month: string }[];
}

test("what was adopted and built is still in use", async () => {
  const state = valueOf(await (await open()).ask<State>("book.state"));
  expect(state.registers.find((r) => r.register === "damage")?.table?.name).toBe("破损件");
  expect(state.staff?.people).toHaveLength(9);
  expect(state.rosters.map((r) => r.month)).toEqual(["2026-12"]);
});

test("the register takes the next line below the fourteen that are there", async () => {
  const desk = await open();
  const row = { tracking: "SF1234567890123", parcel: "破损", handler: "小李" };
  const done = await desk.run("register.add", { register: "damage", row });
  expect(done).toMatchObject({ ok: true });
  const { registers } = valueOf(await desk.ask<State>("book.state"));
  expect(registers.find((r) => r.register === "damage")?.table?.lines).toBe(15);
});

test("the roster is checked by the rules it was made by, the rule table by what was changed", async () => {
  const desk = await open();
  const checked = valueOf(
    await desk.ask<{ findings: readonly { finding: Pick<Finding, "severity" | "rule"> }[] }>("roster.check", {
      month: "2026-12",
    })
  );
  expect(checked.findings.filter((f) => isBroken(f.finding))).toEqual([]);
  const rules = valueOf(await desk.ask<{ changed: readonly { id: string }[] }>("rules.check"));
  expect(rules.changed.map((c) => c.id)).toEqual(["A-01"]);
});

test("everything of ours can be removed, and comes back with 撤销", async () => {
  const desk = await open();
  const done = valueOf(await desk.run("book.remove", {}));
  expect(valueOf(await desk.ask<State>("book.state")).rosters).toEqual([]);
  expect((await desk.module.undo(desk.port, done.undo)).ok).toBe(true);
  expect(valueOf(await desk.ask<State>("book.state")).rosters.map((r) => r.month)).toEqual(["2026-12"]);
});
