/**
 * What Excel, the help pages and the function cards say about the functions. Not in the functions bundle: it goes
 * into functions.json when the add-in is built.
 */
export const CATALOG_TEXTS = {
  "fn.SHIFT_HOURS": {
    zh: "一个班次有几小时,跨过午夜也算对。",
    en: "Hours of a shift, over midnight too.",
  },
  "fn.SHIFT_HOURS.start": {
    zh: "班次代码(白、半、晚、休),或开始时间,或 17:30-凌晨1:00 这样的时间段;可以选一整列",
    en: "Shift code (白, 半, 晚, 休), or the start, or a span such as 17:30-1:00; a whole column will do",
  },
  "fn.SHIFT_HOURS.end": {
    zh: "结束时间;不晚于开始时间就算第二天",
    en: "End; not later than the start means the next day",
  },
  "fn.WORKDAY_CN": {
    zh: "某天之后(之前)第几个工作日,算上调休。",
    en: "The working day so many working days after (before) a day, moved working days included.",
  },
  "fn.WORKDAY_CN.start": { zh: "从哪天起;可以选一整列", en: "The day to count from; a whole column will do" },
  "fn.WORKDAY_CN.days": { zh: "几个工作日;负数往前数", en: "How many working days; negative counts back" },
  "fn.NETWORKDAYS_CN": {
    zh: "两天之间有几个工作日,首尾都算,算上调休。",
    en: "Working days between two days, both counted, moved working days included.",
  },
  "fn.NETWORKDAYS_CN.start": { zh: "第一天;可以选一整列", en: "First day; a whole column will do" },
  "fn.NETWORKDAYS_CN.end": { zh: "最后一天", en: "Last day" },

  "arg.holidays": {
    zh: "自己的放假表:第一列日期,第二列写 休 或 班;不填用内置的放假安排",
    en: "A table of your own: dates, then 休 (off) or 班 (worked); without it the announced holidays",
  },
  "arg.shifts": {
    zh: "班次方案(S0、S3),或自己的班次表:班次、开始、结束;不填用 S0",
    en: "Shift profile (S0, S3), or your own table: shift, start, end; S0 without it",
  },
  "arg.rules": {
    zh: "按哪套规则:手册、现行、S0 至 S4,或 店务规则 表;不填用手册",
    en: "Which rules: 手册 (handbook), 现行 (current), S0 to S4, or the rule table; the handbook without it",
  },
  "arg.pick": {
    zh: "只要结果里的一格:行号、行名、项目名,或 行名/项目名",
    en: "One cell of the answer: line number, line name, field name, or line/field",
  },

  "name.start": { zh: "开始", en: "start" },
  "name.end": { zh: "结束", en: "end" },
  "name.days": { zh: "天数", en: "days" },
  "name.holidays": { zh: "放假表", en: "holidays" },
  "name.shifts": { zh: "班次表", en: "shifts" },
  "name.rules": { zh: "规则", en: "rules" },
  "name.pick": { zh: "取哪项", en: "pick" },
} as const;
