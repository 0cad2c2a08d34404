import { daysInMonth, dayOf, folded, type Month, weekday } from "../../kernel";

/** A month as somebody wrote it, perhaps without its year. */
export interface NamedMonth {
  readonly year: number | null;
  readonly month: number;
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL = /(20\d{2})\s*[.\-_/年]?\s*(1[0-2]|0?[1-9])(?!\d)/;
const SHORT = /(?:^|[^\d])(\d{2})\s*[.\-_/年]\s*(1[0-2]|0?[1-9])\s*月?$/;
const ALONE = /(?:^|[^\d])(1[0-2]|0?[1-9])\s*月/;
const CHINESE = /(十[一二]?|[一二三四五六七八九])月/;
const LATIN = new RegExp(`\\b(${ENGLISH.join("|")})[a-z]*\\.?\\s*(20\\d{2})?`);

/** The month a text names. Example: "3月排班" → March of an unknown year; "2026.3" → March 2026. */
export function monthNamed(text: string): NamedMonth | null {
  const said = folded(text).trim();
  const dated = FULL.exec(said);
  if (dated) return { year: Number(dated[1]), month: Number(dated[2]) };
  const short = SHORT.exec(said);
  if (short) return { year: 2000 + Number(short[1]), month: Number(short[2]) };
  const alone = ALONE.exec(said);
  if (alone) return { year: null, month: Number(alone[1]) };
  const chinese = CHINESE.exec(said);
  if (chinese) return { year: null, month: NUMERALS.indexOf(chinese[1]!) + 1 };
  const latin = LATIN.exec(said);
  return latin && { year: latin[2] ? Number(latin[2]) : null, month: ENGLISH.indexOf(latin[1]!) + 1 };
}

/** Years a weekday tells apart: the same month begins on the same weekday again after five years at the earliest. */
const YEARS_TOLD_APART = 5;

/** The latest year whose month begins on this weekday and is as long. Example: March from a Sunday → 2026. */
export function yearByWeekday(month: number, first: number, length: number, latest: number): number | null {
  for (let year = latest; year > latest - YEARS_TOLD_APART; year--) {
    const day = dayOf(year, month, 1);
    if (day !== null && weekday(day) === first && daysInMonth(year, month) === length) return year;
  }
  return null;
}

/** A month whose year is known. */
export const wholeMonth = ({ year, month }: NamedMonth): Month | null =>
  year === null ? null : { year, month };
