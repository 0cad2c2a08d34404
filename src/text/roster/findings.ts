/** What a check of a roster finds. Also in the functions bundle: ROSTER_CHECK answers with these. */
export const ROSTER_FINDINGS = {
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
  "roster.windowOpen": {
    zh: "{days} 天里 {from}–{to} 有时在线不足 {least} 人，从 {at} 起",
    en: "on {days} days fewer than {least} are online at some time of {from}–{to}, from {at} on",
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
  "roster.longRunTried": {
    zh: "连续上了 {length} 天班，想要最多 {most} 天",
    en: "works {length} days in a row, at most {most} are wanted",
  },
  "roster.nightsLaw": {
    zh: "上了「{code}」；孕期 7 个月以上和哺乳未满 1 年不得上夜班（女职工劳动保护特别规定第 6、9 条）",
    en: "works “{code}”; the law forbids nights from the seventh month of pregnancy and while a child under one is nursed",
  },
  "roster.weeklyRestLaw": {
    zh: "连续上了 {length} 天班；法律要求每周至少休 1 天",
    en: "works {length} days in a row; the law asks for a day of rest each week",
  },
  "roster.overtimeLaw": {
    zh: "{people} 人的工时超过法定上限（含加班 {overtime} 小时）",
    en: "{people} people work more than the law allows ({overtime} hours of overtime included)",
  },
  "roster.uneven": {
    zh: "工时比最少的人多 {more} 小时，超过容许的 {tolerated} 小时",
    en: "works {more} hours more than the least loaded, {tolerated} are tolerated",
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
  "roster.missing": { zh: "{day} 缺「{shifts}」{people} 人", en: "{day}: {people} missing on “{shifts}”" },
  "roster.between": { zh: "{from}–{to} 在线", en: "{from}–{to} online" },
  "roster.atTime": { zh: "{from} 在线", en: "online at {from}" },
  "roster.roleShift": { zh: "{role}上{shift}", en: "{role} on {shift}" },
} as const;
