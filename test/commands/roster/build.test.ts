import { daysOfMonth, ymd } from "../../../src/domain/kernel";
import type { SolveOutcome } from "../../../src/domain/roster";
import { run, undo } from "../../../src/commands";
import { engine, simpleSolver } from "../../support/command-context";
import { build, december, NAMES, staffBook, written } from "./support";
import { isBroken } from "../../support/roster";

describe("roster.build", () => {
  test("A-01, A-12, A-18: the preview has nothing red", async () => {
    const planned = await build(staffBook(), december, { solver: engine });
    expect(planned).toMatchObject({
      ok: true,
      value: { preview: { sheet: "排班 2026-12", calendarKnown: true } },
    });
    if (!planned.ok) return;
    const { findings, rows, cover } = planned.value.preview;
    expect(findings.filter(isBroken)).toEqual([]);
    expect(rows.map((r) => r.rests)).toEqual(NAMES.map(() => 4));
    expect(cover.map((c) => c.code)).toEqual(["白", "半", "晚"]);
    expect(cover[0]!.have.every((n) => n >= 2)).toBe(true);
  });

  test("planning writes nothing", async () => {
    const port = staffBook();
    const before = port.snapshot();
    await build(port);
    expect(port.snapshot()).toEqual(before);
  });

  test("one table of people and days; weekdays above it, cover below, dates once", async () => {
    const port = staffBook();
    expect(await written(port)).toMatchObject({ ok: true });
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    const [table] = sheet.tables;
    expect(sheet.tables).toHaveLength(1);
    expect(table!.name).toBe("店务_排班_2026_12");
    const header = sheet.rows[table!.area.row]!;
    expect(header.slice(0, 4)).toEqual(["工号", "姓名", "组别", "1日"]);
    expect(header.slice(33)).toEqual(["31日", "工时", "晚班", "周末班", "节日班", "休息"]);
    expect(table!.area.row).toBe(3);
    expect(sheet.rows[0]![0]).toBe("2026 年 12 月排班表");
    expect(sheet.rows[0]![38]).toBe("草稿 2026-11-22 9:05");
    expect(sheet.rows[2]!.slice(2, 6)).toEqual(["星期", "二", "三", "四"]);
    const below = (label: string) => sheet.rows.slice(4 + NAMES.length).find((row) => row[2] === label)!;
    expect(below("日期").slice(3, 34)).toEqual(daysOfMonth(2026, 12));
    expect(below("白 要").slice(3, 6)).toEqual([2, 2, 2]);
    expect(below("晚 有").slice(3, 4)).toEqual(['=COUNTIF(店务_排班_2026_12[1日],"晚")']);
    const legend = sheet.rows.find((row) => row[4] === "9:00–17:30")!;
    expect(legend.slice(3, 11)).toEqual(["白", "9:00–17:30", "", "", "", "", "半", "10:00–15:30"]);
    expect(sheet.rows.flat().some((cell) => /种子|方案/.test(String(cell)))).toBe(false);
    expect(sheet.rows.slice(4, 4 + NAMES.length).map((r) => r[1])).toEqual(NAMES);
  });

  test("counters and cover are native formulas only", async () => {
    const port = staffBook();
    await written(port);
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    const formulas = sheet.rows.flat().filter((c) => String(c).startsWith("="));
    expect(formulas).toHaveLength(NAMES.length * 5 + 31 * 3);
    expect(formulas.filter((f) => String(f).includes("SHOP."))).toEqual([]);
  });

  test("nothing outside the plan changes, and 撤销 gives every cell back", async () => {
    const port = staffBook();
    const before = port.snapshot();
    const planned = await build(port);
    const result = planned.ok ? await run(port, planned.value) : planned;
    expect(port.sheets[0]!.rows[3]!.slice(0, 2)).toEqual(["801", "小赵"]);
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("the same seed gives the same roster", async () => {
    const again = () =>
      build(staffBook(NAMES.slice(0, 5)), { ...december, demand: { 白: 1, 晚: 1 } }, { solver: engine });
    const [a, b] = [await again(), await again()];
    expect(a.ok).toBe(true);
    expect(a.ok && a.value.preview.rows).toEqual(b.ok && b.value.preview.rows);
  });

  test("the second roster uses the shift table that is there, and a taken name gets (2)", async () => {
    const port = staffBook();
    await written(port);
    expect(await written(port)).toMatchObject({ ok: true });
    expect(await written(port, { ...december, month: "2027-01" })).toMatchObject({ ok: true });
    expect(port.sheets.map((s) => s.name)).toEqual([
      "人员",
      "店务班次 S0",
      "排班 2026-12",
      "店务设置",
      "排班 2026-12 (2)",
      "排班 2027-01",
    ]);
    // The sheet before says which one counts; nothing else of it changes.
    const stamps = port.sheets.slice(2).map(({ rows }) => rows[0]?.find((c) => /^草稿/.test(String(c))));
    expect(stamps).toEqual([
      "草稿 2026-11-22 9:05（已停用，现在用「排班 2026-12 (2)」）",
      undefined,
      "草稿 2026-11-22 9:05",
      "草稿 2026-11-22 9:05",
    ]);
  });

  test("a year without an announced calendar is built under a banner", async () => {
    const port = staffBook();
    await written(port, { ...december, month: "2029-05" });
    const sheet = port.sheets.find((s) => s.name === "排班 2029-05")!;
    expect(sheet.rows[1]![0]).toContain("2029 年的放假调休安排还没有录入");
    expect(sheet.rows[2]!.slice(3, 5)).toEqual(["劳动", "劳动"]);
  });

  test("last month's own roster is the tail of the next", async () => {
    const port = staffBook();
    await written(port);
    let tails: unknown;
    const solver = simpleSolver((request) => {
      tails = request.problem.people.map((p) => p.tail.length);
    });
    await build(port, { ...december, month: "2027-01" }, { solver });
    expect(tails).toEqual(NAMES.map(() => 14));
  });

  test("old rosters as people keep them count as history", async () => {
    const port = staffBook();
    const days = daysOfMonth(2026, 11);
    port.addSheet("2026.11", [
      ["客服部 2026 年 11 月排班表"],
      ["姓名", ...days.map((d) => ymd(d).day)],
      ["星期", ...days.map(() => "一")],
      ...NAMES.map((name, i) => [
        name,
        ...days.map((_, d) => (d % 7 === 6 ? "休" : i === 0 ? "晚班" : "白班")),
      ]),
    ]);
    let nights: number[] = [];
    const solver = simpleSolver((request) => {
      nights = request.problem.people.map((p) => Math.round(p.carry.nights));
    });
    await build(port, december, { solver });
    expect(nights[0]).toBeGreaterThan(20);
    expect(nights.slice(1).every((n) => n < 0)).toBe(true);
  });

  test("A-20: granted leave is kept", async () => {
    const leave = [{ person: "小钱", from: 46366, to: 46368, code: "年假" }];
    const planned = await build(staffBook(), { ...december, leave });
    expect(planned.ok && planned.value.preview.rows[1]!.cells.slice(9, 12)).toEqual(["年假", "年假", "年假"]);
  });

  test("leave of somebody who isn't on the list is refused by name", async () =>
    expect(
      await build(staffBook(), {
        ...december,
        leave: [{ person: "小新", from: 46366, to: 46368, code: "年假" }],
      })
    ).toMatchObject({ message: { code: "roster.build.unknownPerson", params: { names: "小新" } } }));

  test.each(["2026-13", "12月", "", "1899-01"])("%p is no month", async (month) =>
    expect(await build(staffBook(), { ...december, month })).toMatchObject({
      message: { code: "refuse.month" },
    })
  );

  test("more people needed than there are: named, nothing written", async () => {
    const port = staffBook(NAMES.slice(0, 2));
    const before = port.snapshot();
    const planned = await build(port, december, { solver: engine });
    expect(planned).toMatchObject({ ok: false });
    expect(planned.ok || planned.findings.length).toBeGreaterThan(0);
    expect(port.snapshot()).toEqual(before);
  });

  test.each<[string, SolveOutcome]>([
    ["roster.build.cancelled", { kind: "cancelled", best: null }],
    ["roster.build.failed", { kind: "failed", reason: "no worker" }],
  ])("%s is a sentence", async (code, outcome) => {
    const solver = { solve: () => Promise.resolve(outcome) };
    expect(await build(staffBook(), december, { solver })).toMatchObject({ message: { code } });
  });

  test("out of time and short of people only: with these shifts open it is a month, which is a way out", async () => {
    const whole = await build(staffBook(), december, { solver: engine });
    if (!whole.ok) throw new Error(whole.message.code);
    const { findings } = whole.value.preview;
    const day = 46359;
    const short = { severity: "red", rule: "A-18", code: "roster.coverShort", amount: 1 } as const;
    const params = { shift: "晚", role: "", from: 0, to: 0, need: 2, have: 1 };
    const near = [...findings, { ...short, where: { day }, params }];
    const ending = (all: typeof near): SolveOutcome => ({
      kind: "unfinished",
      roster: { cells: [] },
      findings: all,
    });
    const out = (all: typeof near) =>
      build(staffBook(), december, { solver: { solve: () => Promise.resolve(ending(all)) } });
    expect(await out(near)).toMatchObject({
      message: { code: "roster.build.unfinished" },
      conflict: {
        shortage: 1,
        ways: [{ ease: { code: "roster.relax.coverShort", missing: [{ day, people: 1 }] } }],
      },
    });
    const worse = { ...short, code: "roster.blank", where: { day, person: "801" }, params: {} };
    expect(await out([...near, worse])).toMatchObject({ conflict: null });
  });

  test("停止 keeps the best so far, as long as nothing that must be kept is broken in it", async () => {
    const whole = await build(staffBook(), december, { solver: engine });
    if (!whole.ok) throw new Error(whole.message.code);
    const cells = whole.value.preview.rows.map((row) => row.cells);
    const stopped = (best: SolveOutcome & { kind: "cancelled" }) =>
      build(staffBook(), december, { solver: { solve: () => Promise.resolve(best) } });
    const kept = await stopped({ kind: "cancelled", best: { cells } });
    expect(kept).toMatchObject({ ok: true, value: { preview: { stopped: true, score: { proven: false } } } });
    const broken = cells.map((row, p) => (p === 0 ? row.map(() => "??") : row));
    expect(await stopped({ kind: "cancelled", best: { cells: broken } })).toMatchObject({
      message: { code: "roster.build.cancelled" },
    });
  });

  test("the number of calls doesn't depend on the number of people", async () => {
    const counts = [];
    for (const names of [NAMES, Array.from({ length: 30 }, (_, i) => `员${String(i)}`)]) {
      const port = staffBook(names);
      await written(port, { ...december, demand: { 白: 2, 晚: 1 } });
      counts.push(port.calls);
    }
    expect(counts[0]).toEqual([
      "survey",
      "read",
      "probe",
      "apply",
      "apply",
      "apply",
      "read",
      "probe",
      "show",
    ]);
    expect(counts[1]).toEqual(counts[0]);
  });
});
