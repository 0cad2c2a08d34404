import { daysOfMonth, ymd } from "../../../src/domain/kernel";
import type { SolveOutcome } from "../../../src/domain/roster";
import { type BuildArgs, commands, queries, run, undo } from "../../../src/taskpane/commands";
import { contextFor, engine, simpleSolver } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";

const NAMES = ["小赵", "小钱", "小孙", "小李", "小周", "小吴", "小郑", "小王"];
const december: BuildArgs = { month: "2026-12", profile: "S0", demand: { 白: 2, 晚: 2 } };

/** Her staff list under a title, with a column of her own. */
function staffBook(names: readonly string[] = NAMES): MemoryPort {
  const port = new MemoryPort();
  port.addSheet("人员", [
    ["客服部人员表"],
    [],
    ["工号", "昵称", "组别", "备注", "生日"],
    ...names.map((name, i) => [`${801 + i}`, name, i % 2 ? "售后" : "售前", "", 33000 + i]),
  ]);
  return port;
}

const build = (port: MemoryPort, args: BuildArgs = december, change = {}) =>
  commands["roster.build"].plan(port, args, contextFor(change));

async function written(port: MemoryPort, args: BuildArgs = december) {
  const planned = await build(port, args);
  const result = planned.ok ? await run(port, planned.value) : planned;
  calculate(port);
  return result;
}

/** The hours that Excel works out from start and end of the three shifts. */
function calculate(port: MemoryPort): void {
  const table = port.sheets.find((s) => s.name === "店务班次 S0");
  [8.5, 5.5, 6.5].forEach((hours, i) => table && (table.rows[i + 1]![5] = hours));
}

describe("staff.find and staff.adopt", () => {
  test("her headers are understood; her own columns are named and left alone", async () => {
    expect(await queries["staff.find"].ask(staffBook(), {}, contextFor())).toMatchObject({
      value: {
        chosen: {
          sheet: { name: "人员" },
          mapping: { number: "工号", nick: "昵称", group: "组别", note: "备注" },
          others: ["生日"],
          people: expect.arrayContaining([
            expect.objectContaining({ id: "801", name: "小赵", group: "售前", row: 4 }),
          ]),
          problems: [],
        },
      },
    });
  });

  test("two lists: the user is asked, and the answer is kept", async () => {
    const port = staffBook();
    port.addSheet("旧人员", [
      ["工号", "姓名"],
      ["1", "甲"],
    ]);
    expect(await build(port)).toMatchObject({ message: { code: "staff.unsure", params: { count: 2 } } });
    const planned = await commands["staff.adopt"].plan(port, { sheet: "人员" }, contextFor());
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({ ok: true });
    expect(await build(port)).toMatchObject({ ok: true });
  });

  test("a header nobody foresaw is taken as the user says", async () => {
    const port = new MemoryPort();
    port.addSheet("花名册", [
      ["号", "怎么称呼"],
      ["1", "甲"],
      ["2", "乙"],
    ]);
    expect(await build(port)).toMatchObject({ message: { code: "staff.none" } });
    const planned = await commands["staff.adopt"].plan(
      port,
      { sheet: "花名册", mapping: { name: "怎么称呼", number: "号" } },
      contextFor()
    );
    expect(planned).toMatchObject({
      value: {
        preview: {
          people: [
            { id: "1", name: "甲" },
            { id: "2", name: "乙" },
          ],
        },
      },
    });
  });

  test.each([
    ["staff.problem.twice", ["801", "小赵二", ""]],
    ["staff.problem.noName", ["899", "", ""]],
    ["staff.problem.noNumber", ["", "小新", ""]],
  ])("%s: the row is named and nothing is built", async (code, row) => {
    const port = staffBook();
    port.sheets[0]!.rows.push(row);
    expect(await build(port)).toMatchObject({
      message: { code, params: { row: 12 } },
      show: { at: { row: 11 } },
    });
  });

  test("no staff list", async () =>
    expect(await build(new MemoryPort())).toMatchObject({ ok: false, message: { code: "staff.none" } }));
});

describe("roster.build", () => {
  test("A-01, A-12, A-18: the preview has nothing red", async () => {
    const planned = await build(staffBook(), december, { solver: engine });
    expect(planned).toMatchObject({
      ok: true,
      value: { preview: { sheet: "排班 2026-12", calendarKnown: true } },
    });
    if (!planned.ok) return;
    const { findings, rows, cover } = planned.value.preview;
    expect(findings.filter((f) => f.severity === "red")).toEqual([]);
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

  test("one table of people and days; dates, weekdays and cover above it", async () => {
    const port = staffBook();
    expect(await written(port)).toMatchObject({ ok: true });
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    const [table] = sheet.tables;
    expect(sheet.tables).toHaveLength(1);
    expect(table!.name).toBe("店务_排班_2026_12");
    const header = sheet.rows[table!.area.row]!;
    expect(header.slice(0, 4)).toEqual(["工号", "姓名", "组别", "1日"]);
    expect(header.slice(33)).toEqual(["31日", "工时", "晚班", "周末班", "节日班", "休息"]);
    const dates = sheet.rows[2]!.slice(3, 34);
    expect(dates).toEqual(daysOfMonth(2026, 12));
    expect(sheet.rows[3]!.slice(2, 6)).toEqual(["星期", "二", "三", "四"]);
    expect(sheet.rows.slice(table!.area.row + 1).map((r) => r[1])).toEqual(NAMES);
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
  });

  test("a year without an announced calendar is built under a banner", async () => {
    const port = staffBook();
    await written(port, { ...december, month: "2029-05" });
    const sheet = port.sheets.find((s) => s.name === "排班 2029-05")!;
    expect(sheet.rows[2]![0]).toContain("2029 年的放假调休安排还没有录入");
    expect(sheet.rows[5]!.slice(3, 5)).toEqual(["劳动", "劳动"]);
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

  test("the number of calls doesn't depend on the number of people", async () => {
    const counts = [];
    for (const names of [NAMES, Array.from({ length: 30 }, (_, i) => `员${String(i)}`)]) {
      const port = staffBook(names);
      await written(port, { ...december, demand: { 白: 2, 晚: 1 } });
      counts.push(port.calls);
    }
    expect(counts[0]).toEqual(["survey", "read", "probe", "apply", "apply", "read", "probe", "show"]);
    expect(counts[1]).toEqual(counts[0]);
  });
});

describe("roster.check", () => {
  const find = async (port: MemoryPort, month?: string) =>
    queries["roster.check"].ask(port, { month }, contextFor());

  test("a sheet as it was written has the findings of its preview", async () => {
    const port = staffBook();
    const planned = await build(port);
    if (planned.ok) await run(port, planned.value);
    calculate(port);
    const answer = await find(port, "2026-12");
    expect(answer).toMatchObject({ ok: true, value: { sheet: "排班 2026-12", month: "2026-12" } });
    expect(answer.ok && answer.value.findings.map((f) => f.finding)).toEqual(
      planned.ok && planned.value.preview.findings
    );
  });

  test("a cell edited by hand is found where it stands, in words", async () => {
    const port = staffBook();
    await written(port);
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    const row = sheet.tables[0]!.area.row + 1;
    sheet.rows[row]![3] = "晚";
    sheet.rows[row]![4] = "白";
    sheet.rows[row]![5] = "？";
    const answer = await find(port);
    const found = answer.ok ? answer.value.findings : [];
    expect(found.find((f) => f.finding.rule === "A-12")).toMatchObject({
      sentence: "小赵 12-2：前一天是「晚」，不宜接着上「白」",
      show: { sheet: sheet.id, at: { row, col: 4, rows: 1, cols: 1 } },
    });
    expect(found.find((f) => f.finding.code === "roster.unknownCode")).toMatchObject({
      show: { at: { row, col: 5 } },
    });
  });

  test("people added below are checked with the rest", async () => {
    const port = staffBook();
    await written(port);
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    sheet.rows.push(["899", "小新", "售前", ...Array.from({ length: 31 }, () => "")]);
    sheet.tables[0]!.area = { ...sheet.tables[0]!.area, rows: sheet.tables[0]!.area.rows + 1 };
    const answer = await find(port);
    expect(answer.ok && answer.value.findings.filter((f) => f.finding.code === "roster.blank")).toHaveLength(
      31
    );
  });

  test("what is needed is read from the rows above the table", async () => {
    const port = staffBook();
    await written(port);
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    const need = sheet.rows.find((r) => r[2] === "晚 要")!;
    need[3] = 9;
    const answer = await find(port);
    expect(answer.ok && answer.value.findings.find((f) => f.finding.params.need === 9)).toMatchObject({
      finding: { rule: "A-18" },
      show: { at: { col: 3 } },
    });
  });

  test("renamed headers are named", async () => {
    const port = staffBook();
    await written(port);
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    sheet.rows[sheet.tables[0]!.area.row]![5] = "三号";
    expect(await find(port)).toMatchObject({
      message: { code: "roster.check.broken", params: { columns: "3日" } },
    });
  });

  test("without a roster it says so", async () =>
    expect(await find(staffBook())).toMatchObject({ message: { code: "roster.check.none" } }));
});
