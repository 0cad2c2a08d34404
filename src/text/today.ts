/** The first screen: what is due, and the first run. */
export const TODAY = {
  "today.title": { zh: "今日", en: "Today" },
  "today.due": { zh: "到期的事", en: "Due" },
  "today.nothingDue": { zh: "今天没有到期的单子。", en: "Nothing falls due today." },
  "today.over": { zh: "{count} 件已过截止时间", en: "{count} past the deadline" },
  "today.today": { zh: "{count} 件在 24 小时内截止", en: "{count} within the next 24 hours" },
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

  "due.over": { zh: "已超期", en: "Overdue" },
  "due.today": { zh: "今天", en: "Today" },
  "due.soon": { zh: "快到期", en: "Soon" },

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
