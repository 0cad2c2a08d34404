import type { Section } from "./sections";
import { civilOf, OFFSET_1904, type CivilDate } from "./serial";

export interface RenderOptions {
  locale: string;
  date1904: boolean;
}

const NAMES = {
  zh: {
    days: ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
    short: ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
    months: [
      "一月",
      "二月",
      "三月",
      "四月",
      "五月",
      "六月",
      "七月",
      "八月",
      "九月",
      "十月",
      "十一月",
      "十二月",
    ],
    halves: ["上午", "下午"],
  },
  en: {
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    short: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    months: [
      ...["January", "February", "March", "April", "May", "June"],
      ...["July", "August", "September", "October", "November", "December"],
    ],
    halves: ["AM", "PM"],
  },
};
const namesOf = (locale: string): typeof NAMES.en => (locale.startsWith("zh") ? NAMES.zh : NAMES.en);

const CHINESE_DAYS = NAMES.zh.days;
export const pad = (value: number, width: number): string => String(value).padStart(width, "0");

interface Moment extends CivilDate {
  hour: number;
  minute: number;
  second: number;
  fraction: number;
  /** The whole value in seconds, for elapsed parts. */
  total: number;
}

function momentOf(serial: number, fractionDigits: number): Moment {
  const unit = 10 ** fractionDigits;
  const ticks = Math.round(serial * 86400 * unit);
  const total = Math.floor(ticks / unit);
  const ofDay = ((total % 86400) + 86400) % 86400;
  return {
    ...civilOf(Math.floor(total / 86400)),
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor(ofDay / 60) % 60,
    second: ofDay % 60,
    fraction: (ticks % unit) / unit,
    total,
  };
}

function datePart(text: string, m: Moment, twelve: boolean, locale: string): string {
  const names = namesOf(locale);
  const hour = twelve ? m.hour % 12 || 12 : m.hour;
  switch (text[0]) {
    case "y":
    case "e":
      return text.length <= 2 && text[0] === "y" ? pad(m.year % 100, 2) : String(m.year);
    case "m":
      if (text.length <= 2) return pad(m.month, text.length);
      if (text.length === 5) return names.months[m.month - 1]![0]!;
      return text.length === 4 || locale.startsWith("zh")
        ? names.months[m.month - 1]!
        : names.months[m.month - 1]!.slice(0, 3);
    case "d":
      if (text.length <= 2) return pad(m.day, text.length);
      return (text.length === 3 ? names.short : names.days)[m.weekday]!;
    case "a":
      return text.length === 3 ? CHINESE_DAYS[m.weekday]!.slice(2) : CHINESE_DAYS[m.weekday]!;
    case "h":
      return pad(hour, Math.min(text.length, 2));
    case "n":
      return pad(m.minute, text.length);
    default: {
      const digits = text.split(".")[1]?.length ?? 0;
      const seconds = pad(m.second, Math.min(text.split(".")[0]!.length, 2));
      return digits === 0 ? seconds : `${seconds}.${m.fraction.toFixed(digits).slice(2)}`;
    }
  }
}

/** The day after 31 December 9999. */
const DATE_LIMIT = 2958466;
const ELAPSED_UNIT: Record<string, number> = { h: 3600, m: 60, s: 1 };

/** A moment under a date section; null where Excel fills the cell with #. */
export function renderDate(value: number, section: Section, options: RenderOptions): string | null {
  const serial = value + (options.date1904 ? OFFSET_1904 : 0);
  const elapsed = section.parts.some((p) => p.kind === "elapsed");
  if (serial < 0 || serial >= DATE_LIMIT) return null;
  const twelve = section.parts.some((p) => p.kind === "meridiem");
  const digits = section.parts.reduce(
    (most, p) => (p.kind === "date" ? Math.max(most, p.text.split(".")[1]?.length ?? 0) : most),
    0
  );
  const moment = momentOf(elapsed ? value : serial, digits);
  return section.parts
    .map((part) => {
      if (part.kind === "date") return datePart(part.text, moment, twelve, options.locale);
      if (part.kind === "elapsed") {
        return pad(Math.floor(moment.total / ELAPSED_UNIT[part.text[0]!]!), part.text.length);
      }
      if (part.kind === "meridiem") {
        const chinese = part.text.startsWith("上");
        return (chinese ? NAMES.zh : NAMES.en).halves[moment.hour < 12 ? 0 : 1]!;
      }
      return part.kind === "literal" ? part.text : "";
    })
    .join("");
}
