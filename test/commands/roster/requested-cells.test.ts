import type { Problem, SolveRequest } from "../../../src/domain/roster";
import { type BuildArgs, commands, queries, run } from "../../../src/commands";
import { contextFor, engine, simpleSolver } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";
import { build, calculate, december, NAMES, staffBook } from "./support";

const FIRST = 46357;
const on = (d: number) => FIRST + d - 1;

async function asked(args: Partial<BuildArgs>, port = staffBook()): Promise<Problem> {
  const requests: SolveRequest[] = [];
  const planned = await build(
    port,
    { ...december, ...args },
    { solver: simpleSolver((r) => requests.push(r)) }
  );
  if (!planned.ok) throw new Error(planned.message.code);
  return requests[0]!.problem;
}

const needs = (problem: Problem, d: number) =>
  Object.fromEntries(problem.days[d - 1]!.demands.map((x) => [x.shift, x.min]));

describe("what a roster is asked", () => {
  test("wishes and locked cells by number, by name, by serial and by date", async () => {
    const { wishes, fixed } = await asked({
      wishes: [
        { person: "小孙", from: "2026-12-12", code: "休", want: true },
        { person: "804", from: on(5), to: on(6), code: "晚", want: false, weight: 10 },
      ],
      locked: [{ person: "小周", from: "2026-12-08", code: "晚" }],
      leave: [{ person: "小赵", from: "2026-12-24", to: "2026-12-25", code: "年假" }],
    });
    expect(wishes).toEqual([
      { person: "803", day: on(12), code: "休", want: true, weight: 5 },
      { person: "804", day: on(5), code: "晚", want: false, weight: 10 },
      { person: "804", day: on(6), code: "晚", want: false, weight: 10 },
    ]);
    expect(fixed).toEqual([
      { person: "801", day: on(24), code: "年假" },
      { person: "801", day: on(25), code: "年假" },
      { person: "805", day: on(8), code: "晚" },
    ]);
  });

  test("promotion days need more than others, of every shift that is staffed or of one", async () => {
    const problem = await asked({
      promotions: [
        { from: on(11), to: on(12), more: 1 },
        { from: on(12), shift: "晚", more: 1 },
        { from: on(20), shift: "半", more: 2 },
      ],
    });
    expect(needs(problem, 10)).toEqual({ 白: 2, 晚: 2 });
    expect(needs(problem, 11)).toEqual({ 白: 3, 晚: 3 });
    expect(needs(problem, 12)).toEqual({ 白: 3, 晚: 4 });
    expect(needs(problem, 20)).toEqual({ 白: 2, 晚: 2, 半: 2 });
  });

  test("the shop's own shift table: what is proposed names its shifts only", async () => {
    const port = staffBook();
    const planned = await build(port);
    if (planned.ok) await run(port, planned.value);
    calculate(port);
    const table = port.sheets.find((s) => s.name === "店务班次 S0")!;
    table.rows.splice(2, 1);
    table.tables[0]!.area = { ...table.tables[0]!.area, rows: table.tables[0]!.area.rows - 1 };
    expect(Object.keys(needs(await asked({ month: "2027-01", demand: undefined }, port), 1))).toEqual([
      "白",
      "晚",
    ]);
  });

  test.each<[string, Partial<BuildArgs>, object]>([
    [
      "somebody unknown",
      { wishes: [{ person: "老王", from: on(1), code: "休", want: true }] },
      { code: "roster.build.unknownPerson", params: { names: "老王" } },
    ],
    [
      "a day of another month",
      { locked: [{ person: "小赵", from: "2027-01-02", code: "晚" }] },
      { code: "roster.build.otherDays", params: { names: "小赵", month: "2026-12" } },
    ],
    [
      "what is no date",
      { locked: [{ person: "小赵", from: "24日", code: "晚" }] },
      { code: "roster.build.otherDays" },
    ],
  ])("%s is refused by name", async (_, args, message) =>
    expect(await build(staffBook(), { ...december, ...args })).toMatchObject({ ok: false, message })
  );

  test("a name that two people have is refused; the number says who", async () => {
    const port = staffBook([...NAMES, "小赵"]);
    const leave = (person: string) => [{ person, from: on(3), code: "年假" }];
    expect(await build(port, { ...december, leave: leave("小赵") })).toMatchObject({
      message: { code: "roster.away.twice", params: { person: "小赵" } },
    });
    expect((await asked({ leave: leave("809") }, port)).fixed).toEqual([
      { person: "809", day: on(3), code: "年假" },
    ]);
  });

  test("leave and a lock on one day are refused in words", async () => {
    const cell = { person: "小赵", from: on(3) };
    const args = { leave: [{ ...cell, code: "年假" }], locked: [{ ...cell, code: "晚" }] };
    const planned = await build(staffBook(), { ...december, ...args }, { solver: engine });
    expect(planned).toMatchObject({
      message: {
        code: "roster.build.invalid",
        params: { reasons: expect.stringContaining("小赵 12-3：同一天既定为「年假」又定为「晚」") },
      },
    });
  });
});

describe("what a roster remembers", () => {
  const wishes = [
    { person: "小孙", from: on(12), code: "休", want: true },
    { person: "小李", from: on(5), to: on(7), code: "晚", want: false, weight: 2 },
  ];
  const locked = [{ person: "小周", from: on(28), code: "晚" }];

  async function written(args: Partial<BuildArgs> = { wishes, locked }) {
    const port = staffBook();
    const planned = await build(port, { ...december, demand: { 白: 2, 晚: 1 }, ...args }, { solver: engine });
    if (!planned.ok) throw new Error(JSON.stringify(planned.message));
    await run(port, planned.value);
    calculate(port);
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    const cell = (name: string, d: number, to?: string) => {
      const row = sheet.rows.find((r) => r[1] === name)!;
      if (to !== undefined) row[2 + d] = to;
      return row[2 + d];
    };
    return { port, cell };
  }
  const record = (port: MemoryPort) =>
    JSON.parse(
      String(port.sheets.find((s) => s.name === "店务设置")!.rows.find((r) => r[0] === "roster.2026-12")![1])
    );
  const said = async (port: MemoryPort) => {
    const answer = await queries["roster.check"].ask(port, {}, contextFor());
    return answer.ok ? answer.value.findings.map((f) => f.sentence) : [];
  };

  test("days of a wish are gathered in the record; a roster without any keeps nothing of it", async () => {
    const { port } = await written();
    expect(record(port)).toMatchObject({
      wishes: [
        ["803", "休", 5, [12]],
        ["804", "晚", -2, [5, 6, 7]],
      ],
      locked: [["805", "晚", [28]]],
    });
    expect(record((await written({})).port)).not.toHaveProperty("wishes");
  });

  test("A-20, A-21: the check knows a lock that was changed by hand and a wish that is not met", async () => {
    const { port, cell } = await written();
    expect(cell("小周", 28)).toBe("晚");
    expect((await said(port)).filter((s) => s.includes("愿望") || s.includes("锁定"))).toEqual([]);
    cell("小周", 28, "休");
    cell("小孙", 12, "白");
    cell("小李", 6, "晚");
    const after = await said(port);
    expect(after).toContain("小孙 12-12：愿望没有满足：想休");
    expect(after).toContain("小李 12-6：愿望没有满足：不上「晚」");
    expect(after.find((s) => s.startsWith("小周 12-28："))).toContain("晚");
  });

  test("a repair keeps the locked cell", async () => {
    const { port, cell } = await written();
    const night = NAMES.find((name) => name !== "小周" && cell(name, 28) === "白")!;
    const plan = await commands["roster.repair"].plan(
      port,
      { person: night, from: on(28), code: "病假" },
      contextFor({ solver: engine })
    );
    expect(plan).toMatchObject({ ok: true });
    const changes = plan.ok ? plan.value.preview.changes : [];
    expect(changes.filter((c) => c.name === "小周" && c.day === on(28))).toEqual([]);
  });

  test("谁能顶: whoever is locked to a rest that day is not offered", async () => {
    const { port, cell } = await written({ locked: [{ person: "小周", from: on(28), code: "休" }] });
    const away = NAMES.find((name) => cell(name, 28) === "晚")!;
    const answer = await queries["roster.replacements"].ask(
      port,
      { person: away, from: on(28), code: "病假" },
      contextFor({ solver: engine })
    );
    const options = answer.ok ? answer.value.gaps[0]!.options : [];
    expect(options.length).toBeGreaterThan(1);
    expect(options.map((o) => o.name)).not.toContain("小周");
  });

  test("on a past day a repair takes what stands there, whatever was locked", async () => {
    const { port, cell } = await written();
    const was = cell("小周", 3);
    const requests: SolveRequest[] = [];
    const { port: other, cell: at } = await written({
      locked: [{ person: "小周", from: on(3), code: was === "休" ? "晚" : "休" }],
    });
    const now = at("小周", 3) === "休" ? "白" : "休";
    at("小周", 3, now);
    const solver = simpleSolver((r) => requests.push(r));
    const late = contextFor({ solver, now: (contextFor().now + 20 * 86400) as never });
    const away = NAMES.find((name) => at(name, 30) !== "休")!;
    await commands["roster.repair"].plan(other, { person: away, from: on(30), code: "病假" }, late);
    expect(requests[0]!.problem.fixed.filter((f) => f.person === "805" && f.day === on(3))).toEqual([
      { person: "805", day: on(3), code: now },
    ]);
    expect(port.sheets.length).toBeGreaterThan(0);
  });

  test("leave that came later goes before a lock", async () => {
    const { port, cell } = await written();
    cell("小周", 28, "病假");
    expect((await said(port)).filter((s) => s.startsWith("小周 12-28"))).toEqual([]);
  });

  test("locks that were given up to get a roster are forgotten with it", async () => {
    const ease = [{ code: "roster.relax.locked", params: { person: "805", days: 1 } }];
    const { port } = await written({ wishes, locked, ease });
    expect(record(port)).not.toHaveProperty("locked");
    expect(record(port).ease).toEqual([]);
  });

  test("a record from before has no wishes and reads as ever", async () => {
    const { port } = await written({});
    expect(record(port)).not.toHaveProperty("locked");
    expect((await queries["roster.check"].ask(port, {}, contextFor())).ok).toBe(true);
  });

  test("whoever has left the list is not asked for any more", async () => {
    const { port } = await written();
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    const row = sheet.rows.findIndex((r) => r[1] === "小周");
    sheet.rows.splice(row, 1);
    sheet.tables[0]!.area = { ...sheet.tables[0]!.area, rows: sheet.tables[0]!.area.rows - 1 };
    expect((await said(port)).filter((s) => s.includes("805"))).toEqual([]);
  });
});
