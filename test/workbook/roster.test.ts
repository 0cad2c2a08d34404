import type { RosterPreview } from "../../src/commands";
import { contextFor, engine } from "../support/command-context";
import { Desk, sampleBook, valueOf } from "../support/desk";
import { shopFunctions } from "../support/functions";
import { isBroken } from "../support/roster";

const december = { month: "2026-12", profile: "S0", demand: { 白: 3, 晚: 2 }, seconds: 1 };
const SHEET = "排班 2026-12";

describe("the month roster through Microsoft's client", () => {
  test("staff and twelve old rosters of the sample are read, the sheet calculates what the preview says", async () => {
    const desk = await Desk.open(sampleBook());
    const planned = valueOf(await desk.plan<RosterPreview>("roster.build", december, { solver: engine }));
    const { preview } = planned;
    expect(preview.findings.filter(isBroken)).toEqual([]);
    valueOf(await desk.module.run(desk.port, planned));
    const [table] = desk.sheet(SHEET).tables;
    const { row, rows, cols } = table!.area;
    const cells = await desk.values(SHEET, { row: row + 1, col: 0, rows: rows - 1, cols });
    expect(cells.map((line) => line.slice(3, 34))).toEqual(preview.rows.map((r) => [...r.cells]));
    expect(cells.map((line) => line.slice(34))).toEqual(
      preview.rows.map((r) => [r.hours, r.nights, r.weekends, r.holidays, r.rests])
    );
    const cover = await desk.values(SHEET, { row: row + rows + 1, col: 3, rows: 6, cols: 31 });
    expect(cover).toEqual(preview.cover.flatMap((c) => [[...c.need], [...c.have]]));
  });

  test("a change by hand moves the counters, and the check names the cell", async () => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("roster.build", december));
    const { row } = desk.sheet(SHEET).tables[0]!.area;
    const counters = { row: row + 1, col: 34, rows: 1, cols: 5 };
    const [before] = await desk.values(SHEET, counters);
    await desk.standIn.run(`return Excel.run(async (context) => {
      const line = context.workbook.worksheets.getItem("${SHEET}").getRangeByIndexes(${row + 1}, 3, 1, 2);
      line.values = [["晚", "白"]];
      await context.sync();
    })`);
    const [after] = await desk.values(SHEET, counters);
    expect(after).not.toEqual(before);
    const check = desk.module.queries["roster.check"];
    const answer = valueOf(await check.ask(desk.port, {}, contextFor()));
    expect(
      answer.findings.find((f) => f.finding.rule === "A-12" && f.show?.at.row === row + 1)
    ).toMatchObject({
      sentence: expect.stringContaining("前一天是「晚」"),
      show: { at: { col: 4 } },
    });
  });

  test("frozen head, drop-downs, colours, weekends tinted all the way down, one A4 page", async () => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("roster.build", december));
    const sheet = desk.sheet(SHEET);
    const { row, rows } = sheet.tables[0]!.area;
    expect(sheet.freeze).toEqual({ rows: row + 1, cols: 3 });
    expect(sheet.validations).toMatchObject([
      { type: "list", areas: [{ row: row + 1, col: 3, rows: rows - 1, cols: 31 }] },
    ]);
    expect(sheet.validations[0]!.formula1).toContain("店务班次 S0");
    const white = sheet.conditionalFormats.find((rule) => rule.formulas[0]?.endsWith('="白"'));
    expect(white).toMatchObject({ style: { fill: { pattern: "solid", fg: { rgb: "#FFF2CC" } } } });
    const short = sheet.conditionalFormats.filter((rule) => rule.style?.fill?.fg?.rgb === "#FFC7CE");
    expect(short).toHaveLength(3);
    expect(sheet.page).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 1,
      titleRows: { first: 1, last: row },
      titleColumns: { first: 0, last: 2 },
    });
  });

  test("promotion days, leave, wishes and locks: the sheet holds what was asked, and the check and a repair know it", async () => {
    const desk = await Desk.open(sampleBook());
    const plain = valueOf(await desk.plan<RosterPreview>("roster.build", december));
    const [first, second, third] = plain.preview.rows;
    const asked = {
      ...december,
      promotions: [{ from: "2026-12-12", more: 1 }],
      leave: [{ person: first!.name, from: "2026-12-10", to: "2026-12-12", code: "年假" }],
      wishes: [{ person: second!.id, from: "2026-12-24", code: "休", want: true, weight: 10 }],
      locked: [{ person: third!.name, from: "2026-12-20", code: "晚" }],
    };
    const planned = valueOf(await desk.plan<RosterPreview>("roster.build", asked, { solver: engine }));
    expect(planned.preview.findings.filter(isBroken)).toEqual([]);
    valueOf(await desk.module.run(desk.port, planned));
    const { row, rows: height } = desk.sheet(SHEET).tables[0]!.area;
    const rows = await desk.values(SHEET, { row: row + 1, col: 3, rows: 3, cols: 31 });
    expect(rows[0]!.slice(9, 12)).toEqual(["年假", "年假", "年假"]);
    expect(rows[2]![19]).toBe("晚");
    const need = await desk.values(SHEET, { row: row + height + 1, col: 3, rows: 1, cols: 31 });
    expect(need[0]!.slice(10, 13)).toEqual([3, 4, 3]);

    await desk.standIn.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("${SHEET}");
      sheet.getRangeByIndexes(${row + 2}, 26, 1, 1).values = [["白"]];
      sheet.getRangeByIndexes(${row + 3}, 22, 1, 1).values = [["休"]];
      await context.sync();
    })`);
    const check = desk.module.queries["roster.check"];
    const { findings } = valueOf(await check.ask(desk.port, {}, contextFor()));
    const said = findings.map((f) => f.sentence);
    expect(said).toContain(`${second!.name} 12-24：愿望没有满足：想休`);
    expect(said.find((s) => s.startsWith(`${third!.name} 12-20：`))).toContain("晚");
    const away = { person: first!.name, from: 46357, code: "病假" };
    const repaired = await desk.plan<{ changes: { name: string; day: number; to: string }[] }>(
      "roster.repair",
      rows[0]![0] === "休" ? { ...away, from: 46358 } : away,
      { solver: engine }
    );
    expect(valueOf(repaired).preview.changes).toContainEqual(
      expect.objectContaining({ name: third!.name, day: 46376, to: "晚" })
    );
  });

  test("固定轮班: the next month goes on with the rotation that the workbook remembers", async () => {
    const desk = await Desk.open(sampleBook());
    const first = valueOf(await desk.plan<RosterPreview>("roster.rotation", december));
    expect(first.preview.findings.filter(isBroken)).toEqual([]);
    valueOf(await desk.module.run(desk.port, first));
    const { row } = desk.sheet(SHEET).tables[0]!.area;
    const { rows } = first.preview;
    const cells = await desk.values(SHEET, { row: row + 1, col: 3, rows: rows.length, cols: 31 });
    expect(cells).toEqual(rows.map((r) => [...r.cells]));
    const january = { ...december, month: "2027-01", demand: undefined };
    const next = valueOf(await desk.plan<RosterPreview>("roster.rotation", january));
    expect(next.preview.rotation).toEqual({ ...first.preview.rotation, isContinued: true });
    expect(next.preview.findings.filter(isBroken)).toEqual([]);
  });

  test("A-01 = 8 in the rule table: eight rests, and SHOP.ROSTER_CHECK, the counters and the check agree", async () => {
    const desk = await Desk.open(sampleBook(), shopFunctions());
    valueOf(await desk.run("rules.write", {}));
    valueOf(await desk.run("rules.change", { values: { "A-01": 8 }, reason: "淡季" }));
    const october = { ...december, month: "2026-10", demand: { 白: 3, 晚: 2 } };
    const planned = valueOf(await desk.plan<RosterPreview>("roster.build", october, { solver: engine }));
    const { rows } = planned.preview;
    expect(rows.map((r) => r.rests)).toEqual(rows.map(() => 8));
    valueOf(await desk.module.run(desk.port, planned));
    const sheet = desk.sheet("排班 2026-10");
    const { row, rows: height } = sheet.tables[0]!.area;
    const line = `'排班 2026-10'!$D$${row + 2}:$AH$${row + 2}`;
    const dateRow = row + height + 11;
    const dates = `'排班 2026-10'!$D$${dateRow}:$AH$${dateRow}`;
    const formulas = [
      `=SHOP.ROSTER_CHECK(${line},"甲",${dates},,,,店务_规则)`,
      ...["节日", "周末", "休息"].map((what) => `=SHOP.ROSTER_COUNT(${line},"${what}",${dates})`),
      `=SHOP.ROSTER_CHECK(${line},"甲",${dates},,,,"手册")`,
    ];
    await desk.standIn.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("核对");
      ${JSON.stringify(formulas)}.forEach((f, i) => { sheet.getCell(0, 10 * i).formulas = [[f]]; });
      await context.sync();
    })`);
    const told = await desk.values("核对", { row: 0, col: 0, rows: 40, cols: 46 });
    const about = (col: number) => told.map((r) => r[col]).filter((rule) => rule === "A-01");
    // The handbook's four are the least: eight are no fault by either.
    expect([about(4).length, about(44).length]).toEqual([0, 0]);
    const counters = await desk.values("排班 2026-10", { row: row + 1, col: 34, rows: 1, cols: 5 });
    const [, , weekends, holidays, rests] = counters[0]!;
    expect([told[0]![10], told[0]![20], told[0]![30]]).toEqual([holidays, weekends, rests]);
    expect(counters[0]!.slice(2)).toEqual([rows[0]!.weekends, rows[0]!.holidays, 8]);
    const { findings } = valueOf(await desk.module.queries["roster.check"].ask(desk.port, {}, contextFor()));
    expect(findings.filter((f) => f.finding.rule === "A-01")).toEqual([]);
  });

  test("撤销 gives the workbook back as it was", async () => {
    const desk = await Desk.open(sampleBook());
    const before = desk.snapshot();
    const done = valueOf(await desk.run("roster.build", december));
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test("nothing that was there before changes", async () => {
    const desk = await Desk.open(sampleBook());
    const sheets = () => (desk.snapshot() as { sheets: unknown[] }).sheets;
    const before = sheets();
    valueOf(await desk.run("roster.build", december));
    expect(sheets().slice(0, before.length)).toEqual(before);
  });

  test("the requests are the same for December and for a month of 28 days", async () => {
    const counts = [];
    for (const month of ["2026-12", "2027-02"]) {
      const desk = await Desk.open(sampleBook());
      desk.standIn.log.clear();
      valueOf(await desk.run("roster.build", { ...december, month }));
      counts.push(desk.standIn.log.totals().syncs);
      expect(Math.max(...desk.standIn.log.entries.map((e) => e.bytesUp))).toBeLessThan(5_000_000);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(16);
  });

  test("谁能顶: what is written for a stand-in is what was shown, in as many requests for one day as for five", async () => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("roster.build", december, { solver: engine }));
    const before = desk.snapshot();
    const { row } = desk.sheet(SHEET).tables[0]!.area;
    const syncs: number[] = [];
    const find = desk.module.queries["roster.replacements"];
    const ask = async (col: number, cols: number) => {
      const { id } = desk.sheet(SHEET);
      const cells = { sheet: id, at: { row: row + 1, col, rows: 1, cols } };
      desk.standIn.log.clear();
      const answer = valueOf(await find.ask(desk.port, { cells }, contextFor({ solver: engine })));
      syncs.push(desk.standIn.log.totals().syncs);
      return answer;
    };
    const { gaps } = await ask(9, 5);
    expect((await ask(3 + gaps[0]!.day - 46357, 1)).gaps).toHaveLength(1);
    expect(syncs[0]).toBe(syncs[1]);
    const { changes } = gaps.flatMap((g) => g.options).find((o) => o.verdict !== "broken")!;
    const done = valueOf(await desk.run("roster.change", { changes }));
    for (const { name, day, to } of changes) {
      const line = (await desk.values(SHEET, { row: row + 1, col: 1, rows: 12, cols: 33 })).find(
        ([who]) => who === name
      )!;
      expect(line[2 + day - 46357]).toBe(to);
    }
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });
});
