import { monthOf, shiftMonth } from "../../../src/domain/kernel";
import { S0 } from "../../../src/domain/roster";
import type { CellValue } from "../../../src/excel";
import { monthIn, readOldRoster } from "../../../src/commands/roster/history";

const people = [{ id: "801", name: "小赵", names: ["小赵"], group: "", joined: null, left: null, row: 2 }];
const sheetNamed = (name: string, cells: CellValue[][]) => ({
  sheet: { id: "1", name, visible: true, protected: false, used: null },
  cells,
});
const days = Array.from({ length: 28 }, (_, i) => i + 1);

describe("the month of an old roster", () => {
  test.each([
    ["2026.3", 2026, 3],
    ["2026-03", 2026, 3],
    ["客服部 2026 年 11 月排班表", 2026, 11],
    ["２０２５／１２", 2025, 12],
  ])("%s", (text, year, month) => expect(monthIn(text)).toEqual({ year, month }));

  test.each(["3月", "排班", "2026.13", "1234.5"])("%s names no month", (text) =>
    expect(monthIn(text)).toBeNull()
  );

  test("a month before January is last year's", () =>
    expect(shiftMonth({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 }));

  test("2026-12 is a month", () => expect(monthOf("2026-12")).toEqual({ year: 2026, month: 12 }));
});

describe("old rosters are read as they are", () => {
  test.each<[string, CellValue[]]>([
    ["numbers", days],
    ["text numbers", days.map(String)],
    ["1日 …", days.map((d) => `${d}日`)],
    ["dates", days.map((d) => 46053 + d)],
  ])("days as %s", (_name, head) => {
    const cells: CellValue[][] = [["二月"], ["姓名", ...head], ["小赵", ...days.map(() => "白")]];
    const old = readOldRoster(sheetNamed("2026.2", cells), people, S0.shifts);
    expect(old).toMatchObject({ month: { year: 2026, month: 2 } });
    expect(old!.rows.get("801")).toEqual(days.map(() => "白"));
  });

  test("words for the shifts are understood, the rest is left blank", () => {
    const words = ["白班", "早", "晚班", "夜", "半白", "休息", "OFF", "年假", "？", ""];
    const row = days.map((_, i) => words[i] ?? "休");
    const old = readOldRoster(
      sheetNamed("2026.2", [
        ["工号", ...days],
        [801, ...row],
      ]),
      people,
      S0.shifts
    );
    expect(old!.rows.get("801")!.slice(0, 10)).toEqual([
      "白",
      "白",
      "晚",
      "晚",
      "半",
      "休",
      "休",
      "年假",
      "",
      "",
    ]);
  });

  test("a sheet without a month or without days is none", () => {
    expect(readOldRoster(sheetNamed("排班", [["姓名", ...days]]), people, S0.shifts)).toBeNull();
    expect(readOldRoster(sheetNamed("2026.2", [["姓名", 1, 2]]), people, S0.shifts)).toBeNull();
  });
});
