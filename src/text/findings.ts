/** What is said about a roster or about what the engine was asked; who and when stands before it. */
export const FINDINGS = {
  "roster.unknownCode": { zh: "「{code}」不是班次表里的代号", en: "“{code}” is no code of the shift table" },
  "roster.blank": { zh: "还没有排", en: "nothing is planned yet" },
  "roster.fixedChanged": {
    zh: "已定为「{fixed}」，现在是「{code}」",
    en: "fixed as “{fixed}”, now “{code}”",
  },
  "roster.shiftNotAllowed": { zh: "不上「{code}」这个班", en: "does not work “{code}”" },
  "roster.notEmployed": {
    zh: "当天不在职，却排了「{code}」",
    en: "is not employed on that day, but has “{code}”",
  },
  "roster.coverShort": {
    zh: "{shift} 要 {need} 人，只有 {have} 人",
    en: "{shift} needs {need} people, there are {have}",
  },
  "roster.coverOver": {
    zh: "{shift} 最多 {most} 人，排了 {have} 人",
    en: "{shift} takes at most {most} people, there are {have}",
  },
  "roster.restTooFew": {
    zh: "应休 {due} 天，只休 {have} 天",
    en: "{due} rest days are due, there are {have}",
  },
  "roster.restTooMany": {
    zh: "应休 {due} 天，休了 {have} 天",
    en: "{due} rest days are due, there are {have}",
  },
  "roster.restWeek": {
    zh: "这一周至少休 {least} 天，只休 {have} 天",
    en: "at least {least} days off are due this week, there are {have}",
  },
  "roster.wholeRest": {
    zh: "完整休息日要 {least} 天，只有 {have} 天",
    en: "{least} whole rest days are due, there are {have}",
  },
  "roster.succession": {
    zh: "前一天是「{before}」，不宜接着上「{after}」",
    en: "“{after}” should not follow “{before}” of the day before",
  },
  "roster.gap": {
    zh: "「{before}」到「{after}」只隔 {gap} 分钟，至少要 {least} 分钟",
    en: "only {gap} minutes between “{before}” and “{after}”, at least {least} are needed",
  },
  "roster.longRun": {
    zh: "连续上了 {length} 天班，最多 {most} 天",
    en: "works {length} days in a row, at most {most} are allowed",
  },
  "roster.shortRun": {
    zh: "只连上 {length} 天班，至少 {least} 天",
    en: "works only {length} days in a row, at least {least} are wanted",
  },
  "roster.shortRest": {
    zh: "只连休 {length} 天，至少 {least} 天",
    en: "rests only {length} days in a row, at least {least} are wanted",
  },
  "roster.nightsInRow": {
    zh: "连续 {length} 个晚班，最多 {most} 个",
    en: "{length} nights in a row, at most {most} are allowed",
  },
  "roster.nightsPeriod": {
    zh: "这个月 {have} 个晚班，最多 {most} 个",
    en: "{have} nights this month, at most {most} are allowed",
  },
  "roster.weekendsOff": {
    zh: "整个周末休息 {have} 次，至少 {least} 次",
    en: "{have} free weekends, at least {least} are wanted",
  },
  "roster.minutesMax": {
    zh: "共 {minutes} 分钟，最多 {most} 分钟",
    en: "{minutes} minutes in all, at most {most} are allowed",
  },
  "roster.minutesMin": {
    zh: "共 {minutes} 分钟，至少 {least} 分钟",
    en: "{minutes} minutes in all, at least {least} are wanted",
  },
  "roster.weeklyRestLaw": {
    zh: "连续上了 {length} 天班；法律要求每周至少休 1 天",
    en: "works {length} days in a row; the law asks for a day of rest each week",
  },
  "roster.overtimeLaw": {
    zh: "{people} 人的工时超过法定上限（含加班 36 小时）",
    en: "{people} people work more than the law allows (36 hours of overtime included)",
  },
  "roster.uneven": {
    zh: "工时比最少的人多 {minutes} 分钟，超过容许的 {tolerance} 分钟",
    en: "works {minutes} minutes more than the least loaded, {tolerance} are tolerated",
  },
  "roster.yearOfRests": {
    zh: "照此一年休 {have} 天，而连续上班不超过 {run} 天需要 {need} 天：长期排不下去",
    en: "this gives {have} rest days a year, but runs of at most {run} days need {need}: it cannot go on all year",
  },
  "roster.wishNotMet": { zh: "愿望没有满足：{wish}", en: "wish not met: {wish}" },
  "roster.wish.want.rest": { zh: "想休", en: "wants the day off" },
  "roster.wish.want.shift": { zh: "想上「{code}」", en: "wants “{code}”" },
  "roster.wish.avoid.rest": { zh: "不想休", en: "wants to work" },
  "roster.wish.avoid.shift": { zh: "不上「{code}」", en: "no “{code}”" },

  "roster.part.coverShort": {
    zh: "{shift}每天要 {need} 人（{days} 天）",
    en: "{shift} needs {need} people a day ({days} days)",
  },
  "roster.part.coverOver": {
    zh: "{shift}每天最多 {most} 人（{days} 天）",
    en: "{shift} takes at most {most} people a day ({days} days)",
  },
  "roster.part.restTooFew": { zh: "每人这个月休 {value} 天", en: "everybody rests {value} days this month" },
  "roster.part.restWeek": { zh: "每人每周休 {value} 天", en: "everybody rests {value} days a week" },
  "roster.part.wholeRest": {
    zh: "每人至少 {value} 个完整休息日",
    en: "everybody has at least {value} whole rest days",
  },
  "roster.part.weekendsOff": {
    zh: "每人至少休 {value} 个整周末",
    en: "everybody has at least {value} free weekends",
  },
  "roster.part.longRun": {
    zh: "最多连上 {value} 天班",
    en: "at most {value} days of work in a row",
  },
  "roster.part.shortRun": { zh: "至少连上 {value} 天班", en: "at least {value} days of work in a row" },
  "roster.part.shortRest": { zh: "至少连休 {value} 天", en: "at least {value} days off in a row" },
  "roster.part.nightsInRow": { zh: "最多连上 {value} 个晚班", en: "at most {value} nights in a row" },
  "roster.part.nightsPeriod": {
    zh: "每人这个月最多 {value} 个晚班",
    en: "everybody has at most {value} nights this month",
  },
  "roster.part.succession": {
    zh: "「{before}」的第二天不上「{after}」",
    en: "no “{after}” on the day after “{before}”",
  },
  "roster.part.gap": {
    zh: "两个班之间至少隔 {value} 分钟",
    en: "at least {value} minutes between two shifts",
  },
  "roster.part.leave": { zh: "{days} 天「{code}」已经定了", en: "{days} days of “{code}” are granted" },
  "roster.part.locked": { zh: "有 {days} 格已经锁定", en: "{days} cells are locked" },
  "roster.part.shiftNotAllowed": { zh: "只上「{shifts}」", en: "works “{shifts}” only" },
  "roster.part.minutesMax": { zh: "最多 {hours} 小时", en: "at most {hours} hours" },
  "roster.part.minutesMin": { zh: "至少 {hours} 小时", en: "at least {hours} hours" },
  "roster.relax.coverShort": {
    zh: "少排 {shifts} 个班（缺在上面列出的日子）",
    en: "leave {shifts} shifts open (on the days listed above)",
  },
  "roster.relax.coverOver": { zh: "{shift}不限最多人数", en: "no upper limit for {shift}" },
  "roster.relax.restTooFew": {
    zh: "每月休息从 {from} 天减到 {to} 天",
    en: "{to} rest days a month instead of {from}",
  },
  "roster.relax.restTooMany": {
    zh: "每月至少休 {from} 天，可以多休",
    en: "at least {from} rest days a month, more are allowed",
  },
  "roster.relax.restWeek": {
    zh: "每周休息从 {from} 天减到 {to} 天",
    en: "{to} rest days a week instead of {from}",
  },
  "roster.relax.wholeRest": {
    zh: "完整休息日从 {from} 天减到 {to} 天",
    en: "{to} whole rest days instead of {from}",
  },
  "roster.relax.weekendsOff": {
    zh: "整周末休息从 {from} 次减到 {to} 次",
    en: "{to} free weekends instead of {from}",
  },
  "roster.relax.longRun": {
    zh: "连上的天数从 {from} 天放宽到 {to} 天",
    en: "up to {to} days in a row instead of {from}",
  },
  "roster.relax.shortRun": {
    zh: "连上的天数从至少 {from} 天减到 {to} 天",
    en: "runs of work from {to} days instead of {from}",
  },
  "roster.relax.shortRest": {
    zh: "连休的天数从至少 {from} 天减到 {to} 天",
    en: "runs of rest from {to} days instead of {from}",
  },
  "roster.relax.nightsInRow": {
    zh: "连上晚班从最多 {from} 个放宽到 {to} 个",
    en: "up to {to} nights in a row instead of {from}",
  },
  "roster.relax.nightsPeriod": {
    zh: "每月晚班从最多 {from} 个放宽到 {to} 个",
    en: "up to {to} nights a month instead of {from}",
  },
  "roster.relax.succession": {
    zh: "允许「{before}」的第二天上「{after}」",
    en: "allow “{after}” on the day after “{before}”",
  },
  "roster.relax.gap": {
    zh: "不再要求两个班之间隔 {from} 分钟",
    en: "don't ask for {from} minutes between two shifts",
  },
  "roster.relax.leave": {
    zh: "{person}的假改期（{days} 天）",
    en: "move the leave of {person} ({days} days)",
  },
  "roster.relax.locked": {
    zh: "松开{person}锁定的 {days} 格",
    en: "unlock {days} cells of {person}",
  },
  "roster.relax.shiftNotAllowed": {
    zh: "{person}也上「{shifts}」以外的班",
    en: "{person} works other shifts than “{shifts}” too",
  },
  "roster.relax.minutesMax": { zh: "{person}不限最多工时", en: "no upper limit of hours for {person}" },
  "roster.relax.minutesMin": { zh: "{person}不限最少工时", en: "no lower limit of hours for {person}" },
  "roster.missing": { zh: "{day} 缺「{shifts}」{people} 人", en: "{day}: {people} missing on “{shifts}”" },
  "roster.between": { zh: "{from}–{to} 在线", en: "{from}–{to} online" },
  "roster.atTime": { zh: "{from} 在线", en: "online at {from}" },
  "roster.roleShift": { zh: "{role}上{shift}", en: "{role} on {shift}" },

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
