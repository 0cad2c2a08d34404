import { addDays, type Day, weekday } from "../kernel";
import { CHINESE } from "./weekdays";

/** Days that were named from today on. */
export interface RelativeDays {
  readonly to: number;
  readonly days: readonly Day[];
  readonly loose: false;
  readonly relative: true;
}

const DAYS: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 明天: 1, 明日: 1, 后天: 2, 大后天: 3 };
const NAMED = new RegExp(`大后天|${Object.keys(DAYS).join("|")}`, "y");
const WEEKS: Readonly<Record<string, number>> = { 本: 0, 这: 0, 这个: 0, 下: 1, 下个: 1, 下下: 2, 下下个: 2 };
const ONE = `[${CHINESE}](?![定号])`;
const WEEK = new RegExp(
  `(本|这个|这|下下个|下下|下个|下)(?:周|週|星期|礼拜)(?:(末)|(${ONE})(?:\\s*[-~到至—]\\s*(?:(?:本|这|下)?(?:周|星期|礼拜))?(${ONE})|((?:[、和]?(?:周|星期)?${ONE})+))?)`,
  "y"
);

const numberOf = (sign: string) => Math.min(7, CHINESE.indexOf(sign) + 1);

/** 明天, 下周三, 本周末, 下周一到周三. Example: from Friday 2026-11-27, "下周三" → 2026-12-02. */
export function relativeAt(text: string, at: number, today: Day | null): RelativeDays | null {
  if (today === null) return null;
  const said = (to: number, days: readonly Day[]) => ({ to, days, loose: false, relative: true }) as const;
  NAMED.lastIndex = at;
  const named = NAMED.exec(text)?.[0];
  if (named !== undefined) return said(at + named.length, [addDays(today, DAYS[named]!)]);
  WEEK.lastIndex = at;
  const match = WEEK.exec(text);
  if (!match) return null;
  const monday = addDays(today, 1 - weekday(today) + 7 * WEEKS[match[1]!]!);
  return said(
    at + match[0].length,
    weekdaysIn(match).map((n) => addDays(monday, n - 1))
  );
}

function weekdaysIn([, , weekend, first, last, more = ""]: RegExpExecArray): number[] {
  if (weekend) return [6, 7];
  const from = numberOf(first!);
  if (last === undefined) return [from, ...[...more].filter((s) => CHINESE.includes(s)).map(numberOf)];
  const to = numberOf(last);
  return to < from ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
