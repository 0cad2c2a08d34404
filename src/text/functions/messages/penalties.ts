/** Sentences about penalty logs: they come with the functions that say them. */
export const PENALTY_MESSAGES = {
  "penalty.line.matter": {
    zh: "日志第 {row} 行「{matter}」看不懂，是不是：{nearest}？没有对应处罚的，由部门经理定金额后填在金额列。",
    en: "Row {row} of the log, “{matter}”, was not understood. Did you mean {nearest}? Where no rule fits, the manager's amount goes into the amount column.",
  },
  "penalty.line.unknown": {
    zh: "日志第 {row} 行「{matter}」没有对应的处罚，由部门经理定金额后填在金额列。",
    en: "Row {row} of the log: no rule covers “{matter}”; the manager's amount goes into the amount column.",
  },
  "penalty.line.part": {
    zh: "日志第 {row} 行「{matter}」里的「{rest}」看不懂，请改写，或由部门经理定金额后填在金额列。",
    en: "Row {row} of the log, “{matter}”: “{rest}” was not understood; reword it, or put the manager's amount into the amount column.",
  },
  "penalty.line.empty": { zh: "日志第 {row} 行没有写事项。", en: "Row {row} of the log says no matter." },
  "penalty.line.loose": {
    zh: "日志第 {row} 行只写了原因或名次，没写是投诉还是带教，请写全。",
    en: "Row {row} of the log gives a cause or a place without saying of what: write it in full.",
  },
  "penalty.line.cause": {
    zh: "日志第 {row} 行的投诉没写原因，只有服务原因才罚，请写 因服务被投诉，或 商品质量投诉 这样的原因。",
    en: "Row {row} of the log: the complaint has no cause, and only the service counts: write 因服务被投诉 or the other cause.",
  },
  "penalty.line.causes": {
    zh: "日志第 {row} 行的投诉写了服务和别的原因，请分清是哪一个。",
    en: "Row {row} of the log: the complaint has the service and another cause; say which.",
  },
  "penalty.line.place": {
    zh: "日志第 {row} 行的带教奖励没写名次，请写 第一名、第二名 或 第三名。",
    en: "Row {row} of the log: the trainer's reward has no place: write 第一名, 第二名 or 第三名.",
  },
  "penalty.line.nth": {
    zh: "日志第 {row} 行写的是第 {nth} 次，按日志数是第 {n} 次，请核对。",
    en: "Row {row} of the log says time number {nth}, but the log counts {n}: please check.",
  },
  "penalty.line.noDay": { zh: "日志第 {row} 行没有日期。", en: "Row {row} of the log has no date." },
  "penalty.line.day": {
    zh: "日志第 {row} 行的日期「{text}」看不懂，请写成 2026-11-20 这样。",
    en: "Row {row} of the log: “{text}” is not a date; write it like 2026-11-20.",
  },
  "penalty.line.person": { zh: "日志第 {row} 行没写是谁。", en: "Row {row} of the log names nobody." },
  "penalty.line.two": {
    zh: "日志第 {row} 行的「{text}」有两个工号，请写工号。",
    en: "Row {row} of the log: “{text}” has two numbers; write the number.",
  },
  "penalty.line.several": {
    zh: "日志第 {row} 行写了几个人（{text}），请一人一行。",
    en: "Row {row} of the log names several people ({text}): give each a row.",
  },
  "penalty.line.remark": {
    zh: "日志第 {row} 行的备注「{text}」也许是说不算，看不懂；不算请写 已撤销，算请改写备注。",
    en: "Row {row} of the log: the remark “{text}” may say that it doesn't count, and was not understood; write 已撤销 if it doesn't, or reword it.",
  },
  "penalty.line.negative": {
    zh: "日志第 {row} 行「{text}」的金额是负数；是撤销请写 已撤销，是退款请另记。",
    en: "Row {row} of the log, “{text}”, has a negative amount: write 已撤销 if it is taken back.",
  },
  "penalty.line.amount": {
    zh: "日志第 {row} 行的金额「{text}」不是数字。",
    en: "Row {row} of the log: the amount “{text}” is not a number.",
  },
  "penalty.line.stage": {
    zh: "日志第 {row} 行「{matter}」有金额但事项看不懂，说不出处分到哪一步。",
    en: "Row {row} of the log, “{matter}”, has an amount, but its matter was not understood: the stage can't be told.",
  },
  "penalty.twoPeople": {
    zh: "「{name}」有几个工号（{numbers}），请填工号。",
    en: "“{name}” has several numbers ({numbers}): give the number.",
  },
  "penalty.staffHeader": {
    zh: "人员表要有 工号 和 姓名 两列，请连同标题行一起选。",
    en: "The staff range needs the columns 工号 and 姓名: select it with its header row.",
  },
  "penalty.offenceHeader": {
    zh: "本店的处罚事项表要有 事项 和 金额 两列，请连同标题行一起选。",
    en: "The list of the shop's own offences needs the columns 事项 and 金额: select it with its header row.",
  },
} as const;

/** What a line of the ledger was taken for, and the caution that goes with a fine. */
export const PENALTY_WORDS = {
  "penalty.caution": {
    zh: "罚款没有法律依据；只有经济损失可以按合同扣，每月不超过工资的 20%，且不低于最低工资",
    en: "Fines have no basis in law; only losses may be deducted by contract, at most 20% of the month's wage and never below the minimum wage",
  },
  "penalty.reward": { zh: "奖励", en: "reward" },
  "penalty.unclear": { zh: "看不懂", en: "not understood" },
  "penalty.manual": { zh: "经理定的金额", en: "set by the manager" },
  "penalty.withdrawn": { zh: "已撤销", en: "withdrawn" },
  "penalty.none": { zh: "不处罚", en: "nothing due" },
  "offence.activity": { zh: "做与工作无关的事", en: "not work" },
  "offence.complaint": { zh: "因服务被投诉", en: "complaint about the service" },
  "offence.cleaning": { zh: "没打扫", en: "cleaning missed" },
  "offence.contacts": { zh: "泄露同事联系方式", en: "colleague's contacts given away" },
  "offence.customerData": { zh: "泄露客户资料", en: "customer data given away" },
  "offence.noNumber": { zh: "没备注工号", en: "number not noted" },
  "offence.tidiness": { zh: "放杂物", en: "untidy desk" },
  "offence.snacks": { zh: "吃零食", en: "snacks" },
  "offence.headphones": { zh: "戴耳机", en: "headphones" },
  "offence.dress": { zh: "着装不当", en: "dress" },
  "offence.noise": { zh: "大声喧哗", en: "noise" },
  "offence.reward": { zh: "带教奖励", en: "trainer's reward" },
} as const;
