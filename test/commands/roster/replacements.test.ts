import { day, moment } from "../../../src/domain/kernel";
import type { SolveOutcome, SolveRequest } from "../../../src/domain/roster";
import { type AbsenceArgs, commands, queries, run, undo } from "../../../src/commands";
import { contextFor, engine, simpleSolver } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";
import { isBroken } from "../../support/roster";

const NAMES = ["小赵", "小钱", "小孙", "小李", "小周", "小吴", "小郑", "小王"];
const SHEET = "排班 2026-12";
/** 2026-12-07, a Monday. */
const SEVENTH = 46363;
const FIRST = SEVENTH - 6;

/** A month made by the engine once, with two on each shift; each test gets a copy of its own. */
let month: MemoryPort;
beforeAll(async () => (month = await madeFor(NAMES, 3)));

function written(): MemoryPort {
  const port = new MemoryPort();
  port.sheets.push(...structuredClone(month.sheets));
  month.names.forEach((formula, name) => port.names.set(name, formula));
  return port;
}

async function madeFor(names: readonly string[], each: number): Promise<MemoryPort> {
  const port = new MemoryPort();
  port.addSheet("人员", [["工号", "昵称"], ...names.map((name, i) => [`${801 + i}`, name])]);
  const args = {
    month: "2026-12",
    profile: "S0",
    demand: { 白: each, 晚: each },
    policy: { rests: 4 },
    seconds: 1,
  } as const;
  const planned = await commands["roster.build"].plan(port, args, contextFor({ solver: engine }));
  if (!planned.ok) throw new Error(planned.message.code);
  await run(port, planned.value);
  const hours = port.sheets.find((s) => s.name === "店务班次 S0")!;
  [8.5, 5.5, 6.5].forEach((h, i) => (hours.rows[i + 1]![5] = h));
  return port;
}

const sheetIn = (port: MemoryPort) => port.sheets.find((s) => s.name === SHEET)!;
const rowOf = (port: MemoryPort, name: string) => sheetIn(port).rows.find((row) => row[1] === name)!;
/** Somebody with the code on the seventh. */
const onSeventh = (port: MemoryPort, code: string) =>
  NAMES.find((name) => rowOf(port, name)[3 + 6] === code)!;

const ask = (port: MemoryPort, args: AbsenceArgs, solver = engine) =>
  queries["roster.replacements"].ask(port, args, contextFor({ solver }));

async function answerOf(port: MemoryPort, args: AbsenceArgs, solver = engine) {
  const answer = await ask(port, args, solver);
  if (!answer.ok) throw new Error(answer.message.code);
  return answer.value;
}

describe("roster.replacements", () => {
  test("by name and day: every colleague who isn't on that shift, with hours, rests and run", async () => {
    const port = written();
    const person = onSeventh(port, "晚");
    const { gaps } = await answerOf(port, { person, from: SEVENTH });
    expect(gaps).toMatchObject([{ name: person, day: SEVENTH, shift: "晚" }]);
    const others = NAMES.filter((name) => rowOf(port, name)[3 + 6] !== "晚");
    expect(gaps[0]!.options.map((o) => o.name).sort()).toEqual([...others].sort());
    for (const option of gaps[0]!.options) {
      const effect = option.effects.find((e) => e.name === option.name)!;
      expect(effect.rests).toBeGreaterThan(0);
      expect(Number.isInteger(effect.minutes)).toBe(true);
    }
  });

  test("best first: nothing new, warnings, second changes, broken rules", async () => {
    const port = written();
    const { gaps } = await answerOf(port, { person: onSeventh(port, "晚"), from: SEVENTH });
    const order = ["clear", "warned", "chain", "broken"];
    const ranks = gaps[0]!.options.map((o) => order.indexOf(o.verdict));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    for (const { verdict, findings } of gaps[0]!.options)
      expect(findings.some((f) => isBroken(f.finding))).toBe(verdict === "broken");
  });

  test("A-01: where everybody's rests are counted out, a second change gives the rest back", async () => {
    const port = written();
    const { gaps, whole } = await answerOf(port, { person: onSeventh(port, "晚"), from: SEVENTH });
    const chain = gaps[0]!.options.find((o) => o.verdict === "chain" || o.verdict === "clear");
    expect(chain).toBeDefined();
    if (whole?.kind === "changes") {
      expect(whole.preview.findings.filter((f) => isBroken(f.finding))).toEqual([]);
      const cells = whole.preview.changes.length;
      for (const o of gaps[0]!.options)
        if (o.verdict === "chain") expect(o.changes.length).toBeGreaterThanOrEqual(cells);
    }
  });

  test("selected cells say who and when", async () => {
    const port = written();
    const sheet = sheetIn(port);
    const name = onSeventh(port, "白");
    const row = sheet.rows.findIndex((line) => line[1] === name);
    const cells = { sheet: sheet.id, at: { row, col: 3 + 6, rows: 1, cols: 1 } };
    expect((await answerOf(port, { cells })).gaps).toMatchObject([{ name, day: SEVENTH, shift: "白" }]);
  });

  test("several days: each gap by itself, and all of them with the fewest cells", async () => {
    const port = written();
    const name = onSeventh(port, "晚");
    const { gaps, whole, absent } = await answerOf(port, {
      person: name,
      from: SEVENTH,
      to: SEVENTH + 3,
      code: "年假",
    });
    expect(gaps.length).toBeGreaterThan(1);
    expect(absent.changes.every((c) => c.name === name && c.to === "年假")).toBe(true);
    expect(whole).toMatchObject({
      kind: "changes",
      preview: { changes: expect.arrayContaining([...absent.changes]) },
    });
  });

  test("what is over stays as it is, and nobody asks any more who was there", async () => {
    const port = written();
    const asked: SolveRequest[] = [];
    const solver = simpleSolver((request) => asked.push(request));
    const now = moment(day(SEVENTH + 13), 600);
    const args = { person: "小赵", from: SEVENTH + 14, to: SEVENTH + 20 };
    await queries["roster.replacements"].ask(port, args, contextFor({ solver, now }));
    const { problem, mode } = asked[0]!;
    expect(mode).toBe("repair");
    const [over, open] = [problem.days.slice(0, 20), problem.days.slice(20)];
    expect(over.flatMap((d) => d.demands)).toEqual([]);
    expect(open.every((d) => d.demands.length === 3)).toBe(true);
    for (const { day: on } of over)
      expect(problem.fixed.filter((f) => f.day === on).map((f) => f.code)).toEqual(
        NAMES.map((name) => rowOf(port, name)[3 + on - FIRST])
      );
  });

  test("nobody can: everyone's reason, why as a whole, and the ways out", async () => {
    const port = await madeFor(NAMES.slice(0, 3), 1);
    const { gaps, whole } = await answerOf(port, { person: "小赵", from: FIRST, to: FIRST + 30 });
    const broken = gaps.flatMap((g) => g.options).filter((o) => o.verdict === "broken");
    expect(broken.length).toBeGreaterThan(10);
    expect(broken.every((o) => o.findings.some((f) => isBroken(f.finding)))).toBe(true);
    expect(whole).toMatchObject({ kind: "none", why: { message: { code: "roster.build.impossible" } } });
    const conflict = whole?.kind === "none" ? whole.why.conflict : null;
    expect(conflict!.reasons.length).toBeGreaterThan(1);
    expect(conflict!.shortage).toBeGreaterThan(0);
    // Four rests are the fewest that law knows; fewer people on those days is what is left.
    expect(conflict!.ways[0]!.said).toMatch(/^少排 \d+ 个班/);
  });

  test("cells that nobody filled in are not filled in by the way", async () => {
    const port = written();
    const name = onSeventh(port, "晚");
    rowOf(
      port,
      NAMES.find((n) => n !== name)!
    )[3 + 20] = "培训";
    const { whole } = await answerOf(port, { person: name, from: SEVENTH });
    expect(whole).toMatchObject({
      kind: "none",
      why: { message: { code: "roster.repair.unclear", params: { cells: 1 } } },
    });
  });

  test.each<[string, AbsenceArgs]>([
    ["roster.away.unknown", { person: "小新", from: SEVENTH }],
    ["roster.away.incomplete", { person: "小赵" }],
    ["roster.away.otherDays", { person: "小赵", from: 46500 }],
    ["roster.check.none", { month: "2027-01", person: "小赵", from: SEVENTH }],
    ["refuse.argument", { person: "小赵", from: SEVENTH, code: "旷工" }],
  ])("%s is a sentence", async (code, args) =>
    expect(await ask(written(), args)).toMatchObject({ ok: false, message: { code } })
  );

  test("a rest day and cells beside the roster have no gap", async () => {
    const port = written();
    const resting = NAMES.find((name) => rowOf(port, name)[3 + 6] === "休");
    if (resting)
      expect(await ask(port, { person: resting, from: SEVENTH })).toMatchObject({
        message: { code: "roster.away.noShift" },
      });
    const cells = { sheet: sheetIn(port).id, at: { row: 0, col: 0, rows: 1, cols: 3 } };
    expect(await ask(port, { cells })).toMatchObject({ message: { code: "roster.away.noCells" } });
  });

  test("stopping is a refusal, not half an answer", async () => {
    const port = written();
    const cancelled: SolveOutcome = { kind: "cancelled", best: null };
    const solver = { ...engine, solve: () => Promise.resolve(cancelled) };
    const args = { person: onSeventh(port, "晚"), from: SEVENTH, to: SEVENTH + 4 };
    expect(await ask(port, args, solver)).toMatchObject({ message: { code: "roster.build.cancelled" } });
  });
});

describe("roster.change and roster.repair", () => {
  const change = (port: MemoryPort, changes: readonly object[]) =>
    commands["roster.change"].plan(port, { changes: changes as never }, contextFor());

  test("what was shown is what is written, nothing else, and 撤销 gives it back", async () => {
    const port = written();
    const before = port.snapshot();
    const { gaps } = await answerOf(port, { person: onSeventh(port, "晚"), from: SEVENTH });
    const [best] = gaps[0]!.options;
    const planned = await change(port, best!.changes);
    const done = planned.ok ? await run(port, planned.value) : planned;
    expect(done).toMatchObject({ ok: true });
    for (const { name, day: on, to } of best!.changes) expect(rowOf(port, name)[3 + on - FIRST]).toBe(to);
    expect(done.ok && (await undo(port, done.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("roster.repair writes the fewest changes at once", async () => {
    const port = written();
    const person = onSeventh(port, "晚");
    const plan = commands["roster.repair"].plan(
      port,
      { person, from: SEVENTH },
      contextFor({ solver: engine })
    );
    const planned = await plan;
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({ ok: true });
    expect(rowOf(port, person)[3 + 6]).toBe("病假");
    const check = await queries["roster.check"].ask(port, {}, contextFor());
    expect(check.ok && check.value.findings.filter((f) => isBroken(f.finding))).toEqual([]);
  });

  test("somebody changed the cell since: nothing is written", async () => {
    const port = written();
    const name = onSeventh(port, "晚");
    const person = String(rowOf(port, name)[0]);
    const before = port.snapshot();
    expect(await change(port, [{ person, day: SEVENTH, from: "白", to: "休" }])).toMatchObject({
      message: { code: "roster.change.stale" },
    });
    expect(port.snapshot()).toEqual(before);
  });

  test.each([
    ["roster.change.nowhere", []],
    ["roster.change.nowhere", [{ person: "999", day: SEVENTH, from: "白", to: "晚" }]],
    ["roster.change.nowhere", [{ person: "801", day: 46500, from: "白", to: "晚" }]],
  ])("%s", async (code, changes) =>
    expect(await change(written(), changes)).toMatchObject({ message: { code } })
  );

  test("a code that the shop doesn't have is refused", async () => {
    const port = written();
    const from = String(rowOf(port, "小赵")[3 + 6]);
    expect(await change(port, [{ person: "801", day: SEVENTH, from, to: "通宵" }])).toMatchObject({
      message: { code: "roster.change.code", params: { code: "通宵" } },
    });
  });
});
