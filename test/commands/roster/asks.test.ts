import { commands, queries, run } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import type { MemoryPort } from "../../support/memory/port";
import { december, NAMES, staffBook, written } from "./support";

const context = contextFor({});
/** What of a preview is looked at. */
interface Shown {
  readonly line: number;
  readonly state: string;
  readonly changes: readonly { readonly person: string; readonly from: string; readonly to: string }[];
}
type Id = "register.create" | "roster.publish" | "roster.leave" | "roster.swap";

async function perform(port: MemoryPort, id: Id, args: object) {
  const planned = await commands[id].plan(port, args as never, context);
  if (!planned.ok) return planned;
  const result = await run(port, planned.value as never);
  return result.ok ? planned : result;
}
async function must(port: MemoryPort, id: Id, args: object) {
  const result = await perform(port, id, args);
  if (!result.ok) throw new Error(result.message.code);
  return result.value.preview as unknown as Shown;
}
/** A published December with both registers; 小李 is a supervisor. */
async function book(): Promise<MemoryPort> {
  const port = staffBook();
  port.sheets[0]!.rows[6]![2] = "主管";
  const result = await written(port, december);
  if (!result.ok) throw new Error(result.message.code);
  await must(port, "register.create", { register: "leave" });
  await must(port, "register.create", { register: "swap" });
  await must(port, "roster.publish", { reason: "双12人手不够", despiteLaw: "yes" });
  return port;
}
const sheet = (port: MemoryPort) => port.sheets.find((s) => s.name === "排班 2026-12")!;
const rowOf = (port: MemoryPort, name: string) => sheet(port).rows.find((line) => line[1] === name)!;
const day = (d: number) => 46356 + d;
const worked = (port: MemoryPort, name: string) =>
  [...Array(31).keys()].find((d) => ["白", "晚"].includes(String(rowOf(port, name)[3 + d])))! + 1;
const groupText = async (port: MemoryPort) => {
  const answer = await queries["roster.text"].ask(port, {}, context);
  return answer.ok ? answer.value.text : answer.message.code;
};

describe("roster.leave", () => {
  test("asked, granted, effective: register, sheet and text say so; taken back, all is as before", async () => {
    const port = await book();
    const d = worked(port, "小钱");
    const before = rowOf(port, "小钱")[2 + d];
    const asked = await must(port, "roster.leave", {
      step: "ask",
      person: "小钱",
      from: day(d),
      code: "病假",
      reason: "发烧",
    });
    expect(rowOf(port, "小钱")[2 + d]).toBe(before);
    const granted = await must(port, "roster.leave", { step: "approve", line: asked.line, by: "小李" });
    expect(granted).toMatchObject({
      state: "approved",
      changes: [{ person: "802", from: before, to: "病假" }],
    });
    expect(rowOf(port, "小钱")[2 + d]).toBe("病假");
    expect(await groupText(port)).toBe(
      `12 月排班 v1 之后批准的改动，没提到的不变：\n小钱：12-${d} ${before} 改 病假`
    );
    expect(await queries["roster.asks"].ask(port, {}, context)).toMatchObject({
      ok: true,
      value: { lines: [{ kind: "leave", person: "小钱", state: "approved", approver: "小李" }] },
    });
    await must(port, "roster.leave", { step: "withdraw", line: asked.line });
    expect(rowOf(port, "小钱")[2 + d]).toBe(before);
    expect((await groupText(port)).split("\n")[0]).toBe("12 月排班 v1（2026-11-22 9:05）");
  });

  test.each([
    [{ by: "" }, "asks.noApprover"],
    [{ by: "小钱" }, "asks.own"],
    [{ by: "小孙" }, "asks.notEntitled"],
  ])("nobody grants it who may not: %j", async (by, code) => {
    const port = await book();
    const { line } = await must(port, "roster.leave", {
      step: "ask",
      person: "小钱",
      from: day(worked(port, "小钱")),
      code: "事假",
    });
    expect(await perform(port, "roster.leave", { step: "approve", line, ...by })).toMatchObject({
      ok: false,
      message: { code },
    });
  });

  test.each([
    ["小孙", "组长,孕期(预产期2027年3月),", "asks.touches"],
    ["林主管", "", "asks.touchesUnlisted"],
  ])("%s grants it: a title in the remark counts, and who is on no list is named", async (by, note, said) => {
    const port = await book();
    port.sheets[0]!.rows.find((row) => row[1] === "小孙")![3] = note;
    const from = day(worked(port, "小钱"));
    const { line } = await must(port, "roster.leave", { step: "ask", person: "小钱", from, code: "事假" });
    const planned = await commands["roster.leave"].plan(
      port,
      { step: "approve", line, by } as never,
      context
    );
    expect(planned).toMatchObject({ ok: true, value: { writes: { touches: { code: said } } } });
  });

  test("what it breaks and mends is said before it is granted, and taking it back says the reverse", async () => {
    const port = await book();
    const d = worked(port, "小钱");
    const code = String(rowOf(port, "小钱")[2 + d]);
    // Nobody else is on that shift, and two are wanted.
    for (const row of sheet(port).rows.filter((r) => NAMES.includes(String(r[1])) && r[1] !== "小钱"))
      if (row[2 + d] === code) row[2 + d] = "休";
    rowOf(port, "小孙")[2 + d] = code;
    const { line } = await must(port, "roster.leave", {
      step: "ask",
      person: "小钱",
      from: day(d),
      code: "病假",
    });
    const short = [
      expect.objectContaining({ finding: expect.objectContaining({ code: "roster.coverShort" }) }),
    ];
    const said = { caused: expect.arrayContaining(short), effects: [{ name: "小钱", person: "802" }] };
    expect(await must(port, "roster.leave", { step: "approve", line, by: "小李" })).toMatchObject(said);
    expect(await must(port, "roster.leave", { step: "withdraw", line })).toMatchObject({
      mended: expect.arrayContaining(short),
    });
  });

  test("who was a team leader may not grant it", async () => {
    const port = await book();
    port.sheets[0]!.rows.find((row) => row[1] === "小孙")![3] = "以前是组长";
    const from = day(worked(port, "小钱"));
    const { line } = await must(port, "roster.leave", { step: "ask", person: "小钱", from, code: "事假" });
    expect(await perform(port, "roster.leave", { step: "approve", line, by: "小孙" })).toMatchObject({
      message: { code: "asks.notEntitled" },
    });
  });

  test("what changed since it was asked is not overwritten", async () => {
    const port = await book();
    const d = worked(port, "小钱");
    const { line } = await must(port, "roster.leave", {
      step: "ask",
      person: "小钱",
      from: day(d),
      code: "事假",
    });
    rowOf(port, "小钱")[2 + d] = "半";
    expect(await perform(port, "roster.leave", { step: "approve", line, by: "小李" })).toMatchObject({
      ok: false,
      message: { code: "asks.stale" },
    });
    expect(rowOf(port, "小钱")[2 + d]).toBe("半");
  });

  test("without the register, a sentence says where to make it", async () => {
    const port = staffBook();
    await written(port, december);
    expect(await perform(port, "roster.leave", { step: "approve", line: 2, by: "小李" })).toMatchObject({
      ok: false,
      message: { code: "asks.none" },
    });
  });
});

describe("roster.swap", () => {
  const differ = (port: MemoryPort) =>
    [...Array(31).keys()].find((d) => rowOf(port, "小钱")[3 + d] !== rowOf(port, "小孙")[3 + d])! + 1;

  test("asked, answered, approved, effective; the next version takes it in", async () => {
    const port = await book();
    const d = differ(port);
    const [own, theirs] = [rowOf(port, "小钱")[2 + d], rowOf(port, "小孙")[2 + d]];
    const { line } = await must(port, "roster.swap", {
      step: "ask",
      person: "小钱",
      other: "小孙",
      day: day(d),
    });
    expect(await perform(port, "roster.swap", { step: "approve", line, by: "小李" })).toMatchObject({
      ok: false,
      message: { code: "asks.step" },
    });
    await must(port, "roster.swap", { step: "agree", line });
    await must(port, "roster.swap", { step: "approve", line, by: "小李" });
    expect([rowOf(port, "小钱")[2 + d], rowOf(port, "小孙")[2 + d]]).toEqual([theirs, own]);
    const ics = await queries["roster.ics"].ask(port, { person: "小钱" }, context);
    expect(ics.ok).toBe(true);
    await must(port, "roster.publish", { reason: "换班", despiteLaw: "yes" });
    expect((await groupText(port)).split("\n")[0]).toMatch(/v2/);
  });

  test("nobody swaps with oneself", async () => {
    const port = await book();
    expect(
      await perform(port, "roster.swap", { step: "ask", person: "小钱", other: "小钱", day: day(3) })
    ).toMatchObject({
      ok: false,
      message: { code: "asks.noSwap" },
    });
  });
});
