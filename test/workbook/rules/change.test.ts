import { PACKS } from "../../../src/domain/rulebook";
import type { ChangeRulesPreview } from "../../../src/commands";
import { matterOf } from "../../../src/commands/rules/contradictions";
import { emptyBook } from "../../../workbench/model/empty-book";
import { contextFor } from "../../support/command-context";
import { valueOf } from "../../support/desk";
import { column, formula, open, SHEET, state, table, type } from "./support";

describe("changing, resetting and checking", () => {
  const written = async () => {
    const desk = await open();
    valueOf(await desk.run("rules.write", {}));
    return desk;
  };

  test("the five clocks that nobody could verify are asked, answered with name and day, and used", async () => {
    const desk = await written();
    const { questions } = await state(desk);
    expect(questions.map((q) => [q.id, q.handbook])).toEqual([
      ["T05", "5 天"],
      ["T06", "7 天"],
      ["T07", "10 天"],
      ["T08", "10 天"],
      ["T09", "30 天"],
    ]);
    const deadline = '=SHOP.REFUND_DEADLINE("等待买家退货","2024-03-08 10:00",,,店务_规则)';
    expect(await formula(desk, deadline)).toBe("#N/A");
    const values = { T05: 3, T06: 7, T07: 10, T08: 10, T09: 30 };
    const args = { values, reason: "平台页面", by: "小李", until: 46418 };
    const plan = valueOf(await desk.plan<ChangeRulesPreview>("rules.change", args));
    expect(plan.preview.warnings).toHaveLength(5);
    expect(plan.preview.changes[0]).toMatchObject({ id: "T05", before: "未设定", now: "3 天" });
    valueOf(await desk.module.run(desk.port, plan));
    expect((await state(desk)).questions).toEqual([]);
    expect(await formula(desk, deadline)).toBeCloseTo(45366 + 10 / 24, 6);
    const { line } = await table(desk);
    expect([line("T05")[column("reason")], line("T05")[column("until")]]).toEqual([
      "平台页面（小李，2026-11-22）",
      46418,
    ]);
  });

  test("what statute text forbids is refused with its article; the workbook stays as it was", async () => {
    const desk = await written();
    const before = desk.snapshot();
    const forbidden = PACKS.current.find((r) => r.statute === "atLeast" && r.key === "return.window")!;
    expect(await desk.run("rules.change", { values: { [forbidden.id]: 3 }, reason: "试试" })).toMatchObject({
      message: {
        code: "rules.forbidden",
        params: { id: forbidden.id, law: expect.stringMatching(/第\d+条/), own: "7 天" },
      },
    });
    expect(desk.snapshot()).toEqual(before);
    const { rowOf } = await table(desk);
    await type(desk, SHEET, rowOf(forbidden.id), column("value"), 3);
    expect((await state(desk)).findings[0]).toMatchObject({
      severity: "red",
      rule: forbidden.id,
      message: { code: "rules.find.forbidden" },
    });
    valueOf(await desk.run("rules.change", { values: { [forbidden.id]: 15 }, reason: "对买家更宽" }));
    expect((await state(desk)).findings).toEqual([]);
  });

  test.each([
    ["rules.unknown", { values: { "ZZ-9": 1 }, reason: "x" }],
    ["rules.badValue", { values: { T01: "两天" }, reason: "x" }],
    ["rules.badValue", { values: { T01: -1 }, reason: "x" }],
    ["rules.badValue", { values: { "L-02": "下午" }, reason: "x" }],
    ["rules.change.nothing", { values: {}, reason: "x" }],
    ["rules.change.noReason", { values: { T01: 36 }, reason: " " }],
  ])("%s: %j", async (code, args) => {
    const desk = await written();
    expect(await desk.run("rules.change", args)).toMatchObject({ message: { code } });
  });

  test("times, ranges, stages and parties as they are typed", async () => {
    const desk = await open();
    valueOf(await desk.run("rules.write", { law: "handbook" }));
    const values = { "L-02": "17:30", "H-11": "4-5", "C-14": "自动离职", "G-21": "卖家", "C-13": "55" };
    valueOf(await desk.run("rules.change", { values, reason: "店里规定" }));
    const { changed, findings } = await state(desk);
    expect(Object.fromEntries(changed.map((c) => [c.id, c.now]))).toMatchObject({
      "L-02": "17:30",
      "H-11": "4–5 元",
      "C-14": "自动离职",
      "C-13": "55 元",
      "G-21": "卖家",
    });
    expect(findings).toEqual([]);
    expect(await formula(desk, '=SHOP.RETURN_HANDOFF("2026-03-02 17:00",店务_规则)')).toBeCloseTo(
      46083 + 16 / 24,
      6
    );
  });

  test("reset: one, all, none; 撤销 brings the change back with its reason", async () => {
    const desk = await written();
    expect(await desk.run("rules.reset", {})).toMatchObject({ message: { code: "rules.reset.nothing" } });
    valueOf(await desk.run("rules.change", { values: { "C-13": 60, "C-01": 20, T05: 3 }, reason: "试行" }));
    const before = desk.snapshot();
    valueOf(await desk.run("rules.reset", { ids: "C-13" }));
    expect((await state(desk)).changed.map((c) => c.id).sort()).toEqual(["C-01", "T05"]);
    const done = valueOf(await desk.run("rules.reset", {}));
    expect((await state(desk)).changed).toEqual([]);
    expect((await table(desk)).line("C-01").slice(column("changed"), column("pack"))).toEqual(["", "", ""]);
    valueOf(await desk.module.undo(desk.port, done.undo));
    valueOf(await desk.run("rules.change", { values: { "C-13": 60 }, reason: "试行" }));
    await desk.standIn.settled();
    expect(desk.snapshot()).toEqual(before);
    expect(await desk.run("rules.reset", { ids: "X" })).toMatchObject({ message: { code: "rules.unknown" } });
  });

  test("compared with the handbook and with this version's own pack", async () => {
    const desk = await written();
    const ask = async (pack: "handbook" | "current" | "own") =>
      valueOf(await desk.module.queries["rules.compare"].ask(desk.port, { with: pack }, contextFor()));
    expect(await ask("own")).toEqual([]);
    const handbook = await ask("handbook");
    expect(handbook).toContainEqual(
      expect.objectContaining({ id: "T01", here: "24 小时", there: "2 天", thereId: "D-03" })
    );
    const { rowOf } = await table(desk);
    await type(desk, SHEET, rowOf("C-13"), column("original"), 40);
    expect(await ask("own")).toEqual([
      expect.objectContaining({ id: "C-13", here: "40 元", there: "50 元" }),
    ]);
    expect((await state(desk)).findings).toContainEqual(
      expect.objectContaining({
        severity: "info",
        message: expect.objectContaining({ code: "rules.find.newer" }),
      })
    );
  });

  test("what is wrong with a table is named with its cell", async () => {
    const desk = await written();
    const { rowOf } = await table(desk);
    await type(desk, SHEET, rowOf("T01"), column("value"), "两天");
    await type(desk, SHEET, rowOf("C-01"), column("id"), "ZZ-9");
    await type(desk, SHEET, rowOf("C-02"), column("id"), "C-13");
    valueOf(await desk.run("rules.change", { values: { T03: 48 }, reason: "试行", until: 46347 }));
    const { findings } = await state(desk);
    const [first, ...rest] = findings.map((f) => `${f.severity} ${f.rule} ${f.message.code}`);
    expect(first).toBe("red T01 rules.find.badValue");
    expect(rest.sort()).toEqual([
      // The row that took the place of C-02 still has 30 as its original.
      "info C-13 rules.find.newer",
      "yellow C-13 rules.find.twice",
      "yellow T03 rules.find.expired",
      "yellow ZZ-9 rules.find.unknown",
    ]);
    expect(findings[0]!.show).toEqual({
      sheet: expect.any(String),
      at: { row: rowOf("T01"), col: column("value"), rows: 1, cols: 1 },
    });
  });

  test("a pack past its review day says so, only where it is followed", async () => {
    const desk = await written();
    const later = { now: (46348 + 366) * 86400 } as Parameters<typeof contextFor>[0];
    const codes = (await state(desk, later)).findings.map((f) => f.message.code);
    expect(codes).toEqual(["rules.find.review.platform", "rules.find.review.law"]);
    const handbook = await open();
    valueOf(await handbook.run("rules.write", { platform: "handbook", law: "handbook" }));
    expect((await state(handbook, later)).findings).toEqual([]);
  });

  test("no table: sentences, not failures", async () => {
    const desk = await open();
    for (const [id, args] of [
      ["rules.change", { values: { T01: 36 }, reason: "x" }],
      ["rules.reset", {}],
    ] as const)
      expect(await desk.run(id, args)).toMatchObject({ message: { code: "rules.none" } });
    const { choice, table: none, questions, findings } = await state(desk);
    expect([choice, none, questions, findings]).toEqual([null, null, [], []]);
  });

  test("a protected rule sheet and 1904 dates are refused", async () => {
    const desk = await written();
    desk.sheet(SHEET).protection = { options: {} };
    expect(await desk.run("rules.change", { values: { T01: 36 }, reason: "x" })).toMatchObject({
      message: { code: "refuse.protected" },
    });
    const old = await open({ ...emptyBook(), date1904: true });
    expect(await old.run("rules.write", {})).toMatchObject({ message: { code: "refuse.date1904" } });
  });

  test("a colleague's edit between plan and write stops the write", async () => {
    const desk = await written();
    const planned = valueOf(await desk.plan("rules.change", { values: { "C-13": 60 }, reason: "x" }));
    const { rowOf } = await table(desk);
    await type(desk, SHEET, rowOf("C-13"), column("value"), 70);
    expect(await desk.module.run(desk.port, planned)).toMatchObject({ message: { code: "refuse.changed" } });
  });

  test("somebody's own name 店务_规则 that is no cell is refused, not replaced", async () => {
    const desk = await open();
    await desk.standIn.run(`return Excel.run(async (context) => {
      context.workbook.names.add("店务_规则", "=5");
      await context.sync();
    })`);
    const before = desk.snapshot();
    expect(await desk.run("rules.write", {})).toMatchObject({ message: { code: "rules.nameTaken" } });
    expect(desk.snapshot()).toEqual(before);
  });

  test("syncs do not depend on the size of the table", async () => {
    const desk = await written();
    desk.standIn.log.clear();
    valueOf(await desk.run("rules.change", { values: { "C-13": 60 }, reason: "x" }));
    const one = desk.standIn.log.totals().syncs;
    desk.standIn.log.clear();
    valueOf(await desk.run("rules.reset", {}));
    valueOf(await desk.run("rules.change", { values: { "C-13": 60, "C-01": 20, "C-02": 40 }, reason: "x" }));
    expect(desk.standIn.log.totals().syncs).toBe(2 * one);
  });

  test("every value on which the handbook's documents differ belongs to a matter that is asked", () => {
    const differing = PACKS.handbook.filter((r) =>
      PACKS.handbook.some((other) => other.key === r.key && String(other.value) !== String(r.value))
    );
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.filter((r) => matterOf(r.key) === undefined).map((r) => r.key)).toEqual([]);
  });

  test("remove everything leaves the rule table, which is the user's work", async () => {
    const desk = await written();
    valueOf(await desk.run("book.remove", {}));
    expect(desk.sheet(SHEET).tables).toHaveLength(1);
  });
});
