/** Giving a month out: versions, what goes to the group, pictures and calendars. */
export const ROSTER_PUBLISH = {
  "publish.title": { zh: "发布", en: "Publish" },
  "publish.command.text": { zh: "群里的话", en: "Text for the group" },
  "publish.command.picture": { zh: "排班图", en: "Picture of the roster" },
  "publish.command.ics": { zh: "个人日历", en: "Calendars" },
  "publish.command.export": { zh: "考勤排班文件", en: "Schedule for attendance" },
  "publish.reason": { zh: "带着问题发布的理由", en: "Reason to publish with findings" },
  "publish.reasonHint": {
    zh: "检查没有红色和黄色就不用写；写了会记在版本里。",
    en: "Not needed when the check finds nothing red or yellow; it is kept with the version.",
  },
  "publish.by": { zh: "谁发布", en: "Published by" },
  "publish.whole": { zh: "整月还是只说改动", en: "Whole month or changes only" },
  "publish.whole.yes": { zh: "整月", en: "Whole month" },
  "publish.whole.no": { zh: "只说改动", en: "Changes only" },
  "publish.go": { zh: "发布「{title}」", en: "Publish “{title}”" },
  "publish.red": {
    zh: "有 {count} 处红色，不能就这样发布：{first}。先改好；一定要发请写明理由。",
    en: "Red findings: {count}, so it can't go out as it is: {first}. Put them right; to publish anyway give a reason.",
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
  "publish.version": { zh: "v{version} {at}：改 {count} 格", en: "v{version} {at}: {count} cells changed" },
  "publish.versionReason": {
    zh: "v{version} {at}：改 {count} 格；理由：{reason}",
    en: "v{version} {at}: {count} cells changed; reason: {reason}",
  },
  "publish.askText": { zh: "群里的话", en: "Text for the group" },
  "publish.askPicture": { zh: "排班图", en: "Picture" },
  "publish.askIcs": { zh: "个人日历 (.ics)", en: "Calendars (.ics)" },
  "publish.askExport": { zh: "考勤排班文件", en: "Schedule for attendance" },
  "publish.copied": { zh: "群里的话，选中即可复制", en: "Text for the group, select to copy" },
  "publish.save": { zh: "存下「{name}」", en: "Save “{name}”" },
  "publish.picture": { zh: "排班图 v{version}", en: "Picture of the roster, v{version}" },
} as const;
