import type { Cell } from "../../domain/kernel";
import { type HolidayRow, type WorkCalendar, announcedCalendar, buildCalendar } from "../../domain/calendar";
import { DAY_ARRANGEMENTS } from "../../domain/words";
import { tableOf } from "./cell";
import { readChoice, readDay } from "../../domain/fields";
import { need } from "./refusal";

/** A date, and 休 or 班 beside it (a blank is a day off); any other word would be taken for one. */
function rowOf(row: readonly Cell[]): HolidayRow {
  const [date = null, arranged = null] = row;
  const work = arranged !== null && need(readChoice(arranged, DAY_ARRANGEMENTS)) === "work";
  return { day: need(readDay(date)), work };
}

const isHeader = (row: readonly Cell[]) => typeof row[0] === "string" && !/\d/.test(row[0]);

/** The announced calendar, with the shop's own table on top when one is given. */
export function readHolidays(raw: unknown): WorkCalendar {
  const rows = tableOf(raw).filter((row, i) => row[0] !== null && !(i === 0 && isHeader(row)));
  return rows.length === 0 ? announcedCalendar() : buildCalendar(rows.map(rowOf));
}
