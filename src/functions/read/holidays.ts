import type { Cell, Choice } from "../../domain/kernel";
import { type HolidayRow, type WorkCalendar, announcedCalendar, buildCalendar } from "../../domain/calendar";
import { tableOf } from "./cell";
import { readChoice, readDay } from "../../domain/fields";
import { need } from "./refusal";

/** What the second column says of a day; a blank, or no second column, is a day off. */
const ARRANGEMENTS: readonly Choice<"off" | "work">[] = [
  {
    value: "off",
    words: ["休", "放假", "假", "休息", "放假日", "休息日", "节假日", "公休", "off", "holiday", "rest"],
  },
  {
    value: "work",
    words: ["班", "上班", "补班", "补", "调班", "调休上班", "工作日", "补班日", "work", "workday"],
  },
];

/** A date, and 休 or 班 beside it: any other word would be taken for a day off. */
function rowOf(row: readonly Cell[]): HolidayRow {
  const [date = null, arranged = null] = row;
  const work = arranged !== null && need(readChoice(arranged, ARRANGEMENTS)) === "work";
  return { day: need(readDay(date)), work };
}

const isHeader = (row: readonly Cell[]) => typeof row[0] === "string" && !/\d/.test(row[0]);

/** The announced calendar, with the shop's own table on top when one is given. */
export function readHolidays(raw: unknown): WorkCalendar {
  const rows = tableOf(raw).filter((row, i) => row[0] !== null && !(i === 0 && isHeader(row)));
  return rows.length === 0 ? announcedCalendar() : buildCalendar(rows.map(rowOf));
}
