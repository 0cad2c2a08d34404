import { commands, queries, run } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import type { MemoryPort } from "../../support/memory/port";
import { december, NAMES, staffBook, written } from "./support";

const context = contextFor({});
const REASON = "双12人手不够,主管同意";

async function rostered(): Promise<MemoryPort> {
  const port = staffBook();
  const result = await written(port, december);
  if (!result.ok) throw new Error(result.message.code);
  return port;
}
/** Eight people turn about without weekly rests: seen and decided. */
const DECIDED = { reason: REASON, despiteLaw: "yes" };
const plan = (port: MemoryPort, args: object = DECIDED) =>
  commands["roster.publish"].plan(port, args, context);
async function published(port: MemoryPort, args: object = DECIDED) {
  const planned = await plan(port, args);
  if (!planned.ok) throw new Error(planned.message.code);
  const result = await run(port, planned.value);
  if (!result.ok) throw new Error(result.message.code);
  return planned.value.preview;
}
const sheetOf = (port: MemoryPort) => port.sheets.find((s) => s.name === "排班 2026-12")!;
/** The row of somebody on the sheet, and the column of the 7th. */
function cellOf(port: MemoryPort, name: string) {
  const { rows } = sheetOf(port);
  const row = rows.find((line) => line[1] === name)!;
  const head = rows.find((line) => line.includes("7日"))!;
  return { row, col: head.indexOf("7日") };
}
function change(port: MemoryPort, name: string, to: string): string {
  const { row, col } = cellOf(port, name);
  const from = String(row[col]);
  row[col] = to;
  return from;
}
const must = <T>(answer: { ok: true; value: T } | { ok: false; message: { code: string } }): T => {
  if (!answer.ok) throw new Error(answer.message.code);
  return answer.value;
};
const told = async (port: MemoryPort, args: object = {}) =>
  must(await queries["roster.text"].ask(port, args, context)).text;
const made = async (
  id: "roster.picture" | "roster.ics" | "roster.export",
  port: MemoryPort,
  args: object = {}
) => must(await queries[id].ask(port, args, context));

describe("publishing a month", () => {
  test("v1, then v2 with what changed since, and nothing when nothing did", async () => {
    const port = await rostered();
    expect(await published(port)).toMatchObject({
      month: "2026-12",
      version: 1,
      changes: [],
      reason: REASON,
    });
    expect(await plan(port)).toMatchObject({ ok: false, message: { code: "publish.same" } });
    const from = change(port, "小钱", "病假");
    expect(await published(port)).toMatchObject({
      version: 2,
      changes: [{ person: "802", name: "小钱", day: "2026-12-07", from, to: "病假" }],
    });
  });

  test("what breaks the law holds it back and is named, until it was seen and decided; the decision is kept", async () => {
    const port = await rostered();
    const held = { ok: false, message: { code: "publish.law" } };
    const refused = await plan(port, {});
    expect(refused).toMatchObject(held);
    const rules = refused.ok ? [] : (refused.findings ?? []).map((f) => f.rule);
    expect([...new Set(rules)].sort()).toEqual(["W09"]);
    // A reason alone is no decision about the law, and a decision needs its reason.
    expect(await plan(port, { reason: REASON })).toMatchObject(held);
    expect(await plan(port, { despiteLaw: "yes", reason: "  " })).toMatchObject(held);
    expect(await published(port)).toMatchObject({ law: rules.length });
    expect(await queries["roster.versions"].ask(port, {}, context)).toMatchObject({
      value: {
        versions: [
          {
            version: 1,
            reason: REASON,
            law: expect.arrayContaining([expect.stringMatching(/^W09 80\d 2026-12-\d\d$/)]),
            changes: [],
          },
        ],
      },
    });
  });

  test("red blocks and yellow asks, unless a reason is given", async () => {
    const port = await rostered();
    // Five days of work, two of rest: the law has nothing to say, the handbook's four rests have.
    sheetOf(port)
      .rows.filter((row) => NAMES.includes(String(row[1])))
      .forEach((row, p) => {
        for (let d = 0; d < 31; d++) row[3 + d] = (d + p) % 7 < 2 ? "休" : "白";
      });
    expect(await plan(port, {})).toMatchObject({ ok: false, message: { code: "publish.red" } });
    expect(await plan(port, { reason: "  " })).toMatchObject({ ok: false, message: { code: "publish.red" } });
    expect(await plan(port)).toMatchObject({ ok: true });
  });

  test("the draft on the sheet becomes a version, and 撤销 makes it a draft again", async () => {
    const port = await rostered();
    const stamp = () => String(sheetOf(port).rows[0]![38]);
    expect(stamp()).toMatch(/^草稿 2026-11-22 9:05$/);
    await published(port);
    expect(stamp()).toMatch(/^v1 发布于 2026-11-22 9:05$/);
    change(port, "小钱", "病假");
    await published(port);
    expect(stamp()).toMatch(/^v2 发布于 2026-11-22 9:05$/);
  });

  test("a published sheet that is changed says so, until it is as published or given out again", async () => {
    const port = await rostered();
    const stamp = () => String(sheetOf(port).rows[0]![38]);
    await published(port);
    const from = String(cellOf(port, "小钱").row[cellOf(port, "小钱").col]);
    const write = async (was: string, to: string) => {
      const args = { changes: [{ person: "802", day: 46363, from: was, to }] };
      await run(port, must(await commands["roster.change"].plan(port, args, context)));
    };
    await write(from, "病假");
    expect(stamp()).toBe("v1 发布于 2026-11-22 9:05（之后有未发布的修改）");
    await write("病假", from);
    expect(stamp()).toBe("v1 发布于 2026-11-22 9:05");
    await write(from, "病假");
    await published(port);
    expect(stamp()).toBe("v2 发布于 2026-11-22 9:05");
  });

  test("the group is told the whole month once, then only what changed", async () => {
    const port = await rostered();
    expect(await queries["roster.text"].ask(port, {}, context)).toMatchObject({
      ok: false,
      message: { code: "publish.notYet" },
    });
    await published(port);
    const first = (await told(port)).split("\n");
    expect(first[0]).toBe("12 月排班 v1（2026-11-22 9:05）");
    expect(first).toHaveLength(9);
    const from = change(port, "小钱", "病假");
    // Not given out yet: the group still hears of v1.
    expect((await told(port)).split("\n")[0]).toBe(first[0]);
    await published(port);
    expect(await told(port)).toBe(
      `12 月排班改动 v2（2026-11-22 9:05），没提到的不变：\n小钱：12-7 ${from} 改 病假`
    );
    expect((await told(port, { whole: "yes" })).split("\n")).toHaveLength(9);
  });

  test("the picture is of the version, not of the worksheet", async () => {
    const port = await rostered();
    await published(port);
    change(port, "小钱", "病假");
    const { files, version } = await made("roster.picture", port);
    expect(version).toBe(1);
    expect(files).toMatchObject([{ name: "排班 2026-12 v1.png" }]);
    const svg = files[0]!.svg!;
    expect(svg).toContain("2026 年 12 月排班表");
    expect(svg).not.toContain("病假");
    expect(svg).not.toMatch(/种子|NaN|undefined/);
  });

  test("a calendar for each person; every shift once, by its hours", async () => {
    const port = await rostered();
    await published(port);
    const { files } = await made("roster.ics", port);
    expect(files).toHaveLength(8);
    const one = await made("roster.ics", port, { person: "小钱" });
    const text = one.files[0]!.text!;
    const { row } = cellOf(port, "小钱");
    const shifts = row.slice(3, 34).filter((code) => ["白", "半", "晚"].includes(String(code)));
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(shifts.length);
    expect(new Set(text.match(/UID:.*/g)).size).toBe(shifts.length);
    expect(text).toContain("SEQUENCE:1");
    expect(await queries["roster.ics"].ask(port, { person: "老王" }, context)).toMatchObject({ ok: false });
  });

  test("the schedule for attendance systems passes their own check", async () => {
    const port = await rostered();
    await published(port);
    const [file] = (await made("roster.export", port)).files;
    expect(file!.text!.split("\r\n")[0]).toMatch(/^\uFEFF姓名,工号,2026-12-01,/);
  });
});
