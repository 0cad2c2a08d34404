/** Old rosters, and what the year so far says of each person. */
export const ROSTER_PAST = {
  "past.command.read": { zh: "读过去的排班", en: "Read old rosters" },
  "past.command.legend": { zh: "说明过去的排班", en: "Explain old rosters" },
  "past.command.year": { zh: "为什么又是我", en: "Why me again" },
  "past.codes": { zh: "代码是什么班", en: "What codes mean" },
  "past.months": { zh: "是哪一年的", en: "Of which year" },
  "past.until": { zh: "算到哪个月", en: "Up to which month" },
  "past.blank": { zh: "空白", en: "blank" },
  "past.noYear": {
    zh: "没写是哪一年的 {month} 月。请选年份。",
    en: "It doesn't say of which year month {month} is. Choose the year.",
  },
  "past.noMonth": {
    zh: "没写是哪个月的。请选月份。",
    en: "It doesn't say which month it is. Choose the month.",
  },
  "past.noDays": {
    zh: "没找到 1 日到月底的日期行或日期列。",
    en: "No row or column counts the days from the 1st to the end of the month.",
  },
  "past.partial": {
    zh: "日期只到 {last} 日，不是整个月，不算进公平账。",
    en: "The days end on the {last}th: it isn't a whole month and doesn't count.",
  },
  "past.extraDays": {
    zh: "这个月只有 {last} 天，后面还写着班。请核对月份。",
    en: "This month has {last} days, and shifts stand behind them. Check the month.",
  },
  "past.noPeople": {
    zh: "表里的名字人员表里都没有。请核对人员表。",
    en: "None of its names is in the staff list. Check the staff list.",
  },
  "past.twice": {
    zh: "「{name}」在表里有两行，不知道算哪一行。",
    en: "“{name}” has two rows, and which one counts can't be told.",
  },
  "past.unknownCodes": { zh: "{codes} 是什么班？请说明一次。", en: "What do {codes} mean? Say it once." },
  "past.colours": {
    zh: "格子里没有字，也没有看得出的底色。",
    en: "The cells hold no words, and no fill that can be told.",
  },
  "past.touches": {
    zh: "只在「{settings}」里记下说明，不改别的表。",
    en: "Only “{settings}” keeps the explanation; no other sheet changes.",
  },
  "past.remembered": {
    zh: "记下了：{codes} 个代码，{sheets} 张表的月份。",
    en: "Remembered: {codes} codes, months of {sheets} sheets.",
  },
  "past.title": { zh: "过去的排班", en: "Past rosters" },
  "past.summary": { zh: "找到 {count} 张，看懂 {read} 张。", en: "Found {count}, understood {read}." },
  "past.none": { zh: "这个工作簿里没有过去的排班。", en: "There are no past rosters in this workbook." },
  "past.open": { zh: "看看读懂了多少", en: "See what was understood" },
  "past.read": { zh: "{month}：{people} 人", en: "{month}: {people} people" },
  "past.year": { zh: "年份", en: "Year" },
  "past.means": { zh: "「{code}」是", en: "“{code}” is" },
  "past.colourMeans": { zh: "底色 {code} 是", en: "Fill {code} is" },
  "past.nothing": { zh: "没有班，不算", en: "Nothing, doesn't count" },
  "past.save": { zh: "记住", en: "Remember" },
  "past.yearTitle": { zh: "为什么又是我", en: "Why me again" },
  "past.yearMonths": {
    zh: "读到 {count} 个月：{first} 至 {last}。",
    en: "{count} months read: {first} to {last}.",
  },
  "past.yearNone": {
    zh: "还没有读懂的排班，没法比。",
    en: "No roster has been understood yet, so there is nothing to compare.",
  },
  "past.person": { zh: "谁", en: "Who" },
  "past.nights": { zh: "晚班", en: "Nights" },
  "past.weekends": { zh: "周末", en: "Weekends" },
  "past.holidays": { zh: "法定节日", en: "Holidays" },
  "past.hours": { zh: "工时", en: "Hours" },
  "past.average": { zh: "平均", en: "Average" },
  "past.answer": {
    zh: "{name}：晚班 {nights} 个（平均 {averageNights}），周末班 {weekends} 天（平均 {averageWeekends}），节日班 {holidays} 天（平均 {averageHolidays}）。",
    en: "{name}: {nights} nights (average {averageNights}), {weekends} weekend days (average {averageWeekends}), {holidays} holidays (average {averageHolidays}).",
  },
} as const;
