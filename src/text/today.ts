/** The first screen: what is due, and the first run. */
export const TODAY = {
  "today.title": { zh: "今日", en: "Today" },
  "today.due": { zh: "到期的事", en: "Due" },
  "today.nothingDue": { zh: "24 小时内没有到期的单子。", en: "Nothing falls due within 24 hours." },
  "today.noneHere": { zh: "这样筛选没有单子。", en: "Nothing matches these filters." },
  "today.nothingKept": {
    zh: "还没有会到期的登记表，所以说不出今天要做什么。",
    en: "No register with deadlines is in use, so nobody can say what is due.",
  },
  "today.count": {
    zh: "{over} 件超期，{soon} 件 24 小时内到期",
    en: "{over} overdue, {soon} due within 24 hours",
  },
  "today.countDiffers": {
    zh: "{over} 件超期，{soon} 件 24 小时内到期；{differs} 件平台时间和规则算的不同",
    en: "{over} overdue, {soon} due within 24 hours; for {differs} the platform's time differs from the rules",
  },
  "today.unjudged": { zh: "判断不了的（{count}）", en: "Can't be judged ({count})" },
  "today.noColumn": {
    zh: "「{table}」没有「{column}」这一列，{count} 行判断不了什么时候到期。请加上这一列，或重新指定。",
    en: "“{table}” has no column “{column}”, so nobody can tell when its {count} lines fall due. Add the column or map it.",
  },
  "today.notAdopted": {
    zh: "「{table}」像{register}，{count} 行没有接入，里面到期的单子这里看不到。请在「登记」里选用它。",
    en: "“{table}” looks like the {register}; its {count} lines are not in use, and what is due in them is not shown here. Use it under Registers.",
  },
  "today.filter.register": { zh: "登记表", en: "Register" },
  "today.filter.who": { zh: "经办人", en: "Person" },
  "today.filter.kind": { zh: "到期", en: "Due" },
  "today.filter.all": { zh: "全部", en: "All" },
  "today.filter.nobody": { zh: "没有写", en: "Not given" },
  "today.kind.day": { zh: "超期和 24 小时内", en: "Overdue and within 24 hours" },
  "today.kind.over": { zh: "超期", en: "Overdue" },
  "today.kind.all": { zh: "全部", en: "All" },
  "today.more": { zh: "再看 {count} 件", en: "{count} more" },
  "today.line": { zh: "{register} · 第 {row} 行", en: "{register} · row {row}" },
  "today.differs": { zh: "以平台时间为准；按规则是 {time}", en: "by the platform; the rules say {time}" },
  "today.noRoster": { zh: "{month} 的班表还没有排。", en: "There is no roster for {month} yet." },
  "today.noStaff": {
    zh: "还没有选定人员表，选定后就可以排班。",
    en: "No staff list is chosen yet; rosters are made from it.",
  },
  "today.registerFound": {
    zh: "「{table}」像一张登记表，可以接着用。",
    en: "“{table}” looks like a register; it can be used as it is.",
  },
  "today.noRegister": { zh: "还没有登记表。", en: "There is no register yet." },
  "today.retry": { zh: "再看一次工作簿", en: "Look at the workbook again" },
  "today.next": { zh: "下一步", en: "Next" },

  "due.over.minutes": { zh: "过期 {n} 分钟", en: "{n} min overdue" },
  "due.over.hours": { zh: "过期 {n} 小时", en: "{n} h overdue" },
  "due.over.days": { zh: "过期 {n} 天", en: "{n} days overdue" },
  "due.left.minutes": { zh: "还有 {n} 分钟", en: "{n} min left" },
  "due.left.hours": { zh: "还有 {n} 小时", en: "{n} h left" },
  "due.left.days": { zh: "还有 {n} 天", en: "{n} days left" },

  "first.title": { zh: "从哪件事开始？", en: "Where to begin?" },
  "first.lead": {
    zh: "三件事都在您自己的工作簿里做，写入之前先说明会改哪里。",
    en: "All three work in your own workbook and say what they will change before they change it.",
  },
  "first.skip": { zh: "跳过", en: "Skip" },
  "first.roster.title": { zh: "排一个月的班", en: "Roster a month" },
  "first.roster.text": {
    zh: "用您现有的人员表，休息、晚班、在岗人数都按规则排好。",
    en: "From your own staff list: rest days, nights and cover by the rules.",
  },
  "first.roster.action": { zh: "去排班", en: "Make a roster" },
  "first.registers.title": { zh: "登记破损件", en: "Record damaged parcels" },
  "first.registers.text": {
    zh: "一件一行，单号查重，接着用您已有的登记表也行。",
    en: "One line each, duplicates found; a register you already keep is fine.",
  },
  "first.registers.action": { zh: "去登记", en: "Open the register" },
  "first.functions.title": { zh: "用公式算时限和金额", en: "Deadlines and amounts by formula" },
  "first.functions.text": {
    zh: "在单元格里输入 =SHOP.，或在这里按要算的事找函数。",
    en: "Type =SHOP. in a cell, or look here by what you want to know.",
  },
  "first.functions.action": { zh: "看函数", en: "See the functions" },
} as const;
