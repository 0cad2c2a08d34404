/** What is wrong with what was asked, before the engine starts. */
export const ROSTER_INPUT = {
  "roster.input.noPeople": { zh: "没有人可排", en: "there are no people" },
  "roster.input.tooManyPeople": {
    zh: "有 {people} 人，最多 {most} 人",
    en: "{people} people are more than {most}",
  },
  "roster.input.noDays": { zh: "没有要排的日子", en: "there are no days" },
  "roster.input.tooManyDays": { zh: "有 {days} 天，最多 {most} 天", en: "{days} days are more than {most}" },
  "roster.input.noShifts": { zh: "班次表是空的", en: "the shift table is empty" },
  "roster.input.shiftTwice": {
    zh: "班次代号「{code}」出现了两次",
    en: "the shift code “{code}” occurs twice",
  },
  "roster.input.shiftReserved": {
    zh: "「{code}」是休息或请假的代号，不能作班次",
    en: "“{code}” means rest or leave and cannot be a shift",
  },
  "roster.input.shiftHours": { zh: "班次「{code}」的时间不对", en: "the hours of shift “{code}” are wrong" },
  "roster.input.noShiftAllowed": { zh: "没有可上的班次", en: "may work no shift at all" },
  "roster.input.share": {
    zh: "工作比例应大于 0、不超过 1",
    en: "the share of work must be above 0 and at most 1",
  },
  "roster.input.personNumber": { zh: "工时的数字不对", en: "a number of minutes is wrong" },
  "roster.input.personDate": {
    zh: "入职或离职日期不对",
    en: "the day of joining or leaving is wrong",
  },
  "roster.input.published": {
    zh: "已发布的班表和人数、天数对不上",
    en: "the published roster has other people or days",
  },
  "roster.input.seed": { zh: "种子要是整数", en: "the seed must be a whole number" },
  "roster.input.limits": {
    zh: "计算时间的上限不对",
    en: "the limit of the computing time is wrong",
  },
  "roster.input.leftBeforeJoined": { zh: "离职日期早于入职日期", en: "left before joining" },
  "roster.input.personTwice": { zh: "工号出现了两次", en: "the number occurs twice" },
  "roster.input.coverNumber": { zh: "需要的人数不对", en: "the number of people needed is wrong" },
  "roster.input.coverCrossed": {
    zh: "最少 {min} 人，却又最多 {max} 人",
    en: "at least {min} people but at most {max}",
  },
  "roster.input.coverShift": { zh: "班次表里没有「{code}」", en: "the shift table has no “{code}”" },
  "roster.input.coverHours": { zh: "需要人手的时间段不对", en: "the hours to be covered are wrong" },
  "roster.input.daysInOrder": { zh: "日子不连续", en: "the days are not consecutive" },
  "roster.input.fixedNowhere": {
    zh: "请假或固定的人、日子不在这个月的班表里",
    en: "a fixed cell is for nobody or no day of this roster",
  },
  "roster.input.fixedTwice": {
    zh: "同一天既定为「{first}」又定为「{second}」",
    en: "fixed as “{first}” and as “{second}” on one day",
  },
  "roster.input.fixedCode": { zh: "班次表里没有「{code}」", en: "the shift table has no “{code}”" },
  "roster.input.fixedNotEmployed": {
    zh: "当天不在职，却定为「{code}」",
    en: "is not employed on that day, but fixed as “{code}”",
  },
  "roster.input.fixedNotAllowed": {
    zh: "不上「{code}」，却定为「{code}」",
    en: "does not work “{code}”, but is fixed as “{code}”",
  },
  "roster.input.wish": { zh: "愿望「{code}」读不懂", en: "the wish “{code}” cannot be read" },
  "roster.input.setting": { zh: "设置「{name}」的数字不对", en: "the setting “{name}” is wrong" },
  "roster.input.weight": { zh: "权重「{name}」不对", en: "the weight “{name}” is wrong" },
  "roster.input.runsCrossed": {
    zh: "最长连续上班天数小于最短",
    en: "the longest run is shorter than the shortest",
  },
} as const;
