/** Why a month can't be planned ("part": what collides) and what would help ("relax": each was tried). */
export const ROSTER = {
  "roster.part.coverShort": { zh: "{shift} 每天要 {need} 人", en: "{shift} needs {need} people" },
  "roster.part.coverOver": { zh: "{shift} 最多 {most} 人", en: "{shift} takes at most {most} people" },
  "roster.part.restTooFew": { zh: "每人休 {value} 天", en: "{value} rest days each" },
  "roster.part.restWeek": { zh: "每周至少休 {value} 天", en: "at least {value} days off a week" },
  "roster.part.wholeRest": { zh: "至少 {value} 个完整休息日", en: "at least {value} whole rest days" },
  "roster.part.weekendsOff": { zh: "至少 {value} 个整周末休息", en: "at least {value} free weekends" },
  "roster.part.longRun": { zh: "连续上班最多 {value} 天", en: "runs of at most {value} days" },
  "roster.part.shortRun": { zh: "连续上班至少 {value} 天", en: "runs of at least {value} days" },
  "roster.part.shortRest": { zh: "连休至少 {value} 天", en: "rests of at least {value} days" },
  "roster.part.nightsInRow": { zh: "连续晚班最多 {value} 个", en: "at most {value} nights in a row" },
  "roster.part.nightsPeriod": { zh: "一个月晚班最多 {value} 个", en: "at most {value} nights a month" },
  "roster.part.succession": {
    zh: "「{before}」后一天不上「{after}」",
    en: "no “{after}” on the day after “{before}”",
  },
  "roster.part.gap": { zh: "两班之间至少隔 {value} 分钟", en: "at least {value} minutes between shifts" },
  "roster.part.leave": { zh: "已批 {code} {days} 天", en: "{days} days of {code} granted" },
  "roster.part.locked": { zh: "锁定了 {days} 格", en: "{days} locked cells" },
  "roster.part.shiftNotAllowed": { zh: "只上 {shifts}", en: "works {shifts} only" },
  "roster.part.minutesMax": { zh: "工时最多 {minutes} 分钟", en: "at most {minutes} minutes" },
  "roster.part.minutesMin": { zh: "工时至少 {minutes} 分钟", en: "at least {minutes} minutes" },

  "roster.relax.coverShort": {
    zh: "少排 {shifts} 班就能排出来",
    en: "possible with {shifts} shifts left open",
  },
  "roster.relax.coverOver": {
    zh: "{shift} 不设上限（现为 {most} 人）",
    en: "no upper limit for {shift} (now {most})",
  },
  "roster.relax.restTooFew": {
    zh: "每人休息由 {from} 天改为 {to} 天",
    en: "{to} rest days each instead of {from}",
  },
  "roster.relax.restTooMany": { zh: "休息可以多于 {from} 天", en: "allow more than {from} rest days" },
  "roster.relax.restWeek": {
    zh: "每周休息由 {from} 天改为 {to} 天",
    en: "{to} days off a week instead of {from}",
  },
  "roster.relax.wholeRest": {
    zh: "完整休息日由 {from} 个改为 {to} 个",
    en: "{to} whole rest days instead of {from}",
  },
  "roster.relax.weekendsOff": {
    zh: "整周末由 {from} 个改为 {to} 个",
    en: "{to} free weekends instead of {from}",
  },
  "roster.relax.longRun": {
    zh: "连续上班由最多 {from} 天放到 {to} 天",
    en: "runs of up to {to} days instead of {from}",
  },
  "roster.relax.shortRun": {
    zh: "连续上班由至少 {from} 天改为 {to} 天",
    en: "runs from {to} days on instead of {from}",
  },
  "roster.relax.shortRest": {
    zh: "连休由至少 {from} 天改为 {to} 天",
    en: "rests from {to} days on instead of {from}",
  },
  "roster.relax.nightsInRow": {
    zh: "连续晚班由 {from} 个放到 {to} 个",
    en: "{to} nights in a row instead of {from}",
  },
  "roster.relax.nightsPeriod": {
    zh: "每月晚班由 {from} 个放到 {to} 个",
    en: "{to} nights a month instead of {from}",
  },
  "roster.relax.succession": {
    zh: "允许「{before}」后一天上「{after}」",
    en: "allow “{after}” on the day after “{before}”",
  },
  "roster.relax.gap": {
    zh: "两班间隔由 {from} 分钟改为 {to} 分钟",
    en: "{to} minutes between shifts instead of {from}",
  },
  "roster.relax.leave": {
    zh: "{person} 的 {code}（{days} 天）改期",
    en: "move {person}'s {code} ({days} days)",
  },
  "roster.relax.locked": { zh: "解开 {person} 的 {days} 格", en: "unlock {days} cells of {person}" },
  "roster.relax.shiftNotAllowed": {
    zh: "{person} 也上别的班（现在只上 {shifts}）",
    en: "{person} works other shifts than {shifts} too",
  },
  "roster.relax.minutesMax": {
    zh: "{person} 的工时可以超过 {minutes} 分钟",
    en: "{person} may work more than {minutes} minutes",
  },
  "roster.relax.minutesMin": {
    zh: "{person} 的工时可以少于 {minutes} 分钟",
    en: "{person} may work less than {minutes} minutes",
  },
} as const;
