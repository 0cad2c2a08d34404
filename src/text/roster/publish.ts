/** Giving a month out: versions, what goes to the group, pictures and calendars. */
export const ROSTER_PUBLISH = {
  "publish.title": { zh: "发布", en: "Publish" },
  "publish.command.text": { zh: "群里的话", en: "Text for the group" },
  "publish.command.picture": { zh: "排班图", en: "Picture of the roster" },
  "publish.command.ics": { zh: "个人日历", en: "Calendars" },
  "publish.command.export": { zh: "考勤排班文件", en: "Schedule for attendance" },
  "publish.reason": { zh: "带着问题发布的理由", en: "Reason to publish with findings" },
  "publish.reasonHint": { zh: "会记在版本里。", en: "It is kept with the version." },
  "publish.despiteLaw": { zh: "违法也发布", en: "Publish against the law" },
  "publish.despiteLaw.yes": {
    zh: "每一处都看过了，还是发布",
    en: "Each was looked at; publish all the same",
  },
  "publish.despiteLaw.no": { zh: "不发布", en: "Don't publish" },
  "publish.held.law": {
    zh: "违反法律，没有发布。改好再发；还是要发，理由和每一处都会记在版本里。",
    en: "Against the law, so it is not published. Put it right; if you publish all the same, the reason and each of these are kept with the version.",
  },
  "publish.held.red": {
    zh: "有红色问题，没有发布。改好再发，或写明理由。",
    en: "Red findings, so it is not published. Put them right, or give a reason.",
  },
  "publish.held.yellow": {
    zh: "有黄色问题，写明理由就能发布。",
    en: "Yellow findings: with a reason it is published.",
  },
  "publish.anyway": { zh: "写明理由发布", en: "Publish with this reason" },
  "publish.anywayLaw": { zh: "违法也发布", en: "Publish against the law" },
  "publish.command.versions": { zh: "发布过的版本", en: "Versions" },
  "publish.by": { zh: "谁发布", en: "Published by" },
  "publish.whole": { zh: "整月还是只说改动", en: "Whole month or changes only" },
  "publish.whole.yes": { zh: "整月", en: "Whole month" },
  "publish.whole.no": { zh: "只说改动", en: "Changes only" },
  "publish.go": { zh: "发布「{title}」", en: "Publish “{title}”" },
  "publish.red": {
    zh: "有 {count} 处红色，不能就这样发布：{first}。先改好；一定要发请写明理由。",
    en: "Red findings: {count}, so it can't go out as it is: {first}. Put them right; to publish anyway give a reason.",
  },
  "publish.law": {
    zh: "有 {count} 处违反法律，先不发布：{first}。先改好；一定要发，请看过每一处，写明理由，再确认违法也发布。",
    en: "Against the law: {count}. It is not published: {first}. Put it right; to publish all the same, look at each, give a reason and confirm it.",
  },
  "publish.yellow": {
    zh: "有 {count} 处黄色要写明理由才能发布：{first}。",
    en: "Yellow findings: {count}. Publishing needs a reason: {first}.",
  },
  "publish.same": {
    zh: "{month} 和已发布的 v{version} 一样，没有可发布的改动。",
    en: "{month} is the same as v{version}: there is nothing to publish.",
  },
  "publish.notYet": {
    zh: "「{sheet}」还没有发布。先发布，群里、墙上、文件里说的才是同一版。",
    en: "“{sheet}” has not been published. Publish it first, so that wall, group and files say the same.",
  },
  "publish.touches": {
    zh: "发布 v{version}：只改「{sheet}」上面的版本标记，并在设置里记下这一版。",
    en: "Publishing v{version} changes the version mark above “{sheet}” and keeps the version in the settings.",
  },
  "publish.doneFirst": {
    zh: "「{sheet}」已发布 v{version}。",
    en: "“{sheet}” is published as v{version}.",
  },
  "publish.done": {
    zh: "「{sheet}」已发布 v{version}，改了 {changes} 格。",
    en: "“{sheet}” is published as v{version}; cells changed: {changes}.",
  },
  "publish.stamp": { zh: "v{version} 发布于 {at}", en: "v{version} published {at}" },
  "publish.edited": { zh: "（之后有未发布的修改）", en: " (changed since, not published)" },
  "publish.text.whole": {
    zh: "{month} 月排班 v{version}（{at}）",
    en: "Roster of month {month}, v{version} ({at})",
  },
  "publish.text.changes": {
    zh: "{month} 月排班改动 v{version}（{at}），没提到的不变：",
    en: "Changes of the roster of month {month}, v{version} ({at}); all else stays:",
  },
  "publish.text.cell": { zh: "{day} {from} 改 {to}", en: "{day} {from} to {to}" },
  "publish.changed": {
    zh: "红框：这一版改的 {count} 格",
    en: "Framed: {count} cells changed in this version",
  },
  "publish.busy": { zh: "大促", en: "busy" },
  "publish.calendar": { zh: "{name} {month} 排班", en: "{name} {month} roster" },
  "publish.attendance": {
    zh: "考勤文件第 {line} 行「{value}」考勤系统会拒收。请在班次表里给它起个名字。",
    en: "Line {line} of the schedule, “{value}”, would be refused. Give it a name in the shift table.",
  },
  "publish.version.first": { zh: "v{version} {at}：第一版", en: "v{version} {at}: the first" },
  "publish.version.next": {
    zh: "v{version} {at}：改了 {count} 格",
    en: "v{version} {at}: cells changed: {count}",
  },
  "publish.version.reason": { zh: "理由：{reason}", en: "Reason: {reason}" },
  "publish.version.law": { zh: "违反法律 {count} 处也发布了", en: "Published against the law: {count}" },
  "publish.askText": { zh: "群里的话", en: "Text for the group" },
  "publish.askPicture": { zh: "排班图", en: "Picture" },
  "publish.askIcs": { zh: "个人日历 (.ics)", en: "Calendars (.ics)" },
  "publish.askExport": { zh: "考勤排班文件", en: "Schedule for attendance" },
  "publish.copied": { zh: "群里的话，选中即可复制", en: "Text for the group, select to copy" },
  "publish.save": { zh: "存下「{name}」", en: "Save “{name}”" },
  "publish.picture": { zh: "排班图 v{version}", en: "Picture of the roster, v{version}" },
} as const;
