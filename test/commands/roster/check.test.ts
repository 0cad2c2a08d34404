import { queries, run } from "../../../src/commands";
import { day, moment } from "../../../src/domain/kernel";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";
import { build, calculate, staffBook, written } from "./support";

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

  test("who works today: as the sheet stands now, and how many are missing; no roster, nobody is claimed", async () => {
    const port = staffBook();
    await written(port);
    const sheet = port.sheets.find((s) => s.name === "排班 2026-12")!;
    const { row, rows } = sheet.tables[0]!.area;
    const people = sheet.rows.slice(row + 1, row + rows);
    people.forEach((cells, p) => (cells[3] = ["白", "晚", "病假"][p] ?? "休"));
    sheet.rows.find((cells) => cells[2] === "晚 要")![3] = 3;
    const on = (date: number) =>
      queries["roster.today"].ask(port, {}, contextFor({ now: moment(day(date)) }));
    const names = people.map((cells) => String(cells[1]));
    const december = await on(46357);
    expect(
      december.ok && december.value.shifts.map(({ code, people: who, short }) => [code, who, short])
    ).toEqual(expect.arrayContaining([["晚", [names[1]], 2]]));
    expect(december.ok && december.value.shifts.find(({ code }) => code === "白")?.people).toEqual([
      names[0],
    ]);
    expect(december.ok && december.value.away).toEqual([names[2]]);
    expect(await on(46348)).toMatchObject({ ok: true, value: { isMade: false, shifts: [] } });
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
