import {
  type Cell,
  fail,
  interval,
  type Interval,
  MINUTES_PER_DAY,
  ok,
  plain,
  type Result,
  simplified,
} from "../kernel";
import { isBlank, type Kind } from "./kind";

const CLOCK =
  /^(凌晨|早上|上午|中午|下午|晚上|次日|第二天)*(\d{1,2})(?:[:点时](\d{1,2})?)?(?::(\d{1,2}))?分?(半)?$/;
const NEXT_DAY = /次日|第二天/;
const AFTERNOON = /中午|下午|晚上/;

/** "下午3:05" → 905, "凌晨1:00" → 60, "次日1:00" → 1500, "24:00" → 1440; null when it is no time of day. */
export function minutesOfText(typed: string): number | null {
  const text = simplified(typed).replace(/\s+/g, "");
  const found = CLOCK.exec(text);
  if (found === null) return null;
  const [, , hourText, minuteText = "0", secondText = "0", half] = found;
  let hour = Number(hourText);
  if (AFTERNOON.test(text) && hour >= 1 && hour < 12 && !(text.includes("中午") && hour === 11)) hour += 12;
  const minute = half === undefined ? Number(minuteText) : 30;
  if (hour > 24 || minute > 59 || Number(secondText) > 59 || (hour === 24 && minute > 0)) return null;
  return hour * 60 + minute + Number(secondText) / 60 + (NEXT_DAY.test(text) ? MINUTES_PER_DAY : 0);
}

/**
 * Minutes after midnight of a time cell; a date in front of it is left out; wrong: no time of day.
 * Example: `readTime("下午3:05")` → 905.
 */
export function readTime(cell: Cell): Result<number> {
  if (typeof cell === "number" && cell >= 0)
    return ok(Math.round((cell - (cell > 1 ? Math.floor(cell) : 0)) * MINUTES_PER_DAY * 60) / 60);
  const minutes = typeof cell === "string" ? minutesOfText(plain(cell)) : null;
  return minutes === null ? fail("wrong", "time.bad", { value: plain(cell) }) : ok(minutes);
}

/** "17:30-凌晨1:00", "9:00~17:30", "9:00至17:30" as one interval; null when it is no span of time. */
export function spanOfText(text: string): Interval | null {
  const parts = text.split(/[-–—~～至到]+/);
  if (parts.length !== 2) return null;
  const [start, end] = parts.map((p) => minutesOfText(p.trim()));
  if (start === null || start === undefined || end === null || end === undefined) return null;
  return end > MINUTES_PER_DAY ? { start, end } : interval.overnight(start, end);
}

/** A time of day, as a fraction of a day in its cell. */
export const time: Kind<number> = {
  read: (cell) => (isBlank(cell) ? ok(null) : readTime(cell)),
  show: (minutes) => minutes / MINUTES_PER_DAY,
  format: "hh:mm",
  control: "time",
};
