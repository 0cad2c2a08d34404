import { type Day, daysOfMonth, type Month, weekday } from "../kernel";

/** Days meant by weekdays, up to the token before `to`. */
export interface DaySet {
  readonly to: number;
  readonly days: readonly Day[];
  /** Said without "every": one week could have been meant. */
  readonly loose: boolean;
}

/** The signs of the weekdays after 周 and 星期, Monday first; 日 and 天 are one day. */
export const CHINESE = "一二三四五六日天";
const ENGLISH = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WEEK = "(?:周|週|星期|礼拜)";
/** Not the 一 of 一定, not the 五 of 五号. */
const ONE = `[${CHINESE}](?![定号號])`;
const LATIN = `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?(?![a-z])`;

const WHOLE = /(?:每天|天天|每日|整个?月|全月|every\s*day\b|daily\b|all month\b|the whole month\b)/y;
const WEEKEND = /(?:(每个?|逢)\s*周末|周末|(every)\s+weekend\b|weekends?\b)/y;
const CHINESE_RANGE = new RegExp(`(每个?|逢)?${WEEK}(${ONE})\\s*[-~到至—]\\s*${WEEK}?(${ONE})`, "y");
const CHINESE_DAYS = new RegExp(`(每个?|逢)?${WEEK}(${ONE}(?:[、,和]?${WEEK}?${ONE})*)`, "y");
const LATIN_RANGE = new RegExp(`(every\\s+)?(${LATIN})\\s*(?:-|~|to|–)\\s*(${LATIN})`, "y");
const LATIN_DAYS = new RegExp(`(every\\s+)?(${LATIN})`, "y");

/** Monday 1 … Sunday 7. */
const chinese = (sign: string) => Math.min(7, CHINESE.indexOf(sign) + 1);
const english = (word: string) => ENGLISH.indexOf(word.slice(0, 3)) + 1;

function between(first: number, last: number): number[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ((first + i - 1) % 7) + 1);
}

type Found = (match: RegExpExecArray) => { readonly weekdays: readonly number[]; readonly every: boolean };

const SETS: readonly (readonly [RegExp, Found])[] = [
  [WHOLE, () => ({ weekdays: [1, 2, 3, 4, 5, 6, 7], every: true })],
  [WEEKEND, ([said, a, b]) => ({ weekdays: [6, 7], every: Boolean(a ?? b) || said.endsWith("s") })],
  [
    CHINESE_RANGE,
    ([, every, a = "", b = ""]) => ({
      weekdays: between(chinese(a), chinese(b)),
      every: every !== undefined,
    }),
  ],
  [
    CHINESE_DAYS,
    ([, every, signs = ""]) => ({
      weekdays: [...signs].filter((s) => CHINESE.includes(s)).map(chinese),
      every: every !== undefined,
    }),
  ],
  [
    LATIN_RANGE,
    ([, every, a = "", b = ""]) => ({
      weekdays: between(english(a), english(b)),
      every: every !== undefined,
    }),
  ],
  [
    LATIN_DAYS,
    ([, every, a = ""]) => ({ weekdays: [english(a)], every: every !== undefined || a.endsWith("s") }),
  ],
];

/** Days of the week within the month, or all of it. Example: "每周三" in December 2026 → the 2nd, 9th, 16th … */
export function weekdaysAt(text: string, at: number, { year, month }: Month): DaySet | null {
  for (const [pattern, read] of SETS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const { weekdays, every } = read(match);
    const days = daysOfMonth(year, month).filter((d) => weekdays.includes(weekday(d)));
    return { to: at + match[0].length, days, loose: !every };
  }
  return null;
}
