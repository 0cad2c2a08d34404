import { commands, queries, run } from "../../../src/commands";
import type { CellValue } from "../../../src/excel";
import { contextFor } from "../../support/command-context";
import { NAMES, staffBook } from "./support";

const context = contextFor({});
const days = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const month = (n: number, words: readonly string[]): CellValue[][] => [
  ["姓名", ...days(n)],
  ...NAMES.map((name, p) => [name, ...days(n).map((_, d) => words[(d + p) % words.length]!)]),
];

/** Four that can be read, and two that can't until they are explained. */
function shelf() {
  const port = staffBook();
  port.addSheet("2026.6", month(30, ["白", "白", "晚", "休"]));
  port.addSheet("2026.7", month(31, ["早", "早", "夜", "公休"]));
  port.addSheet("2026.8", month(31, ["9:00-17:30", "17:00-23:30", "休"]));
  port.addSheet("2026.9", month(30, ["白", "晚", "休"]));
  port.addSheet("10月", month(31, ["白", "晚", "休"]));
  port.addSheet("2026.5", month(31, ["A", "B", "休"]));
  port.addSheet("订单", [["订单号"], ["1"]]);
  return port;
}
const read = async (port = shelf()) => {
  const answer = await queries["roster.read"].ask(port, {}, context);
  if (!answer.ok) throw new Error(answer.message.code);
  return answer.value.sheets;
};

describe("roster.read", () => {
  test("says what was understood, and why the rest wasn't", async () => {
    expect((await read()).map((s) => [s.sheet, s.month, s.people, s.days, s.understood, s.why])).toEqual([
      ["2026.6", "2026-06", 8, 30, true, ""],
      ["2026.7", "2026-07", 8, 31, true, ""],
      ["2026.8", "2026-08", 8, 31, true, ""],
      ["2026.9", "2026-09", 8, 30, true, ""],
      ["10月", null, 8, 31, false, "没写是哪一年的 10 月。请选年份。"],
      ["2026.5", "2026-05", 8, 31, false, "A、B 是什么班？请说明一次。"],
    ]);
  });

  test("what was explained once is remembered, and only the settings say so", async () => {
    const port = shelf();
    const sheets = port.sheets.map((s) => s.name);
    const args = { codes: { A: "白", B: "晚" }, months: { "10月": "2026-10" } };
    const planned = await commands["roster.legend"].plan(port, args, context);
    if (!planned.ok) throw new Error(planned.message.code);
    expect(await run(port, planned.value)).toMatchObject({ ok: true });
    expect(port.sheets.map((s) => s.name)).toEqual([...sheets, "店务设置"]);
    expect((await read(port)).filter((s) => !s.understood)).toEqual([]);
  });

  test.each([
    [{ codes: { A: "通宵" } }, "codes.A"],
    [{ months: { "10月": "十月" } }, "months.10月"],
    [{ months: { 没有: "2026-10" } }, "months.没有"],
  ])("%j is refused by its place", async (args, name) =>
    expect(await commands["roster.legend"].plan(shelf(), args, context)).toMatchObject({
      ok: false,
      message: { code: "refuse.argument", params: { name } },
    })
  );
});

describe("为什么又是我", () => {
  const year = async (args: object) => queries["roster.year"].ask(shelf(), args, context);

  test("nights, weekends and holidays of the year beside everybody's", async () => {
    const answer = await year({ person: "小赵" });
    if (!answer.ok) throw new Error(answer.message.code);
    const { months, asked, people } = answer.value;
    expect(months).toEqual(["2026-06", "2026-07", "2026-08", "2026-09"]);
    expect(asked).toBe("801");
    expect(people).toHaveLength(8);
    // June: every 4th day from the 3rd; July the same; August every 3rd from the 2nd; September every 3rd from the 2nd.
    expect(people[0]).toMatchObject({ person: "801", months: 4, nights: 7 + 8 + 10 + 10 });
  });

  test("nobody of that name: a sentence", async () =>
    expect(await year({ person: "老王" })).toMatchObject({
      ok: false,
      message: { code: "roster.away.unknown" },
    }));
});
