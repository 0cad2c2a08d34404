import {
  addHours,
  type Cell,
  type Day,
  dayOf,
  dayOfMoment,
  moment,
  type Moment,
  momentOfSerial,
  plain,
  simplified,
} from "../../domain/kernel";
import { refuse } from "./refusal";
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
  if (rest === "") return moment(d);
  const minutes = minutesOfText(rest);
  return minutes === null ? null : addHours(moment(d), minutes / 60);
}

/** True for a text with a date in it; a time of day alone has none. */
export const hasDateText = (cell: Cell): boolean =>
  typeof cell === "string" && momentOfText(plain(cell)) !== null;

/** A serial, a text that is a date, or a text that is a serial ("45359.5"). */
export function readMoment(cell: Cell): Moment {
  if (typeof cell === "number") {
    return momentOfSerial(cell) ?? refuse("wrong", "date.range", { value: cell });
  }
  const text = plain(cell);
  const found =
    typeof cell === "boolean"
      ? null
      : (momentOfText(text) ?? (/^\d{4,6}(\.\d+)?$/.test(text) ? momentOfSerial(Number(text)) : null));
  return found ?? refuse("wrong", "date.bad", { value: text });
}

/** The day of a date or date and time. */
export function readDay(cell: Cell): Day {
  return dayOfMoment(readMoment(cell));
}
