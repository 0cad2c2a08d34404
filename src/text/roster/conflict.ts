/** Why a month is impossible, and what would make it possible. */
export const ROSTER_CONFLICT = {
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
} as const;
