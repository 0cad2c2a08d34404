import { commands, queries, run, undo } from "../../../src/commands";
import { contextFor, engine } from "../../support/command-context";
import type { MemoryPort } from "../../support/memory/port";
import { build, december, NAMES, staffBook, written } from "./support";
import { isBroken } from "../../support/roster";

const FIVE = NAMES.slice(0, 5);
const small = { ...december, demand: { 白: 1, 晚: 1 } };
const sheetOf = (port: MemoryPort) => port.sheets.find((s) => s.name === "排班 2026-12")!;
const rowOf = (port: MemoryPort, name: string) => sheetOf(port).rows.find((line) => line[1] === name)!;
const codes = (port: MemoryPort) => FIVE.map((name) => rowOf(port, name).slice(3, 34).map(String));
const again = (port: MemoryPort, change = {}) =>
  commands["roster.regenerate"].plan(port, {}, contextFor({ solver: engine, ...change }));

async function rostered(): Promise<MemoryPort> {
  const port = staffBook(FIVE);
  const result = await written(port, small);
  if (!result.ok) throw new Error(result.message.code);
  return port;
}

/** What somebody has on a day becomes something else. */
function edit(port: MemoryPort, name: string, day: number, code: string): void {
  rowOf(port, name)[2 + day] = code;
}

describe("roster.regenerate", () => {
  test("hand edits stay, the rest is made anew on the same sheet, and 撤销 brings all of it back", async () => {
    const port = await rostered();
    edit(port, "小钱", 9, "休");
    edit(port, "小孙", 20, "病假");
    const before = port.snapshot();
    const was = codes(port);
    const planned = await again(port);
    if (!planned.ok) throw new Error(planned.message.code);
    const { preview } = planned.value;
    expect(preview.findings.filter(isBroken)).toEqual([]);
    expect(preview.before).toMatchObject({ kept: 2 });
    expect(preview.before!.points).toBeGreaterThan(preview.score.score.total);
    const result = await run(port, planned.value);
    const now = codes(port);
    expect([now[1]![8], now[2]![19]]).toEqual(["休", "病假"]);
    expect(now).toEqual(preview.rows.map((row) => [...row.cells]));
    const differ = now.flatMap((row, p) => row.filter((code, d) => code !== was[p]![d])).length;
    expect(preview.before!.changed).toBe(differ);
    expect(port.sheets.map((s) => s.name).filter((name) => name.startsWith("排班"))).toEqual([
      "排班 2026-12",
    ]);
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("what was edited before the last time still is an edit, and days that are over stay", async () => {
    const port = await rostered();
    edit(port, "小钱", 9, "休");
    const first = await again(port);
    if (!first.ok) throw new Error(first.message.code);
    await run(port, first.value);
    const was = codes(port);
    edit(port, "小赵", 25, was[0]![24] === "休" ? "白" : "休");
    const second = await again(port, { now: contextFor().now + 20 * 86400 });
    // 2026-12-12: eleven days are over.
    if (second.ok) {
      expect(second.value.preview.before!.kept).toBe(2);
      expect(second.value.preview.rows.map((row) => row.cells.slice(0, 11))).toEqual(
        was.map((row) => row.slice(0, 11))
      );
    } else expect(second.message.code).toBe("roster.regenerate.same");
  });

  test("a roster of an earlier version, which can't tell edits apart, is refused", async () => {
    const port = await rostered();
    const settings = port.sheets.find((s) => s.name === "店务设置")!;
    const row = settings.rows.find((line) => line[0] === "roster.2026-12")!;
    const { made: _, ...older } = JSON.parse(String(row[1])) as Record<string, unknown>;
    row[1] = JSON.stringify(older);
    expect(await again(port)).toMatchObject({ ok: false, message: { code: "roster.regenerate.older" } });
  });
});

describe("leave that the register grants", () => {
  async function granted(): Promise<MemoryPort> {
    const port = await rostered();
    const create = await commands["register.create"].plan(port, { register: "leave" }, contextFor());
    if (!create.ok) throw new Error(create.message.code);
    await run(port, create.value);
    const register = port.sheets.find((s) => s.name === "请假登记")!;
    const head = register.rows[0]!.map(String);
    const add = commands["register.add"];
    const rows: Record<string, string>[] = [
      { person: "小钱", from: "2027-01-04", to: "2027-01-05", code: "年假" },
      { person: "小李", from: "2027-01-06", code: "事假" },
      { person: "老外", from: "2027-01-07", code: "事假" },
    ];
    for (const row of rows) {
      const planned = await add.plan(port, { register: "leave", row }, contextFor());
      if (!planned.ok) throw new Error(planned.message.code);
      await run(port, planned.value);
    }
    const state = head.indexOf("状态");
    [1, 3].forEach((row) => (register.rows[row]![state] = "已批准"));
    return port;
  }

  test("stands on the next roster, before what the chat said of the same days; who isn't known is named", async () => {
    const port = await granted();
    const leave = [{ person: "小钱", from: "2027-01-04", code: "事假" }];
    const planned = await build(port, { ...small, month: "2027-01", leave }, { solver: engine });
    if (!planned.ok) throw new Error(planned.message.code);
    const { preview } = planned.value;
    expect(preview.granted).toEqual({ days: 2, unknown: ["老外 2027-01-07"] });
    const cells = (name: string) => preview.rows.find((row) => row.name === name)!.cells;
    expect(cells("小钱").slice(3, 5)).toEqual(["年假", "年假"]);
    expect(cells("小李")[5]).not.toBe("事假");
  });

  test("and on a month that is made again", async () => {
    const port = await granted();
    await run(port, await must(build(port, { ...small, month: "2027-01", leave: [] })));
    const register = port.sheets.find((s) => s.name === "请假登记")!;
    register.rows[2]![register.rows[0]!.indexOf("状态")] = "已批准";
    const planned = await must(again(port, {}));
    expect(planned.preview.rows.find((row) => row.name === "小李")!.cells[5]).toBe("事假");
    expect((await queries["roster.check"].ask(port, {}, contextFor())).ok).toBe(true);
  });
});

describe("leave that stands on the roster of the month", () => {
  test("stays on another copy of it, and the preview says which", async () => {
    const port = await rostered();
    edit(port, "小钱", 15, "病假");
    const { preview } = await must(build(port, small));
    expect(preview.rows.find((row) => row.name === "小钱")!.cells[14]).toBe("病假");
    expect(preview.standingLeave).toEqual({ kept: ["小钱 12-15 病假"], givenUp: [] });
  });

  test("what is asked anew of the same day goes first, and other months know nothing of it", async () => {
    const port = await rostered();
    edit(port, "小钱", 15, "病假");
    const leave = [{ person: "小钱", from: "2026-12-15", code: "年假" }];
    const asked = await must(build(port, { ...small, leave }));
    expect(asked.preview.rows.find((row) => row.name === "小钱")!.cells[14]).toBe("年假");
    expect(asked.preview.standingLeave.kept).toEqual([]);
    const other = await must(build(port, { ...small, month: "2027-01" }));
    expect(other.preview.standingLeave.kept).toEqual([]);
  });

  test("a way out that gives it up says so", async () => {
    const port = await rostered();
    edit(port, "小钱", 15, "病假");
    const ease = [{ code: "roster.relax.leave", params: { person: "802", days: 1 } }];
    const { preview } = await must(build(port, { ...small, ease }));
    expect(preview.standingLeave).toEqual({ kept: [], givenUp: ["小钱 12-15 病假"] });
  });
});

async function must<T>(
  asked: Promise<{ ok: true; value: T } | { ok: false; message: { code: string } }>
): Promise<T> {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(outcome.message.code);
  return outcome.value;
}
