import type ExcelJS from "exceljs";
import { daysOfMonth, weekday, ymd } from "../../src/domain/kernel";
import { AGENTS } from "./people";
import { seeded } from "./random";

const FILLS: Record<string, string> = {
  白: "FFFFF2CC",
  晚: "FFD9E1F2",
  半: "FFE2EFDA",
  休: "FFEDEDED",
  年假: "FFFCE4D6",
};
const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"];

/** December 2025 to November 2026, oldest first. */
export const OLD_MONTHS: readonly (readonly [number, number])[] = Array.from({ length: 12 }, (_, i) => {
  const month = ((11 + i) % 12) + 1;
  return [i === 0 ? 2025 : 2026, month] as const;
});

/**
 * One sheet a month, the way people keep it: a merged title, day numbers, weekdays, one letter a cell with a colour,
 * a remark under the grid. Each agent works a cycle of six days on, one off, days and nights by turns.
 */
export function addOldRoster(book: ExcelJS.Workbook, year: number, month: number, firstMonth: boolean): void {
  const days = daysOfMonth(year, month);
  const sheet = book.addWorksheet(`${year}.${month}`);
  sheet.mergeCells(1, 1, 1, days.length + 1);
  const title = sheet.getCell(1, 1);
  title.value = `客服部 ${year} 年 ${month} 月排班表`;
  title.font = { bold: true, size: 14 };
  title.alignment = { horizontal: "center" };
  sheet.getRow(2).values = ["姓名", ...days.map((d) => ymd(d).day)];
  sheet.getRow(3).values = ["星期", ...days.map((d) => WEEKDAYS[weekday(d) - 1]!)];
  const random = seeded(year * 100 + month);
  AGENTS.forEach((agent, a) => {
    const row = sheet.getRow(4 + a);
    row.getCell(1).value = agent.nick;
    if (agent.no === "815" && (year === 2025 || month < 9)) return; // joined in September
    const leave = !firstMonth && random() < 0.15 ? Math.floor(random() * 20) : -1;
    days.forEach((d, i) => {
      const turn = Math.floor((d + a * 3) / 7) % 2;
      const restDay = (d + a * 3) % 7 === 6;
      const code =
        leave >= 0 && i >= leave && i < leave + 3 ? "年假" : restDay ? "休" : turn === 0 ? "白" : "晚";
      const cell = row.getCell(2 + i);
      cell.value = code;
      cell.alignment = { horizontal: "center" };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: FILLS[code]! } };
    });
  });
  sheet.getCell(5 + AGENTS.length, 1).value = "备注:白班 9:00-17:30,晚班 17:00-23:30,换班请提前和组长说。";
  sheet.getColumn(1).width = 9;
  for (let c = 2; c <= days.length + 1; c++) sheet.getColumn(c).width = 4.3;
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 3 }];
}
