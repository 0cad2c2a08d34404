import { type Day, dayOf, daysInMonth, type Month, weekday } from "../kernel";
import { CHINESE } from "./weekdays";

/** One end of a range, or a single day. */
interface DateWord {
  readonly to: number;
  readonly month: number | null;
  readonly year: number | null;
  readonly date: number;
  /** Written "12-24": could have been a range of days. */
  readonly hyphen: boolean;
  /** Followed by 号 or 日. */
  readonly marked: boolean;
}

/** Days said in a text, up to the token before `to`. */
export interface DateRange {
  readonly to: number;
  /** Empty where there is no such day or the range runs backwards. */
  readonly days: readonly Day[];
  readonly hyphen: boolean;
  readonly marked: boolean;
  /** The month that was named, for bare days that follow in a list. */
  readonly month: number | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
const MARK = "\\s*([日号號])?";
const DIGITS = "一二三四五六七八九";

type Reader = (match: RegExpExecArray, month: Month) => Omit<DateWord, "to"> | null;

const dated = (month: number | null, date: number, more: Partial<DateWord> = {}): Omit<DateWord, "to"> => ({
  month,
  date,
  year: null,
  hyphen: false,
  marked: true,
  ...more,
});

/** Ways to write a day, the most telling first. */
const WAYS: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)${MARK}`, "y"),
    ([, y, m, d]) => dated(Number(m), Number(d), { year: Number(y) }),
  ],
  [
    new RegExp(`(\\d{1,2})\\s*月\\s*(\\d{1,2})(?!\\d)${MARK}`, "y"),
    ([, m, d, mark]) => dated(Number(m), Number(d), { marked: mark !== undefined }),
  ],
  [new RegExp(`(\\d{1,2})[/.](\\d{1,2})(?![\\d/.])${MARK}`, "y"), ([, m, d]) => dated(Number(m), Number(d))],
  // "12-24" is a date in December and a range of days in other months; 号 after it says range.
  [
    /(\d{1,2})-(\d{1,2})(?!\d|\s*[日号號])/y,
    ([, m, d], month) => (Number(m) === month.month ? dated(month.month, Number(d), { hyphen: true }) : null),
  ],
  [
    new RegExp(`${NAMED}\\s*(\\d{1,2})(?:st|nd|rd|th)?(?![\\da-z])`, "y"),
    ([, m, d]) => dated(monthCalled(m!), Number(d)),
  ],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+${NAMED}(?![a-z])`, "y"),
    ([, d, m]) => dated(monthCalled(m!), Number(d)),
  ],
  [
    /双\s*(?:(\d\d)|十([一二]))/y,
    ([, n, chinese]) => doubleDay(Number(n ?? 10 + DIGITS.indexOf(chinese!) + 1)),
  ],
  [/([一二三四五六七八九十]{1,3})\s*[日号號]/y, ([, n]) => dated(null, chineseNumber(n!))],
  [
    /(\d{1,2})(?!\d)(?:st|nd|rd|th)?(?![a-z])\s*([日号號])?/y,
    ([, d, mark]) => dated(null, Number(d), { marked: mark !== undefined }),
  ],
];

const monthCalled = (name: string) => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** 双11 is the eleventh of November. */
const doubleDay = (n: number) => (n >= 1 && n <= 12 ? dated(n, n) : null);

/** Up to 31; what is no number is day 0, which no month has. */
function chineseNumber(text: string): number {
  const match = /^([二三])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || (match[1] && !match[2])) return text.length === 1 ? DIGITS.indexOf(text) + 1 : 0;
  const [, tens, ten, ones] = match;
  return (ten ? 10 * (tens ? DIGITS.indexOf(tens) + 1 : 1) : 0) + (ones ? DIGITS.indexOf(ones) + 1 : 0);
}

const TO = /\s*(?:-{1,2}|~|[—–−]{1,2}|〜|到|至|to\b|until\b|till\b|through\b)\s*/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function dateAt(text: string, at: number, month: Month): DateWord | null {
  for (const [pattern, read] of WAYS) {
    const match = matchAt(pattern, text, at);
    const word = match && read(match, month);
    if (match && word) return { ...word, to: at + match[0].trimEnd().length };
  }
  return null;
}

/** Reads a day or a range of days; `carried` is the month named earlier in the same list. Text is folded, lower case. */
export function rangeAt(text: string, at: number, month: Month, carried: number | null): DateRange | null {
  const first = dateAt(text, at, month);
  if (!first) return null;
  const from = dayIn(first, month, carried);
  const joint = matchAt(TO, text, first.to);
  const second = joint && dateAt(text, first.to + joint[0].length, month);
  const named = first.month ?? carried;
  const base = { hyphen: first.hyphen, marked: first.marked, month: named };
  if (!second) return { ...base, ...onItsWeekday(text, first.to, from) };
  const last = dayIn(second, month, named);
  const isRange = from !== null && last !== null && last >= from && last - from <= 366;
  return {
    ...base,
    to: second.to,
    hyphen: first.hyphen || second.hyphen,
    marked: second.marked,
    month: second.month ?? named,
    days: isRange ? Array.from({ length: last - from + 1 }, (_, i) => (from + i) as Day) : [],
  };
}

const WEEKDAY = /\s*\(?\s*(?:周|週|星期|礼拜)([一二三四五六日天])(?![定号一二三四五六日天、,])\s*\)?/y;

/** "24号(周四)" is one day; with another weekday it is none. */
function onItsWeekday(text: string, to: number, day: Day | null): { to: number; days: Day[] } {
  const days = day === null ? [] : [day];
  const match = matchAt(WEEKDAY, text, to);
  if (!match) return { to, days };
  const named = Math.min(7, CHINESE.indexOf(match[1]!) + 1);
  return { to: to + match[0].trimEnd().length, days: days.filter((d) => weekday(d) === named) };
}

/** A month without its year is the nearest one. */
function dayIn({ year, month, date }: DateWord, about: Month, carried: number | null): Day | null {
  const m = month ?? carried ?? about.month;
  const far = m - about.month;
  const y = year ?? about.year + (far > 6 ? -1 : far < -6 ? 1 : 0);
  return m >= 1 && m <= 12 && date >= 1 && date <= daysInMonth(y, m) ? dayOf(y, m, date) : null;
}
