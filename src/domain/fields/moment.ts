import {
  addHours,
  type Cell,
  dayOf,
  fail,
  moment as momentAt,
  type Moment,
  momentOfSerial,
  ok,
  plain,
  type Result,
  serialOf,
  simplified,
} from "../kernel";
import { isBlank, type Kind } from "./kind";
import { minutesOfText } from "./time";

const DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?号?/;
const MONTH = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|\s)/;
const WEEKDAY = /^[\s(]*(?:星期|周|礼拜)[一二三四五六日天][\s)]*/;

/** "2026年2月28日 23:30", "2024/3/8", "2026-02-28 周六 上午9:05:30", a month as its first day; null: no date. */
function momentOfText(typed: string): Moment | null {
  const text = simplified(typed);
  const found = DATE.exec(text) ?? COMPACT.exec(text) ?? MONTH.exec(text);
  if (found === null) return null;
  const d = dayOf(Number(found[1]), Number(found[2]), Number(found[3] ?? 1));
  if (d === null) return null;
  const rest = text.slice(found[0].length).replace(/^T/i, "").replace(WEEKDAY, "").trim();
  if (rest === "") return momentAt(d);
  const minutes = minutesOfText(rest);
  return minutes === null ? null : addHours(momentAt(d), minutes / 60);
}

/** True for a text with a date in it; a time of day alone has none. Example: `hasDateText("17:30")` → false. */
export const hasDateText = (cell: Cell): boolean =>
  typeof cell === "string" && momentOfText(plain(cell)) !== null;

/** A date without its year, and words that mean another day tomorrow, are refused by name. */
const NO_YEAR = /^\d{1,2}月\d{1,2}[日号]?/;
const RELATIVE = /^(今天|昨天|前天|明天|后天|今早|昨晚|今晚|刚才|上周|本周|这周|上个月|本月)/;

function refusalOf(text: string): string {
  const plainly = simplified(text);
  if (NO_YEAR.test(plainly)) return "date.noYear";
  return RELATIVE.test(plainly) ? "date.relative" : "date.bad";
}

/** 20261125 typed as a number: far beyond Excel's last day, so it can be nothing else. */
function compactNumber(value: number): Moment | null {
  return Number.isInteger(value) ? momentOfText(String(value)) : null;
}

const SERIAL = /^\d{4,6}(\.\d+)?$/;

/**
 * A serial, a text that is a date, or a text that is a serial; wrong: no date, or none of Excel's calendar.
 * Example: `readMoment("2024/3/8 9:05")` → the moment.
 */
export function readMoment(cell: Cell): Result<Moment> {
  if (typeof cell === "number") {
    const moment = momentOfSerial(cell) ?? compactNumber(cell);
    return moment === null ? fail("wrong", "date.range", { value: cell }) : ok(moment);
  }
  const text = plain(cell);
  const found = typeof cell === "boolean" ? null : (momentOfText(text) ?? serialText(text));
  return found === null ? fail("wrong", refusalOf(text), { value: text }) : ok(found);
}

const serialText = (text: string): Moment | null => (SERIAL.test(text) ? momentOfSerial(Number(text)) : null);

/** A moment of the workbook's clock. */
export const moment: Kind<Moment> = {
  read: (cell) => (isBlank(cell) ? ok(null) : readMoment(cell)),
  show: serialOf,
  format: "yyyy-mm-dd hh:mm",
  control: "dateTime",
};
