import { rulesChosen } from "../../../src/commands/rules/choice";
import { RECOMMENDED } from "../../../src/commands/rules/model";
import { contextFor } from "../../support/command-context";
import { sampleBook, valueOf } from "../../support/desk";
import { column, formula, open, SHEET, state, table, TOTAL, type } from "./support";

describe("the rule table through Microsoft's client", () => {
  test("one row a rule, by the recommended packs; 店务_规则 means the table; nothing is marked", async () => {
    const desk = await open();
    valueOf(await desk.run("rules.write", {}));
    const { area, rows, line } = await table(desk);
    expect(rows[0]).toEqual(
      "规则 主题 说明 数值 单位 方案 起算 来源 店铺改动 原因 有效至 规则包 原值".split(" ")
    );
    expect(rows.slice(1).map((r) => r[0])).toEqual(rulesChosen(RECOMMENDED).map(({ rule }) => rule.id));
    expect(line("T01").slice(1, 7)).toEqual([
      "退款时限",
      expect.stringContaining("24"),
      24,
      "小时",
      "",
      "申请退款",
    ]);
    expect(line("C-13").slice(3, 6)).toEqual([50, "元", "S3"]);
    expect(line("L-02")[3]).toBe("16:00");
    expect(line("H-11")[3]).toBe("3-6");
    expect(rows.slice(1).filter((r) => r[column("changed")] !== "")).toEqual([]);
    expect(desk.standIn.workbook.data.names).toContainEqual(expect.objectContaining({ name: "店务_规则" }));
    expect((await state(desk)).findings).toEqual([]);
    const known = await state(desk);
    expect(known.table).toEqual({ name: "店务_规则表", sheet: SHEET, rules: area.rows - 1 });
    expect(known.choice).toEqual(RECOMMENDED);
  });

  test("50 → 60 in the table: formulas follow, doubling included, and the row is marked", async () => {
    const desk = await open();
    valueOf(await desk.run("rules.write", {}));
    expect(await formula(desk, TOTAL)).toBe(150);
    const before = await table(desk);
    await type(desk, SHEET, before.rowOf("C-13"), column("value"), 60);
    expect(await formula(desk, TOTAL)).toBe(180);
    const { line } = await table(desk);
    expect(line("C-13")[column("changed")]).toBe("已改");
    const { changed, findings } = await state(desk);
    expect(changed).toMatchObject([{ id: "C-13", before: "50 元", now: "60 元", reason: "" }]);
    expect(findings).toMatchObject([
      { severity: "yellow", rule: "C-13", message: { code: "rules.find.noReason" } },
    ]);
    expect(desk.sheet(SHEET).conditionalFormats).toHaveLength(2);
    const why = valueOf(
      await desk.module.queries["formula.explain"].ask(desk.port, { formula: TOTAL }, contextFor())
    );
    expect(why[0]).toMatchObject({ ruleSet: "店务规则" });
    expect(why[0]!.rules.find((r) => r.id === "C-13")!.value).toBe("60 元");
  });

  test("every value of the table means what the packs mean", async () => {
    const desk = await open();
    for (const args of [{}, { platform: "handbook", law: "handbook" }]) {
      const done = valueOf(await desk.run("rules.write", args));
      const name = String(done.message.params.sheet);
      const { rows } = await table(desk, name);
      await type(desk, "Sheet1", 1, 0, `=SHOP.RULE_LIST(,,店务_规则)`);
      const listed = await desk.values("Sheet1", { row: 1, col: 0, rows: 600, cols: 8 });
      const ids = new Set(rows.slice(1).map((r) => r[0]));
      expect(listed.filter((r) => ids.has(r[0]!)).length).toBe(ids.size);
      expect((await state(desk)).changed).toEqual([]);
      expect(rows.slice(1).filter((r) => r[column("changed")] === "已改")).toEqual([]);
    }
  });

  test("the scheme of a matter: by S3 idle activity costs 10 each time", async () => {
    const desk = await open();
    valueOf(await desk.run("rules.write", { law: "handbook", schemes: { idle: "S3", noReason: "S1" } }));
    const idle = '{"日期","工号","事项";"2026-11-02","1","玩游戏";"2026-11-03","1","玩游戏"}';
    expect(await formula(desk, `=SHOP.PENALTY_TOTAL("1","2026-11",${idle},店务_规则)`)).toBe(20);
    expect(await formula(desk, '=SHOP.POSTAGE_PAYER("七天无理由",TRUE,,,"退回",店务_规则)')).toBe("运费险");
    expect((await state(desk)).choice!.schemes).toEqual({ idle: "S3", noReason: "S1" });
  });

  test("written anew: a new sheet, the shop's changes taken over, the old sheet left alone; 撤销 brings all back", async () => {
    const desk = await open(sampleBook());
    valueOf(await desk.run("rules.write", {}));
    valueOf(
      await desk.run("rules.change", { values: { "C-13": 60, T05: 5 }, reason: "店里规定", by: "小李" })
    );
    await desk.standIn.settled();
    const before = desk.snapshot();
    const done = valueOf(await desk.run("rules.write", { platform: "handbook" }));
    expect(done.message).toMatchObject({
      code: "rules.write.carried",
      params: { sheet: `${SHEET} (2)`, carried: 1 },
    });
    const { line } = await table(desk, `${SHEET} (2)`);
    expect(line("C-13")).toEqual(expect.arrayContaining([60, "已改", "店里规定（小李，2026-11-22）", 50]));
    expect((await state(desk)).table?.sheet).toBe(`${SHEET} (2)`);
    valueOf(await desk.module.undo(desk.port, done.undo));
    await desk.standIn.settled();
    expect(desk.snapshot()).toEqual(before);
  });

  test("撤销 of the first one leaves no trace", async () => {
    const desk = await open(sampleBook());
    const before = desk.snapshot();
    const done = valueOf(await desk.run("rules.write", {}));
    await desk.standIn.settled();
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test("撤销 is refused when somebody has changed the table since", async () => {
    const desk = await open();
    const done = valueOf(await desk.run("rules.write", {}));
    await type(desk, SHEET, 5, column("reason"), "同事写的");
    expect(await desk.module.undo(desk.port, done.undo)).toMatchObject({
      message: { code: "refuse.sheetChanged" },
    });
  });

  test("in English: English headers, and formulas follow all the same", async () => {
    const desk = await open();
    valueOf(await desk.run("rules.write", {}, { locale: "en" }));
    const { rows, rowOf } = await table(desk, "ShopOps rules");
    expect(rows[0]!.slice(0, 4)).toEqual(["Rule", "Topic", "Wording", "Value"]);
    await type(desk, "ShopOps rules", rowOf("C-13"), column("value"), 60);
    expect(await formula(desk, TOTAL)).toBe(180);
    expect((await table(desk, "ShopOps rules")).line("C-13")[column("changed")]).toBe("changed");
  });
});
