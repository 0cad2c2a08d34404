import type { RosterPreview } from "../../src/commands";
import { contextFor, engine } from "../support/command-context";
import { Desk, sampleBook, valueOf } from "../support/desk";
import { formula, open } from "./rules/support";

const NOTICE = (year: number, body: string) => `关于${year}年部分节假日安排的通知\n${body}`;
const OF_2027 = NOTICE(
  2027,
  `一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月6日（周六）至12日（周五）放假调休，共7天。2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。`
);
/** 7 working days from Wednesday 2026-12-30: 31 December, 4–8 and 11 January. */
const ANSWER =
  '=TEXT(SHOP.RIGHTS_WINDOW("未收到货","2026-12-20","平台答复不晚于",,店务_假日,"2026-12-30"),"yyyy-mm-dd")';
const SHEET = "放假安排";

describe("a pasted notice becomes the workbook's own calendar", () => {
  test("read first, adopted then; formulas are handed it by name; taken back nothing is left", async () => {
    const desk = await open();
    const read = valueOf(
      await desk.module.queries["calendar.read"].ask(desk.port, { text: OF_2027 }, contextFor())
    );
    expect(read).toMatchObject({ year: 2027, remarks: [], notRead: [], missing: [] });
    expect(read.off[1]).toEqual({ name: "春节", from: "2027-02-06", to: "2027-02-12", days: 7 });
    expect(read.work.map((w) => w.from)).toEqual(["2027-02-14", "2027-05-08", "2027-09-26", "2027-10-09"]);

    const done = valueOf(await desk.run("calendar.adopt", { text: OF_2027 }));
    expect(done.message).toMatchObject({
      code: "calendar.adopt.done",
      params: { year: 2027, count: 31, sheet: SHEET },
    });
    const rows = await desk.values(SHEET, { row: 0, col: 0, rows: 5, cols: 3 });
    expect(rows.slice(0, 2)).toEqual([
      ["日期", "安排", "节日"],
      [46388, "休", "元旦"],
    ]);
    expect(await formula(desk, ANSWER)).toBe("2027-01-11");

    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.standIn.workbook.data.names.map((n) => n.name)).not.toContain("店务_假日");
    expect(desk.standIn.workbook.data.sheets.map((s) => s.name)).not.toContain(SHEET);
  });

  test("the next year joins, the same year replaces; formulas keep following the name", async () => {
    const desk = await open();
    valueOf(await desk.run("calendar.adopt", { text: OF_2027 }));
    const again = valueOf(await desk.plan("calendar.adopt", { text: OF_2027 }));
    expect(again.preview).toMatchObject({ sheet: "放假安排 (2)", carried: 0, replaced: 31 });
    const file = JSON.stringify({
      year: 2041,
      days: [{ name: "元旦", date: "2041-01-01", isOffDay: true }],
    });
    const other = valueOf(await desk.run("calendar.adopt", { text: file }));
    expect(other.message.params.sheet).toBe("放假安排 (2)");
    expect(await formula(desk, ANSWER)).toBe("2027-01-11");
  });

  test("what is not understood, or not whole, is refused by its words and nothing is written", async () => {
    const desk = await open();
    const before = desk.standIn.workbook.data.sheets.length;
    const refused = async (text: string) => {
      const outcome = await desk.run("calendar.adopt", { text });
      return outcome.ok ? null : outcome.message;
    };
    expect(await refused("1月1日放假")).toMatchObject({ code: "calendar.noYear" });
    expect(await refused(NOTICE(2027, "节日快乐"))).toMatchObject({ code: "calendar.nothing" });
    expect(await refused(OF_2027.replace("共7天", "共8天"))).toMatchObject({
      code: "calendar.notRead",
      params: { count: 1, why: "天数和日期对不上" },
    });
    const long = await refused(OF_2027 + `\n${"备".repeat(200)}3月8日（周一）`);
    expect(String(long?.params.said)).toHaveLength(80);
    expect(await refused(NOTICE(2027, "元旦：1月1日放假。"))).toMatchObject({ code: "calendar.missing" });
    expect(desk.standIn.workbook.data.sheets).toHaveLength(before);
  });

  test("rosters go by it: the days of the notice, and no banner that the year isn't known", async () => {
    const desk = await Desk.open(sampleBook());
    const february = { month: "2027-02", profile: "S0", demand: { 白: 2, 晚: 1 }, seconds: 1 };
    const build = async () =>
      valueOf(await desk.plan<RosterPreview>("roster.build", february, { solver: engine })).preview;
    const dayOf = (preview: RosterPreview, date: number) => preview.days[date - 1]!;

    const before = await build();
    expect(before.calendarKnown).toBe(false);
    expect(dayOf(before, 10)).toMatchObject({ kind: "work" });
    valueOf(await desk.run("calendar.adopt", { text: OF_2027 }));
    const after = await build();
    expect(after.calendarKnown).toBe(true);
    expect(dayOf(after, 10)).toMatchObject({ kind: "weekend" });
    expect(dayOf(after, 14)).toMatchObject({ kind: "adjusted" });

    // A line in words nobody knows is named, by whoever would go by it; a blank one is a day off.
    const line = async (kind: string) => {
      await desk.standIn.run(`return Excel.run(async (context) => {
        context.workbook.worksheets.getItem("${SHEET}").getRange("B9").values = [["${kind}"]];
        await context.sync();
      })`);
    };
    await line("调");
    for (const [id, args] of [
      ["roster.build", february],
      ["calendar.adopt", { text: OF_2027 }],
    ] as const)
      expect(await desk.plan(id, args, { solver: engine })).toMatchObject({
        ok: false,
        message: { code: "calendar.row", params: { sheet: SHEET, row: 9, said: "2027-02-10 调" } },
        show: { at: { row: 8, col: 0 } },
      });
    // The calendar's last line is 2027-10-09, worked; 10 February is a day off already.
    await desk.standIn.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("${SHEET}");
      sheet.getRange("A9").values = [["2027-10-09"]];
      sheet.getRange("B9").values = [["休"]];
      await context.sync();
    })`);
    expect(await desk.plan("roster.build", february, { solver: engine })).toMatchObject({
      message: { code: "calendar.contradicts", params: { sheet: SHEET, day: "2027-10-09" } },
    });
    await desk.standIn.run(`return Excel.run(async (context) => {
      context.workbook.worksheets.getItem("${SHEET}").getRange("A9").values = [["2027-02-10"]];
      await context.sync();
    })`);
    await line("");
    expect(dayOf(await build(), 10)).toMatchObject({ kind: "weekend" });
  });
});
