import { commands, queries, run } from "../../../src/commands";
import type { MemoryPort } from "../../support/memory/port";
import { contextFor, engine, simpleSolver } from "../../support/command-context";
import { build, calculate, december, NAMES, staffBook } from "./support";
import { isBroken } from "../../support/roster";

/** The staff book with a rule table in which some values stand. */
async function ruledBook(values: Record<string, string | number>): Promise<MemoryPort> {
  const port = staffBook();
  const plan = await commands["rules.write"].plan(port, {}, contextFor());
  if (!plan.ok || !(await run(port, plan.value)).ok) throw new Error("no rule table");
  for (const [id, value] of Object.entries(values)) type(port, id, value);
  return port;
}

function type(port: MemoryPort, id: string, value: string | number): string {
  const sheet = port.sheets.find((s) => s.name === "店务规则")!;
  const at = sheet.rows.findIndex((row) => row[0] === id);
  sheet.rows[at]![3] = value;
  return `店务规则!D${at + 1}`;
}

const ask = (port: MemoryPort) => queries["roster.check"].ask(port, {}, contextFor());

describe("what the shop sets in its rules is what its rosters do", () => {
  test("A-01 = 8: eight rests each, nothing red, and the record keeps it", async () => {
    const port = await ruledBook({ "A-01": 8 });
    const { policy: _, ...byTable } = december;
    const planned = await build(port, byTable, { solver: engine });
    if (!planned.ok) throw new Error(planned.message.code);
    expect(planned.value.preview.rows.map((r) => r.rests)).toEqual(NAMES.map(() => 8));
    expect(planned.value.preview.findings.filter(isBroken)).toEqual([]);
    await run(port, planned.value);
    calculate(port);
    const record = port.sheets
      .find((s) => s.name === "店务设置")!
      .rows.find((r) => r[0] === "roster.2026-12");
    expect(JSON.parse(String(record![1]))).toMatchObject({ rules: { "A-01": 8, "A-06": [540, 1050] } });
    const answer = await ask(port);
    expect(answer.ok && answer.value.findings.map((f) => f.finding)).toEqual(planned.value.preview.findings);
  });

  test("the form says it: eight rests, and the cover they leave", async () => {
    const months = async (port: MemoryPort) => {
      const forms = await queries["roster.form"].ask(port, {}, contextFor());
      if (!forms.ok) throw new Error(forms.message.code);
      return forms.value.S0;
    };
    const [usual, eight] = [await months(staffBook()), await months(await ruledBook({ "A-01": 8 }))];
    expect(usual.rules).toContainEqual({ code: "roster.part.restTooFew", params: { value: 4 } });
    expect(eight.rules).toContainEqual({ code: "roster.part.restTooFew", params: { value: 8 } });
    expect(usual.shifts.map((s) => s.usual)).toEqual([3, 1, 2]);
    expect(eight.shifts.map((s) => s.usual)).toEqual([3, 1, 1]);
  });

  test("hours of shifts of the rule table make the new shift table (A-06)", async () => {
    const port = await ruledBook({ "A-06": "8:00-16:30" });
    const planned = await build(port);
    expect(planned.ok && planned.value.preview.shifts[0]).toMatchObject({ start: 480, end: 990 });
  });

  test("A-12 = 无: the engine may let a day follow a night", async () => {
    let forbidden: unknown;
    const solver = simpleSolver(({ problem }) => (forbidden = problem.settings.forbidden));
    await build(await ruledBook({ "A-12": "无" }), december, { solver });
    expect(forbidden).toEqual([]);
  });

  test.each([
    ["A-01", 40, "roster.rule.whole"],
    ["A-01", "四天", "roster.rule.whole"],
    ["A-12", "晚", "roster.rule.pairs"],
    ["A-01", "", "roster.rule.unset"],
  ])("%s = %p: the cell is named, nothing is built", async (id, value, code) => {
    const port = await ruledBook({});
    const cell = type(port, id, value);
    const before = port.snapshot();
    const sheet = port.sheets.find((s) => s.name === "店务规则")!.id;
    for (const command of ["roster.build", "roster.rotation"] as const)
      expect(await commands[command].plan(port, december, contextFor())).toMatchObject({
        ok: false,
        message: { code, params: { rule: id, cell } },
        findings: [{ severity: "red", rule: id, where: { cell } }],
        show: { sheet, at: { col: 3, rows: 1, cols: 1 } },
      });
    expect(port.snapshot()).toEqual(before);
    const forms = await queries["roster.form"].ask(port, {}, contextFor());
    expect(forms.ok && forms.value.S0.problems).toMatchObject([{ message: { code }, show: { sheet } }]);
    // The other document doesn't use A-01.
    const s3 = await commands["roster.build"].plan(port, { ...december, profile: "S3" }, contextFor());
    expect(s3.ok).toBe(id === "A-01");
  });

  test("the check of the rule table finds the same value", async () => {
    const answer = await queries["rules.check"].ask(await ruledBook({ "A-01": 40 }), {}, contextFor());
    expect(answer.ok && answer.value.findings[0]).toMatchObject({
      severity: "red",
      rule: "A-01",
      message: { code: "rules.find.badValue" },
    });
  });
});

describe("a roster is checked by the rules it was made by", () => {
  const record = (port: MemoryPort) =>
    port.sheets.find((s) => s.name === "店务设置")!.rows.find((r) => r[0] === "roster.2026-12")!;

  async function written(port: MemoryPort): Promise<MemoryPort> {
    const planned = await build(port, december, { solver: engine });
    if (!planned.ok || !(await run(port, planned.value)).ok) throw new Error("not written");
    calculate(port);
    return port;
  }

  test("a record of the version before has no rules: the handbook's, whatever the table says now", async () => {
    const port = await written(await ruledBook({}));
    const { rules: _rules, ...old } = JSON.parse(String(record(port)[1])) as { rules: object };
    record(port)[1] = JSON.stringify(old);
    type(port, "A-01", 8);
    const answer = await ask(port);
    expect(
      answer.ok && answer.value.findings.filter((f) => f.finding.rule === "A-01" && isBroken(f.finding))
    ).toEqual([]);
  });

  test("a rule that changed since is said, and doesn't break the roster", async () => {
    const port = await written(await ruledBook({}));
    type(port, "A-01", 8);
    const answer = await ask(port);
    const about = answer.ok ? answer.value.findings.filter((f) => f.finding.rule === "A-01") : [];
    expect(about.filter((f) => isBroken(f.finding))).toEqual([]);
    expect(about.map((f) => f.finding)).toContainEqual({
      severity: "info",
      rule: "A-01",
      code: "roster.ruleChanged",
      params: { rule: "A-01", made: "4", now: "8" },
      where: { rule: "A-01" },
    });
  });

  test.each([['{"A-01": 99}'], ['{"A-12": "晚"}'], ["3"]])(
    "rules that somebody edited into nonsense: %s",
    async (rules) => {
      const port = await written(staffBook());
      const whole = JSON.parse(String(record(port)[1])) as object;
      record(port)[1] = JSON.stringify({ ...whole, rules: JSON.parse(rules) as unknown });
      const before = port.snapshot();
      expect(await ask(port)).toMatchObject({
        ok: false,
        message: { code: "refuse.settingsDamaged", params: { key: "roster.2026-12" } },
      });
      expect(port.snapshot()).toEqual(before);
    }
  );

  test("S3 of the version before", async () => {
    const port = staffBook();
    const planned = await build(port, { ...december, profile: "S3" }, { solver: engine });
    if (!planned.ok) throw new Error(planned.message.code);
    await run(port, planned.value);
    const { rules: _rules, ...old } = JSON.parse(String(record(port)[1])) as { rules: object };
    record(port)[1] = JSON.stringify(old);
    const table = port.sheets.find((s) => s.name === "店务班次 S3");
    [9, 7.5].forEach((hours, i) => (table!.rows[i + 1]![5] = hours));
    const answer = await ask(port);
    expect(answer.ok && answer.value.findings.filter((f) => isBroken(f.finding))).toEqual([]);
  });
});
