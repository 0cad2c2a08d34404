import { dayOf, momentOfSerial, SECONDS_PER_DAY } from "../kernel";

const MOMENT =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]*(\d{1,2})\s*[:：时]\s*(\d{1,2})(?:\s*[:：分]\s*(\d{1,2})(?:\.\d+)?)?\s*秒?分?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\s*(\d{2}):?(\d{2}):?(\d{2}))?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const CLOCK = /^(\d{1,2})[:：](\d{1,2})(?:[:：](\d{1,2}))?$/;

const timeOf = (h = "0", m = "0", s = "0"): number => {
  const [hour, minute, second] = [Number(h), Number(m), Number(s)];
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : NaN;
};

/**
 * Text → seconds since Excel's serial 0; NaN for what is no moment. Also what Excel makes of one when it saves a CSV
 * again: `2016/5/23 22:02`, a serial. Example: `secondsOfText("2026-11-02 08:30:05")`.
 */
export function secondsOfText(text: string): number {
  const found = MOMENT.exec(text) ?? COMPACT.exec(text);
  if (!found) return SERIAL.test(text) ? secondsOfSerial(Number(text)) : NaN;
  const [, year, month, date, hour, minute, second] = found;
  const day = dayOf(Number(year), Number(month), Number(date));
  return day === null ? NaN : day * SECONDS_PER_DAY + timeOf(hour, minute, second);
}

/** A serial → seconds; NaN outside Excel's calendar. */
export const secondsOfSerial = (serial: number): number => momentOfSerial(serial) ?? NaN;

/** A time of day alone, in seconds; NaN for anything else. Example: `clockOfText("17:30")` → 63000. */
export function clockOfText(text: string): number {
  const found = CLOCK.exec(text);
  return found ? timeOf(found[1], found[2], found[3]) : NaN;
}
