import { type Cell, wordOf } from "../../domain/kernel";
import { type HolidayRow, type WorkCalendar, announcedCalendar, buildCalendar } from "../../domain/calendar";
import { tableOf } from "./cell";
import { readDay } from "../../domain/fields";
import { need } from "./refusal";

const WORKED = new Set([
  "班",
  "上班",
  "补班",
  "补",
  "调班",
  "调休上班",
  "工作日",
  "补班日",
  "work",
  "workday",
]);

/** First column dates, a second column (when there is one) with 休 or 班; a header row is passed over. */
function rowOf(row: readonly Cell[]): HolidayRow {
  return { day: need(readDay(row[0] ?? null)), work: WORKED.has(wordOf(row[1] ?? null)) };
}

const isHeader = (row: readonly Cell[]) => typeof row[0] === "string" && !/\d/.test(row[0]);

/** The announced calendar, with the shop's own table on top when one is given. */
export function readHolidays(raw: unknown): WorkCalendar {
  const rows = tableOf(raw).filter((row, i) => row[0] !== null && !(i === 0 && isHeader(row)));
  return rows.length === 0 ? announcedCalendar() : buildCalendar(rows.map(rowOf));
}
