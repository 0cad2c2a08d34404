import { addDays, type Day, type Moment, dayOfMoment, isoDay, minutesOfDay, addHours } from "../../kernel";
import { isLeave } from "../due";
import type { Shift } from "../model";
import type { VersionRow } from "./versions";

/** One person's month for their own calendar. */
export interface CalendarOf {
  readonly row: VersionRow;
  readonly days: readonly Day[];
  readonly shifts: readonly Shift[];
  /** A later version takes the place of an earlier one. */
  readonly version: number;
  /** When it was made, by the clock in China. */
  readonly now: Moment;
  /** Of the calendar itself. */
  readonly title: string;
}

/** China has no other clock and no summer time. */
const ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Asia/Shanghai",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0800",
  "TZOFFSETTO:+0800",
  "TZNAME:CST",
  "END:STANDARD",
  "END:VTIMEZONE",
];
const HOURS_BEFORE_UTC = 8;
const DAY_MINUTES = 1440;

/** RFC 5545, a line each event: shifts with their hours, leave as whole days, days off not at all. */
export function calendarIcs({ row, days, shifts, version, now, title }: CalendarOf): string {
  const stamp = `${clock(addHours(now, -HOURS_BEFORE_UTC))}Z`;
  const events = days.flatMap((day, d) => {
    const code = row.codes[d] ?? "";
    const when = timesOf(code, day, shifts);
    if (!when) return [];
    return [
      "BEGIN:VEVENT",
      `UID:${isoDay(day)}-${encodeURIComponent(row.id)}@shopops`,
      `SEQUENCE:${String(version)}`,
      `DTSTAMP:${stamp}`,
      ...when,
      `SUMMARY:${escaped(shifts.find((s) => s.code === code)?.name ?? code)}`,
      "END:VEVENT",
    ];
  });
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//ShopOps//Roster//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(title)}`,
    ...ZONE,
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
}

const digits = (text: string): string => text.replace(/-/g, "");
const two = (n: number): string => String(n).padStart(2, "0");

function clock(moment: Moment): string {
  const minutes = Math.floor(minutesOfDay(moment));
  return `${digits(isoDay(dayOfMoment(moment)))}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;
}

function timesOf(code: string, day: Day, shifts: readonly Shift[]): string[] | null {
  if (isLeave(code))
    return [
      `DTSTART;VALUE=DATE:${digits(isoDay(day))}`,
      `DTEND;VALUE=DATE:${digits(isoDay(addDays(day, 1)))}`,
    ];
  const shift = shifts.find((s) => s.code === code);
  if (!shift) return null;
  const end = shift.end <= shift.start ? shift.end + DAY_MINUTES : shift.end;
  const at = (minutes: number) => {
    const on = addDays(day, Math.floor(minutes / DAY_MINUTES));
    const rest = minutes % DAY_MINUTES;
    return `${digits(isoDay(on))}T${two(Math.floor(rest / 60))}${two(rest % 60)}00`;
  };
  return [`DTSTART;TZID=Asia/Shanghai:${at(shift.start)}`, `DTEND;TZID=Asia/Shanghai:${at(end)}`];
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/** Bytes of a line that a reader may count on. */
const MOST_BYTES = 75;

/** A longer line goes on after a blank, never within a character. */
function foldedLine(line: string): string {
  let [folded, bytes] = ["", 0];
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > MOST_BYTES) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += sign;
    bytes += size;
  }
  return folded;
}
