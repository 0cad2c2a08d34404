/** Sentences about rosters: they come with the functions that say them. */
export const ROSTER_MESSAGES = {
  "roster.before2025": {
    zh: "2025 年以前的法定节日不一样，这里不数节日。",
    en: "Before 2025 the statutory days were others: festivals aren't counted here.",
  },
  "roster.yearUnknown": {
    zh: "还没有 {year} 年的放假安排：周末和调休只按星期算。请在放假表参数里给出，或采用国务院的放假通知。",
    en: "The holidays of {year} are not known: weekends go by the weekday alone. Give them in the holidays argument, or adopt the State Council's notice.",
  },
  "roster.shape": {
    zh: "班表的行数要等于人数，列数要等于天数。",
    en: "The grid needs a row for each name and a column for each date.",
  },
  "roster.days": {
    zh: "日期要一天接一天，人名不能重复。",
    en: "Dates must follow each other day by day, and names must differ.",
  },
  "roster.dates": { zh: "数周末要给出日期。", en: "Counting weekends needs the dates." },
  "roster.holidayDates": { zh: "数节日要给出日期。", en: "Counting holidays needs the dates." },
} as const;
