import type { Cell } from "../../domain/kernel";
import { type WorkCalendar, announcedCalendar, buildCalendar } from "../../domain/calendar";
import { agreedDays, readArrangement } from "../../domain/fields";
import { tableOf } from "./cell";
import { need } from "./refusal";

const isHeader = (row: readonly Cell[]) => typeof row[0] === "string" && !/\d/.test(row[0]);

/** The announced calendar, with the shop's own table on top when one is given. */
export function readHolidays(raw: unknown): WorkCalendar {
  const rows = tableOf(raw).filter((row, i) => row[0] !== null && !(i === 0 && isHeader(row)));
  if (rows.length === 0) return announcedCalendar();
  const days = rows.map(([date = null, arranged = null]) => need(readArrangement(date, arranged)));
  return buildCalendar(need(agreedDays(days)));
}
