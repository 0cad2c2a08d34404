import type { Finding } from "../../../src/domain/kernel";
import type { RotateOutcome } from "../../../src/domain/roster";
import { type CommandContext, commands, queries, type RotateArgs, run, undo } from "../../../src/commands";
import { contextFor, simpleSolver } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";
import { isBroken } from "../../support/roster";

const NAMES = ["小赵", "小钱", "小孙", "小李", "小周", "小吴"];
const MONTHS = ["2026-11", "2026-12", "2027-01", "2027-02"];
const november: RotateArgs = { month: "2026-11", profile: "S0", demand: { 白: 2, 晚: 1 } };

function staffBook(names: readonly string[] = NAMES): MemoryPort {
  const port = new MemoryPort();
  port.addSheet("人员", [["工号", "昵称"], ...names.map((name, i) => [`${801 + i}`, name])]);
  return port;
}

const plan = (port: MemoryPort, args: RotateArgs = november, change: Partial<CommandContext> = {}) =>
  commands["roster.rotation"].plan(port, args, contextFor(change));

async function written(port: MemoryPort, args: RotateArgs) {
  const planned = await plan(port, args);
  if (!planned.ok) throw new Error(planned.message.code);
  const result = await run(port, planned.value);
  if (!result.ok) throw new Error(result.message.code);
  const table = port.sheets.find((s) => s.name === "店务班次 S0")!;
  [8.5, 5.5, 6.5].forEach((hours, i) => (table.rows[i + 1]![5] = hours));
  return { ...planned.value, undo: result.value.undo };
}

const reds = (findings: readonly Finding[]) => findings.filter(isBroken).map((f) => f.code);

describe("roster.rotation", () => {
  test("A-01, A-12, A-18, A-26: month after month the same rotation goes on without a red finding", async () => {
    const port = staffBook();
    const previews = [];
    for (const month of MONTHS) {
      const { demand } = month === "2026-11" ? november : { demand: undefined };
      previews.push((await written(port, { ...november, month, demand })).preview);
    }
    expect(previews.map((p) => p.rotation!.isContinued)).toEqual([false, true, true, true]);
    expect(new Set(previews.map((p) => JSON.stringify(p.rotation!.rows))).size).toBe(1);
    expect(previews.map((p) => reds(p.findings))).toEqual(MONTHS.map(() => []));
    expect(previews.map((p) => p.rotation!.open)).toEqual(MONTHS.map(() => []));
    for (const month of MONTHS) {
      const answer = await queries["roster.check"].ask(port, { month }, contextFor());
      expect(answer.ok && reds(answer.value.findings.map((f) => f.finding))).toEqual([]);
    }
    // 30 November is a Monday: that week is one row of the rotation, over two sheets.
    const [nov, dec, { rotation }] = [previews[0]!, previews[1]!, previews[0]!];
    const week = nov.rows.map((r, i) => [r.cells[29]!, ...dec.rows[i]!.cells.slice(0, 6)].join());
    expect([...week].sort()).toEqual(rotation!.rows.map((r) => r.join()).sort());
  });

  test("planning writes nothing, 撤销 gives every cell back", async () => {
    const port = staffBook();
    const before = port.snapshot();
    const planned = await plan(port);
    expect(port.snapshot()).toEqual(before);
    const result = planned.ok ? await run(port, planned.value) : planned;
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("A-20: leave stays, the shift it leaves open is named and reported as missing", async () => {
    const leave = [{ person: "小钱", from: 46328, to: 46334, code: "年假" }];
    const planned = await plan(staffBook(), { ...november, leave });
    if (!planned.ok) throw new Error(planned.message.code);
    const { rotation, rows } = planned.value.preview;
    expect(rows[1]!.cells.slice(1, 8)).toEqual(Array(7).fill("年假"));
    expect(rotation!.open.length).toBeGreaterThan(3);
    expect(rotation!.open[0]).toMatch(/^小钱 11-\d：轮到「[白晚]」，但请假了$/);
    expect(planned.value.success).toMatchObject({
      code: "roster.rotation.done",
      params: { open: rotation!.open.length, sheet: "排班 2026-11" },
    });
  });

  test("other people or another cover: a new rotation", async () => {
    const port = staffBook();
    await written(port, november);
    const more = await plan(port, { ...november, month: "2026-12", demand: { 白: 2, 晚: 2 } });
    expect(more).toMatchObject({ value: { preview: { rotation: { isContinued: false } } } });
    port.sheets[0]!.rows.push(["807", "小新"]);
    const joined = await plan(port, { ...november, month: "2026-12" });
    expect(joined).toMatchObject({ value: { preview: { rotation: { isContinued: false } } } });
    expect(joined.ok && joined.value.preview.rotation!.rows).toHaveLength(7);
  });

  test.each<[string, RotateOutcome, object]>([
    ["roster.rotation.notFound", { kind: "notFound" }, { people: 6 }],
    ["roster.build.cancelled", { kind: "cancelled" }, {}],
    ["roster.build.failed", { kind: "failed", reason: "no worker" }, { reason: "no worker" }],
  ])("%s: a search without a rotation is said, and nothing is written", async (code, outcome, params) => {
    const port = staffBook();
    const before = port.snapshot();
    const solver = { ...simpleSolver(), rotate: () => Promise.resolve(outcome) };
    expect(await plan(port, november, { solver })).toMatchObject({ ok: false, message: { code, params } });
    expect(port.snapshot()).toEqual(before);
  });

  test("a rotation that goes on asks nobody", async () => {
    const port = staffBook();
    await written(port, november);
    const solver = { ...simpleSolver(), rotate: () => Promise.reject(new Error("asked")) };
    const next = await plan(port, { ...november, month: "2026-12" }, { solver });
    expect(next).toMatchObject({ value: { preview: { rotation: { isContinued: true } } } });
  });

  test.each<[string, readonly string[], Partial<RotateArgs>, object]>([
    ["roster.rotation.short", NAMES.slice(0, 3), {}, { people: 3, needed: 21, most: 18, missing: 3 }],
    ["roster.rotation.tooMany", Array.from({ length: 61 }, (_, i) => `员${i}`), {}, { people: 61, most: 60 }],
    ["refuse.month", NAMES, { month: "2026-13" }, { month: "2026-13" }],
    ["roster.build.invalid", NAMES, { demand: { 早: 1 } }, {}],
    [
      "roster.build.unknownPerson",
      NAMES,
      { leave: [{ person: "小新", from: 46328, to: 46330, code: "年假" }] },
      { names: "小新" },
    ],
  ])("%s: said, and nothing is written", async (code, names, change, params) => {
    const port = staffBook(names);
    const before = port.snapshot();
    expect(await plan(port, { ...november, ...change })).toMatchObject({
      ok: false,
      message: { code, params },
    });
    expect(port.snapshot()).toEqual(before);
  });

  test("locked cells stay, what they leave open is named, and wishes are checked", async () => {
    const week = { person: "小赵", from: "2026-11-09", to: "2026-11-15", code: "晚" };
    const planned = await plan(staffBook(), {
      ...november,
      locked: [week],
      wishes: [{ ...week, to: "2026-11-10", want: false }],
    });
    if (!planned.ok) throw new Error(planned.message.code);
    const { rows, rotation, findings } = planned.value.preview;
    expect(rows[0]!.cells.slice(8, 15)).toEqual(Array.from({ length: 7 }, () => "晚"));
    expect(rotation!.open.length).toBeGreaterThan(0);
    expect(rotation!.open.filter((s) => !/^小赵 11-\d+：轮到「白」，但固定了别的$/.test(s))).toEqual([]);
    expect(findings.filter((f) => f.code === "roster.wishNotMet")).toHaveLength(2);
  });
});
